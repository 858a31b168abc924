/** Where an imported entry goes: its id, made from its title and from what the type’s naming asks for. */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { plainFileName } from '../plain-file-name.ts';

const LONGEST_NAME = 60;

/**
 * @param name a name instead of one made from the title
 * @returns the id, or what is needed to make one, as a sentence.
 */
export const entryIdFor = ({ naming, fields }: AnyContentType, data: Readonly<Record<string, unknown>>, { name, nextDecision }: { name?: string | undefined; nextDecision: number }): { id: string } | { needs: string } => {
	const slug = name ?? shortName(typeof data['title'] === 'string' ? data['title'] : '');
	if (slug === '') return { needs: 'No title was found, so the entry has no name. Give one with --name, such as --name calm-waiting.' };
	const day = 'heldOn' in fields ? data['heldOn'] : undefined;
	const id = ((): string | { needs: string } => {
		switch (naming.pattern) {
			case '<name>':
				return slug;
			case '<network>/<name>': {
				const network = (data['networks'] as string[] | undefined)?.[0];
				return network ? `${network}/${slug}` : { needs: 'No local network was found, and its name is part of the address. Give one with --network, such as --network dudley.' };
			}
			case '<year-month-day>-<name>':
				return typeof day === 'string' ? `${day}-${slug}` : { needs: 'No day was found, and it is part of the address. Give one with --held-on, such as --held-on 2026-03-03.' };
			case '<year>/<year-month-day>-<name>':
				return typeof day === 'string' ? `${day.slice(0, 4)}/${day}-${slug}` : { needs: 'No day was found, and it is part of the address. Give one with --held-on, such as --held-on 2026-03-03.' };
			case '<number>-<name>':
				return `${String(nextDecision).padStart(4, '0')}-${slug}`;
			default:
				throw new Error(`The import has no way to name a new file by the pattern ${naming.pattern}. Add it to cms/import/entry-id.ts.`);
		}
	})();
	if (typeof id !== 'string') return id;
	return naming.expression.test(id) ? { id } : { needs: `“${id}” is not a name the hub can use, expected ${naming.pattern} in lower-case letters, digits and hyphens. Give one with --name.` };
};

/** A title as part of an address, cut between two words. */
const shortName = (title: string): string => {
	const plain = plainFileName(title.replaceAll('.', ' ').replace(/[’']/g, '')).replace(/^file$/, '');
	return plain.length <= LONGEST_NAME ? plain : plain.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, '');
};
