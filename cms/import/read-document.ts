/**
 * From a Word document to a draft entry: fields, a body in the safe subset, pictures, and a report of what was mapped,
 * what was lost and what is still missing. Runs in node and in a browser; only the work on pictures is passed in.
 */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { withoutEnd } from '../../src/content-model/text-ends.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import type { Fault } from '../../src/safe-mdx/fault.ts';
import { neutralName } from '../neutral-name.ts';
import { arrange, GUIDANCE } from './arrange.ts';
import type { Answer, Mapped } from './arrange/arrangement.ts';
import { everyInline, paragraphsOf, wordsOfBlocks, type Block } from './blocks.ts';
import { shortName } from './entry-id.ts';
import { valueFrom, type ImportFacts } from './field-values.ts';
import { readBlocks } from './read-blocks.ts';
import type { BlockContext } from './read-blocks/reader.ts';
import { nothingSeen, type Lost } from './seen.ts';
import { planOf } from './template-plan.ts';
import { writeBody } from './to-body.ts';
import { openWord, type WordPackage } from './word-package.ts';
import { readNumbering, readStyles } from './word-styles.ts';
import { wordsIn, wordsLeft, wordsOfTree, wordsStored } from './words.ts';
import { childrenOf, elementsWithin, textWithin, type XmlElement } from './xml.ts';
import { own, put } from '../../src/content-model/own.ts';

export interface Picture {
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
	/** What the entry still needs. */
	missing: { what: string; next: string }[];
}

export interface ImportedDocument {
	type: TypeName;
	/** Data in the form the model stores; not complete, as a rule. */
	frontMatter: Record<string, unknown>;
	/** Within the safe subset; empty for types of fields only. */
	body: string;
	pictures: Picture[];
	report: ImportReport;
	/** What still keeps the body out; empty unless the document is beyond the limits of an entry. */
	faults: Fault[];
}

export interface ImportOptions {
	type: TypeName;
	facts: ImportFacts;
	/** Makes a picture small and clean, or says in a sentence why it cannot be shown. */
	cleanPicture: (bytes: Uint8Array) => Promise<{ bytes: Uint8Array; ending: string } | { refused: string }>;
	/** What pictures are called after, instead of the title: never words of the file’s name, which may name somebody. */
	name?: string | undefined;
	/** The local network whose document it is, by id. */
	network?: string | undefined;
	/** Descriptions of pictures, by their number from 1, from somebody who has seen them. */
	descriptions?: Readonly<Record<number, string>>;
}

const MOST_PICTURES = 40;

/**
 * @param bytes the Word document
 * @throws UnreadableDocument where the file is no Word document the hub can take in; its message says what to do.
 */
