/** Feeds of what is new, in three forms. Pure: items in, text out. */
import { Feed } from 'feed';
import type { HubSettings } from '../content-model/settings.ts';
import { escapeXml, xmlCharacters } from './xml.ts';

export interface FeedItem {
	/** What nothing else in the hub is called, and what stays when the hub moves: `case-study:ashford/calm-waiting`. */
	name: string;
	title: string;
	summary: string;
	href: string;
	/** Day of publication, `yyyy-mm-dd`. */
	publishedOn: string;
	/** Day of the last change that readers were told of. */
	changedOn?: string | undefined;
}

export interface FeedOfPage {
	/** What no other feed of the hub is called, wherever its page stands. */
	name: string;
	/** The page whose feed it is: `/networks/ashford/`. */
	page: string;
	title: string;
	description: string;
	/** Newest first. */
	items: readonly FeedItem[];
}

interface FeedForm {
	label: string;
	mediaType: string;
	/** Whether a title is read as HTML there, as a summary is in all of them. */
	titleIsHtml: boolean;
	write: (feed: Feed) => string;
}

/** The forms of a feed, by the name of its file beside the page. */
export const FEED_FORMS = {
	'feed.xml': { label: 'RSS', mediaType: 'application/rss+xml', titleIsHtml: false, write: (feed) => feed.rss2() },
	'atom.xml': { label: 'Atom', mediaType: 'application/atom+xml', titleIsHtml: true, write: (feed) => feed.atom1() },
	'feed.json': {
		label: 'JSON Feed',
		mediaType: 'application/feed+json',
		titleIsHtml: false,
		write: (feed) => feed.json1(),
	},
} as const satisfies Record<string, FeedForm>;

export type FeedFile = keyof typeof FEED_FORMS;

/** The files of a feed, in the order in which pages offer them. */
export const FEED_FILES = Object.keys(FEED_FORMS) as FeedFile[];

const moment = (day: string) => new Date(`${day}T00:00:00Z`);

/** The last day on which anything in the feed changed, so that the same content gives the same feed. */
const lastDay = (items: readonly FeedItem[]): string =>
	items.reduce((last, { publishedOn, changedOn = publishedOn }) => (changedOn > last ? changedOn : last), '2000-01-01');

/**
 * A feed as the text of one of its files.
 * @param idOf an id that no other hub has for a name that nothing else in this one has
 */
export const feedAs = (
	file: FeedFile,
	settings: HubSettings,
	{ name, page, title, description, items }: FeedOfPage,
	idOf: (name: string) => string,
): string => {
	const { name: hubName, address, licence } = settings;
	const { titleIsHtml, write } = FEED_FORMS[file];
	const link = `${address}${page}`;
	const plain = { title: xmlCharacters(title), description: xmlCharacters(description), hub: xmlCharacters(hubName) };
	const feed = new Feed({
		title: plain.title,
		description: plain.description,
		id: idOf(`feed:${name}`),
		link,
		language: 'en-GB',
		copyright: licence.name,
		updated: moment(lastDay(items)),
		feedLinks: { rss: `${link}feed.xml`, atom: `${link}atom.xml`, json: `${link}feed.json` },
		generator: plain.hub,
		// Atom asks for one (RFC 4287, 4.1.1); whoever wrote a page is not named.
		author: { name: plain.hub },
	});
	for (const { name: itemName, title: itemTitle, summary, href, publishedOn, changedOn = publishedOn } of items)
		feed.addItem({
			title: titleIsHtml ? escapeXml(itemTitle) : xmlCharacters(itemTitle),
			// Readers show what the `feed` package makes of a description as HTML, in every form.
			description: escapeXml(summary),
			id: idOf(itemName),
			link: `${address}${href}`,
			published: moment(publishedOn),
			date: moment(changedOn),
		});
	return write(feed);
};
