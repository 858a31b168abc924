import { theHub } from '../library/hub.ts';
import { isForCoalition } from '../library/this-build.ts';

/** A coalition’s own build is for nobody’s index. */
export const GET = async () => {
	const { address } = (await theHub()).settings.hub;
	return new Response(
		isForCoalition()
			? 'User-agent: *\nDisallow: /\n'
			: `User-agent: *\nDisallow: /admin/\nSitemap: ${address}/sitemap.xml\n`,
		{ headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
	);
};
