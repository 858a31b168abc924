import { expect, test } from 'vitest';
import { isStopWord, joinedStem, stemOf } from '../../src/search/analyse.ts';
import { bigramOf } from '../../src/search/bigram.ts';
import { searchWordsOf } from '../../src/search/normalise.ts';
import { numberNamesIn } from '../../src/search/number-names.ts';
import { TextCounter } from '../../src/search/text-counter.ts';
import { paragraph } from '../bench/generated-words.ts';
import { seeded } from '../bench/search-typing-errors.ts';

/** The same counts, word for word and by their names. */
const counted = (text: string) => {
	const counts = new Map<string, number>();
	const say = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
	let before: string | undefined;
	for (const word of searchWordsOf(text)) {
		for (const part of word.parts.filter((one) => !isStopWord(one))) {
			const stem = stemOf(part);
			say(stem);
			if (before !== undefined && before !== stem) say(bigramOf(before, stem));
			before = stem;
		}
		const joined = joinedStem(word);
		if (joined !== undefined) say(joined);
	}
	for (const { name } of numberNamesIn(searchWordsOf(text).flatMap(({ parts }) => parts))) say(stemOf(name));
	return [...counts];
};

const chance = seeded(3);
const TEXTS = [
	...Array.from({ length: 60 }, () => paragraph(chance, 8, ['safe space'])),
	'Section 136 and s136, KS3 and key stage 3, Year 6, 2023–24; £2,500, 1.8 of A&E at gov.uk, care&support.',
	'Co-production, co‑production and coproduction: café’s CAFÉ, don’t… the the of',
	'constructor __proto__ toString',
	'',
];

test('a text is counted as its words one by one, however many were counted before it', () => {
	const counter = new TextCounter();
	for (const text of TEXTS) {
		const seen = new Set<number>();
		const { stems, counts } = counter.count(counter.takeApart(text), seen);
		expect([...stems].map((stem, at) => [counter.nameOf(stem), counts[at]])).toEqual(counted(text));
		expect([...seen].map((word) => counter.words[word])).toEqual([
			...new Set(searchWordsOf(text).flatMap(({ parts }) => parts)),
		]);
	}
});

test('a pair and a mark with a space in it are told from stems', () => {
	const counter = new TextCounter();
	const { stems } = counter.count(counter.takeApart('calm waiting'), new Set());
	expect([...stems].map((stem) => [counter.nameOf(stem), counter.isPair(stem)])).toEqual([
		['calm', false],
		['wait', false],
		['calm wait', true],
	]);
	expect(counter.isPair(counter.numberOf('~place Ashford'))).toBe(true);
	expect(counter.isPair(counter.numberOf('~regulation'))).toBe(false);
});
