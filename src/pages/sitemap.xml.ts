import { theHub } from '../library/hub.ts';
import { listedPages } from '../library/listed-pages.ts';
import { sitemapOf } from '../publishing/sitemap.ts';

export const GET = async () => {
	const hub = await theHub();
	return new Response(sitemapOf(hub.settings.hub.address, listedPages(hub)), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
};
