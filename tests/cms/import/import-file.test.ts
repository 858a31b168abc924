import { expect, test } from 'vitest';
import { UnreadableDocument } from '../../../cms/import/refusal.ts';
import { findingsBeside, reportParts } from '../../../cms/import/report.ts';
import { importFile, type ImportFileOptions } from '../../../cms/import/import-file.ts';
import type { Finding } from '../../../src/content-model/finding.ts';
import { aDocx, p } from './a-docx.ts';
import { facts } from './import-facts.ts';

const aStory = (title = 'Calmer waiting', ...more: string[]) =>
	aDocx({
		body: [
			p(title, { style: 'Title' }),
			p('Sectors: Policing'),
			...more,
			p('Results', { style: 'Heading1' }),
			p('Fewer people left.'),
		].join(''),
	});

const taking = (options: Partial<ImportFileOptions> = {}) =>
	importFile({
		bytes: aStory(),
		fileName: 'report.docx',
		type: 'case-study',
		network: 'dudley',
		facts: { ...facts, nextDecision: 7 },
		check: () => Promise.resolve([]),
		...options,
	});

const contribution = (data: object, type = 'case-study') =>
	new TextEncoder().encode(JSON.stringify({ format: 1, type, data, body: '## What we did\n\nWe asked.\n' }));

const aFinding = (rule: string): Finding => ({
	file: '',
	line: 1,
	column: 1,
	rule,
	severity: 'block',
	where: 'Setting',
	found: 'nothing',
	message: 'Nothing here.',
	next: 'Fill it in.',
});

test('a Word document becomes an entry with its place, its text and a report', async () => {
	const { type, slug, path, title, text, report, needs } = await taking();
	expect({ type, slug, path, title, needs }).toEqual({
		type: 'case-study',
		slug: 'dudley/calmer-waiting',
		path: 'content/case-studies/dudley/calmer-waiting.mdx',
		title: 'Calmer waiting',
		needs: undefined,
	});
	expect(text).toBe(
		'---\ntitle: Calmer waiting\nnetworks:\n  - dudley\nsectors:\n  - policing\n---\n\n## What changed and how we know\n\nFewer people left.\n',
	);
	expect(reportParts(report).map(({ heading }) => heading)).toEqual(['What found its place', 'What is still missing']);
});

test('the entry is checked where it would stand, as it would be written', async () => {
	const checked: [string, string][] = [];
	const { text, findings } = await taking({
		check: (path, written) => (checked.push([path, written]), Promise.resolve([aFinding('name')])),
	});
	expect(checked).toEqual([['content/case-studies/dudley/calmer-waiting.mdx', text]]);
	expect(findings.map(({ rule }) => rule)).toEqual(['name']);
});

test('without what its name needs it is not checked, and says what is needed in the words it was given', async () => {
	const { path, slug, needs, findings } = await taking({
		network: undefined,
		check: () => Promise.reject(new Error('checked')),
		remedies: { title: '', network: 'Choose the network above.', day: '', name: '' },
	});
	expect({ path, slug, findings }).toEqual({ path: undefined, slug: undefined, findings: [] });
	expect(needs).toBe('No local network was found, and its name is part of the address. Choose the network above.');
});

test('the day somebody gives goes before the one in the document, and is not missed any more', async () => {
	const options = { bytes: aStory('Coalition meeting'), type: 'meeting-note' } as const;
	const without = await taking(options);
	expect(without.needs).toContain('--held-on');
	expect(without.report.missing.map(({ what }) => what)).toContain('Held on');
	const { slug, report } = await taking({ ...options, heldOn: '2026-03-04' });
	expect(slug).toBe('2026/2026-03-04-coalition-meeting');
	expect(report.missing.map(({ what }) => what)).not.toContain('Held on');
});

test('a contribution of the plain form says its own type, and the network given leads', async () => {
	const { type, slug, text } = await taking({
		bytes: contribution({ title: 'Calm from a form', networks: ['birmingham'] }),
		fileName: 'calm.contribution.json',
		type: undefined,
	});
	expect({ type, slug }).toEqual({ type: 'case-study', slug: 'dudley/calm-from-a-form' });
	expect(text).toContain('networks:\n  - dudley\n  - birmingham\n');
});

test('what a contribution says it is cannot be overruled', async () => {
	const refused: unknown = await taking({
		bytes: contribution({ title: 'Calm' }),
		fileName: 'calm.contribution.json',
		type: 'practice-guide',
	}).catch((error: unknown) => error);
	expect(refused).toBeInstanceOf(UnreadableDocument);
	expect((refused as Error).message).toContain('“Case study”, as the contribution says');
});

test('a Word document has to be told what it is to become', async () => {
	await expect(taking({ type: undefined })).rejects.toThrow(UnreadableDocument);
});

test('what is missing is said by the report alone, and by the checks where there is no report', async () => {
	const findings = [aFinding('missing-field'), aFinding('name')];
	const word = await taking();
	expect(findingsBeside(word.report, findings).map(({ rule }) => rule)).toEqual(['name']);
	const form = await taking({
		bytes: contribution({ title: 'Calm', networks: ['dudley'] }),
		fileName: 'calm.contribution.json',
	});
	expect(findingsBeside(form.report, findings)).toEqual(findings);
});
