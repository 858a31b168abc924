/**
 * From a Word document to a draft entry: fields, a body in the safe subset, pictures, and a report of what was mapped,
 * what was lost and what is still missing. Runs in node and in a browser; only the work on pictures is passed in.
 */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { own, put } from '../../src/content-model/own.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import type { TextFinding } from '../../src/content-model/finding.ts';
import { arrange, GUIDANCE } from './arrange.ts';
import type { FormAnswer, Arrangement, Mapped, ReadingQuestion } from './arrange/arrangement.ts';
import { everyInline, paragraphsIn, wordsOfBlocks, type Block } from './blocks.ts';
import { picturesOf } from './document-pictures.ts';
import { shortName } from './entry-id.ts';
import { valueFrom, type ImportFacts } from './field-values.ts';
import { addSources } from './note-sources.ts';
import { openDocument, type OpenDocument } from './open-document.ts';
import type { Lost } from './seen.ts';
import { addMissing, addNotices, addUnwritten } from './still-missing.ts';
import { planOf } from './template-plan.ts';
import { writeBody } from './to-body.ts';
import type { WrittenBody } from './to-body/writer.ts';
import { levelled, wordsIn, wordsLeft, wordsOfTree } from './words.ts';

export interface DocumentPicture {
	/** Name in the media folder: `calm-waiting-5f3a9c0b21d4.jpg`. */
	name: string;
	/** Made small and freed of everything it says about who took it, where and when. */
	bytes: Uint8Array;
	/** What it shows, for people who cannot see it; undefined while somebody has to write it. */
	description?: string | undefined;
	/** The last words before it. */
	after: string;
}

export interface ImportReport {
	mapped: Mapped[];
	/** What readers will not see, with its words. */
	lost: Lost[];
	/** What was kept in another form, each a sentence. */
	changed: string[];
	/** What could be meant twice, and what it was taken for. */
	questions: ReadingQuestion[];
	/** What the entry still needs. */
	missing: { what: string; next: string }[];
}

export interface ImportedDocument {
	type: TypeName;
	/** Data in the form the model stores; not complete, as a rule. */
	frontMatter: Record<string, unknown>;
	/** Within the safe subset; empty for types of fields only. */
	body: string;
	pictures: DocumentPicture[];
	report: ImportReport;
	/** Dashes and figures somebody typed, in whose place a list of the body has its own. */
	marks?: readonly string[];
	/** What still keeps the body out; empty unless the document is beyond the limits of an entry. */
	findings: TextFinding[];
}

export interface ImportOptions {
	type: TypeName;
	facts: ImportFacts;
	/** Makes a picture small and clean, or says in a sentence why it cannot be shown. */
	cleanPicture: (bytes: Uint8Array) => Promise<{ bytes: Uint8Array; ending: string } | { refused: string }>;
	/** What pictures are called after, instead of the title: never words of the file’s name, which may name somebody. */
	name?: string | undefined;
	/** What somebody said a heading of the document means: the heading of a section, or nothing for none. */
	saidOf?: ReadonlyMap<string, string> | undefined;
	/** The local network whose document it is, by id. */
	network?: string | undefined;
	/** Descriptions of pictures, by their number from 1, from somebody who has seen them. */
	descriptions?: Readonly<Record<number, string>>;
}

/**
 * @param bytes a Word document or an OpenDocument text
 * @throws UnreadableDocument where the file is no Word document the hub can take in; its message says what to do.
 */
