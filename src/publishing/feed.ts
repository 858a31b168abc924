/** Feeds of what is new. Pure: items in, text out. */
import { Feed } from 'feed';
import type { HubSettings } from '../content-model/settings.ts';
import { escapeXml, xmlCharacters } from './xml.ts';

export interface FeedItem {
	title: string;
	summary: string;
	href: string;
	/** Day of publication, `yyyy-mm-dd`. */
	publishedOn: string;
}

/** A feed of the items, newest first as given. `.rss2()` and `.json1()` give its two forms. */
export const feedOf = ({ name, strapline, address, licence }: HubSettings, items: readonly FeedItem[]): Feed => {
	const feed = new Feed({
		title: name,
		description: strapline,
		id: `${address}/`,
		link: `${address}/`,
		language: 'en-GB',
		copyright: licence.name,
		// The day of the newest item, not of the build, so that the same content gives the same feed.
		updated: new Date(`${items[0]?.publishedOn ?? '2000-01-01'}T00:00:00Z`),
		feedLinks: { rss: `${address}/feed.xml`, json: `${address}/feed.json` },
		generator: name,
	});
	// Readers show what the `feed` package makes of a description as HTML: `description` in RSS, `content_html` in
	// JSON. A title is plain text in both.
	for (const { title, summary, href, publishedOn } of items)
		feed.addItem({
			title: xmlCharacters(title),
			description: escapeXml(summary),
			id: `${address}${href}`,
			link: `${address}${href}`,
			date: new Date(`${publishedOn}T00:00:00Z`),
		});
	return feed;
};
