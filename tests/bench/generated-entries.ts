/**
 * Entries for measuring with: as many as asked for, the same for the same seed, of the types people contribute, with
 * references, words of the vocabulary and bodies of about 800 words. Their fields are read from the content model, so a
 * new field is filled in without a change here.
 */
import { stringify } from 'yaml';
import { hrefOf } from '../../src/content-model/address.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { AnyField, Field, Fields } from '../../src/content-model/field.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import type { Vocabularies } from '../../src/content-model/vocabulary.ts';
import { aValueFor } from '../support/an-entry.ts';
import { generatedBody } from './generated-body.ts';
import { between, line, paragraph, pick, pickSome, sentence, type Chance } from './generated-words.ts';
import { seeded } from './search-typing-errors.ts';

export interface GeneratedEntry {
	type: TypeName;
	id: string;
	/** Path from the root of the checkout. */
	path: string;
	text: string;
}

/** What stands in the checkout already, for the new entries to point to. */
export interface Standing {
	vocabularies: Vocabularies;
	/** Ids of the entries that stand there, by type. */
	ids: Partial<Record<TypeName, readonly string[]>>;
	/** Words of the vocabulary as people write them. */
	terms: readonly string[];
}

/** Out of 100 entries, how many are of which type; and about how many words their bodies have. */
export type Mix = readonly { type: TypeName; share: number; words: number }[];
const MIX: Mix = [
	{ type: 'case-study', share: 36, words: 950 },
	{ type: 'practice-guide', share: 16, words: 1000 },
	{ type: 'meeting-note', share: 14, words: 500 },
	{ type: 'reflective-note', share: 14, words: 500 },
	{ type: 'resource', share: 10, words: 700 },
	{ type: 'event', share: 6, words: 500 },
	{ type: 'training', share: 4, words: 700 },
];

/** Optional fields that are the exception in real entries, or that rules tie to others. */
const LEFT_OUT = new Set([
	'withdrawn',
	'allowed',
	'contentNotes',
	'stoppedBecause',
	'licence',
	'chathamHouse',
	'gibbs',
	'threeQuestions',
	'comeBackOn',
	'followsUp',
	'becameOfIt',
	'previous',
	'nextMeeting',
	'cameFrom',
	'network',
	'illustrative',
	'rating',
	'reach',
]);
/** How often another optional field is filled in. */
const FILLED = 0.6;

interface Writing extends Standing {
	chance: Chance;
}

const valueFor = (field: Field, writing: Writing): unknown => {
	const { chance, vocabularies, ids } = writing;
	switch (field.kind) {
		case 'text':
			return field.pattern ? aValueFor(field) : line(chance, Math.min(field.max, 110));
		case 'prose':
			return paragraph(chance, 3).slice(0, field.max).trim();
		case 'lines':
			return Array.from({ length: Math.min(field.most, Math.max(field.min, 3)) }, () =>
				line(chance, Math.min(field.max, 100)),
			);
		case 'number':
			return Math.min(Math.max(between(chance, 10, 400), field.min), field.max);
		case 'yes-no':
		case 'date':
		case 'time':
		case 'web-address':
		case 'mailbox':
		case 'upload':
			return aValueFor(field);
		case 'choice':
			return pick(chance, Object.keys(field.options));
		case 'term':
			return pick(chance, vocabularies[field.vocabulary].terms).id;
		case 'terms':
			return pickSome(chance, vocabularies[field.vocabulary].terms, Math.max(field.min, between(chance, 1, 3))).map(
				({ id }) => id,
			);
		case 'reference':
			return ids[field.to]?.length ? pick(chance, ids[field.to]!) : undefined;
		case 'references':
			return ids[field.to]?.length
				? pickSome(chance, ids[field.to]!, Math.max(field.min, between(chance, 1, 3)))
				: undefined;
		case 'group':
			return filledIn(field.fields, writing);
		case 'groups':
			return Array.from({ length: Math.max(field.min, between(chance, 1, 3)) }, () => filledIn(field.fields, writing));
	}
};

const filledIn = (fields: Fields, writing: Writing): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries<AnyField>(fields).flatMap(([name, field]) => {
			if (!field.required && (LEFT_OUT.has(name) || writing.chance() > FILLED)) return [];
			const value = valueFor(field as Field, writing);
			return value === undefined ? [] : [[name, value]];
		}),
	);

const day = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** When things happened: held, then published, then reviewed, all before the day the benchmark is set on. */
const days = (chance: Chance) => {
	const heldOn = day('2025-01-06', between(chance, 0, 560));
	const publishedOn = day(heldOn, between(chance, 1, 30));
	const reviewedOn = day(publishedOn, between(chance, 0, 60));
	return { heldOn, publishedOn, reviewedOn, reviewDueOn: day(reviewedOn, between(chance, 120, 360)) };
};

