import { escapeXml } from './xml.ts';

export interface ListedPage {
	/** Address from the root of the site. */
	href: string;
	/** Day of the last review, `yyyy-mm-dd`. */
	changedOn?: string | undefined;
}

/** The pages of the hub as a sitemap (sitemaps.org, version 0.9). */
export const sitemapOf = (address: string, pages: readonly ListedPage[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages
		.map(
			({ href, changedOn }) =>
				`<url><loc>${escapeXml(address + href)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
		)
		.join('\n')}\n</urlset>\n`;
