/**
 * The labelled sentences of every kind, in every place, and what the checks make of them in a case study with
 * everything this hub has registered.
 *
 * There are two halves. `labelled/tuning` may be read while rules are changed. Nobody looks into `labelled/reporting`
 * while changing rules: only its figures say whether a change holds for words that it was not made for. The digest of
 * a sentence decides its half, so that nobody chooses. Every person, number, handle and address is invented.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { partsOfBody } from '../../src/checks/body-parts.ts';
import type { CheckedDocument, Part } from '../../src/checks/document.ts';
import { partsOfForm } from '../../src/checks/form-parts.ts';
import { checkText } from './check-text.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import type { Allowlist } from '../../src/checks/allowlist.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';

export const HALVES = ['tuning', 'reporting'] as const;
export type Half = (typeof HALVES)[number];

/** Where a sentence can stand, as a case study that holds it there; `§` is the sentence. */
const PLACES = {
	title: { field: ['title'] },
	summary: { field: ['summary'] },
	field: { field: ['owner', 'role'] },
	heading: { body: '## §' },
	paragraph: { body: '§' },
	'list-item': { body: '- §' },
	quotation: { body: '> §' },
	footnote: { body: 'It helped.[^1]\n\n[^1]: §' },
	'table-cell': {
		body: '<DataTable caption="What was done">\n\n| What | Note |\n| --- | --- |\n| It helped | § |\n\n</DataTable>',
	},
	caption: { body: '<DataTable caption="§">\n\n| What | Note |\n| --- | --- |\n| It helped | Yes |\n\n</DataTable>' },
	'alternative-text': { body: '![§](/media/room.png)' },
} as const satisfies Record<string, { field: readonly string[] } | { body: string }>;
export type PlaceName = keyof typeof PLACES;

const fileShape = z.strictObject({
	kind: z.string(),
	'gives-away': z.boolean(),
	sentences: z.array(
		z.strictObject({
			place: z.enum(Object.keys(PLACES) as [PlaceName, ...PlaceName[]]),
			text: z.string(),
			/** Whether a story with this sentence is to be kept back, or only a warning given. */
			blocks: z.boolean().optional(),
		}),
	),
});

export interface Labelled {
	half: Half;
	kind: string;
	place: PlaceName;
	givesAway: boolean;
	/** Whether it is to block in a story. Never so where nobody is given away. */
	blocks: boolean;
	text: string;
	/** The words that give somebody away, as the span of `text` from start to end. */
	span: { start: number; end: number } | undefined;
}

/** The half that a sentence belongs to: even first digit of its digest, or odd. */
export const halfOf = (text: string): Half =>
	Number.parseInt(createHash('sha256').update(text).digest('hex').charAt(0), 16) % 2 ? 'reporting' : 'tuning';

/** Every labelled sentence of one half. Throws where a file is not as described above. */
export const labelledIn = (half: Half): Labelled[] => {
	const folder = new URL(`labelled/${half}/`, import.meta.url);
	return readdirSync(folder).flatMap((name) => {
		const file = fileShape.parse(parse(readFileSync(new URL(name, folder), 'utf8')));
		return file.sentences.map(({ place, text: marked, blocks = false }): Labelled => {
			const start = marked.indexOf('[[');
			const end = marked.indexOf(']]', start) - 2;
			const text = marked.replaceAll('[[', '').replaceAll(']]', '');
			return {
				half,
				kind: file.kind,
				place,
				givesAway: file['gives-away'],
				blocks,
				text,
				span: start < 0 ? undefined : { start, end },
			};
		});
	});
};

export interface Seen {
	/** A finding touches the words that give somebody away. */
	found: boolean;
	/** A finding covers half of them at least, so that a writer sees what is meant. */
	covered: boolean;
	blocked: boolean;
	/** The rules that spoke, with the words they spoke of. */
	by: string[];
}

const aboutPeople = rules.filter(({ family }) => family === 'people');

