/** Tests of what a built site keeps back: see what-is-kept-back.ts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { hrefOf } from '../../src/content-model/address.ts';
import { dayInWords } from '../../src/content-model/days.ts';
import { TYPE_NAMES } from '../../src/content-model/type-names.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { filesBelow } from '../support/built-site.ts';
import { PLANTED_FORM, type EveryField, type PlantedWord } from '../support/every-field.ts';
import { wordsByFile } from '../support/every-byte.ts';
import {
	ENDED,
	ENDED_NAME,
	GONE,
	KEPT_TITLE,
	OVER,
	STANDS,
	WAITING,
	WITHDRAWAL,
	WITHDRAWN,
} from './what-is-kept-back.ts';

/** What the tests ask of the built site. */
interface KeptBackSite {
	written: () => EveryField;
	/** The text of the page at an address. */
	page: (address: string) => Promise<string>;
	/** The files of the built site. */
	files: () => string[];
	/** The files that hold a word of those looked for. */
	filesWith: (word: string) => string[];
	/** Where the page of an entry stands, by the name of the entry. */
	pageOf: (name: string) => string;
}

const fileOf = ({ type, id }: EveryField['written'][number]) => `${hrefOf(type, id).slice(1)}index.html`;
const namesOf = ({ entry, path }: PlantedWord) => `${entry}: ${path}`;
const isDay = (word: string) => /^\d{4}-/.test(word);
const isIndex = (file: string) => file.startsWith('search-index/');
const internalDays = ({ planted }: EveryField) =>
	planted.filter(({ word, publication }) => publication === 'internal' && isDay(word));
const plantedAs = ({ planted }: EveryField, publication: PlantedWord['publication']) =>
	planted.filter((one) => one.publication === publication && !isDay(one.word));

/** Everything that is looked for, as one expression: every byte is read once. */
const lookedFor = (written: EveryField) => {
	const days = internalDays(written).flatMap(({ word }) => [word, dayInWords(word).toLowerCase()]);
	return new RegExp(
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
	);
};

/** @param site where the built site stands; asked once it is built */
export const testsOfWhatIsKeptBack = (site: () => string, written: () => EveryField): void => {
	let found: Map<string, Set<string>>;
	beforeAll(() => {
		found = wordsByFile(site(), lookedFor(written()));
	});
	const built: KeptBackSite = {
		written,
		page: (address) => readFile(join(site(), address, 'index.html'), 'utf8'),
		files: () => filesBelow(site()),
		filesWith: (word) => [...found].filter(([, words]) => words.has(word)).map(([file]) => file),
		pageOf: (name) => fileOf(written().written.find((one) => one.name === name)!),
	};
	testsOfPlantedWords(built);
	testsOfPublishedWords(built);
	testsOfChathamHouse(built);
	testsOfEndedEntries(built);
	testsOfHelplines(built);
};

/** Words planted in fields that say where they may stand. */
const testsOfPlantedWords = ({ files, filesWith, pageOf, written }: KeptBackSite) => {
	test('each entry with every field filled in was published, one of every type', () => {
		expect([...new Set(written().written.map(({ type }) => type))].sort()).toEqual([...TYPE_NAMES].sort());
		expect(
			written()
				.written.map(fileOf)
				.filter((file) => !files().includes(file)),
		).toEqual([]);
	});

	test('no internal word stands in any file, packed ones included', () => {
		expect(plantedAs(written(), 'internal').length).toBeGreaterThan(70);
		expect(
			plantedAs(written(), 'internal').flatMap((one) =>
				filesWith(one.word).map((file) => `${namesOf(one)} in ${file}`),
			),
		).toEqual([]);
	});

	test('no internal day stands in any file, as it is stored or in words', () => {
		expect(internalDays(written()).length).toBeGreaterThan(10);
		expect(
			internalDays(written()).flatMap((one) =>
				[one.word, dayInWords(one.word).toLowerCase()].flatMap((day) =>
					filesWith(day).map((file) => `${namesOf(one)} (${day}) in ${file}`),
				),
			),
		).toEqual([]);
	});

	test('words people type stand in the search index and nowhere else', () => {
		const words = plantedAs(written(), 'search');
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
		const words = plantedAs(written(), 'page');
		expect(words.map(namesOf)).toEqual(['term: findOnly']);
		for (const { entry, word } of words)
			expect(
				filesWith(word)
					.filter((file) => !isIndex(file))
					.sort(),
			).toEqual(['contribute/check-facts.json', pageOf(entry)]);
	});
};

