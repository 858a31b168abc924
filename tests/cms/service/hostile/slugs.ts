/** Slugs that do not fit their collection. */
import { aSave, PAGE } from '../a-hub.ts';
import { across, asking, type HostileRequest } from './request.ts';

const SLUGS: [collection: string, slug: string][] = [
	...across(
		['page', 'case-study', 'network', 'settings', 'meeting-note', 'decision'],
		[
			'',
			'..',
			'../about',
			'a/b/c/d',
			'A',
			'a b',
			'a\u0000',
			'about.mdx',
			'con',
			'@{u}',
			'x.lock',
			'-x',
			'é',
			'a'.repeat(260),
		],
		(collection, slug): [string, string] => [collection, slug],
	),
	...['', '__proto__', 'constructor', 'toString', 'Page', 'page ', 'page/..', '../refs/heads', 'heads'].map(
		(collection): [string, string] => [collection, 'main'],
	),
];
export const aboutSlugs = SLUGS.map(([collection, slug], index): HostileRequest => {
	const entry = { collection, slug };
	const ways: [string, unknown][] = [
		['unpublishedEntry', entry],
		['deleteUnpublishedEntry', entry],
		['publishUnpublishedEntry', entry],
		['updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' }],
		['addNote', { ...entry, note: { content: 'x' } }],
		['checkEntry', { ...entry, raw: 'x' }],
		['unpublishedEntryDataFile', { ...entry, id: 'x', path: PAGE }],
		['persistEntry', aSave({ collection, slug })],
		['getNotes', entry],
	];
	const [action, params] = ways[index % ways.length]!;
	return { about: `${action} ${collection}/${slug}`, body: asking(action, params) };
});
