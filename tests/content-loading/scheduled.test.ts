/** What is planned for a day to come: held back until then, or standing until then. */
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content-loading/load-content.ts';
import { entriesInWords } from '../../src/content-loading/entries-in-words.ts';
import { aContentFolder } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';

const PLANNED = { publishedOn: '2026-03-20', reviewedOn: '2026-03-01', reviewDueOn: '2026-06-01' };
const FILE = 'content/training/planned.mdx';
const LINKING = 'content/pages/linking.mdx';

const load = async (today: string, files: Record<string, string>) =>
	loadContent({ root: await aContentFolder(files), audience: 'public', today });

const files = () => ({
	[FILE]: aFile('training', PLANNED),
	[LINKING]: aFile('page', {}, 'Come to [the course](/training/planned/).\n'),
});

test('an entry whose day has not come is no entry yet, and no fault', async () => {
	const { entries, leftOut, scheduled, ended } = await load('2026-03-19', files());
	expect(entries.map(({ type }) => type)).not.toContain('training');
	expect({ leftOut, ended }).toEqual({ leftOut: [], ended: [] });
	expect(scheduled).toEqual([{ type: 'training', id: 'planned', file: FILE, on: '2026-03-20' }]);
	expect(entriesInWords({ entries, leftOut, scheduled })).toMatch(
		/, 0 left out, 1 waits for its day: 20 March 2026\.$/,
	);
});

test('on its day it is published', async () => {
	const { entries, scheduled } = await load('2026-03-20', files());
	expect(entries.filter(({ type }) => type === 'training').map(({ id }) => id)).toEqual(['planned']);
	expect(scheduled).toEqual([]);
});

test('a link to it is told of its day and is no warning; from then on it is a link like any other', async () => {
	const said = (await load('2026-03-19', files())).findings.filter(({ file }) => file === LINKING);
	expect(said).toMatchObject([{ rule: 'link', severity: 'inform' }]);
	expect(said[0]!.message).toContain('is published on 20 March 2026');
	expect((await load('2026-03-20', files())).findings.filter(({ file }) => file === LINKING)).toEqual([]);
});

test('a term that waits marks no words and gives nothing away', async () => {
	const { entries } = await load('2026-03-19', {
		'content/vocabulary/planned-term.mdx': aFile('term', { ...PLANNED, title: 'restful corridor' }),
		[LINKING]: aFile('page', {}, 'A restful corridor helps.\n'),
	});
	expect(JSON.stringify(entries)).not.toContain('planned-term');
});

test('a withdrawal planned for a day leaves the page as it is until then, and its reason unsaid', async () => {
	const withdrawn = { on: '2026-03-20', why: 'The course has ended.' };
	const planned = { [FILE]: aFile('training', { withdrawn }) };
	const before = await load('2026-03-19', planned);
	expect(JSON.stringify(before.entries)).not.toContain('The course has ended.');
	expect(before.entries.filter(({ type }) => type === 'training')).toHaveLength(1);
	const after = await load('2026-03-20', planned);
	expect(after.entries.find(({ type }) => type === 'training')?.data).toMatchObject({ withdrawn });
});
