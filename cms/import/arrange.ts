/** Sorts the blocks of a document: which answer a field, which belong to which section, which are nobody’s words. */
import type { AnyContentType, Section } from '../../src/content-model/content-type.ts';
import type { Fields } from '../../src/content-model/field.ts';
import {
	isBlank,
	paragraphsOf,
	plainTextOf,
	wordsOfBlocks,
	wordsOfInlines,
	type Block,
	type Inline,
	type Paragraph,
	type Table,
} from './blocks.ts';
import { fieldPlaces, labelsAmong, labelsOf, type FieldPlace, type Labels } from './field-labels.ts';
import { contentsLost, type Lost } from './read-blocks.ts';
import { plain, sectionMeant } from './section-words.ts';
import { guidanceOf, type TemplatePlan } from './template-plan.ts';
import { own } from '../../src/content-model/own.ts';

export interface Mapped {
	/** The words of the document. */
	from: string;
	/** Where they went, in the words of the form. */
	to: string;
	/** True where the words were not quite those of the form, so somebody should look. */
	guessed: boolean;
}

export interface Answer {
	/** Names and, in repeated groups, numbers from 0: `['outcomes', 1, 'direction']`. */
	path: (string | number)[];
	place: FieldPlace;
	blocks: Block[];
	from: string;
	guessed: boolean;
}

/** A stretch of the body. Headings inside it are paragraphs with a level as their role. */
export interface Stretch {
	section?: Section;
	/** Level in the document of the heading it began with. */
	level: number;
	blocks: Block[];
}

export interface Arrangement {
	answers: Answer[];
	/** What stands before the first section, then the sections in the order of the type. */
	stretches: Stretch[];
	mapped: Mapped[];
	lost: Lost[];
	changed: string[];
}

const LONGEST_TITLE = 110;
const LONGEST_HEADING = 100;
const LONGEST_SUMMARY = 240;

