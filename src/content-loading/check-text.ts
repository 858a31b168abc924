/** Checks the text of an entry by what it is told alone: where there is no checkout to look into. Pure. */
import type { Allowlist } from '../checks/allowlist.ts';
import type { Wording } from '../checks/wording.ts';
import type { SchemaContext } from '../content-model/field.ts';
import type { Finding } from '../content-model/finding.ts';
import { placeOfPath } from './content-paths.ts';
import { readEntry } from './read-entry.ts';

/**
 * @param path where the file would stand: `content/case-studies/ashford/calm-waiting.mdx`
 * @returns what the checks find in the file itself; of settings, and of what names other files, they know nothing here
 */
export const checkText = (
	path: string,
	text: string,
	{
		vocabularies,
		today,
		allowlist,
		wording,
	}: SchemaContext & { today: string; allowlist: Allowlist; wording: Wording },
): Finding[] => {
	if (path.startsWith('content/settings/')) return [];
	const place = placeOfPath(path);
	if ('rule' in place) return [place];
	return readEntry(place.type, path, text, { vocabularies, today, checkContext: { allowlist, wording } }).findings;
};
