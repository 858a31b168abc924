/** What waits for one person, as an Atom feed: https://www.rfc-editor.org/rfc/rfc4287. Pure. */
import { Feed } from 'feed';
import { rolesInWords } from '../../content-model/editing-permission.ts';
import { SIGNED_IN_ROLES } from '../../content-model/editing-roles.ts';
import { xmlCharacters } from '../../publishing/xml.ts';
import type { FeedReader, KeptNotice } from './notice-store.ts';

interface FeedParts {
	reader: FeedReader;
	notices: readonly KeptNotice[];
	hub: string;
	origin: string;
}

/** The same at each visit, wherever the feed is read; says nothing of its address. */
const idOf = (origin: string, name: string): string => `tag:${new URL(origin).hostname},2026:${name}`;

export const noticeFeed = ({ reader, notices, hub, origin }: FeedParts): string => {
	const name = xmlCharacters(hub);
	const feed = new Feed({
		title: `What waits for you as ${rolesInWords(SIGNED_IN_ROLES.filter((role) => reader.roles.includes(role)))} – ${name}`,
		id: idOf(origin, `what-waits/${reader.person}`),
		link: `${origin}/admin/`,
		language: 'en-GB',
		copyright: '',
		updated: new Date(notices[0]?.at ?? 0),
		generator: name,
		author: { name },
	});
	for (const { number, at, sentence, link } of notices)
		feed.addItem({
			title: sentence,
			id: idOf(origin, `notice/${number}`),
			link: `${origin}${link}`,
			date: new Date(at),
			description: sentence,
		});
	return feed.atom1();
};
