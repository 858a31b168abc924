/**
 * The time of everything that reads people’s words grows with the text, never with its square: checking, reading an
 * entry and its fields, understanding a question, names of files and addresses, and every step of an import.
 * Processor time is measured, the least of several tries, and nothing below a floor counts: the clock of a busy
 * machine says little about small times. `SCALING=whole` asks the same of 25, 50 and 100 KB and of more seeds.
 */
import { expect, test } from 'vitest';
import { readXml } from '../../cms/import/xml.ts';
import { patchYaml } from '../../cms/patch-yaml.ts';
import { placeOf, placeOfNew } from '../../cms/service/paths.ts';
import { fromMarkup } from '../../src/authoring/markup.ts';
import { textsOfAddress, wordsOfFileName } from '../../src/checks/address-parts.ts';
import { checkText } from '../checks/check-text.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import { allowlistFrom } from '../../src/checks/allowlist.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { parseFrontMatter, splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { readDay, readEntryAddress, readNumber, readTime } from '../../src/contribution-form/as-typed.ts';
import { placeOfPath } from '../../src/content-loading/content-paths.ts';
import { readEntry } from '../../src/content-loading/read-entry.ts';
import { nearestTo } from '../../src/search/nothing-found.ts';
import { KINDS_OF_HUB } from '../../src/search/kinds-of-hub.ts';
import { pageKinds } from '../../src/search/page-kinds.ts';
import { parseQuery } from '../../src/search/query.ts';
import { nearestWord } from '../../src/search/spelling.ts';
import { suggest } from '../../src/search/suggest.ts';
import { understand } from '../../src/search/understand.ts';
import { suggestedNames } from '../../src/search/suggestion-table.ts';
import { createVocabularyLookup } from '../../src/search/vocabulary-lookup.ts';
import { aDocx, bold, field, p, run } from '../cms/import/a-docx.ts';
import { importOf } from '../cms/import/import-facts.ts';
import { aTerm } from '../search/a-search.ts';
import { aBody, aFile } from '../support/an-entry.ts';
import { DEAR_SEEDS, interleaved, PAIRED_SEEDS, repeatedTo, SEEDS } from '../support/seeds.ts';
import { aContext } from '../support/vocabularies.ts';

const WHOLE = process.env['SCALING'] === 'whole';
const SIZES = WHOLE ? [50_000, 100_000] : [16_000];
const FLOOR = 200;
const MOST_GROWTH = 3;
const TRIES = 8;

const allowlist = allowlistFrom({
	organisations: ['Hill School Trust'],
	neighbourhoods: ['Sparkbrook'],
	places: ['Birmingham'],
});
const meanings = [
	aTerm('one', 'Attachment Research Community', { abbreviation: ['ARC', 'A'] }, 'Education'),
	aTerm('two', 'ARC framework', { abbreviation: ['ARC'] }, 'Trauma'),
];
const lookup = createVocabularyLookup([
	...meanings,
	...Array.from({ length: 100 }, (_, index) => aTerm(`term-${index}`, `Term ${index}`, { same: [`school ${index}`] })),
]);
const kinds = pageKinds(KINDS_OF_HUB);
const tables = { kinds, suggestions: () => Promise.resolve({ titles: [], names: suggestedNames(lookup.entries) }) };
const bytes = (text: string) => new TextEncoder().encode(text);

/** What refuses a text with an error has read it as well. */
const orRefused = (work: () => unknown) => {
	try {
		work();
	} catch {
		// The words of the refusal are the matter of other tests.
	}
};

const entryOf = (text: string) => {
	readEntry(typeNamed('case-study'), 'content/case-studies/dudley/a.mdx', text, aContext);
	// Also of a text that is kept from having a page.
	const { tree } = readBody(text, { firstLine: 1 });
	if (tree) renderBody(tree);
};

type Step = (text: string) => unknown;

/** Steps that most of the work of a text goes into. */
const DEAR: Readonly<Record<string, Step>> = {
	'checking a paragraph': (text) => checkText(documentOf(text, { allowlist })),
	'reading an entry': (text) => entryOf(aFile('case-study', {}, aBody('case-study', text))),
	'importing a paragraph': (text) => importOf(aDocx({ body: p(run(`x${text}!`)) })),
	'importing an answer beside its label': (text) => importOf(aDocx({ body: p(`Sectors: ${text}`) + p('Text.') })),
};

const OTHERS: Readonly<Record<string, Step>> = {
	'reading fields': (text) => parseFrontMatter(text, 1),
	'reading a field': (text) => parseFrontMatter(`title: ${text}`, 1),
	'finding the fields': (text) => splitFrontMatter(`---\n${text}\n---\n${text}`),
	'changing a field': (text) =>
		patchYaml(`title: ${JSON.stringify(text)}\nkind: a\n`, { title: `${text}x`, kind: 'b' }),
	'understanding a question': (text) => understand(parseQuery(text), lookup, { kinds }),
	'correcting a word': (text) => nearestWord(text, [{ text: 'safeguarding', pages: 3 }]),
	'offering what is near': (text) => nearestTo(text, tables),
	suggesting: (text) => suggest(text, tables),
	'finding the place of a file': (text) => orRefused(() => placeOf(`content/case-studies/dudley/${text}.mdx`)),
	'finding the place of a new entry': (text) => orRefused(() => placeOfNew('case-study', text)),
	'reading a path': (text) => placeOfPath(`content/case-studies/${text}.mdx`),
	'reading an address': (text) => [textsOfAddress(text), wordsOfFileName(text)],
	'reading a component': (text) => [fromMarkup(`<Callout ${text}`), fromMarkup(`<Callout>${text}`)],
	'reading what was typed': (text) => [
		readDay(text),
		readTime(text),
		readNumber(text),
		readEntryAddress(text, '/events/'),
	],
	'reading the XML of a document': (text) =>
		[`<a>${text}</a>`, `<a b="${text}"/>`, `<a ${text}`].forEach((xml) =>
			orRefused(() => readXml(bytes(xml), 'a part')),
		),
};

/** Documents of many small parts, by what each is made of. */
const PARTS: Readonly<Record<string, (size: number) => string>> = {
	'empty paragraphs': (size) => repeatedTo(p(), size),
	'bold paragraphs': (size) => repeatedTo(p(bold('What')), size),
	headings: (size) => repeatedTo(p('Data', { style: 'Heading2' }), size),
	'fields that never end': (size) =>
		repeatedTo(
			p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'),
			size,
		),
	'labels without answers': (size) => repeatedTo(p('Cost:'), size),
	'runs of two looks': (size) => p(repeatedTo(bold('a') + run('b'), size)),
	'runs of spaces': (size) => p(repeatedTo(run(' '), size)),
	'line breaks': (size) => p(repeatedTo('<w:r><w:br/></w:r>', size)),
	'links to one place': (size) => p(repeatedTo(field('HYPERLINK "https://example.org/"', run('a') + bold('b')), size)),
};

/** Fields of many keys, by how they stand. */
const KEYS: Readonly<Record<string, (count: number) => string>> = {
	'keys below each other': (count) => Array.from({ length: count }, (_, index) => `key${index}: 1\n`).join(''),
	'keys between brackets': (count) => `{${Array.from({ length: count }, (_, index) => `key${index}`).join(', ')}}`,
};

/** Milliseconds of the processor that a piece of work takes. */
const costOf = async (work: () => unknown) => {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
};

/** Whether twice the size costs more than three times the time, each time it was tried. */
const growsTooFast = async (work: (size: number) => unknown, size: number) => {
	let larger = await costOf(() => work(size));
	if (larger <= FLOOR) return false;
	let smaller = await costOf(() => work(size / 2));
	for (let tried = 1; tried < TRIES && larger > FLOOR && larger > smaller * MOST_GROWTH; tried += 1) {
		smaller = Math.min(smaller, await costOf(() => work(size / 2)));
		larger = Math.min(larger, await costOf(() => work(size)));
	}
	return larger > FLOOR && larger > smaller * MOST_GROWTH;
};

/** Names of the works that grow too fast at one of the sizes. */
const tooFast = async (
	works: readonly (readonly [name: string, work: (size: number) => unknown])[],
	sizes: readonly number[] = SIZES,
) => {
	const found: string[] = [];
	for (const [name, work] of works)
		for (const size of sizes) if (await growsTooFast(work, size)) found.push(`${name} at ${size}`);
	return found;
};

const worksOf = (step: Step, seeds: readonly string[]) => [
	...seeds.map((seed) => [JSON.stringify(seed), (size: number) => step(repeatedTo(seed, size))] as const),
	['all seeds in turn', (size: number) => step(interleaved(size))] as const,
];

const PATIENCE = { timeout: WHOLE ? 3_600_000 : 120_000 };

test.each(Object.entries(DEAR))(
	'%s of one thing again and again costs at most three times as much when it is twice as long',
	PATIENCE,
	async (_name, step) => {
		expect(await tooFast(worksOf(step, WHOLE ? [...SEEDS, ...PAIRED_SEEDS] : DEAR_SEEDS))).toEqual([]);
	},
);

test.each(Object.entries(OTHERS))(
	'%s of one thing again and again costs at most three times as much when it is twice as long',
	PATIENCE,
	async (_name, step) => {
		expect(await tooFast(worksOf(step, WHOLE ? [...SEEDS, ...PAIRED_SEEDS] : SEEDS))).toEqual([]);
	},
);

test.each(rules)(
	'the rule $id costs at most three times as much where twice as much of what it looks for stands',
	PATIENCE,
	async ({ check, example, fires }) => {
		const works = fires.map(
			(text) =>
				[
					text,
					(size: number) => {
						const repeated = repeatedTo(`${text} `, size);
						return check(example?.(repeated) ?? documentOf(repeated, { allowlist }));
					},
				] as const,
		);
		expect(await tooFast(works, WHOLE ? SIZES : [50_000])).toEqual([]);
	},
);

test(
	'a document of many small parts costs at most three times as much when it has twice as many',
	PATIENCE,
	async () => {
		const works = Object.entries(PARTS).map(
			([name, bodyOf]) => [name, (size: number) => importOf(aDocx({ body: bodyOf(size * 5) }))] as const,
		);
		expect(await tooFast(works)).toEqual([]);
	},
);

test('fields of many keys cost at most three times as much when they have twice as many', PATIENCE, async () => {
	const works = Object.entries(KEYS).flatMap(([name, textOf]) => [
		[`reading ${name}`, (count: number) => parseFrontMatter(textOf(count), 1)] as const,
		[`changing ${name}`, (count: number) => patchYaml(textOf(count), { key1: 2, other: 3 })] as const,
	]);
	expect(await tooFast(works, [WHOLE ? 12_000 : 5_900])).toEqual([]);
});

/** The seeds that cost most when they were all measured at 99 KB. */
const WORST = ['J R ', '“a ', '“', 'Kofi went home. ', '1 March 2024 ', 'A ', '- - - - x\n', ']'];
const MOST = 2_000;

test('no text of 100 KB takes two seconds to check', PATIENCE, async () => {
	const costs: [string, number][] = [];
	for (const seed of WHOLE ? SEEDS : WORST) {
		const work = () => entryOf(aFile('case-study', {}, aBody('case-study', repeatedTo(seed, 99_000))));
		let least = Infinity;
		for (let tried = 0; tried < 3 && least > MOST; tried += 1) least = Math.min(least, await costOf(work));
		costs.push([seed, Math.round(least)]);
	}
	expect(costs.filter(([, cost]) => cost > MOST)).toEqual([]);
});
