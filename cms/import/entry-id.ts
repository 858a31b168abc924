/** Where an imported entry goes: its id, made from its title and from what the type’s naming asks for. */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { straightApostrophes } from '../../src/content-model/plain-letters.ts';
import { plainFileName } from '../plain-file-name.ts';

const LONGEST_NAME = 60;

/** What somebody can do about a missing part of a name, each a sentence: a command and a page have different means. */
export interface Remedies {
	title: string;
	network: string;
	day: string;
	name: string;
}

const ON_THE_COMMAND_LINE: Remedies = {
	title: 'Give one with --name, such as --name calm-waiting.',
	network: 'Give one with --network, such as --network dudley.',
	day: 'Give one with --held-on, such as --held-on 2026-03-03.',
	name: 'Give one with --name.',
};

export interface NamingOptions {
	/** A name instead of one made from the title. */
	name?: string | undefined;
	nextDecision: number;
	remedies?: Remedies | undefined;
}

/** Out: the id, or what is needed to make one, as sentences. */
export const entryIdFor = (
	{ naming, fields }: AnyContentType,
	data: Readonly<Record<string, unknown>>,
	{ name, nextDecision, remedies = ON_THE_COMMAND_LINE }: NamingOptions,
): { id: string } | { needs: string } => {
	const slug = name ?? shortName(typeof data['title'] === 'string' ? data['title'] : '');
	if (slug === '') return { needs: `No title was found, so the entry has no name. ${remedies.title}` };
	const day = 'heldOn' in fields ? data['heldOn'] : undefined;
	const id = ((): string | { needs: string } => {
		switch (naming.pattern) {
			case '<name>':
				return slug;
			case '<network>/<name>': {
				const network = (data['networks'] as string[] | undefined)?.[0];
				return network
					? `${network}/${slug}`
					: { needs: `No local network was found, and its name is part of the address. ${remedies.network}` };
			}
			case '<year-month-day>-<name>':
				return typeof day === 'string'
					? `${day}-${slug}`
					: { needs: `No day was found, and it is part of the address. ${remedies.day}` };
			case '<year>/<year-month-day>-<name>':
				return typeof day === 'string'
					? `${day.slice(0, 4)}/${day}-${slug}`
					: { needs: `No day was found, and it is part of the address. ${remedies.day}` };
			case '<number>-<name>':
				return `${String(nextDecision).padStart(4, '0')}-${slug}`;
			default:
				throw new Error(
					`The import has no way to name a new file by the pattern ${naming.pattern}. Add it to cms/import/entry-id.ts.`,
				);
		}
	})();
	if (typeof id !== 'string') return id;
	return naming.expression.test(id)
		? { id }
		: {
				needs: `“${id}” is not a name the hub can use, expected ${naming.pattern} in lower-case letters, digits and hyphens. ${remedies.name}`,
			};
};

/** A title as part of an address, cut between two words; empty where it holds no letter or digit. */
export const shortName = (title: string): string => {
	const plain = plainFileName(straightApostrophes(title).replaceAll('.', ' ').replaceAll("'", '')).replace(
		/^file$/,
		'',
	);
	return plain.length <= LONGEST_NAME ? plain : plain.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, '');
};
