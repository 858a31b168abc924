/**
 * Ordinary words and those that stand near them in meaning, so that a word no page holds can lead to one that pages do
 * hold. Made by `npm run near-words`. Runs at build; what a search reads of it holds this hub’s words only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from './analyse.ts';

/** A word to a line, with the words near it, nearest first; from the root of the checkout. */
export const NEAR_WORDS_FILE = 'src/search/near-words.txt';

/** As many as can be read at a glance, and as few as leave the rest of the question its weight. */
const MOST_GUESSED = 3;
/** A word on more pages than this share of them tells nothing of what was asked. */
const TOO_COMMON = 0.2;

/**
 * Vectors repeat what newspapers wrote of groups of people. What stands near the name of a group is never guessed, nor
 * the name from another word.
 */
const NAMES_OF_PEOPLE: ReadonlySet<string> = new Set(
	(
		'aboriginal african africans american americans arab arabs asian asians asylum autism autistic bisexual black blacks blind caste catholic catholics ' +
		'christian christians crippled cripple deaf disabled disability dwarf dyslexic ethnic ethnicity european europeans faith foreign foreigner foreigners gay gays gipsy ' +
		'gypsies gypsy handicapped heterosexual hindu hindus homeless homosexual homosexuality homosexuals illegal illegals immigrant immigrants immigration indian ' +
		'indians islam islamic jew jewish jews lesbian lesbians mad migrant migrants minorities minority mixed moslem moslems muslim muslims negro negroes obese ' +
		'paraplegic pakistani poor queer queers race races racial racially racist refugee refugees religion religious retarded roma romany sect sexuality sikh sikhs slave slaves spastic ' +
		'tramp transgender transsexual transvestite traveller travellers tribe tribes vagrant vagrants white whites'
	).split(' '),
);

/** Whether a word names a group of people, of whom nothing is guessed. */
export const namesPeople = (word: string): boolean => NAMES_OF_PEOPLE.has(word);

interface StemmedWord {
	word: string;
	stem: string;
}

/** A word of the file, and one word near it for each stem, nearest first. */
interface NearWords extends StemmedWord {
	near: readonly StemmedWord[];
}

let read: readonly NearWords[] | undefined;

/** Every word of the file with those near it. Read once, since to stem so many takes longer than a small index. */
const nearWords = (): readonly NearWords[] => (read ??= readNearWords());

const readNearWords = (): NearWords[] => {
	const known = new Map<string, StemmedWord>();
	const stemmed = (word: string): StemmedWord => {
		const before = known.get(word);
		if (before) return before;
		const made = { word, stem: stemOf(word) };
		known.set(word, made);
		return made;
	};
	return readFileSync(join(process.cwd(), NEAR_WORDS_FILE), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [word = '', ...others] = line.split(' ');
			const near = others.map(stemmed);
			return {
				...stemmed(word),
				near: near.filter(({ stem }, at) => near.findIndex((one) => one.stem === stem) === at),
			};
		});
};

/**
 * Words whose stem no page holds, each with the nearest that pages do hold.
 * @param pagesWith how many pages hold a stem
 * @param pages how many pages there are
 */
export const guessableWords = (
	pagesWith: (stem: string) => number,
	pages: number,
): ReadonlyMap<string, readonly string[]> => {
	const tells = ({ stem }: StemmedWord) => pagesWith(stem) > 0 && pagesWith(stem) <= pages * TOO_COMMON;
	return new Map(
		nearWords().flatMap(({ word, stem, near }) => {
			if (pagesWith(stem) > 0) return [];
			const held = near.filter(tells).slice(0, MOST_GUESSED);
			return held.length > 0 ? [[word, held.map((other) => other.word)] as const] : [];
		}),
	);
};