export const readDocument = async (
	bytes: ArrayBuffer | Uint8Array,
	options: ImportOptions,
): Promise<ImportedDocument> => {
	const type: AnyContentType = typeNamed(options.type);
	const document = await openDocument(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
	const { blocks, notes, seen } = document;
	const arrangement = arrange(blocks, type, {
		plan: planOf(type, options.facts.vocabularies),
		saidOf: options.saidOf ?? new Map(),
	});
	const report: ImportReport = {
		mapped: arrangement.mapped,
		lost: [...seen.lost, ...arrangement.lost],
		changed: [...seen.changed, ...arrangement.changed],
		questions: arrangement.questions,
		missing: [],
	};
	const frontMatter: Record<string, unknown> = {};
	for (const answer of arrangement.answers) take(answer, frontMatter, report, options.facts, notes);
	addNetwork(type, frontMatter, options.network, report);

	const title = typeof frontMatter['title'] === 'string' ? frontMatter['title'] : '';
	const name = options.name ?? (shortName(title, [type.singular, ...type.calledAs]) || options.type);
	const shown = await picturesOf(blocks, document, { ...options, name }, report);
	const written = bodyOf(type, arrangement, { notes, shown }, report);
	addSources(type, frontMatter, notes, written.notes, report);

	const { tree, findings } = readBody(written.body, { firstLine: 1 });
	const inEntry = [...(tree ? wordsOfTree(tree) : wordsIn(written.body)), ...written.marks.flatMap(wordsIn)];
	addWordsLeft(document, inEntry, report);
	addNotices(report, seen);
	const sections = arrangement.stretches.flatMap(({ section }) => section?.heading ?? []);
	addMissing(type, frontMatter, sections, report);
	const pictures = [...new Set(shown.values())];
	addUnwritten(written, pictures, report);
	return { type: options.type, frontMatter, body: written.body, pictures, report, marks: written.marks, findings };
};

/** Writes the text of an entry, if its type has one; says what has no place in it. */
const bodyOf = (
	type: AnyContentType,
	{ stretches }: Arrangement,
	{ notes, shown }: { notes: ReadonlyMap<string, Block[]>; shown: ReadonlyMap<string, DocumentPicture> },
	report: ImportReport,
): WrittenBody => {
	const isBodied = type.format === 'mdx';
	const written = writeBody(isBodied ? stretches : [], {
		notes,
		picture: (part) => {
			const picture = shown.get(part);
			return picture?.description ? { address: `/media/${picture.name}`, description: picture.description } : undefined;
		},
	});
	if (!isBodied)
		for (const { section, blocks } of stretches) {
			const words = [section?.heading ?? '', wordsOfBlocks(blocks)].join(' ');
			report.lost.push(...lostText(words, `A ${type.singular.toLowerCase()} has fields only.`));
		}
	report.changed = [...report.changed, ...written.changed];
	for (const { part, after } of written.waiting) {
		const picture = shown.get(part);
		if (picture && picture.after === '') picture.after = after;
	}
	const used = new Set(written.notes);
	for (const [id, note] of notes)
		if (!used.has(id))
			report.lost.push(...lostText(wordsOfBlocks(note), 'Its mark is not in the text of the entry.', 'A note'));
	return written;
};

/** The check on everything else: a word of the document that is neither in the entry nor in the report. */
const addWordsLeft = ({ words }: OpenDocument, inEntry: readonly string[], report: ImportReport): void => {
	const kept = [
		...inEntry,
		...report.mapped.flatMap(({ from }) => wordsIn(from)),
		...report.lost.flatMap((lost) => wordsIn(lost.words)),
	];
	const left = wordsLeft(words.map(levelled), kept.map(levelled));
	if (left.length > 0)
		report.lost.push({
			what: 'Words that found no place',
			words: left.join(' '),
			why: 'They stand in a part of the document this import does not know.',
			next: 'Look for them in the document and copy what readers need.',
		});
};

const lostText = (words: string, why: string, what = 'Text'): Lost[] =>
	words.trim() === '' ? [] : [{ what, words: words.trim(), why, next: 'Put it into a field if readers need it.' }];

const take = (
	{ path, place, blocks, from, guessed }: FormAnswer,
	data: Record<string, unknown>,
	report: ImportReport,
	facts: ImportFacts,
	notes: Map<string, Block[]>,
): void => {
	const { value, unread } = valueFrom(place.field, blocks, facts);
	const inlines = paragraphsIn(blocks).flatMap((paragraph) => everyInline(paragraph.inlines));
	if (inlines.some(({ kind }) => kind === 'picture'))
		report.changed.push(`A picture beside “${place.label}” was not taken along: a field holds words only.`);
	if (inlines.some((inline) => inline.kind === 'note' && notes.has(inline.id)))
		report.changed.push(`The mark of a note beside “${place.label}” was taken off: a field holds plain words.`);
	const what = `Under “${place.label}”`;
	if (value === undefined) {
		// The label goes with its words, so that neither vanishes.
		report.lost.push({
			what,
			words: from,
			why: unread[0]?.why ?? 'Nothing in it could be used.',
			next: unread[0]?.next,
		});
		return;
	}
	for (const part of unread) report.lost.push({ what, ...part });
	report.mapped.push({ from, to: place.label, guessed });
	setAt(data, path, value);
};

/** Sets a value at a path, making the groups and rows on the way. */
const setAt = (data: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void => {
	let current = data;
	path.forEach((step, index) => {
		if (index === path.length - 1) return put(current, String(step), value);
		const inner = own(current, String(step)) ?? (typeof path[index + 1] === 'number' ? [] : {});
		put(current, String(step), inner);
		current = inner as Record<string, unknown>;
	});
};

const addNetwork = (
	{ fields }: AnyContentType,
	data: Record<string, unknown>,
	network: string | undefined,
	report: ImportReport,
): void => {
	if (network === undefined) return;
	if ('networks' in fields) {
		const named = Array.isArray(data['networks']) ? (data['networks'] as string[]) : [];
		// The first network owns the entry and its address.
		data['networks'] = [network, ...named.filter((id) => id !== network)];
	} else if ('network' in fields) data['network'] = network;
	else report.changed.push(`“${network}” was not used: this form does not ask for a network.`);
};

/** What the report should print of the lost words: everything but the template’s own. */
export const lostWords = ({ lost }: ImportReport): Lost[] => lost.filter(({ what }) => what !== GUIDANCE);