/** In: blocks as read, the type they are for, and the plan of its template. Nothing is left out without being named in the result. */
export const arrange = (read: readonly Block[], type: AnyContentType, plan: TemplatePlan): Arrangement => {
	const labels = labelsOf(type.fields);
	const guidance: string[] = [];
	const places = fieldPlaces(type.fields as Fields);
	const result: Arrangement = { answers: [], stretches: [], mapped: [], lost: [], changed: [] };
	const blocks = withHeadings(withoutContents(withoutGuidance(read, plan, guidance), result), type, labels);
	const titlePlaces = placesOfTitle(blocks, labels);

	const preface: Stretch = { level: 0, blocks: [] };
	const sections = new Map<Section, Stretch>();
	let current = preface.blocks;
	let sectionLevel = 0;
	/** The field that the paragraphs under a heading answer. */
	let underField: { place: FieldPlace; level: number; heading: Paragraph; blocks: Block[] } | undefined;
	let pending: { place: FieldPlace; paragraph: Paragraph } | undefined;
	let labelsMayCome = true;
	const rows = new Map<string, number>();
	const items = groupOfItems(type);

	const answered = new Set<string>();
	const answer = (path: Answer['path'], place: FieldPlace, answerBlocks: Block[], from: string, guessed = false) => {
		const key = path.join('/');
		if (answered.has(key))
			result.lost.push({
				what: `A second answer for “${place.label}”`,
				words: from,
				why: 'The first one was kept.',
				next: 'Put what is missing into the form.',
			});
		else {
			answered.add(key);
			result.answers.push({ path, place, blocks: answerBlocks, from, guessed });
		}
	};
	/** Asked of single fields only, whose whole path is their name. */
	const isAnswered = (name: string) => answered.has(name);
	const place = (name: string) => places.find(({ path }) => path.length === 1 && path[0] === name);

	const endField = () => {
		if (!underField) return;
		const { place: of, heading, blocks: inside } = underField;
		underField = undefined;
		const from = [wordsOfInlines(heading.inlines), wordsOfBlocks(inside)].join(' ').trim();
		const isPlain = inside.every(
			(block) => block.kind === 'paragraph' && block.inlines.every(({ kind }) => kind !== 'picture' && kind !== 'note'),
		);
		const written = inside.filter((block): block is Paragraph => block.kind === 'paragraph' && !isBlank(block));
		if (!isPlain || written.length === 0 || answered.has(of.path.join('/'))) {
			current.push(heading);
			for (const block of inside) current.push(block);
			return;
		}
		if (of.field.kind !== 'groups') return answer([...of.path], of, inside, from);
		const [name = ''] = Object.entries(of.field.fields).find(([, { required }]) => required) ?? [];
		const [inner] = fieldPlaces({ [name]: own(of.field.fields, name)! });
		if (!inner) return;
		result.mapped.push({ from: wordsOfInlines(heading.inlines), to: of.label, guessed: false });
		for (const paragraph of written)
			answer(
				[...of.path, nextRow(of.path[0]!), ...inner.path],
				{ ...inner, label: `${of.label} › ${inner.label}` },
				[{ ...paragraph, list: undefined }],
				wordsOfInlines(paragraph.inlines),
			);
	};
	const nextRow = (name: string) => {
		const row = rows.get(name) ?? 0;
		rows.set(name, row + 1);
		return row;
	};

	const fillPending = (value: Block[]) => {
		if (!pending) return;
		const { place: of, paragraph } = pending;
		pending = undefined;
		if (value.length > 0)
			answer([...of.path], of, value, `${wordsOfInlines(paragraph.inlines)} ${wordsOfBlocks(value)}`);
		else
			result.lost.push({
				what: 'A label without an answer',
				words: wordsOfInlines(paragraph.inlines),
				why: 'Nothing stands behind it.',
			});
	};

	for (let index = 0; index < blocks.length; index += 1) {
		const block = blocks[index]!;
		if (block.kind === 'table') {
			if (takeFields(block)) continue;
			fillPending([]);
			labelsMayCome = false;
			(underField?.blocks ?? current).push(block);
			continue;
		}
		if (isBlank(block)) {
			fillPictures(block);
			continue;
		}
		const words = wordsOfInlines(block.inlines);
		if (pending && typeof block.role !== 'number' && !labelled(block, labels)) {
			const value: Block[] = [block];
			if (block.list) while (isListItem(blocks[index + 1])) value.push(blocks[(index += 1)]!);
			fillPending(value);
			continue;
		}
		fillPending([]);
		if (block.role === 'title' && !isAnswered('title') && place('title')) {
			const more = takeWhile(
				blocks,
				index + 1,
				(next) => next.kind === 'paragraph' && next.role === 'title' && !isBlank(next),
			);
			index += more.length;
			answer(
				['title'],
				place('title')!,
				[
					{
						kind: 'paragraph',
						inlines: [block, ...more].flatMap((paragraph, at): Inline[] => [
							...(at > 0 ? [{ kind: 'break' as const }] : []),
							...(paragraph as Paragraph).inlines,
						]),
					},
				],
				wordsOfBlocks([block, ...more]),
			);
			continue;
		}
		if (block.role === 'subtitle' && !isAnswered('summary') && place('summary') && words.length <= LONGEST_SUMMARY) {
			answer(['summary'], place('summary')!, [block], words, true);
			continue;
		}
		if (typeof block.role === 'number') {
			const level = block.role;
			labelsMayCome = false;
			if (isTitle(block, index)) {
				answer(['title'], place('title')!, [block], words, true);
				labelsMayCome = true;
				continue;
			}
			const meant = sectionMeant(type, words);
			// Inside a section a smaller heading such as “Data” belongs to what it stands under, whatever else it could mean.
			const isPartOfSection = meant?.likeness === 'other-words' && current !== preface.blocks && level > sectionLevel;
			if (meant && !isPartOfSection) {
				endField();
				const known = sections.get(meant.section);
				if (known) {
					known.blocks.push({ ...block, role: known.level + 1 });
					result.changed.push(
						`“${words}” also belongs under “${meant.section.heading}”, so it was put there with a smaller heading.`,
					);
					current = known.blocks;
				} else {
					const stretch: Stretch = { section: meant.section, level, blocks: [] };
					sections.set(meant.section, stretch);
					current = stretch.blocks;
					sectionLevel = level;
					result.mapped.push({
						from: words,
						to: `Section “${meant.section.heading}”`,
						guessed: meant.likeness === 'other-words',
					});
				}
				continue;
			}
			const labelledField = labels.find(words);
			if (labelledField && canStandUnderHeading(labelledField) && plain(labelledField.field.label) === plain(words)) {
				endField();
				underField = { place: labelledField, level, heading: block, blocks: [] };
				continue;
			}
			if (underField && level > underField.level) {
				underField.blocks.push({ ...block, role: undefined });
				continue;
			}
			endField();
			const item = items && sections.size === 0 ? itemUnder(blocks, index) : undefined;
			if (items && item) {
				const row = nextRow(items.place.path[0]!);
				const [title, text] = items.inner;
				answer(
					[...items.place.path, row, ...title.path],
					{ ...title, label: `${items.place.label} › ${title.label}` },
					[block],
					words,
				);
				answer(
					[...items.place.path, row, ...text.path],
					{ ...text, label: `${items.place.label} › ${text.label}` },
					item,
					wordsOfBlocks(item),
				);
				index += item.length;
				continue;
			}
			if (sections.size > 0)
				result.changed.push(
					`The heading “${words}” is none of this form, so it stands as a smaller heading under “${[...sections.entries()].find(([, { blocks: inside }]) => inside === current)?.[0].heading ?? 'the beginning'}”.`,
				);
			else if (type.sections.length > 0)
				result.changed.push(`The heading “${words}” is none of this form; it stands before the first section.`);
			current.push(block);
			continue;
		}
		if (labelsMayCome && current === preface.blocks && !underField) {
			const lines = splitAtBreaks(block);
			const known = lines.map((line) => labelled(line, labels));
			if (known.every(Boolean) && known.length > 0) {
				for (const [at, found] of known.entries()) {
					fillPending([]);
					if (!found) continue;
					if (found.value.length === 0) pending = { place: found.place, paragraph: lines[at]! };
					else
						answer(
							[...found.place.path],
							found.place,
							[{ kind: 'paragraph', inlines: found.value }],
							wordsOfInlines(lines[at]!.inlines),
						);
				}
				continue;
			}
			if (isTitle(block, index)) {
				answer(['title'], place('title')!, [block], words, true);
				continue;
			}
			if (words.length > 200) labelsMayCome = false;
		}
		(underField?.blocks ?? current).push(
			block.role === 'title' || block.role === 'subtitle' ? { ...block, role: undefined } : block,
		);
	}
	fillPending([]);
	endField();
	inOrder();
	const templateWords = guidance.filter(Boolean).join(' ');
	// Gathered in one place, so that the report can name it once.
	if (templateWords)
		result.lost.unshift({
			what: GUIDANCE,
			words: templateWords,
			why: 'They are labels, hints and headings of the blank document.',
		});
	return result;

	function fillPictures(block: Paragraph) {
		if (block.inlines.some(({ kind }) => kind === 'picture' || kind === 'note' || kind === 'link'))
			(underField?.blocks ?? current).push(block);
	}

	/** The first words of a document are its title, where nothing says otherwise and they could be one. */
	function isTitle(block: Paragraph, index: number): boolean {
		const words = wordsOfInlines(block.inlines);
		if (!place('title') || isAnswered('title') || words.length > LONGEST_TITLE) return false;
		if (titlePlaces.isNamed || titlePlaces.firstWritten < index) return false;
		if (typeof block.role === 'number') {
			if (sectionMeant(type, words)) return false;
			const next = nextWritten(blocks, index + 1);
			return titlePlaces.levels.get(block.role) === 1 || (next?.kind === 'paragraph' && typeof next.role === 'number');
		}
		return !block.list && !/[.!;,]$/.test(words) && blocks.length > index + 1;
	}

	/** A table of labels and answers. Returns false for a table of content. */
	function takeFields(table: Table): boolean {
		const filled = table.rows.filter((row) => wordsOfBlocks(row.flatMap(({ blocks: inner }) => inner)) !== '');
		if (filled.length === 0 || filled.some((row) => row.length > 2)) return false;
		const [first = []] = filled;
		const title = cellWords(first, 0, true);
		const group =
			first.length === 1 || cellWords(first, 1) === ''
				? (labels.findGroup(title) ??
					labels.findGroup(title.split(':').at(-1) ?? '') ??
					labels.findGroup(title.split(':')[0] ?? ''))
				: undefined;
		const isGroup = group?.field.kind === 'group' || group?.field.kind === 'groups';
		const inner = isGroup ? labelsAmong(fieldPlaces((group.field as { fields: Fields }).fields)) : labels;
		const rest = isGroup ? filled.slice(1) : filled;
		const found = rest.map((row) => (row.length === 2 ? inner.find(cellWords(row, 0, true)) : undefined));
		const known = found.filter(Boolean).length;
		const inPreface = current === preface.blocks && !underField;
		if (
			known === 0 ||
			!(
				(isGroup && known === rest.length) ||
				(known === rest.length && known > 1) ||
				(inPreface && known * 2 >= rest.length)
			)
		)
			return false;
		fillPending([]);
		const answered = rest.map((row) => cellBlocks(row, 1)).some((inside) => !paragraphsOf(inside).every(isBlank));
		const path: Answer['path'] =
			group && isGroup
				? [...group.path, ...(group.field.kind === 'groups' && answered ? [nextRow(group.path.join('/'))] : [])]
				: [];
		if (isGroup)
			guidance.push(
				wordsOfInlines(
					first
						.flatMap(({ blocks: inside }) => paragraphsOf(inside))
						.flatMap(({ inlines }): Inline[] => [...inlines, SPACE]),
				),
			);
		rest.forEach((row, at) => {
			const label = cellWords(row, 0, true);
			const value = cellBlocks(row, 1);
			const beside = paragraphsOf(cellBlocks(row, 0))
				.filter((paragraph) => !isBlank(paragraph))
				.slice(1);
			const of = found[at];
			if (beside.length > 0)
				result.lost.push({
					what: `Words under the label “${label}”`,
					words: wordsOfBlocks(beside),
					why: 'Answers are read from the second column.',
					next: 'Put them into the form if they are an answer.',
				});
			if (paragraphsOf(value).every(isBlank)) guidance.push(wordsOfBlocks(cellBlocks(row, 0).slice(0, 1)));
			else if (of)
				answer(
					[...path, ...of.path],
					group && isGroup ? { ...of, label: `${group.label} › ${of.label}` } : of,
					value,
					`${label} ${wordsOfBlocks(value)}`,
				);
			else
				result.lost.push({
					what: `The row “${label}” of a table`,
					words: `${label} ${wordsOfBlocks(value)}`,
					why: 'The form has no field of this name.',
					next: 'Put what it says into the field or the section where it belongs.',
				});
		});
		return true;
	}

	function inOrder() {
		const found = [...sections.values()];
		const ordered = type.sections.flatMap((section: Section) => sections.get(section) ?? []);
		if (found.some((stretch, index) => stretch !== ordered[index]))
			result.changed.push(
				`The sections were put into the order of the form: ${ordered.map(({ section }: Stretch) => `“${section?.heading ?? ''}”`).join(', ')}.`,
			);
		if (type.sections.length > 0 && sections.size > 0 && preface.blocks.length > 0)
			result.changed.push('What stood before the first section of the form stands at the beginning of the text.');
		preface.level = sectionLevel;
		// A heading with nothing under it would look like a section that had been written.
		result.stretches.push(
			...[preface, ...ordered].filter(({ blocks: inside }) =>
				inside.some(
					(block) => block.kind === 'table' || !isBlank(block) || block.inlines.some(({ kind }) => kind === 'picture'),
				),
			),
		);
	}
};