/** Words planted in fields that are published. */
const testsOfPublishedWords = ({ filesWith, pageOf, written }: KeptBackSite) => {
	/** What a worked example says for the home page: that shows real guides alone. */
	const isForHome = ({ path }: PlantedWord) => path.startsWith('onHome.');

	test('each published word stands on its page, or on one of those below its address', () => {
		const words = plantedAs(written(), 'published').filter((one) => !isForHome(one));
		expect(words.length).toBeGreaterThan(150);
		expect(
			words
				.filter(
					({ entry, word }) =>
						!filesWith(word).some((file) => file.startsWith(pageOf(entry).replace('index.html', ''))),
				)
				.map(namesOf),
		).toEqual([]);
	});

	test('what a worked example says for the home page is not on it', () => {
		const words = plantedAs(written(), 'published').filter(isForHome);
		expect(words.map(namesOf)).toEqual(['practice guide: onHome.situation']);
		for (const { word } of words) expect(filesWith(word)).not.toContain('index.html');
	});

	test.each(['json', 'csv'])('each published word of a field stands in the open data of its type, as %s', (ending) => {
		const inFields = plantedAs(written(), 'published').filter(({ path }) => path !== 'the text');
		const dataOf = (name: string) =>
			`data/${typeNamed(written().written.find((one) => one.name === name)!.type).folder.replaceAll('/', '-')}.${ending}`;
		expect(inFields.filter(({ entry, word }) => !filesWith(word).includes(dataOf(entry))).map(namesOf)).toEqual([]);
	});
};

/** Organisations of a meeting under the Chatham House Rule. */
const testsOfChathamHouse = ({ filesWith, page, pageOf, written }: KeptBackSite) => {
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

	test('no file that tells what such a meeting asked for names the organisation that took it on, packed ones included', () => {
		const told = (path: string) =>
			new Set(
				written()
					.planted.filter((one) => one.entry === 'meeting note under the rule' && one.path === path)
					.flatMap(({ word }) => filesWith(word)),
			);
		const { word } = written().organisations.find(({ entry }) => entry === 'meeting note under the rule')!;
		// The tables of the search hold every word of the hub, and not what stands beside what.
		const naming = new Set(filesWith(word).filter((file) => !/\.(?:hub|pf_index)$/.test(file)));
		for (const path of ['actions.action', 'actions.owner.role']) {
			expect([path, [...told(path)].filter((file) => naming.has(file))]).toEqual([path, []]);
		}
		const telling = [...told('actions.action')];
		for (const ending of ['.html', '.csv', '.json'])
			expect([ending, telling.some((file) => file.endsWith(ending))]).toEqual([ending, true]);
		expect(naming.size).toBeGreaterThan(1);
	});

	test('nor does the page of such an organisation lead to the meeting', async () => {
		const note = written().written.find(({ name }) => name === 'meeting note under the rule')!;
		const title = written().planted.find(({ entry, path }) => entry === note.name && path === 'title')!;
		const { id } = written().organisations.find(({ entry }) => entry === note.name)!;
		const html = await page(hrefOf('organisation', id));
		for (const said of [title.word, hrefOf(note.type, note.id)]) expect(html).not.toContain(said);
	});
};

/** Entries that were withdrawn, or whose consent has run out. */
const testsOfEndedEntries = ({ files, filesWith, page }: KeptBackSite) => {
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
		expect(files().filter((file) => file.includes('what-was-counted'))).toEqual([
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

	test('nobody is told in the build report that somebody’s consent ran out', async () => {
		// What the checks find in the reference of another entry says nothing of its day.
		expect(await page('handbook/build-report/')).not.toMatch(/Consent(?! › Reference held elsewhere)|Expires/);
	});

	test('a link to a withdrawn page stays, because it explains itself; a link to one without consent becomes words', async () => {
		const html = await page(STANDS);
		expect(html).toContain(`<a href="${GONE}"`);
		expect(html).not.toContain(OVER);
		expect(html).toContain('what was tried after');
	});
};

/** Helplines that wait for somebody to ring them. */
const testsOfHelplines = ({ filesWith }: KeptBackSite) => {
	test('a helpline whose number is not confirmed is on no page, and not among what the checks of the form know', () => {
		for (const word of [WAITING.name, WAITING.number, WAITING.number.replace(' ', '')])
			expect(filesWith(word), word).toEqual([]);
	});
};
