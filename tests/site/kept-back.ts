/**
 * What a built site keeps back: fields that are not published, what was withdrawn, and what nobody agrees to any more.
 * Written into the checkout of another test, so that no build of its own is needed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { hrefOf } from '../../src/content-model/address.ts';
import { dayInWords } from '../../src/content-model/days.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { readSettings } from '../../src/content-loading/settings-files.ts';
import { aFile } from '../support/an-entry.ts';
import { aStory } from '../support/a-story.ts';
import { filesBelow } from '../support/built-site.ts';
import { everyField, PLANTED_FORM, type EveryField, type PlantedWord } from '../support/every-field.ts';
import { wordsByFile } from '../support/every-byte.ts';
import type { SmallCheckout } from '../support/small-checkout.ts';

const WITHDRAWN = ['zorvexquam', 'plimquortam', 'quazdrimbol', 'jovquistrol', 'drazquimolk', 'zimquarrolk'];
const ENDED = ['brizquontlek', 'krelquavisk', 'welquoxifol'];
const WAITING = { name: 'trelquambork', number: '01632 960517' };
/** The name in the address of the story whose consent has run out, and the title of the one that was withdrawn. */
const ENDED_NAME = 'what-is-over';
const KEPT_TITLE = 'a title that stays';

const GONE = '/case-studies/dudley/what-was-withdrawn/';
const OVER = `/case-studies/dudley/${ENDED_NAME}/`;
const STANDS = '/case-studies/dudley/what-stands/';
const WITHDRAWAL = { on: '2026-10-01', why: 'The team asked for it.', instead: '/organisations/practice-hub/' };

/** A helpline whose number was seen only where it cannot be relied on, on the list with the others. */
const addWaitingHelpline = async (checkout: SmallCheckout) => {
	const path = 'content/settings/helplines.yaml';
	const help = parse(await readFile(join(checkout.root, path), 'utf8')) as { situations: { helplines: object[] }[] };
	help.situations[0]!.helplines.push({
		name: `The ${WAITING.name} line`,
		forWhom: 'Anybody',
		number: WAITING.number,
		seenOn: 'elsewhere',
		printedBy: 'Somebody',
		readOn: '2026-10-01',
	});
	await checkout.write(path, stringify(help));
};

/** Writes an entry of every type with every field filled in, a withdrawn one, and one whose consent has run out. */
export const writeWhatIsKeptBack = async (checkout: SmallCheckout): Promise<EveryField> => {
	const { vocabularies } = await readSettings(checkout.root);
	const all = everyField(vocabularies);
	for (const [path, text] of all.files) await checkout.write(path, text);
	const write = (id: string, text: string) => checkout.write(`content/case-studies/dudley/${id}.mdx`, text);
	await write(
		'what-was-withdrawn',
		aStory(
			{
				title: 'A title that stays',
				summary: 'Why zorvexquam helped.',
				setting: 'A plimquortam',
				cost: 'Some quazdrimbol',
				owner: { role: 'Lead for jovquistrol', organisation: 'practice-hub' },
				outcomes: [{ measure: 'Less drazquimolk', direction: 'better' }],
				withdrawn: WITHDRAWAL,
			},
			'More about zimquarrolk.',
		),
	);
	await write(
		ENDED_NAME,
		aStory(
			{
				title: 'On brizquontlek',
				summary: 'Why krelquavisk helped.',
				consent: { basis: 'consent', reference: 'record 12', givenOn: '2025-01-10', expiresOn: '2026-01-10' },
			},
			'More about welquoxifol.',
		),
	);
	await write(
		'what-stands',
		aStory({ title: 'What stands' }, `See [what was tried before](${GONE}) and [what was tried after](${OVER}).`),
	);
	await checkout.write(
		'content/indicators/what-was-counted.mdx',
		aFile('indicator', {
			title: 'What was counted',
			themes: ['first-contact'],
			owner: { role: 'Hub editor', organisation: 'practice-hub' },
			sources: [{ title: 'A source', publisher: 'A body', kind: vocabularies['source-kinds'].terms[0]!.id }],
			withdrawn: WITHDRAWAL,
		}),
	);
	await checkout.write('content/indicators/what-was-counted.csv', 'a_name\n40\n');
	await addWaitingHelpline(checkout);
	return all;
};