const SPACE: Inline = { kind: 'text', text: ' ', bold: false, italic: false, struck: false, size: 0 };

/** What the report calls the template’s own words. */
export const GUIDANCE = 'The template’s own words';

/** Puts what the template itself says into `found`. */
const withoutGuidance = (blocks: readonly Block[], plan: TemplatePlan, found: string[]): Block[] => {
	const guidance = guidanceOf(plan);
	const kept = (block: Block): Block[] => {
		if (block.kind === 'table')
			return [
				{
					kind: 'table',
					rows: block.rows.map((row) =>
						row.map((cell, column) => (column === 0 ? { ...cell, blocks: cell.blocks.flatMap(kept) } : cell)),
					),
				},
			];
		const words = wordsOfInlines(block.inlines);
		if (!guidance.has(words)) return [block];
		found.push(words);
		return [];
	};
	return blocks.flatMap(kept);
};

const withoutContents = (blocks: readonly Block[], result: Arrangement): Block[] => {
	const isContents = (block: Block) => block.kind === 'paragraph' && block.role === 'contents';
	const words = wordsOfBlocks(blocks.filter(isContents));
	if (words) result.lost.push(contentsLost(words));
	return blocks.filter((block) => !isContents(block));
};

/** Headings that are only made to look like one: bold or large lines, where the document has no heading styles. */
const withHeadings = (blocks: readonly Block[], type: AnyContentType, labels: Labels): Block[] => {
	const hasStyles = blocks.some((block) => block.kind === 'paragraph' && typeof block.role === 'number');
	const lastWritten = blocks.findLastIndex((block) => block.kind === 'table' || !isBlank(block));
	const looksLikeHeading = (block: Block, index: number): block is Paragraph => {
		if (block.kind === 'table' || block.role !== undefined || block.list) return false;
		const words = wordsOfInlines(block.inlines);
		if (
			words === '' ||
			words.length > LONGEST_HEADING ||
			/[.;,!]$/.test(words) ||
			index >= lastWritten ||
			labelled(block, labels)
		)
			return false;
		const meant = sectionMeant(type, words);
		const isMeant = meant !== undefined && meant.likeness !== 'other-words';
		if (isMeant && words.length < 60) return true;
		const isBold =
			everyText(block.inlines).every(({ bold, text }) => bold || text.trim() === '') &&
			everyText(block.inlines).length > 0;
		const isCapitals = words.length > 4 && words === words.toUpperCase() && words !== words.toLowerCase();
		return isBold || isCapitals || isLarge(block)
			? !hasStyles || meant !== undefined
			: !hasStyles && meant !== undefined && words.length < 40;
	};
	const sizes = blocks.flatMap((block) =>
		block.kind === 'paragraph' ? everyText(block.inlines).map(({ size, text }) => ({ size, length: text.length })) : [],
	);
	const usual = mostCommon(sizes);
	const isLarge = (block: Paragraph) =>
		usual > 0 &&
		everyText(block.inlines).length > 0 &&
		everyText(block.inlines).every(({ size, text }) => text.trim() === '' || size >= usual + 4);
	const found = new Map(
		blocks.flatMap((block, index) =>
			looksLikeHeading(block, index)
				? [[block, everyText(block.inlines).reduce((largest, { size }) => Math.max(largest, size), 0)] as const]
				: [],
		),
	);
	const styledLevel =
		mostCommon(
			blocks.flatMap((block) =>
				block.kind === 'paragraph' && typeof block.role === 'number' ? [{ size: block.role, length: 1 }] : [],
			),
		) || 1;
	const ranks = new Map([...new Set(found.values())].sort((a, b) => b - a).map((size, rank) => [size, rank]));
	return blocks.map((block) => {
		const size = block.kind === 'paragraph' ? found.get(block) : undefined;
		if (size === undefined || block.kind === 'table') return block;
		const level = hasStyles ? styledLevel : Math.min(6, 1 + ranks.get(size)!);
		return { ...block, role: level };
	});
};

