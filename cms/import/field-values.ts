/** What the words of a document are worth as the value of a field. */
import type { Field } from '../../src/content-model/field.ts';
import { editDistance } from '../../src/content-model/edit-distance.ts';
import { withoutEnd, withoutEnds } from '../../src/content-model/text-ends.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import type { Vocabularies } from '../../src/content-model/vocabulary.ts';
import { everyInline, paragraphsIn, plainTextOf, type Block } from './blocks.ts';
import { dayFrom, timeFrom } from './british-days.ts';
import { plainHeading, spaced } from './section-words.ts';

/** What reading a document has to know of the hub it is for. */
export interface ImportFacts {
	vocabularies: Vocabularies;
	/** What is there already, to find the organisation or guide a document names. */
	entries: readonly { type: TypeName; id: string; title: string }[];
}

export interface ValueReading {
	/** Undefined where nothing in the words could be used. */
	value: unknown;
	/** Words that could not be used, with what was expected. */
	unread: { words: string; why: string; next: string }[];
}

interface Known {
	id: string;
	names: readonly string[];
}

const read = (value: unknown): ValueReading => ({ value, unread: [] });
const unread = (words: string, why: string, next: string): ValueReading => ({
	value: undefined,
	unread: [{ words, why, next }],
});

/** In: what stands beside a label. Out: the value in the form the model stores, or the words and why they are none. */
export const valueFrom = (field: Field, blocks: readonly Block[], facts: ImportFacts): ValueReading => {
	const paragraphs = paragraphsIn(blocks)
		.map(({ inlines }) => plainTextOf(inlines))
		.filter(Boolean);
	const lines = paragraphs
		.flatMap((paragraph) => paragraph.split('\n'))
		.map((line) => line.trim())
		.filter(Boolean);
	const words = lines.join(' ');
	if (words === '') return read(undefined);
	switch (field.kind) {
		case 'text':
			return read(words);
		case 'prose':
			return read(paragraphs.join('\n\n'));
		case 'lines':
			return read(lines.map((line) => line.replace(/^(?:[•▪●◦·*–—]|-(?=\s))\s*/, '').trim()).filter(Boolean));
		case 'number':
			return numberFrom(words);
		case 'yes-no':
			return yesNoFrom(words);
		case 'date': {
			const day = dayFrom(words);
			return day
				? read(day)
				: unread(words, 'A whole day was expected, such as 3 March 2026.', 'Choose the day in the form.');
		}
		case 'time': {
			const time = timeFrom(words);
			return time ? read(time) : unread(words, 'A time was expected, such as 9.30am.', 'Choose the time in the form.');
		}
		case 'web-address':
			return addressFrom(words, hrefsOf(blocks));
		case 'mailbox':
			return mailboxFrom(words, hrefsOf(blocks));
		case 'choice':
			return one(
				words,
				Object.entries(field.options).map(([id, label]) => ({ id, names: [id, label as string] })),
				field.label,
			);
		case 'term':
			return one(words, termsOf(field.vocabulary, facts), field.label);
		case 'terms':
			return several(lines, termsOf(field.vocabulary, facts), field.label);
		case 'reference':
			return one(words, entriesOf(field.to, facts), field.label, field.to);
		case 'references':
			return several(lines, entriesOf(field.to, facts), field.label, field.to);
		case 'upload':
			return unread(words, 'A file cannot come out of a document.', 'Choose the file in the form.');
		case 'group':
		case 'groups':
			return unread(words, 'This has several parts.', 'Fill the parts in in the form.');
	}
};

const numberFrom = (words: string): ValueReading => {
	const number = Number(words.replace(/,(?=\d{3}\b)/g, ''));
	return /^-?[\d.,]+$/.test(words) && Number.isFinite(number)
		? read(number)
		: unread(words, 'A number was expected, written in figures and nothing else.', 'Type the number into the form.');
};

const yesNoFrom = (words: string): ValueReading => {
	if (/^(?:yes|y|true|✓|☑|☒)\.?$/i.test(words)) return read(true);
	return /^(?:no|n|false|✗|☐)\.?$/i.test(words)
		? read(false)
		: unread(words, 'Yes or no was expected.', 'Choose one of the two in the form.');
};

const addressFrom = (words: string, hrefs: readonly string[]): ValueReading => {
	const address =
		hrefs.find((href) => /^https?:/.test(href)) ??
		/https?:\/\/\S+/.exec(words)?.[0] ??
		(/^www\.\S+$/.test(words) ? `https://${words}` : undefined);
	return address
		? { value: address, unread: restOf(words, address, 'Only the address is kept here.') }
		: unread(words, 'A full web address starting https:// was expected.', 'Paste the address into the form.');
};

const mailboxFrom = (words: string, hrefs: readonly string[]): ValueReading => {
	const mailbox = mailboxIn(hrefs.find((href) => href.startsWith('mailto:'))?.slice(7) ?? words);
	return mailbox
		? { value: mailbox, unread: restOf(words, mailbox, 'Only the mailbox is kept here.') }
		: unread(words, 'An email address of an organisation was expected.', 'Type it into the form.');
};

const hrefsOf = (blocks: readonly Block[]) =>
	paragraphsIn(blocks).flatMap(({ inlines }) =>
		everyInline(inlines).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : [])),
	);

