/** Documents as councils write them: questions as headings, templates of two columns, typed lists, label lines. */
import { expect, test } from 'vitest';
import { headingsWithSynonyms, synonymsOfHeading } from '../../../src/content-model/section-synonyms.ts';
import { contentTypes, typeNamed } from '../../../src/content-model/index.ts';
import { sectionFinder } from '../../../cms/import/section-words.ts';
import { shortName } from '../../../cms/import/entry-id.ts';
import { aDocx, bold, cell, did, h, p, picture, run, table } from './a-docx.ts';
import { importOf } from './import-facts.ts';

const PROBLEM = 'What the problem was';
const DID = 'What we did';
const CHANGED = 'What changed and how we know';
const DIFFERENTLY = 'What we would do differently';
const LIMITS = 'Limits: what this does not show';

test.each([
	['Background / What was the issue?', PROBLEM],
	['1. WHAT WAS THE PROBLEM?', PROBLEM],
	['Why did we do it?', PROBLEM],
	['Q2. What did you do?', DID],
	['Please describe what you did in this project', DID],
	['Intervention (what did you do)', DID],
	['What difference did it make? (Impact)', CHANGED],
	['How do you know it worked?', CHANGED],
	['SUMMARY OF IMPACT', CHANGED],
	['Impact on families', CHANGED],
	['Learning – what would we do differently next time', DIFFERENTLY],
	['What didn’t go well', DIFFERENTLY],
	['What would you do differently?', DIFFERENTLY],
	['Caveats', LIMITS],
	['Strengths & limitations', LIMITS],
])('“%s”, as a bold line, becomes “%s”', async (heading, section) => {
	const { body } = await importOf(aDocx({ body: p('A calm wait') + p(bold(heading)) + p('Words that follow it.') }));
	expect(body).toBe(`## ${section}\n\nWords that follow it.\n`);
});

test.each(['Partners', 'Data protection', 'Action plan', 'Appendix', 'Who we are'])('“%s” is none', (heading) => {
	expect(sectionFinder(typeNamed('case-study') as never)(heading)).toBeUndefined();
});

test('every heading that has synonyms is one of the form, and every section that must be there has some', () => {
	const headings = contentTypes.flatMap(({ sections }) => sections.map(({ heading }) => heading));
	expect(headingsWithSynonyms.filter((heading) => !headings.includes(heading))).toEqual([]);
	const required = contentTypes.flatMap(({ sections }) => sections.filter((section) => section.required));
	expect(required.filter(({ heading }) => synonymsOfHeading(heading).length === 0)).toEqual([]);
});

test('what may mean two sections goes to the next one of the form, and is asked with the words below it', async () => {
	const story = (first: string) =>
		aDocx({ body: h(1, first) + p('Nobody came.') + did + p('We rang.') + h(1, 'Challenges') + p('The lamp broke.') });
	const { body, report } = await importOf(story('Challenges'));
	expect(body).toBe(`## ${PROBLEM}\n\nNobody came.\n\n## ${DID}\n\nWe rang.\n\n## ${DIFFERENTLY}\n\nThe lamp broke.\n`);
	expect(report.questions).toEqual([
		{
			id: 'Challenges',
			heading: 'Challenges',
			below: 'Nobody came.',
			readAs: PROBLEM,
		},
		{ id: 'Challenges (2)', heading: 'Challenges', below: 'The lamp broke.', readAs: DIFFERENTLY },
	]);
});

test('what somebody said a heading means goes before what it looks like', async () => {
	const bytes = aDocx({
		body: did + p('One.') + h(1, 'Impact on families') + p('Two.') + h(1, 'Thanks') + p('Three.'),
	});
	const said = new Map([
		['Impact on families', ''],
		['Thanks', LIMITS],
	]);
	const { body, report } = await importOf(bytes, { saidOf: said });
	expect(body).toBe(`## ${DID}\n\nOne.\n\n### Impact on families\n\nTwo.\n\n## ${LIMITS}\n\nThree.\n`);
	expect(report.questions).toEqual([]);
});

test('a heading that runs into its text is a heading', async () => {
	const { body } = await importOf(
		aDocx({
			body:
				p(bold('What did we do?') + run(' We rang.')) +
				p(`${bold('Impact:')}<w:r><w:br/></w:r>${run('More came.')}`) +
				p(bold('We') + run(' thank everybody.')),
		}),
	);
	expect(body).toBe(`## ${DID}\n\nWe rang.\n\n## ${CHANGED}\n\nMore came.\n\n**We** thank everybody.\n`);
});

test('a template of two columns is read row by row', async () => {
	const rows = [
		['Title of project', 'Breakfast before the bell'],
		['Local area', 'Dudley'],
		['Contact', 'Virtual School lead'],
		['What was the problem?', 'Late and hungry.'],
		['What we did', cell(p('Toast at the gate:') + p('• toast') + p('• a hello'))],
		['Outcomes', 'Fewer late marks.'],
		['What would you do differently?', 'Count first.'],
		['Limitations', 'Two schools.'],
		['Photos', 'None yet.'],
	];
	const { frontMatter, body, report } = await importOf(
		aDocx({ body: p(bold('Good Practice Template')) + table(...rows) }),
	);
	expect(frontMatter).toMatchObject({
		title: 'Breakfast before the bell',
		networks: ['dudley'],
		contact: { role: 'Virtual School lead' },
	});
	expect(body).toBe(
		`## ${PROBLEM}\n\nLate and hungry.\n\n## ${DID}\n\nToast at the gate:\n\n- toast\n- a hello\n\n## ${CHANGED}\n\nFewer late marks.\n\n## ${DIFFERENTLY}\n\nCount first.\n\n## ${LIMITS}\n\nTwo schools.\n\n### Photos\n\nNone yet.\n`,
	);
	expect(report.lost.map(({ words }) => words)).toEqual(['Good Practice Template']);
});