/** Two questions of a note, one of them answered later. */
const asked = (chance: Chance, heldOn: string) => {
	const questions = [sentence(chance), sentence(chance)];
	return { questions, answered: [{ question: questions[0], words: sentence(chance), on: day(heldOn, 30) }] };
};

/** What the rules between fields ask for. */
const agreed = (
	type: TypeName,
	id: string,
	{ heldOn }: { heldOn: string },
	{ chance, ids }: Writing,
): Record<string, unknown> => {
	const network = pick(chance, ids.network ?? []);
	switch (type) {
		case 'case-study':
			return {
				networks: [id.split('/')[0]],
				stage: pick(chance, ['idea', 'being-tried', 'in-routine-use']),
				consent: { basis: 'nobody-described' },
				illustrative: true,
			};
		case 'meeting-note':
			return {
				heldOn,
				...asked(chance, heldOn),
				...(chance() < 0.6 ? { body: 'network', network } : { body: 'coalition' }),
				decisions: Array.from({ length: between(chance, 1, 3) }, () => ({
					decision: sentence(chance),
					why: sentence(chance),
				})),
				actions: Array.from({ length: between(chance, 2, 4) }, (_, index) => ({
					id: `action-${heldOn}-${index + 1}`,
					action: sentence(chance),
					owner: { role: 'Development lead', organisation: pick(chance, ids.organisation ?? []) },
					dueOn: day(heldOn, 60),
					...(index === 0
						? { state: 'done', closedOn: day(heldOn, 30), ledToCaseStudies: [pick(chance, ids['case-study'] ?? [])] }
						: { state: 'open' }),
				})),
			};
		case 'reflective-note':
			return {
				heldOn,
				...asked(chance, heldOn),
				networks: [network],
				model: 'what-so-what-now-what',
				threeQuestions: { what: paragraph(chance, 6), soWhat: paragraph(chance, 6), nowWhat: paragraph(chance, 5) },
				willTry: [sentence(chance)],
				comeBackOn: day(heldOn, 60),
			};
		case 'event':
			return { heldOn, networks: [network] };
		default:
			return {};
	}
};

const idOf = (type: TypeName, number: number, heldOn: string, network: string) => {
	const name = `generated-${number}`;
	if (type === 'case-study') return `${network}/${name}`;
	if (type === 'meeting-note') return `${heldOn.slice(0, 4)}/${heldOn}-${name}`;
	return type === 'reflective-note' || type === 'event' ? `${heldOn}-${name}` : name;
};

/** The types of a hundred entries, each spread evenly over them. */
const inProportion = (mix: Mix) =>
	mix
		.flatMap((kind) => Array.from({ length: kind.share }, (_, nth) => ({ ...kind, at: (nth + 0.5) / kind.share })))
		.sort((a, b) => a.at - b.at);

/**
 * Makes entries.
 * @param count how many; the smallest useful number is 20, so that every type has some
 * @param standing what the checkout holds already
 * @param mix of which types; those people contribute, in the proportions of a hub, unless said
 */
export const generatedEntries = (count: number, seed: number, standing: Standing, mix: Mix = MIX): GeneratedEntry[] => {
	const chance = seeded(seed);
	const rounds = inProportion(mix);
	const planned = Array.from({ length: count }, (_, number) => {
		const { type, words } = rounds[number % rounds.length]!;
		const when = days(chance);
		return { type, words, when, id: idOf(type, number, when.heldOn, pick(chance, standing.ids.network ?? [])) };
	});
	const ids = { ...standing.ids };
	for (const { type } of mix) ids[type] = planned.filter((entry) => entry.type === type).map(({ id }) => id);
	const addresses = planned.map(({ type, id }) => hrefOf(type, id));
	return planned.map(({ type: name, id, when, words }, number) => {
		const type = typeNamed(name) as AnyContentType;
		const writing: Writing = { ...standing, ids, chance };
		const { heldOn: _heldOn, ...stewarded } = when;
		const data = {
			...filledIn(type.fields, writing),
			...stewarded,
			...agreed(name, id, when, writing),
			title: `${line(chance, 90)} (${number})`,
			summary: sentence(chance).slice(0, 239),
		};
		const body = generatedBody(chance, type, { addresses, terms: standing.terms }, words);
		return { type: name, id, path: `content/${type.folder}/${id}.mdx`, text: `---\n${stringify(data)}---\n\n${body}` };
	});
};
