import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { steeringOf } from '../../src/search/steering.ts';
import type { SearchOptions } from '../../src/search/engine.ts';
import type { Vocabularies } from '../../src/content-model/vocabulary.ts';
import { aDocument, aSearch, aTerm } from './a-search.ts';
import { someVocabularies } from '../support/vocabularies.ts';

const listOf = (name: string) => parse(readFileSync(`content/settings/${name}.yaml`, 'utf8')) as Vocabularies['stages'];
const steering = steeringOf({
	...someVocabularies,
	stages: listOf('stages'),
	'kinds-of-knowledge': listOf('kinds-of-knowledge'),
});

const page = (url: string, filters: Record<string, string[]>, text: string, meta = {}) =>
	aDocument({ url, filters, html: `<p>${text}</p>`, meta });
const walsall = {
	...aTerm('place Walsall', 'Walsall', { narrower: ['Bloxwich'] }),
	href: '/networks/walsall/',
	isPlace: true as const,
};
const search = await aSearch(
	[
		page('/closed/', { Stage: ['Stopped'], Type: ['Case studies'] }, 'A listening corner for pupils.', {
			dated: '2024-05-01',
		}),
		page('/open/', { Stage: ['Being tried'], Type: ['Case studies'] }, 'A calm corner for pupils.', {
			dated: '2026-05-01',
		}),
		page('/local/', { 'Kind of knowledge': ['Locally evaluated'] }, 'A calm corner, counted.', {
			reviewDueOn: '2025-01-01',
		}),
		page('/outside/', { 'Kind of knowledge': ['Independently evaluated'], Year: ['2025'] }, 'A trial of mentors.'),
		page('/read/', { Type: ['Resources'] }, 'A report.'),
		page('/notes/', { Type: ['Meeting notes'], Year: ['2025'], 'Local network': ['Walsall'] }, 'We met.', {
			dated: '2025-02-01',
		}),
		...Array.from({ length: 9 }, (_, at) =>
			page(`/other-${at}/`, {}, `Something else, a report, and the ${at} things.`),
		),
	],
	[walsall],
	{ steering },
);

const offered = async (question: string, options?: SearchOptions) =>
	(await search.search(question, options)).offers.map((offer) =>
		offer.kind === 'only' ? `${offer.facet}: ${offer.values.join(' or ')}` : offer.sort,
	);

test.each([
	['things that were stopped', ['Stage: Stopped']],
	['which pilots ended', ['Stage: Being tried', 'Stage: Stopped']],
	['stopped', ['Stage: Stopped']],
	['tried in 2025', ['Year: 2025']],
	['evaluated', ['Kind of knowledge: Locally evaluated or Independently evaluated']],
	['calm corners, evaluated', ['Kind of knowledge: Locally evaluated or Independently evaluated']],
	['newest', ['newest']],
	['oldest case studies', ['Type: Case studies', 'oldest']],
	['in Walsall', ['Local network: Walsall']],
	['what goes on in Bloxwich', ['Local network: Walsall']],
	['overdue', ['Review: Overdue for review']],
	['the minutes of 2025', ['Type: Meeting notes', 'Year: 2025']],
	['minutes of last year', ['Type: Meeting notes', 'Year: 2025']],
])('“%s” offers %j', async (question, offers) => {
	expect(await offered(question)).toEqual(offers);
});

test.each([
	'how do I stop a child from shouting',
	'a young person was stopped by police officers',
	'ten minutes with a pupil',
	'calm corner',
	'something else in a report',
	'in 1987',
	'in Dudley',
	'constructor',
])('“%s” offers nothing', async (question) => {
	expect(await offered(question)).toEqual([]);
});

test('nothing is narrowed before somebody chooses; then the words that name the choice are no longer looked for', async () => {
	expect(await search.addressesFor('pupils and what was stopped')).toEqual(
		expect.arrayContaining(['/closed/', '/open/']),
	);
	const chosen = await search.search('things that were stopped', { filters: { Stage: ['Stopped'] } });
	expect(await chosen.addresses()).toEqual(['/closed/']);
	expect(chosen.offers).toMatchObject([{ label: 'Stopped', chosen: true }]);
	expect(chosen.why(chosen.ranked[0]!.page).map(({ signal }) => signal)).toEqual(['choice']);
	const overdue = await search.search('overdue', { filters: { Review: ['Overdue for review'] } });
	expect(await overdue.addresses()).toEqual(['/local/']);
	const either = await search.search('calm corner evaluated', {
		filters: { 'Kind of knowledge': ['Locally evaluated', 'Independently evaluated'] },
	});
	expect(await either.addresses()).toEqual(['/local/']);
});

test('choices without words list every page that has them, the newest first', async () => {
	const found = await search.search('', { filters: { Type: ['Case studies'] } });
	expect(await found.addresses()).toEqual(['/open/', '/closed/']);
	const oldest = await search.search('oldest case studies', { filters: { Type: ['Case studies'] }, sort: 'oldest' });
	expect(await oldest.addresses()).toEqual(['/closed/', '/open/']);
	expect((await search.search('')).total).toBe(0);
});

test('a choice this hub does not have is none: it lists nothing by itself and takes no word of the question', async () => {
	for (const filters of [{ Theme: ['Gone'] }, { Stage: ['Gone'] }, { Gone: ['Stopped'], constructor: ['Stopped'] }])
		expect([filters, (await search.search('', { filters })).total]).toEqual([filters, 0]);
	const found = await search.search('things that were stopped', { filters: { Theme: ['Gone'] } });
	expect(await found.addresses()).toEqual(await search.addressesFor('things that were stopped'));
	expect(found.offers).toMatchObject([{ label: 'Stopped', chosen: false }]);
});

test('a choice of which no page was found is not offered', async () => {
	expect(await offered('mentors that were stopped')).toEqual([]);
	expect(await offered('a long text of many words '.repeat(10) + 'things that were stopped')).toEqual([]);
});
