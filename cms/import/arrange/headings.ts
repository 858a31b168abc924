/** The pass that finds out what a heading means: a section of the form, a field, an item, or nothing the form knows. */
import type { AnyContentType, Section } from '../../../src/content-model/content-type.ts';
import type { Fields } from '../../../src/content-model/field.ts';
import { own } from '../../../src/content-model/own.ts';
import { isBlank, wordsOfBlocks, wordsOfInlines, type Block, type Paragraph } from '../blocks.ts';
import { fieldPlaces, type FieldPlace } from '../field-labels.ts';
import { plainHeading, type SectionMeant } from '../section-words.ts';
import { answer, nextRow, takeWhile, within, type Pass, type State } from './state.ts';

type Heading = Paragraph & { role: number };

/** Takes every heading; with one that is an item of the form it takes the paragraphs under it as well. */
export const takeHeading: Pass = (state, index) => {
	const block = state.blocks[index]!;
	if (!isHeading(block)) return 0;
	state.labelsMayCome = false;
	if (beginSection(state, block) || beginField(state, block) || continueField(state, block)) return 1;
	endField(state);
	const taken = takeItem(state, block, index);
	if (taken > 0) return taken;
	keepUnknown(state, block);
	return 1;
};

const isHeading = (block: Block): block is Heading => block.kind === 'paragraph' && typeof block.role === 'number';

/** Begins the section a heading means; false where it means none. */
export const beginSection = (state: State, block: Heading): boolean => {
	const { stretch, preface, sectionLevel, type } = state;
	const words = wordsOfInlines(block.inlines);
	const meant = state.findSection(words);
	const id = questionId(state, words, meant);
	const said = state.saidOf.get(id);
	const isSaid = said !== undefined && (said === '' || type.sections.some(({ heading }) => heading === said));
	if (!meant && !isSaid) return false;
	// Inside a section a smaller heading such as “Data” belongs to what it stands under, whatever else it could mean.
	const isSure = isSaid || meant?.likeness === 'exact' || meant?.likeness === 'similar';
	if (!isSure && stretch !== preface && block.role > sectionLevel) return false;
	const section = isSaid ? type.sections.find(({ heading }) => heading === said) : meant && likeliest(state, meant);
	const isAsked =
		!isSaid &&
		state.result.questions.length < MOST_QUESTIONS &&
		(meant?.likeness === 'either' || meant?.likeness === 'hint');
	if (isAsked && !state.result.questions.some((question) => question.id === id))
		state.result.questions.push({ id, heading: words, below: wordsBelow(state, block), readAs: section?.heading });
	if (!section) return false;
	openSection(state, section, { block, isGuessed: !isSure });
	return true;
};

/** A heading that may mean either of two sections can mean one here and the other further down. */
const questionId = ({ times }: State, words: string, meant: SectionMeant | undefined): string => {
	if (meant?.likeness !== 'either') return words;
	const time = (times.get(words) ?? 0) + 1;
	times.set(words, time);
	return time === 1 ? words : `${words} (${time})`;
};

/** Of several sections the next one in the order of the form; none where the words only hint at several. */
const likeliest = (
	{ type: { sections }, sections: begun, stretch }: State,
	{ sections: meant, likeness }: SectionMeant,
): Section | undefined => {
	if (meant.length === 1) return meant[0];
	if (likeness === 'hint') return undefined;
	const here = stretch.section ? sections.indexOf(stretch.section) : -1;
	return meant.find((section) => sections.indexOf(section) > here && !begun.has(section)) ?? meant.at(-1);
};

const MOST_BELOW = 200;

/** Nobody answers more; what comes after is read as it looks, and the report says so. */
const MOST_QUESTIONS = 40;

/** The first words under a heading, for whoever is asked what it means. */
const wordsBelow = ({ blocks }: State, heading: Block): string => {
	const index = blocks.indexOf(heading) + 1;
	// The label of a row has its words beside it, not below.
	if (index === 0) return '';
	const words = wordsOfBlocks(takeWhile(blocks, index, (block) => !isHeading(block)).slice(0, 3));
	return words.length > MOST_BELOW ? `${words.slice(0, MOST_BELOW - 1).trimEnd()}…` : words;
};

/** Goes on in this section, under a smaller heading where the document has begun it before. */
export const openSection = (
	state: State,
	section: Section,
	{ block, isGuessed }: { block: Paragraph & { role: number }; isGuessed: boolean },
): void => {
	const { sections, result } = state;
	const words = wordsOfInlines(block.inlines);
	endField(state);
	const known = sections.get(section);
	if (known) {
		known.blocks.push({ ...block, role: known.level + 1 });
		result.changed.push(
			`“${words}” also belongs under “${section.heading}”, so it was put there with a smaller heading.`,
		);
		state.stretch = known;
		return;
	}
	state.stretch = { section, level: block.role, blocks: [] };
	state.sectionLevel = block.role;
	sections.set(section, state.stretch);
	result.mapped.push({ from: words, to: `Section “${section.heading}”`, guessed: isGuessed });
};

