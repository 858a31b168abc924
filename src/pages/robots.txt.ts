import { theHub } from '../library/hub.ts';
import { audienceOf } from '../intake/intake.ts';

/** A coalition’s own build is for nobody’s index. */
export const GET = async () => {
	const { address } = (await theHub()).settings.hub;
	return new Response(audienceOf() === 'public' ? `User-agent: *\nDisallow: /admin/\nSitemap: ${address}/sitemap.xml\n` : 'User-agent: *\nDisallow: /\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
