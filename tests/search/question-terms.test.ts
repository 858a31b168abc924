import { expect, test } from 'vitest';
import { tablesOnDisk } from '../../src/search/disk.ts';
import { createSearch } from '../../src/search/engine.ts';
import { decodeFormShard, encodeFormShard, formShards } from '../../src/search/form-table.ts';
import { searchWordsOf } from '../../src/search/normalise.ts';
import { openTables } from '../../src/search/tables.ts';
import { questionTerms } from '../../src/search/question-terms.ts';
import { createVocabularyLookup, lookupWords } from '../../src/search/vocabulary-lookup.ts';
import { aDocument, anIndex, aTerm, aTermPage, TODAY } from './a-search.ts';

const terms = [
	aTerm('child-in-care', 'Child in care', { same: ['looked-after child'], 'find-only': ['LAC'] }),
	aTerm('arc', 'Attachment Research Community', { abbreviation: ['ARC'], same: ['ARC audit'] }, 'Education'),
	aTerm('arc-framework', 'ARC framework', { abbreviation: ['ARC'] }, 'Trauma'),
	aTerm('online-harm', 'Harm online', { everyday: ['what they see on their phone'], related: ['grooming'] }),
	aTerm('do', 'Detention order', { abbreviation: ['DO'] }),
	aTerm('safeguarding', 'Safeguarding'),
	...Array.from({ length: 60 }, (_, at) => aTerm(`term-${at}`, `Term number ${at}`, { same: [`word${at} of it`] })),
];
const QUESTIONS = [
	'a looked after child',
	'LAC health',
	'ARC audit in schools',
	'arc',
	'what they see on their phone',
	'a DO for him',
	'do it',
	'safe guarding and grooming',
	'word7 of it',
	'nothing of the field',
	'on line harm',
];
const documents = [
	...terms.map(aTermPage),
	aDocument({ url: '/a/', title: 'A page', text: 'Chairs for a child in care, and grooming.' }),
	aDocument({ url: '/b/', title: 'Another', text: 'Tables and windows.' }),
];

const folder = await anIndex(documents, terms);
const read = tablesOnDisk(folder);

test('what a question reads of the vocabulary finds what the whole of it finds', async () => {
	const whole = createVocabularyLookup(terms);
	const tables = await openTables(read);
	for (const question of QUESTIONS) {
		const words = searchWordsOf(question);
		const { lookup, missing } = await questionTerms(words, tables);
		expect(missing).toEqual([]);
		const found = (by: typeof whole) =>
			by
				.find(lookupWords(words))
				.map(({ from, to, meanings }) => [from, to, meanings.map(({ entry, kind }) => [entry.id, entry.forms, kind])]);
		expect(found(lookup), question).toEqual(found(whole));
		for (const { text } of lookupWords(words)) expect(lookup.knows(text), text).toBe(whole.knows(text));
	}
	const { lookup } = await questionTerms(searchWordsOf('safe guarding'), tables);
	expect(lookup.knows('safeguarding')).toBe(true);
});

test('a question reads no term that it does not name', async () => {
	const asked: string[] = [];
	const tables = await openTables((name) => {
		asked.push(name.replace(/^[0-9a-f]{8}\./, ''));
		return read(name);
	});
	await createSearch({ tables, today: TODAY }).search('word7 of it');
	expect(asked.filter((name) => name.startsWith('term-'))).toHaveLength(1);
	expect(asked.filter((name) => name.startsWith('forms-')).length).toBeLessThanOrEqual(3);
});

test('forms come back as they were written', () => {
	const { shards } = formShards(terms);
	expect(shards.length).toBeGreaterThan(1);
	for (const shard of shards) {
		const back = decodeFormShard(encodeFormShard(shard));
		const inOrder = (forms: typeof shard.forms) =>
			forms.map(({ text, kind, term }) => `${term} ${kind} ${text}`).sort();
		expect(inOrder(back.forms)).toEqual(inOrder(shard.forms));
	}
});

/** A search over tables of which these do not come. */
const without = async (missing: RegExp) =>
	createSearch({
		tables: await openTables((name) => (missing.test(name) ? Promise.reject(new Error('no connection')) : read(name))),
		today: TODAY,
	});

test('where a part of the vocabulary or the choices do not come, the rest answers and it is said', async () => {
	for (const missing of [/\.forms-/, /\.term-/, /\.facets\./]) {
		const found = await (await without(missing)).search('LAC chairs');
		expect(found.partly, String(missing)).toBe(true);
		expect(await found.addresses(), String(missing)).toContain('/a/');
	}
	expect((await (await without(/nothing/)).search('LAC chairs')).partly).toBe(false);
});

test('a word that may stand in a part that did not come is not corrected', async () => {
	const tables = await openTables(read);
	const number = (stem: string) => tables.entry.shards.findLastIndex((first) => first <= stem);
	expect(number('chair')).not.toBe(number('window'));
	const search = await without(new RegExp(`\\.postings-${number('chair')}\\.hub`));
	const found = await search.search('chairs windows');
	expect(found).toMatchObject({ partly: true, corrections: [] });
	expect(await found.addresses()).toEqual(['/b/']);
	await expect(search.search('chairs')).rejects.toThrow('no connection');
});