/** A heading that is the label of a field: what stands under it is its answer. */
const beginField = (state: State, block: Heading): boolean => {
	const words = wordsOfInlines(block.inlines);
	const place = state.labels.find(words);
	if (!place || !canStandUnderHeading(place) || plainHeading(place.field.label) !== plainHeading(words)) return false;
	endField(state);
	state.underField = { place, level: block.role, heading: block, blocks: [] };
	return true;
};

const continueField = ({ underField }: State, block: Heading): boolean => {
	if (!underField || block.role <= underField.level) return false;
	underField.blocks.push({ ...block, role: undefined });
	return true;
};

/** Makes an answer of what stands under the heading of a field; what cannot be one goes back into the text. */
export const endField = (state: State): void => {
	const { underField } = state;
	if (!underField) return;
	state.underField = undefined;
	const { place, heading, blocks } = underField;
	const written = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && !isBlank(block));
	if (!blocks.every(isPlain) || written.length === 0 || state.answered.has(place.path.join('/'))) {
		state.stretch.blocks.push(heading);
		for (const block of blocks) state.stretch.blocks.push(block);
		return;
	}
	if (place.field.kind === 'groups') {
		answerItems(state, place, heading, written);
		return;
	}
	const from = [wordsOfInlines(heading.inlines), wordsOfBlocks(blocks)].join(' ').trim();
	answer(state, { path: [...place.path], place, blocks, from });
};

const isPlain = (block: Block): boolean =>
	block.kind === 'paragraph' && block.inlines.every(({ kind }) => kind !== 'picture' && kind !== 'note');

/** Each paragraph is an item of a repeated group that asks for one thing only. */
const answerItems = (state: State, place: FieldPlace, heading: Paragraph, written: readonly Paragraph[]): void => {
	if (place.field.kind !== 'groups') return;
	const { fields } = place.field;
	const [name = ''] = Object.entries(fields).find(([, { required }]) => required) ?? [];
	const [inner] = fieldPlaces({ [name]: own(fields, name)! });
	if (!inner) return;
	state.result.mapped.push({ from: wordsOfInlines(heading.inlines), to: place.label, guessed: false });
	for (const paragraph of written)
		answer(state, {
			path: [...place.path, nextRow(state, place.path[0]!), ...inner.path],
			place: within(place, inner),
			blocks: [{ ...paragraph, list: undefined }],
			from: wordsOfInlines(paragraph.inlines),
		});
};

/** Fields whose answer can be paragraphs or a list under a heading of their name. */
const canStandUnderHeading = ({ field }: FieldPlace): boolean => {
	if (field.kind === 'prose' || field.kind === 'lines') return true;
	if (field.kind !== 'groups') return false;
	const required = Object.values(field.fields).filter((inner) => inner.required);
	return required.length === 1 && required[0]?.kind === 'text';
};

/** A heading and its paragraphs that are an item of the form, such as those of a meeting. */
const takeItem = (state: State, block: Heading, index: number): number => {
	if (state.sections.size > 0) return 0;
	const group = groupOfItems(state.type);
	const text = group && textUnder(state.blocks, index);
	if (!group || !text) return 0;
	const row = nextRow(state, group.place.path[0]!);
	const item = (inner: FieldPlace, blocks: Block[]) =>
		answer(state, {
			path: [...group.place.path, row, ...inner.path],
			place: within(group.place, inner),
			blocks,
			from: wordsOfBlocks(blocks),
		});
	item(group.title, [block]);
	item(group.text, text);
	return 1 + text.length;
};

/** A repeated group that is a heading and its paragraphs. */
const groupOfItems = ({
	fields,
}: AnyContentType): { place: FieldPlace; title: FieldPlace; text: FieldPlace } | undefined => {
	for (const place of fieldPlaces(fields as Fields)) {
		if (place.field.kind !== 'groups' || !place.field.required) continue;
		const inner = fieldPlaces(place.field.fields);
		const [title, text] = inner;
		if (inner.length === 2 && title?.field.kind === 'text' && text?.field.kind === 'prose')
			return { place, title, text };
	}
	return undefined;
};

/** The plain paragraphs under a heading, up to the next one; undefined if something else is among them, or nothing. */
const textUnder = (blocks: readonly Block[], index: number): Block[] | undefined => {
	const inside = takeWhile(blocks, index + 1, (block) => !isHeading(block));
	const isText = inside.every(
		(block) =>
			block.kind === 'paragraph' &&
			block.inlines.every(({ kind }) => kind === 'text' || kind === 'break' || kind === 'link'),
	);
	return isText && inside.some((block) => block.kind === 'paragraph' && !isBlank(block)) ? inside : undefined;
};

const keepUnknown = ({ stretch, sections, result, type }: State, block: Heading): void => {
	const words = wordsOfInlines(block.inlines);
	if (sections.size > 0)
		result.changed.push(
			`The heading “${words}” is none of this form, so it stands as a smaller heading under “${stretch.section?.heading ?? 'the beginning'}”.`,
		);
	else if (type.sections.length > 0)
		result.changed.push(`The heading “${words}” is none of this form; it stands before the first section.`);
	stretch.blocks.push(block);
};