test('a template whose sections stand side by side, and one in a box, are read as well', async () => {
	const beside = table(['The issue', 'What we did', 'Impact'], ['Late.', 'Toast.', 'Fewer.']);
	expect((await importOf(aDocx({ body: beside }))).body).toBe(
		`## ${PROBLEM}\n\nLate.\n\n## ${DID}\n\nToast.\n\n## ${CHANGED}\n\nFewer.\n`,
	);
	const boxed = table([cell(p(bold('The issue')) + p('Late.'))], [cell(p(bold('What we did')) + p('Toast.'))]);
	expect((await importOf(aDocx({ body: boxed }))).body).toBe(`## ${PROBLEM}\n\nLate.\n\n## ${DID}\n\nToast.\n`);
});

test('a table of figures stays a table, whatever its first column is called', async () => {
	const figures = table(['Outcomes', '12'], ['Visits', '30'], ['Calls', '4']);
	const { body } = await importOf(aDocx({ body: h(1, 'Impact') + p('We counted.') + figures }));
	expect(body).toContain('| Outcomes | 12 |');
});

test('lines of cost and author find their fields wherever they stand', async () => {
	const { frontMatter, body } = await importOf(
		aDocx({
			body:
				p('Author: Early help manager') +
				did +
				p('We rang.') +
				h(1, 'Caveats') +
				p('One.') +
				p(bold('Cost:') + run(' £380')),
		}),
	);
	expect(frontMatter).toMatchObject({ owner: { role: 'Early help manager' }, cost: '£380' });
	expect(body).toBe(`## ${DID}\n\nWe rang.\n\n## ${LIMITS}\n\nOne.\n`);
});

test.each([
	['dashes', ['- one', '– two', '— three'], '- one\n- two\n- three'],
	['stars', ['* one', '* two'], '- one\n- two'],
	['dots', ['• one'], '- one'],
	['figures', ['1. one', '2) two', '(3) three'], '1. one\n2. two\n3. three'],
	['one dash alone', ['- said nobody'], '\\- said nobody'],
	['figures that are none of a list', ['2019. A year.', '3) later'], '2019\\. A year.\n\n3\\) later'],
])('typed %s become what they are', async (_what, lines, written) => {
	const { body } = await importOf(aDocx({ body: did + lines.map((line) => p(line)).join('') }));
	expect(body).toBe(`## ${DID}\n\n${written}\n`);
	const broken = await importOf(
		aDocx({
			body: did + p(`${run('Then we:')}<w:r><w:br/></w:r>${lines.map((line) => run(line)).join('<w:r><w:br/></w:r>')}`),
		}),
	);
	if (lines.length > 1 && written.startsWith('-')) expect(broken.body).toBe(`## ${DID}\n\nThen we:\n\n${written}\n`);
});

test.each([
	['CASE STUDY – A calmer front door', 'a-calmer-front-door'],
	['Case study 3: A calmer front door', 'a-calmer-front-door'],
	['A case study – of doors', 'a-case-study-of-doors'],
	['Case study', 'case-study'],
	[`Calmer ${'doors and '.repeat(20)}`, 'calmer-doors-and-doors-and-doors-and-doors-and-doors-and'],
])('the address of “%s” is “%s”, and its title stays whole', (title, slug) => {
	expect(shortName(title, ['Case study', 'case studies'])).toBe(slug);
});

test.each([
	['a table of facts', table(['Local area', 'Dudley'], ['Setting', 'One library'])],
	['a line of facts', p('Author: Early help manager')],
])('a bold first line above %s is the title, though other lines look like it', async (_what, below) => {
	const { frontMatter } = await importOf(
		aDocx({ body: p(bold('Two chairs')) + below + p(bold('What did we do?')) + p('We asked.') }),
	);
	expect(frontMatter['title']).toBe('Two chairs');
});

test('what a typed point began with is not missing afterwards', async () => {
	const typed = ['1. one', '2. two', 'o\tthree', 'o\tfour'].map((line) => p(line)).join('');
	const { report } = await importOf(aDocx({ body: did + typed }));
	expect(report.lost).toEqual([]);
});

test('a title is kept whole', async () => {
	const title = `CASE STUDY – ${'A calmer front door for everybody who comes in from the street '.repeat(2)}`.trim();
	const { frontMatter } = await importOf(aDocx({ body: p(title, { style: 'Title' }) + did + p('One.') }));
	expect(frontMatter['title']).toBe(title);
});

test('a picture within a word costs nobody a word', async () => {
	const { report } = await importOf(
		aDocx({
			body: did + p(`${picture('i', 'Two chairs')}${run('There were two chairs.')}`),
			others: { i: { kind: 'image', path: 'media/our%20picture.PNG', content: '' } },
			extra: { 'word/media/Our picture.png': new Uint8Array([1, 2, 3]) },
		}),
	);
	expect(report.lost).toEqual([]);
});