/** @param site where the built site stands; asked once it is built */
export const testsOfWhatIsKeptBack = (site: () => string, written: () => EveryField): void => {
	const page = (address: string) => readFile(join(site(), address, 'index.html'), 'utf8');
	const fileOf = ({ type, id }: EveryField['written'][number]) => `${hrefOf(type, id).slice(1)}index.html`;
	const pageOf = (name: string) => fileOf(written().written.find((one) => one.name === name)!);
	const namesOf = ({ entry, path }: PlantedWord) => `${entry}: ${path}`;

	const isDay = (word: string) => /^\d{4}-/.test(word);
	const internalDays = () =>
		written().planted.filter(({ word, publication }) => publication === 'internal' && isDay(word));
	const plantedAs = (publication: PlantedWord['publication']) =>
		written().planted.filter((one) => one.publication === publication && !isDay(one.word));
	const isIndex = (file: string) => file.startsWith('search-index/');

	// Every byte is read once, for all that is looked for.
	let found: Map<string, Set<string>>;
	const filesWith = (word: string) => [...found].filter(([, words]) => words.has(word)).map(([file]) => file);
	beforeAll(() => {
		const days = internalDays().flatMap(({ word }) => [word, dayInWords(word).toLowerCase()]);
		found = wordsByFile(
			site(),
			new RegExp(
				[
					PLANTED_FORM.source,
					...WITHDRAWN,
					...ENDED,
					ENDED_NAME,
					KEPT_TITLE,
					WAITING.name,
					WAITING.number.replace(' ', ' ?'),
					...days,
				].join('|'),
				'g',
			),
		);
	});

	test('each entry with every field filled in was published', () => {
		expect(
			written()
				.written.map(fileOf)
				.filter((file) => !filesBelow(site()).includes(file)),
		).toEqual([]);
	});

	test('no internal word stands in any file, packed ones included', () => {
		expect(plantedAs('internal').length).toBeGreaterThan(70);
		expect(
			plantedAs('internal').flatMap((one) => filesWith(one.word).map((file) => `${namesOf(one)} in ${file}`)),
		).toEqual([]);
	});

	test('no internal day stands in any file, as it is stored or in words', () => {
		expect(internalDays().length).toBeGreaterThan(10);
		expect(
			internalDays().flatMap((one) =>
				[one.word, dayInWords(one.word).toLowerCase()].flatMap((day) =>
					filesWith(day).map((file) => `${namesOf(one)} (${day}) in ${file}`),
				),
			),
		).toEqual([]);
	});

	test('words people type stand in the search index and nowhere else', () => {
		const words = plantedAs('search');
		expect(words.length).toBeGreaterThan(10);
		expect(
			words.flatMap((one) =>
				filesWith(one.word)
					.filter((file) => !isIndex(file))
					.map((file) => `${namesOf(one)} in ${file}`),
			),
		).toEqual([]);
		expect(words.filter(({ word }) => !filesWith(word).some(isIndex)).map(namesOf)).toEqual([]);
	});

	test('words for finding only stand on the page of their term, where the checks of the form read them, and in the index', () => {
		const words = plantedAs('page');
		expect(words.map(namesOf)).toEqual(['term: findOnly']);
		for (const { entry, word } of words)
			expect(
				filesWith(word)
					.filter((file) => !isIndex(file))
					.sort(),
			).toEqual(['contribute/check-facts.json', pageOf(entry)]);
	});

	test('each published word stands on its page, or on one of those below its address', () => {
		expect(plantedAs('published').length).toBeGreaterThan(150);
		expect(
			plantedAs('published')
				.filter(
					({ entry, word }) =>
						!filesWith(word).some((file) => file.startsWith(pageOf(entry).replace('index.html', ''))),
				)
				.map(namesOf),
		).toEqual([]);
	});

	test.each(['json', 'csv'])('each published word of a field stands in the open data of its type, as %s', (ending) => {
		const inFields = plantedAs('published').filter(({ path }) => path !== 'the text');
		const dataOf = (name: string) =>
			`data/${typeNamed(written().written.find((one) => one.name === name)!.type).folder.replaceAll('/', '-')}.${ending}`;
		expect(inFields.filter(({ entry, word }) => !filesWith(word).includes(dataOf(entry))).map(namesOf)).toEqual([]);
	});

	test('organisations of a meeting are named by its page and its data, unless it was held under the Chatham House Rule', () => {
		const named = written().organisations.map(({ entry, path, word }) => [
			entry,
			path,
			...[pageOf(entry), 'data/meeting-notes.json', 'data/meeting-notes.csv'].map((file) =>
				filesWith(word).includes(file),
			),
		]);
		expect(named).toEqual([
			['meeting note', 'organisations', true, true, true],
			['meeting note', 'actions.owner.organisation', true, true, true],
			['meeting note under the rule', 'actions.owner.organisation', false, false, false],
		]);
	});

	test('nor does the page of such an organisation lead to the meeting', async () => {
		const note = written().written.find(({ name }) => name === 'meeting note under the rule')!;
		const title = written().planted.find(({ entry, path }) => entry === note.name && path === 'title')!;
		const { id } = written().organisations.find(({ entry }) => entry === note.name)!;
		const html = await page(hrefOf('organisation', id));
		for (const said of [title.word, hrefOf(note.type, note.id)]) expect(html).not.toContain(said);
	});

	test('of a withdrawn entry nothing but its title and its notice stands in any file', async () => {
		expect(WITHDRAWN.flatMap((word) => filesWith(word).map((file) => `${word} in ${file}`))).toEqual([]);
		expect(filesWith(KEPT_TITLE)).toEqual([`${GONE.slice(1)}index.html`]);
		const html = await page(GONE);
		for (const said of [
			'A title that stays',
			'1 October 2026',
			'The team asked for it.',
			`href="${WITHDRAWAL.instead}"`,
			'content="noindex"',
		])
			expect(html).toContain(said);
		expect(html).not.toContain('application/ld+json');
		expect(filesBelow(site()).filter((file) => file.includes('what-was-counted'))).toEqual([
			'indicators/what-was-counted/index.html',
		]);
	});

	test('an entry whose consent has run out answers that it is no longer published, and none of its words stand in any file', async () => {
		expect(ENDED.flatMap((word) => filesWith(word).map((file) => `${word} in ${file}`))).toEqual([]);
		const html = await page(OVER);
		expect(html).toContain('<h1>This page is no longer published</h1>');
		expect(html).toContain('content="noindex"');
		expect(html).not.toContain('application/ld+json');
	});

	test('the address of an entry whose consent has run out is named by no file but the one that stands there', () => {
		expect(filesWith(ENDED_NAME)).toEqual([`${OVER.slice(1)}index.html`]);
	});

	test('a helpline whose number is not confirmed is on no page, and not among what the checks of the form know', () => {
		for (const word of [WAITING.name, WAITING.number, WAITING.number.replace(' ', '')])
			expect(filesWith(word), word).toEqual([]);
	});

	test('nobody is told in the build report that somebody’s consent ran out', async () => {
		expect(await page('handbook/build-report/')).not.toMatch(/Consent|Expires/);
	});

	test('a link to a withdrawn page stays, because it explains itself; a link to one without consent becomes words', async () => {
		const html = await page(STANDS);
		expect(html).toContain(`<a href="${GONE}"`);
		expect(html).not.toContain(OVER);
		expect(html).toContain('what was tried after');
	});
};