const everyText = (inlines: readonly Inline[]): Extract<Inline, { kind: 'text' }>[] =>
	inlines.flatMap((inline) =>
		inline.kind === 'text' ? [inline] : inline.kind === 'link' ? everyText(inline.children) : [],
	);

const mostCommon = (sizes: readonly { size: number; length: number }[]): number => {
	const counts = new Map<number, number>();
	for (const { size, length } of sizes) counts.set(size, (counts.get(size) ?? 0) + length);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** What stands between a label and its answer. */
const LABEL_ENDS = /:|\t|\s[–—]\s/;
const LONGEST_LABEL = 60;

/** “Network: Dudley”, where “Network” is a label of the form. An empty value means that the answer comes next. */
const labelled = (block: Block, labels: Labels): { place: FieldPlace; value: Inline[] } | undefined => {
	if (block.kind === 'table') return undefined;
	const words = everyText(block.inlines)
		.map(({ text }) => text)
		.join('');
	const start = words.trimStart();
	const mark = LABEL_ENDS.exec(start);
	const label = mark ? start.slice(0, mark.index).trimEnd() : '';
	if (!mark || label.length < 2 || label.length > LONGEST_LABEL) return undefined;
	const place = labels.find(label);
	if (!place || place.field.kind === 'group' || place.field.kind === 'groups') return undefined;
	const value = afterCharacters(
		block.inlines,
		words.length - start.slice(mark.index + mark[0].length).trimStart().length,
	);
	return { place, value: plainTextOf(value) === '' ? [] : value };
};

const afterCharacters = (inlines: readonly Inline[], count: number): Inline[] => {
	let left = count;
	return inlines.flatMap((inline): Inline[] => {
		if (left === 0 || inline.kind === 'picture' || inline.kind === 'note' || inline.kind === 'break') return [inline];
		const length = everyText([inline]).reduce((sum, { text }) => sum + text.length, 0);
		const taken = Math.min(left, length);
		left -= taken;
		if (taken === length) return [];
		return inline.kind === 'text'
			? [{ ...inline, text: inline.text.slice(taken) }]
			: [{ ...inline, children: afterCharacters(inline.children, taken) }];
	});
};

const splitAtBreaks = (block: Paragraph): Paragraph[] => {
	const lines: Inline[][] = [[]];
	for (const inline of block.inlines)
		if (inline.kind === 'break') lines.push([]);
		else lines.at(-1)!.push(inline);
	return lines.map((inlines) => ({ ...block, inlines })).filter((line) => !isBlank(line));
};

const cellBlocks = (row: Table['rows'][number], column: number): Block[] => row[column]?.blocks ?? [];

const cellWords = (row: Table['rows'][number], column: number, firstOnly = false): string => {
	const written = paragraphsOf(cellBlocks(row, column)).filter((paragraph) => !isBlank(paragraph));
	return wordsOfBlocks(firstOnly ? written.slice(0, 1) : written).replace(/ ?:$/, '');
};

const isListItem = (block: Block | undefined) =>
	block?.kind === 'paragraph' && block.list !== undefined && !isBlank(block);

const takeWhile = (blocks: readonly Block[], start: number, holds: (block: Block) => boolean): Block[] => {
	let end = start;
	while (end < blocks.length && holds(blocks[end]!)) end += 1;
	return blocks.slice(start, end);
};

/** The first block from there on that holds more than space. */
const nextWritten = (blocks: readonly Block[], start: number): Block | undefined => {
	for (let index = start; index < blocks.length; index += 1) {
		const block = blocks[index]!;
		if (block.kind === 'table' || !isBlank(block)) return block;
	}
	return undefined;
};

/** What tells whether a paragraph can be the title, found once for all of them. */
const placesOfTitle = (blocks: readonly Block[], labels: Labels) => {
	const levels = new Map<Paragraph['role'], number>();
	let isNamed = false;
	let firstWritten = blocks.length;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'table') {
			isNamed ||= block.rows.some(
				(row) => labels.find(cellWords(row, 0))?.path.join('/') === 'title' && cellWords(row, 1) !== '',
			);
			continue;
		}
		levels.set(block.role, (levels.get(block.role) ?? 0) + 1);
		const found = labelled(block, labels);
		isNamed ||= block.role === 'title' || found?.place.path.join('/') === 'title';
		if (firstWritten === blocks.length && !found && !isBlank(block)) firstWritten = index;
	}
	return { levels, isNamed, firstWritten };
};

