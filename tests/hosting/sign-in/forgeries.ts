/** What is asked of the service in the place of somebody else, and where such requests come from. */
import { aSave, PAGE } from '../../cms/service/a-hub.ts';
import { ORIGIN, type Sent } from './a-hub-to-sign-in-to.ts';

const about = { collection: 'page', slug: 'about' };

/** One of each kind of thing that is asked of the service. */
export const ACTIONS: readonly (readonly [action: string, params: object])[] = [
	['getEntry', { path: PAGE }],
	['unpublishedEntries', {}],
	['entryHistory', { path: PAGE }],
	['persistEntry', aSave()],
	['updateUnpublishedEntryStatus', { ...about, newStatus: 'pending_publish' }],
	['publishUnpublishedEntry', about],
	['confirmReading', { ...about, version: 'x' }],
	['deleteFiles', { paths: [PAGE], options: { commitMessage: 'x' } }],
	['deleteUnpublishedEntry', about],
	['addNote', { ...about, noteData: { content: 'x', author: 'x', timestamp: 'x', resolved: false } }],
	['undoPublication', about],
];

/** What a browser says of where a request comes from, where it is not the hub’s own page. */
export const ELSEWHERE: Readonly<Record<string, Sent>> = {
	'from another site': [['Origin', 'https://evil.example']],
	'from nowhere': [['Origin', 'null']],
	'from no place': [['Origin', '']],
	'without a word of where from': [],
	'from the hub without HTTPS': [['Origin', 'http://hub.example.org']],
	'from another port': [['Origin', 'https://hub.example.org:8443']],
	'from a name that begins like the hub’s': [['Origin', 'https://hub.example.org.evil.example']],
	'from a name that ends like the hub’s': [['Origin', 'https://evil-hub.example.org']],
	'from a name below the hub’s': [['Origin', 'https://a.hub.example.org']],
	'from the hub’s neighbour': [['Origin', 'https://example.org']],
	'from the hub, with somebody’s name': [['Origin', 'https://hub.example.org@evil.example']],
	'from the hub, with a path': [['Origin', 'https://hub.example.org/']],
	'from two places': [
		['Origin', ORIGIN],
		['Origin', 'https://evil.example'],
	],
	'from two places in one': [['Origin', `${ORIGIN}, https://evil.example`]],
	'from another site, as the browser says': [
		['Origin', ORIGIN],
		['Sec-Fetch-Site', 'cross-site'],
	],
	'from a neighbour, as the browser says': [
		['Origin', ORIGIN],
		['Sec-Fetch-Site', 'same-site'],
	],
	'from two sites, as the browser says': [
		['Origin', ORIGIN],
		['Sec-Fetch-Site', 'same-origin'],
		['Sec-Fetch-Site', 'cross-site'],
	],
};