/** The first mailbox of a text: something, `@`, and a name with a full stop inside. */
const mailboxIn = (text: string): string | undefined => {
	for (const piece of text.split(/[\s<>()]/)) {
		const parts = piece.split('@');
		for (const [index, part] of parts.entries()) {
			const domain = withoutEnd(part, /[.,;]/);
			if (index > 0 && parts[index - 1] !== '' && domain.lastIndexOf('.', domain.length - 3) > 0)
				return `${parts[index - 1]}@${domain}`;
		}
	}
	return undefined;
};

const restOf = (words: string, used: string, why: string) => {
	const rest = withoutEnds(words.replace(used, ''), /[\s().,:;<>-]/);
	return rest === '' || plainHeading(rest) === ''
		? []
		: [{ words: rest, why, next: 'Put these words somewhere else if readers need them.' }];
};

const termsOf = (vocabulary: keyof Vocabularies, { vocabularies }: ImportFacts): Known[] =>
	vocabularies[vocabulary].terms.map(({ id, label }) => ({ id, names: [id, label] }));

const entriesOf = (type: TypeName, { entries }: ImportFacts): Known[] =>
	entries
		.filter((entry) => entry.type === type)
		.map(({ id, title }) => ({
			id,
			names: [id, title, title.replace(/\([^()]*\)/g, ''), ...(/\(([^()]+)\)/.exec(title)?.slice(1) ?? [])],
		}));

/** Finds terms or entries by what people call them; made once for all the words beside a label. */
interface Finder {
	find: (words: string) => string | undefined;
	/** How many pieces the name of most pieces has: see `piecesOf`. */
	mostPieces: number;
}

const finderOf = (known: readonly Known[]): Finder => {
	const exact = new Map<string, string>();
	const names = known.flatMap(({ id, names: all }) => all.map((name) => ({ id, name: plainHeading(name) })));
	for (const { id, name } of names) if (!exact.has(name)) exact.set(name, id);
	const longest = names.reduce((most, { name }) => Math.max(most, name.length), 0);
	return {
		mostPieces: known.reduce(
			(most, { names: all }) => all.reduce((more, name) => Math.max(more, piecesOf(name).length), most),
			1,
		),
		find: (words) => {
			const sought = plainHeading(words);
			if (sought === '' || sought.length > longest + 2) return undefined;
			const id = exact.get(sought);
			if (id !== undefined || sought.length <= 5) return id;
			const slips = sought.length > 12 ? 2 : 1;
			const close = new Set(
				names.filter(({ name }) => editDistance(name, sought, slips) <= slips).map((near) => near.id),
			);
			const [only] = close;
			return close.size === 1 ? only : undefined;
		},
	};
};

const notFound = (
	words: string,
	label: string,
	known: readonly Known[],
	to?: TypeName,
): ValueReading['unread'][number] =>
	to
		? {
				words,
				why: `The hub has no ${to.replaceAll('-', ' ')} of this name.`,
				next: `Choose from the list in the form; if it is not there, add the ${to.replaceAll('-', ' ')} first.`,
			}
		: {
				words,
				why: `Expected one of: ${known.map(({ names }) => names.at(-1)).join('; ')}.`,
				next: `Choose under “${label}” in the form what comes nearest.`,
			};

const one = (words: string, known: readonly Known[], label: string, to?: TypeName): ValueReading => {
	const id = finderOf(known).find(words);
	return id === undefined ? { value: undefined, unread: [notFound(words, label, known, to)] } : read(id);
};

/** How many words nobody knows are named one by one; the rest are named together. */
const MOST_NAMED = 20;

const several = (lines: readonly string[], known: readonly Known[], label: string, to?: TypeName): ValueReading => {
	const finder = finderOf(known);
	const ids: string[] = [];
	const missed: string[] = [];
	for (const line of lines) {
		const whole = finder.find(line);
		if (whole !== undefined) ids.push(whole);
		else for (const part of line.split(/[;|]/)) collect(part, finder, ids, missed);
	}
	const value = [...new Set(ids)];
	const named =
		missed.length > MOST_NAMED ? [...missed.slice(0, MOST_NAMED), missed.slice(MOST_NAMED).join('; ')] : missed;
	return {
		value: value.length > 0 ? value : undefined,
		unread: named.map((words) => notFound(words, label, known, to)),
	};
};

/** The pieces of a list written in one line, each with what joins it to the piece before. */
const piecesOf = (text: string): { words: string; joint: string }[] => {
	const parts = spaced(text).split(/( ?, ?(?:and )?| and | ?& ?)/);
	return parts.flatMap((words, index) =>
		index % 2 === 0 && words !== '' ? [{ words, joint: parts[index - 1] ?? '' }] : [],
	);
};

// Names may hold commas and “and” themselves, so the longest run of pieces that is a name counts.
const collect = (text: string, { find, mostPieces }: Finder, ids: string[], missed: string[]): void => {
	const pieces = piecesOf(text);
	for (let start = 0; start < pieces.length;) {
		let taken = 0;
		for (let end = Math.min(pieces.length, start + mostPieces); end > start; end -= 1) {
			const id = find(
				pieces
					.slice(start, end)
					.map(({ words, joint }, index) => (index === 0 ? words : joint + words))
					.join(''),
			);
			if (id === undefined) continue;
			ids.push(id);
			taken = end - start;
			break;
		}
		if (taken === 0) missed.push(pieces[start]!.words);
		start += Math.max(1, taken);
	}
};
