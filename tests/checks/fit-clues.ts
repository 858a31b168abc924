/**
 * npm run fit:clues -- --prose FOLDER
 * Works out anew the weights by which `src/checks/clues/` takes a sentence for one that tells who somebody is, and
 * writes them into `src/checks/clues/weights.ts`: logistic regression over the tuning half of the labelled sentences,
 * with the stories of this hub and plain text that others published (never kept here) as what tells of nobody.
 * The reporting half is not read. The same texts give the same weights.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../src/checks/clues/features.ts';
import { isOwnText, type Part, type PartKind } from '../../src/checks/document.ts';
import { plainPart } from '../../src/checks/plain-text.ts';
import { surroundingsOf, type Surroundings } from '../../src/checks/clues/surroundings.ts';
import { sentencesOf as sentencesIn, type Sentence } from '../../src/checks/reading/tokens.ts';
import { fit, round, scoreBy, type Example, type Weights } from './logistic-regression.ts';
import { labelledIn, partsWith, type Labelled } from './labelled-set.ts';
import { partsOfStories } from './hub-stories.ts';
import { allowlist } from './labelled.ts';
import { proseIn, sentencesOf } from './real-prose.ts';

/** What prose weighs beside a labelled sentence: there is so much more of it. */
const WEIGHT_OF_PROSE = 0.2;
/** Headings and cells of prose say less about those of a story. */
const WEIGHT_OF_SHORT_PROSE = 0.07;
/** A feature in fewer examples than this has no weight. */
const FEWEST = 8;
/**
 * How many of a thousand sentences of prose the weights may warn of by themselves. There are few headings and cells.
 */
const WARNED_OF_A_THOUSAND = { running: 4, beside: 9, short: 60 } as const satisfies Record<Surroundings, number>;
/** How many of a thousand labelled sentences that give nobody away the weights may block by themselves. */
const BLOCKED_OF_A_THOUSAND = 3;

interface Told extends Example {
	around: Surroundings;
}

const exampleOf = (part: Part, sentence: Sentence, told: boolean, weight: number): Told => ({
	features: [...featuresOf(part, sentence, allowlist).features],
	told,
	weight,
	around: surroundingsOf(part),
});

/** The sentences of a labelled text that hold its marked words; all of them where nothing is marked. */
const ofLabelled = ({ text, place, span, givesAway }: Labelled): Told[] => {
	const taken = partsWith(text, place);
	if ('refusedBy' in taken) return [];
	return taken.parts
		.filter((part) => isOwnText(part) && (text.includes(part.text) || part.text.includes(text.slice(0, 12))))
		.flatMap((part) => {
			const offset = text.indexOf(part.text);
			const holds = ({ start, end }: Sentence) =>
				!span || offset < 0 || (end + offset > span.start && start + offset < span.end);
			return sentencesIn(part.text)
				.filter(holds)
				.map((sentence) => exampleOf(part, sentence, givesAway, 1));
		});
};

const RUNNING: readonly PartKind[] = [
	'paragraph',
	'paragraph',
	'paragraph',
	'list-item',
	'quotation',
	'footnote',
	'summary',
];
const SHORT: readonly PartKind[] = [
	'table-cell',
	'heading',
	'list-item',
	'field',
	'caption',
	'alternative-text',
	'title',
];

/** Nobody knows where prose stood: its digest says, so that each place has its share of it. */
const placeOfProse = (text: string): PartKind => {
	const places = text.split(' ').length < 13 && !/[.!?]$/u.test(text) ? SHORT : RUNNING;
	const digest = createHash('sha256').update(text).digest();
	return places[(digest[0] ?? 0) % places.length] ?? 'paragraph';
};

const ofProse = (text: string): Told[] => {
	const part = plainPart(text, { kind: placeOfProse(text) });
	return sentencesIn(text).map((sentence) =>
		exampleOf(part, sentence, false, surroundingsOf(part) === 'short' ? WEIGHT_OF_SHORT_PROSE : WEIGHT_OF_PROSE),
	);
};

/** The weight that no more than so many of a thousand examples reach. */
const reachedBy = (weights: Weights, examples: readonly Told[], ofAThousand: number) => {
	const scores = examples.map(({ features }) => scoreBy(weights, features)).sort((one, other) => other - one);
	return round(scores[Math.floor((scores.length * ofAThousand) / 1000)] ?? 0);
};

const written = (limit: number | Readonly<Record<string, number>>) =>
	typeof limit === 'number'
		? String(limit)
		: `{ ${Object.entries(limit)
				.map(([name, value]) => `${name}: ${value}`)
				.join(', ')} }`;

const fileOf = (
	weights: Weights,
	limits: Readonly<Record<string, number | Readonly<Record<string, number>>>>,
	counts: string,
) => `/**
 * What each feature of a sentence weighs: made by \`npm run fit:clues\` (logistic regression), not by hand.
 * ${counts}
 */
${Object.entries(limits)
	.map(([name, limit]) => `export const ${name} = ${written(limit)};`)
	.join('\n')}

export const CLUE_WEIGHTS: ReadonlyMap<string, number> = new Map([
${[...weights.of]
	.sort(([, one], [, other]) => other - one)
	.map(([name, weight]) => `\t['${name}', ${weight}],`)
	.join('\n')}
]);
`;

const main = () => {
	const { values } = parseArgs({ options: { prose: { type: 'string' } } });
	if (!values.prose) throw new Error('Say where the prose is: npm run fit:clues -- --prose FOLDER');
	const labelled = labelledIn('tuning').flatMap(ofLabelled);
	const stories = partsOfStories().flatMap((part) =>
		sentencesIn(part.text).map((sentence) => exampleOf(part, sentence, false, 1)),
	);
	const prose = [...new Set(proseIn(values.prose).flatMap(sentencesOf))].flatMap(ofProse);
	const weights = fit([...labelled, ...stories, ...prose], { fewest: FEWEST, shrink: 0.0001, steps: 400 });
	const harmless = labelled.filter(({ told }) => !told);
	const warnsFrom = (around: Surroundings) =>
		reachedBy(
			weights,
			prose.filter((example) => example.around === around),
			WARNED_OF_A_THOUSAND[around],
		);
	const limits = {
		BASE: weights.base,
		WARNS_FROM: { running: warnsFrom('running'), beside: warnsFrom('beside'), short: warnsFrom('short') },
		BLOCKS_FROM: reachedBy(weights, harmless, BLOCKED_OF_A_THOUSAND),
	};
	const counts = `Made of ${labelled.length} labelled sentences, ${stories.length} of stories and ${prose.length} of prose.`;
	writeFileSync(new URL('../../src/checks/clues/weights.ts', import.meta.url), fileOf(weights, limits, counts));
	console.log(counts, limits);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
