/**
 * The code serves any coalition: what one says of its region and its field stands in content. Names of British places
 * and bodies stand in the lists by which the checks tell a person from a place, and nowhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realContent } from '../support/real-content.ts';

const { settings, entries } = await realContent();

/** What this hub calls its region, its networks, itself and its field. */
const OURS = [
	settings.hub.name,
	settings.hub.region,
	settings.hub.contact,
	...entries.filter(({ type }) => type === 'network').map(({ data }) => data.title),
	'trauma',
	'SAMHSA',
	'Barnardo',
].map((word) => word.toLowerCase());

/** Lists of words and names by which the checks read English: of no one coalition. */
const isWordList = (file: string) => /^src\/checks\/(?:names|reading)\//.test(file) || file === SCHOOLS;
/** Its expression for names of schools holds the ordinary words before them. */
const SCHOOLS = 'src/checks/rules/school.ts';

const filesOf = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro|mdx?|css|html|json|ya?ml|svg)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

/** Lines that say a word of ours. */
const wordsFound = (file: string, text: string): string[] =>
	text
		.split('\n')
		.flatMap((line, index) =>
			OURS.filter((word) => line.toLowerCase().includes(word)).map((word) => `${file}:${index + 1} ${word}`),
		);

test('no code, and nothing that a new hub begins with, says a word of one coalition', () => {
	const files = ['src', 'cms', 'starter'].flatMap(filesOf).filter((file) => !isWordList(file));
	expect(files.length).toBeGreaterThan(500);
	expect(files.flatMap((file) => wordsFound(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('a word of ours would be found, whatever its capitals', () => {
	for (const word of OURS) expect(wordsFound('a', `About ${word.toUpperCase()}-like things.`)).not.toEqual([]);
});