export const readDocument = async (
	bytes: ArrayBuffer | Uint8Array,
	options: ImportOptions,
): Promise<ImportedDocument> => {
	const type: AnyContentType = typeNamed(options.type);
	const word = await openWord(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
	const seen = nothingSeen();
	const context: BlockContext = {
		style: readStyles(await xmlOfKind(word, 'styles')),
		isCounted: readNumbering(await xmlOfKind(word, 'numbering')),
		relationships: word.relationships,
		seen,
		drawingWords: await drawingWordsOf(word),
	};
	const [main] = childrenOf(word.document, 'w:body');
	const blocks = main ? readBlocks(main, context) : [];
	const notes = await notesOf(word, context);
	for (const margin of await marginsOf(word, context)) seen.lost.push(margin);

	const plan = planOf(type, options.facts.vocabularies);
	const arrangement = arrange(blocks, type, plan);
	const report: ImportReport = {
		mapped: arrangement.mapped,
		lost: [...seen.lost, ...arrangement.lost],
		changed: [...seen.changed, ...arrangement.changed],
		missing: [],
	};

	const frontMatter: Record<string, unknown> = {};
	for (const answer of arrangement.answers) take(answer, frontMatter, report, options.facts, notes);
	addNetwork(type, frontMatter, options.network, report);

	const shown = await picturesOf(
		blocks,
		word,
		{
			...options,
			name:
				options.name ??
				(shortName(typeof frontMatter['title'] === 'string' ? frontMatter['title'] : '') || options.type),
		},
		report,
	);
	const isBodied = type.format === 'mdx';
	const written = writeBody(isBodied ? arrangement.stretches : [], {
		notes,
		picture: (part) => {
			const picture = shown.get(part);
			return picture?.description ? { address: `/media/${picture.name}`, description: picture.description } : undefined;
		},
	});
	if (!isBodied)
		report.lost.push(
			...arrangement.stretches.flatMap(({ section, blocks: inside }) =>
				lostText(
					[section?.heading ?? '', wordsOfBlocks(inside)].join(' '),
					`A ${type.singular.toLowerCase()} has fields only.`,
				),
			),
		);
	report.changed = [...report.changed, ...written.changed];
	for (const { part, after } of written.waiting) {
		const picture = shown.get(part);
		if (picture && picture.after === '') picture.after = after;
	}
	const used = new Set(written.notes);
	for (const [id, note] of notes)
		if (!used.has(id))
			report.lost.push(...lostText(wordsOfBlocks(note), 'Its mark is not in the text of the entry.', 'A note'));
	addSources(type, frontMatter, notes, written.notes, report);

	const { tree, faults } = readBody(written.body, { firstLine: 1 });
	const kept = [
		...(tree ? wordsOfTree(tree) : wordsIn(written.body)),
		...report.mapped.flatMap(({ from }) => wordsIn(from)),
		...report.lost.flatMap(({ words }) => wordsIn(words)),
	];
	const left = wordsLeft(wordsStored(word.document), kept);
	if (left.length > 0)
		report.lost.push({
			what: 'Words that found no place',
			words: left.join(' '),
			why: 'They stand in a part of the document this import does not know.',
			next: 'Look for them in the document and copy what readers need.',
		});

	addNotices(report, seen);
	addMissing(
		type,
		frontMatter,
		arrangement.stretches.flatMap(({ section }) => section?.heading ?? []),
		report,
	);
	for (const { caption, words } of written.uncaptioned)
		report.missing.push({
			what: `Caption of the table “${words}”`,
			next: `It is called “${caption}” for now. Say what it shows, where and when.`,
		});
	const pictures = [...new Set(shown.values())];
	pictures.forEach((picture, index) => {
		if (!picture.description)
			report.missing.push({
				what: `Description of picture ${index + 1} (${picture.name})`,
				next: `It stood after “${picture.after}” and is not in the text yet. Say what it shows, then add ![what it shows](/media/${picture.name}) there. If it shows a person, leave it out.`,
			});
	});
	return { type: options.type, frontMatter, body: written.body, pictures, report, faults };
};

const xmlOfKind = async (word: WordPackage, kind: string): Promise<XmlElement | undefined> => {
	const part = [...word.relationships.values()].find(
		(relationship) => relationship.kind === kind && !relationship.isOutside,
	)?.target;
	return part === undefined ? undefined : word.readXml(part);
};

/** Words of diagrams and charts, which are kept in parts of their own. */
const drawingWordsOf = async (word: WordPackage): Promise<ReadonlyMap<string, string[]>> => {
	const words = new Map<string, string[]>();
	for (const { kind, target, isOutside } of word.relationships.values()) {
		if (isOutside || (kind !== 'diagramData' && kind !== 'chart')) continue;
		const root = await word.readXml(target);
		if (!root) continue;
		// One point of a diagram is several runs of text; a chart also keeps its labels and figures as values.
		const points =
			kind === 'chart'
				? elementsWithin(root, 'a:t', 'c:v').map(textWithin)
				: elementsWithin(root, 'a:p').map((paragraph) => elementsWithin(paragraph, 'a:t').map(textWithin).join(''));
		words.set(target, points.map((point) => point.trim()).filter(Boolean));
	}
	return words;
};

const notesOf = async (word: WordPackage, context: BlockContext): Promise<Map<string, Block[]>> => {
	const notes = new Map<string, Block[]>();
	for (const kind of ['footnote', 'endnote'] as const) {
		const part = [...word.relationships.values()].find((relationship) => relationship.kind === `${kind}s`)?.target;
		const root = part === undefined ? undefined : await word.readXml(part);
		if (part === undefined || !root) continue;
		const relationships = await word.relationshipsOf(part);
		for (const note of childrenOf(root, `w:${kind}`)) {
			// Word keeps the line above the notes as a note.
			if (/separator|continuation/i.test(note.attributes.get('w:type') ?? '')) continue;
			const blocks = readBlocks(note, { ...context, relationships });
			if (wordsOfBlocks(blocks) !== '') notes.set(`${kind}-${note.attributes.get('w:id') ?? ''}`, blocks);
		}
	}
	return notes;
};

/** Headers and footers: each different text once. */
const marginsOf = async (word: WordPackage, context: BlockContext): Promise<Lost[]> => {
	const lost = new Map<string, Lost>();
	for (const { kind, target, isOutside } of word.relationships.values()) {
		if (isOutside || (kind !== 'header' && kind !== 'footer')) continue;
		const root = await word.readXml(target);
		const words = root
			? wordsOfBlocks(
					readBlocks(root, { ...context, relationships: await word.relationshipsOf(target), seen: nothingSeen() }),
				)
			: '';
		if (words !== '' && !/^(?:page )?\d+(?: of \d+)?$/i.test(words))
			lost.set(`${kind}: ${words}`, {
				what: kind === 'header' ? 'The header of the page' : 'The footer of the page',
				words,
				why: 'Pages of the hub have their own.',
			});
	}
	return [...lost.values()];
};

const lostText = (words: string, why: string, what = 'Text'): Lost[] =>
	words.trim() === '' ? [] : [{ what, words: words.trim(), why, next: 'Put it into a field if readers need it.' }];

const take = (
	{ path, place, blocks, from, guessed }: Answer,
	data: Record<string, unknown>,
	report: ImportReport,
	facts: ImportFacts,
	notes: Map<string, Block[]>,
): void => {
	const { value, unread } = valueFrom(place.field, blocks, facts);
	const inlines = paragraphsOf(blocks).flatMap((paragraph) => everyInline(paragraph.inlines));
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

/** Unpacks, cleans and names every picture of the text, once each. */
const picturesOf = async (
	blocks: readonly Block[],
	word: WordPackage,
	{ cleanPicture, name, descriptions = {} }: ImportOptions & { name: string },
	report: ImportReport,
): Promise<Map<string, Picture>> => {
	const pictures = new Map<string, Picture>();
	let lastWords = '';
	for (const { inlines } of paragraphsOf(blocks)) {
		for (const inline of everyInline(inlines)) {
			if (inline.kind !== 'picture' || pictures.has(inline.part)) continue;
			if (pictures.size >= MOST_PICTURES) {
				report.lost.push({
					what: 'A picture',
					words: inline.description,
					why: `A document may bring ${MOST_PICTURES} pictures.`,
					next: 'Add it in the editor.',
				});
				continue;
			}
			const bytes = await word.read(inline.part);
			const clean = bytes && (await cleanPicture(bytes));
			const number = pictures.size + 1;
			if (!clean || 'refused' in clean) {
				report.lost.push({
					what: lastWords ? `The picture after “${lastWords}”` : 'The first picture',
					words: wordsUnlessFileName(inline.description),
					why: clean?.refused ?? 'It is of a kind browsers do not show, or damaged.',
					next: 'Save it as a JPEG or PNG picture and add it in the editor with a description.',
				});
				continue;
			}
			const description = descriptions[number]?.trim() || writtenByAPerson(inline.description);
			pictures.set(inline.part, {
				name: await neutralName(name, clean.bytes, clean.ending),
				bytes: clean.bytes,
				description,
				after: lastWords,
			});
			if (!description && inline.description)
				report.lost.push({
					what: `The description of picture ${number}`,
					words: wordsUnlessFileName(inline.description),
					why: 'A program wrote it, or it is only the name of a file.',
				});
		}
		const words = wordsOfBlocks([{ kind: 'paragraph', inlines }]);
		if (words) lastWords = words.length > 60 ? `…${words.slice(-59).trimStart()}` : words;
	}
	return pictures;
};

// Word writes descriptions of its own; they say what a machine thinks it sees, and often of whom.
const writtenByAPerson = (description: string): string | undefined =>
	/automatically generated|description generated|^(?:picture|image|graphic|photo|img|dsc)[ _-]?\d*$|\.(?:jpe?g|png|gif|webp|tiff?|bmp)$/i.test(
		description,
	) || description.trim().length < 4
		? undefined
		: description.replace(/\s+/g, ' ').trim();

/** The name of a file may hold a person’s, and tells readers nothing. */
const wordsUnlessFileName = (description: string): string => (/\.[a-z]{3,4}\s*$/i.test(description) ? '' : description);

const LONGEST_SOURCE = 200;

/**
 * Notes with a web address are offered as sources as well: the mark keeps its place in the text, and the source can
 * be found in the list. Publisher and kind are for a person to say.
 */
const addSources = (
	{ fields }: AnyContentType,
	data: Record<string, unknown>,
	notes: Map<string, Block[]>,
	used: readonly string[],
	report: ImportReport,
): void => {
	const field = (fields as Fields)['sources'] as Field | undefined;
	if (field?.kind !== 'groups') return;
	const sources = Array.isArray(data['sources']) ? (data['sources'] as Record<string, unknown>[]) : [];
	const known = new Set<unknown>(sources.map(({ url }) => url));
	for (const id of used) {
		const note = notes.get(id) ?? [];
		const words = wordsOfBlocks(note);
		const linked = paragraphsOf(note).flatMap(({ inlines }) =>
			everyInline(inlines).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : [])),
		);
		const url = [...linked, ...(words.match(/https?:\/\/[^\s<>"”]+/g) ?? [])]
			.map((address) => withoutEnd(address, /[.,;:)\]]/))
			.find((address) => /^https?:\/\/[^\s/][^\s/.]*\.\S+$/.test(address));
		const title = titleOf(words);
		if (!url || title === '' || title.length > LONGEST_SOURCE || known.has(url)) continue;
		known.add(url);
		const year = /\b(?:19|20)\d{2}\b/.exec(title)?.[0];
		sources.push({ title, ...(year ? { year: Number(year) } : {}), url });
		report.changed.push(
			`The note “${title}” stays in the text and was also put among the sources. Say who published it and what kind of source it is, or take it out there.`,
		);
	}
	if (sources.length > 0) data['sources'] = sources;
};

/** The words of a note without its address and what led up to it: “Available at:”. */
const titleOf = (words: string): string => {
	const before = words.replace(/https?:\/\/\S+/g, '').trimEnd();
	const led = before.endsWith(':') ? before.slice(0, -1).trimEnd() : before;
	return withoutEnd(led.replace(/\b(?:available (?:at|from)|accessed|retrieved from|see)$/i, ''), /[\s.,;:(]/).trim();
};

const addNotices = (
	report: ImportReport,
	{ insertions, deletions, comments, hiddenCharacters }: ReturnType<typeof nothingSeen>,
): void => {
	const times = (count: number, one: string, many: string) =>
		`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
	if (insertions > 0)
		report.changed.push(`${times(insertions, 'tracked insertion was', 'tracked insertions were')} kept.`);
	if (deletions > 0)
		report.changed.push(`${times(deletions, 'tracked deletion was', 'tracked deletions were')} left out.`);
	if (comments > 0)
		report.changed.push(
			`${times(comments, 'comment was', 'comments were')} left out. Comments are between writers; none of their words are kept.`,
		);
	if (hiddenCharacters > 0)
		report.changed.push(`${times(hiddenCharacters, 'hidden character was', 'hidden characters were')} taken out.`);
};

const addMissing = (
	type: AnyContentType,
	data: Record<string, unknown>,
	sections: readonly string[],
	report: ImportReport,
): void => {
	const visit = (fields: Fields, values: Record<string, unknown>, labels: readonly string[]): void => {
		for (const [name, anyField] of Object.entries(fields)) {
			const field = anyField as Field;
			const value = own(values, name);
			const label = [...labels, field.label].join(' › ');
			if (value === undefined) {
				if (field.required) report.missing.push({ what: label, next: field.hint ?? field.example ?? 'Fill it in.' });
			} else if (field.kind === 'group')
				visit(field.fields, value as Record<string, unknown>, [...labels, field.label]);
			else if (field.kind === 'groups')
				(value as Record<string, unknown>[]).forEach((item, index) =>
					visit(field.fields, item, [...labels, `${field.label}, ${field.singular} ${index + 1}`]),
				);
		}
	};
	visit(type.fields as Fields, data, []);
	for (const { heading, hint, required } of type.sections)
		if (required && !sections.includes(heading)) report.missing.push({ what: `The section “${heading}”`, next: hint });
};

/** What the report should print of the lost words: everything but the template’s own. */
export const lostWords = ({ lost }: ImportReport): Lost[] => lost.filter(({ what }) => what !== GUIDANCE);