/** Fields whose answer can be paragraphs or a list under a heading of their name. */
const canStandUnderHeading = ({ field }: FieldPlace): boolean => {
	if (field.kind === 'prose' || field.kind === 'lines') return true;
	if (field.kind !== 'groups') return false;
	const required = Object.values(field.fields).filter((inner) => inner.required);
	return required.length === 1 && required[0]?.kind === 'text';
};

/** A repeated group that is a heading and its paragraphs, such as the items of a meeting. */
const groupOfItems = ({
	fields,
}: AnyContentType): { place: FieldPlace; inner: [FieldPlace, FieldPlace] } | undefined => {
	for (const place of fieldPlaces(fields as Fields)) {
		if (place.field.kind !== 'groups' || !place.field.required) continue;
		const inner = fieldPlaces(place.field.fields);
		const [title, text] = inner;
		if (inner.length === 2 && title?.field.kind === 'text' && text?.field.kind === 'prose')
			return { place, inner: [title, text] };
	}
	return undefined;
};

/** The plain paragraphs under a heading, up to the next one; undefined if something else is among them, or nothing. */
const itemUnder = (blocks: readonly Block[], index: number): Block[] | undefined => {
	const inside = takeWhile(blocks, index + 1, (block) => block.kind === 'table' || typeof block.role !== 'number');
	const isPlain = inside.every(
		(block) =>
			block.kind === 'paragraph' &&
			block.inlines.every(({ kind }) => kind === 'text' || kind === 'break' || kind === 'link'),
	);
	return isPlain && inside.some((block) => block.kind === 'paragraph' && !isBlank(block)) ? inside : undefined;
};
