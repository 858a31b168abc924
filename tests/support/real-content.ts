/** What people wrote in this checkout, taken in as the public build does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hrefOf } from '../../src/content-model/address.ts';
import { loadContent, type LoadedContent } from '../../src/content-loading/load-content.ts';
import { Hub } from '../../src/library/hub.ts';

/**
 * The day of the newest review, so that the same content gives the same verdict on any day and any clock. What falls
 * due with time is said by the site itself.
 */
export const newestReview = (): string =>
	readdirSync('content', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:mdx|yaml)$/.test(file) && !file.startsWith('coalition'))
		.flatMap(
			(file) => /^reviewedOn: "?(\d{4}-\d{2}-\d{2})/m.exec(readFileSync(join('content', file), 'utf8'))?.[1] ?? [],
		)
		.reduce((newest, day) => (day > newest ? day : newest), '');

let taken: Promise<LoadedContent> | undefined;

/** Everything, checked afresh: nothing kept from an earlier run has a say. */
export const realContent = (): Promise<LoadedContent> =>
	(taken ??= loadContent({ root: process.cwd(), audience: 'public', today: newestReview(), cache: false }));

/** The same as the pages see it. */
export const realHub = async (): Promise<Hub> => {
	const { settings, entries } = await realContent();
	return new Hub(
		settings,
		entries.map(({ body: _body, ...entry }) => ({ ...entry, href: hrefOf(entry.type, entry.id) })),
		newestReview(),
	);
};