/** The parts of a case study with this text in this place, or the names of the refusals of its reading. */
export const partsWith = (text: string, place: PlaceName): Pick<CheckedDocument, 'parts'> | { refusedBy: string[] } => {
	const at = PLACES[place];
	if ('field' in at)
		return {
			parts: partsOfForm(
				'case-study',
				at.field.reduceRight<unknown>((value, name) => ({ [name]: value }), text),
			),
		};
	const { tree, findings } = readBody(
		at.body.replace('§', () => text),
		{ firstLine: 1 },
	);
	return tree ? partsOfBody(tree) : { refusedBy: findings.map(({ rule }) => rule) };
};

/**
 * How many characters of the span are among words that were found, wherever these stand in the text. Words that are not
 * in it speak of the whole and cover none of it.
 */
const coveredBy = (text: string, found: string, { start, end }: { start: number; end: number }) => {
	let most = 0;
	for (let at = text.indexOf(found); at >= 0 && found; at = text.indexOf(found, at + 1))
		most = Math.max(most, Math.min(end, at + found.length) - Math.max(start, at));
	return most;
};

const coversHalf = (text: string, found: string, span: { start: number; end: number }) =>
	coveredBy(text, found, span) * 2 >= span.end - span.start;

/** What the checks of people say about a labelled sentence; where it gives somebody away, about the words that do. */
export const seenIn = (
	{ text, place, span }: Pick<Labelled, 'text' | 'place' | 'span'>,
	allowlist: Allowlist,
): Seen => {
	const taken = partsWith(text, place);
	if ('refusedBy' in taken) return { found: true, covered: true, blocked: true, by: taken.refusedBy };
	const parts: readonly Part[] = taken.parts;
	const findings = checkText(documentOf('', { allowlist, parts }), aboutPeople).filter(
		({ severity, found }) =>
			severity !== 'inform' && (!span || !text.includes(found) || coveredBy(text, found, span) > 0),
	);
	return {
		found: findings.length > 0,
		covered: span !== undefined && findings.some(({ found }) => coversHalf(text, found, span)),
		blocked: findings.some(({ severity }) => severity === 'block'),
		by: findings.map(({ rule, severity, found }) => `${rule} (${severity}) “${found}”`),
	};
};

export interface Figures {
	/**
	 * Sentences that give somebody away, those found, those whose words are covered by half, those of the found that
	 * block, and those that should block.
	 */
	givesAway: number;
	found: number;
	covered: number;
	blocked: number;
	shouldBlock: number;
	/** Sentences that give nobody away, and those among them that are blocked or warned of. */
	harmless: number;
	wronglyBlocked: number;
	wronglyWarned: number;
}

const NOTHING: Figures = {
	givesAway: 0,
	found: 0,
	covered: 0,
	blocked: 0,
	shouldBlock: 0,
	harmless: 0,
	wronglyBlocked: 0,
	wronglyWarned: 0,
};

export interface Measured extends Labelled, Seen {}

/** Checks one half. */
export const measure = (half: Half, allowlist: Allowlist): Measured[] =>
	labelledIn(half).map((one) => ({ ...one, ...seenIn(one, allowlist) }));

/** The figures of what was measured, together. */
export const figuresOf = (measured: readonly Measured[]): Figures =>
	measured.reduce((sum, { givesAway, found, covered, blocked, blocks }) => {
		const warnedOnly = found && !blocked;
		return givesAway
			? {
					...sum,
					givesAway: sum.givesAway + 1,
					found: sum.found + Number(found),
					covered: sum.covered + Number(covered),
					blocked: sum.blocked + Number(blocked),
					shouldBlock: sum.shouldBlock + Number(blocks),
				}
			: {
					...sum,
					harmless: sum.harmless + 1,
					wronglyBlocked: sum.wronglyBlocked + Number(blocked),
					wronglyWarned: sum.wronglyWarned + Number(warnedOnly),
				};
	}, NOTHING);

/** The figures for each value of one label, in the order of the alphabet. */
export const figuresBy = (measured: readonly Measured[], label: 'kind' | 'place'): Map<string, Figures> => {
	const groups = new Map<string, Measured[]>();
	for (const one of measured) groups.set(one[label], [...(groups.get(one[label]) ?? []), one]);
	return new Map(
		[...groups]
			.sort(([one], [other]) => one.localeCompare(other, 'en'))
			.map(([value, list]) => [value, figuresOf(list)]),
	);
};
