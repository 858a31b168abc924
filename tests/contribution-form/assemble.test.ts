import { expect, test } from 'vitest';
import { typeNamed } from '../../src/content-model/index.ts';
import { assemble } from '../../src/contribution-form/assemble.ts';
import { editorsPartForChecking } from '../../src/contribution-form/contributed-types.ts';
import { contributionFile } from '../../src/contribution-form/contribution-file.ts';
import { entryIdOf } from '../../src/contribution-form/entry-name.ts';
import { slugOfTitle } from '../../src/content-model/slug.ts';
import { entryText } from '../../src/contribution-form/entry-text.ts';
import { saveRequest } from '../../src/contribution-form/send.ts';
import { readEntry } from '../../src/content-loading/read-entry.ts';
import { someVocabularies } from '../support/vocabularies.ts';
import { aFilledForm } from './a-filled-form.ts';

const TODAY = '2026-11-22';

test('a filled-in form becomes an entry that the build takes, once an editor has filled in the rest', () => {
	const contribution = assemble('case-study', aFilledForm());
	const finished = entryText({
		...contribution,
		data: { ...contribution.data, ...editorsPartForChecking('case-study', TODAY) },
	});
	const { made, findings } = readEntry(
		typeNamed('case-study'),
		'content/case-studies/dudley/calm-waiting.mdx',
		finished,
		{ vocabularies: someVocabularies, today: TODAY },
	);
	expect(findings).toEqual([]);
	expect(made?.body.headings.map(({ text }) => text)).toEqual(
		typeNamed('case-study').sections.map(({ heading }) => heading),
	);
});

test('data holds what was filled in, as the model stores it, in the order of the model', () => {
	const { data } = assemble(
		'case-study',
		aFilledForm({
			'outcomes.0.people': ['1,200'],
			'consent.basis': ['consent'],
			'consent.givenOn': ['3 March 2026'],
			'consent.expiresOn': ['3/3/2027'],
			cost: ['   '],
		}),
	);
	expect(data).toMatchObject({
		networks: ['dudley'],
		sectors: ['first'],
		outcomes: [{ people: 1200 }],
		consent: { basis: 'consent', givenOn: '2026-03-03', expiresOn: '2027-03-03' },
	});
	expect(data).not.toHaveProperty('cost');
	expect(Object.keys(data)).toEqual(Object.keys(typeNamed('case-study').fields).filter((name) => name in data));
});

test('a form left empty is no data and no body', () => {
	expect(assemble('case-study', new Map())).toMatchObject({ data: {}, body: '' });
});

test('rows left empty are not in the data, and a place in the data leads to the row it came from', () => {
	const contribution = assemble(
		'case-study',
		aFilledForm({
			'outcomes.0.measure': [''],
			'outcomes.0.direction': [''],
			'outcomes.0.people': [''],
			'outcomes.1.measure': ['Complaints'],
			'outcomes.1.direction': ['better'],
		}),
	);
	expect(contribution.data['outcomes']).toEqual([{ measure: 'Complaints', direction: 'better' }]);
	expect(contribution.controlPath(['outcomes', 0, 'measure'])).toEqual(['outcomes', 1, 'measure']);
});

test('another page is named by its id or by its address', () => {
	const { data } = assemble(
		'case-study',
		aFilledForm({
			'guides.0': ['/practice-guides/first-contact/'],
			'guides.1': ['https://practice-hub.example.org/practice-guides/asking/'],
			'guides.2': ['custody'],
		}),
	);
	expect(data['guides']).toEqual(['first-contact', 'asking', 'custody']);
});

test('a list is one line each', () => {
	const { data } = assemble(
		'practice-guide',
		new Map([['do', ['Say who you are.\r\n\r\n  Ask before you touch. \n']]]),
	);
	expect(data['do']).toEqual(['Say who you are.', 'Ask before you touch.']);
});

test('what is typed into the body is shown as it was typed', () => {
	const { body } = assemble('case-study', new Map([['bodyPart.1', ['We asked {everyone} who waited <5 minutes.']]]));
	expect(body).toBe('## What we did\n\nWe asked \\{everyone} who waited \\<5 minutes.\n');
});

test('a tag left open in one part does not swallow the next', () => {
	const { body, bodyParts } = assemble(
		'case-study',
		new Map([
			['bodyPart.0', ['<Callout kind="note">']],
			['bodyPart.1', ['We waited.']],
		]),
	);
	expect(body).toContain('\\<Callout');
	expect(body.split('\n')[bodyParts[1]!.line - 1]).toBe('## What we did');
});

test('a page is named after its title, and where its type asks for it after its network or its day', () => {
	expect(slugOfTitle('Fewer restraints: “what we tried” & why')).toBe('fewer-restraints-what-we-tried-and-why');
	expect(slugOfTitle('Café at Ńowa’s')).toBe('cafe-at-nowas');
	expect(slugOfTitle('وقت')).toBe('');
	expect(slugOfTitle('word '.repeat(40)).length).toBeLessThanOrEqual(80);
	expect(entryIdOf('case-study', { title: 'A calmer wait', networks: ['dudley', 'walsall'] })).toBe(
		'dudley/a-calmer-wait',
	);
	expect(entryIdOf('case-study', { title: 'A calmer wait' })).toBeUndefined();
	expect(entryIdOf('meeting-note', { title: 'Reception', heldOn: '2026-03-04' })).toBe('2026/2026-03-04-reception');
	expect(entryIdOf('reflective-note', { title: 'Phone calls', heldOn: '2026-03-04' })).toBe('2026-03-04-phone-calls');
	expect(entryIdOf('resource', { title: 'A toolkit' })).toBe('a-toolkit');
});

test('the file to keep holds the type, the data and the body, and nothing an editor decides', () => {
	const contribution = assemble('case-study', aFilledForm());
	const { name, text } = contributionFile(contribution);
	expect(name).toBe('a-calmer-way-to-wait.contribution.json');
	expect(JSON.parse(text)).toEqual({ format: 1, type: 'case-study', data: contribution.data, body: contribution.body });
	for (const field of ['owner', 'publishedOn', 'reviewedOn', 'reviewDueOn', 'disclosure', 'allowed', 'illustrative'])
		expect(contribution.data).not.toHaveProperty(field);
});

test('sending saves a new draft where the type keeps its files', () => {
	expect(saveRequest(assemble('case-study', aFilledForm()), { branch: 'main' })).toMatchObject({
		branch: 'main',
		action: 'persistEntry',
		params: {
			dataFiles: [
				{
					path: 'content/case-studies/dudley/a-calmer-way-to-wait.mdx',
					slug: 'dudley/a-calmer-way-to-wait',
					raw: expect.stringMatching(/^---\ntitle: /),
				},
			],
			assets: [],
			options: { newEntry: true, collectionName: 'case-study', useWorkflow: true },
		},
	});
});
