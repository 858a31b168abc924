/** Where an imported entry goes: its id, made from its title and from what the type’s naming asks for. */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { slugOfTitle } from '../../src/content-model/slug.ts';

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
	network: 'Give one with --network, such as --network ashford.',
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
	{ naming, fields, singular, calledAs }: AnyContentType,
	data: Readonly<Record<string, unknown>>,
	{ name, nextDecision, remedies = ON_THE_COMMAND_LINE }: NamingOptions,
): { id: string } | { needs: string } => {
	const slug = name ?? shortName(typeof data['title'] === 'string' ? data['title'] : '', [singular, ...calledAs]);
	if (slug === '') return { needs: `No title was found, so the entry has no name. ${remedies.title}` };
	const id = idFrom(naming.pattern, {
		slug,
		network: (data['networks'] as string[] | undefined)?.[0],
		day: 'heldOn' in fields && typeof data['heldOn'] === 'string' ? data['heldOn'] : undefined,
		number: String(nextDecision).padStart(4, '0'),
	});
	if ('missing' in id) return { needs: `${NOT_FOUND[id.missing]} ${remedies[id.missing]}` };
	return naming.expression.test(id.id)
		? id
		: {
				needs: `“${id.id}” is not a name the hub can use, expected ${naming.pattern} in lower-case letters, digits and hyphens. ${remedies.name}`,
			};
};

const NOT_FOUND = {
	network: 'No local network was found, and its name is part of the address.',
	day: 'No day was found, and it is part of the address.',
};

interface NameParts {
	slug: string;
	network: string | undefined;
	day: string | undefined;
	number: string;
}

const idFrom = (
	pattern: string,
	{ slug, network, day, number }: NameParts,
): { id: string } | { missing: keyof typeof NOT_FOUND } => {
	switch (pattern) {
		case '<name>':
			return { id: slug };
		case '<network>/<name>':
			return network ? { id: `${network}/${slug}` } : { missing: 'network' };
		case '<year-month-day>-<name>':
			return day === undefined ? { missing: 'day' } : { id: `${day}-${slug}` };
		case '<year>/<year-month-day>-<name>':
			return day === undefined ? { missing: 'day' } : { id: `${day.slice(0, 4)}/${day}-${slug}` };
		case '<number>-<name>':
			return { id: `${number}-${slug}` };
		default:
			throw new Error(
				`The import has no way to name a new file by the pattern ${pattern}. Add it to cms/import/entry-id.ts.`,
			);
	}
};

/**
 * A title as part of an address; empty where it holds no letter or digit. What kind of page it is, as in “CASE STUDY –
 * A calmer door”, is no part of it.
 */
export const shortName = (title: string, kinds: readonly string[] = []): string => {
	const end = title.search(/[:–—|]|-\s/);
	const [first = '', number = '', ...more] = title
		.slice(0, end)
		.trim()
		.toLowerCase()
		.split(/\s(?=\d)/);
	const isKind =
		end > 0 && more.length === 0 && /^\d*$/.test(number) && kinds.some((kind) => kind.toLowerCase() === first);
	const rest = isKind ? slugOfTitle(title.slice(end + 1), LONGEST_NAME) : '';
	return rest || slugOfTitle(title, LONGEST_NAME);
};
