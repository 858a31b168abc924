/** What the words of a document are worth as the value of a field. */
import type { Field } from '../../src/content-model/field.ts';
import { slipsBetween } from '../../src/content-model/nearest.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import type { Vocabularies } from '../../src/content-model/vocabulary.ts';
import { everyInline, paragraphsOf, plainTextOf, type Block } from './blocks.ts';
import { dayFrom, timeFrom } from './british-days.ts';
import { plain } from './section-words.ts';

/** What reading a document has to know of the hub it is for. */
export interface ImportFacts {
	vocabularies: Vocabularies;
	/** What is there already, to find the organisation or guide a document names. */
	entries: readonly { type: TypeName; id: string; title: string }[];
}

export interface Reading {
	/** Undefined where nothing in the words could be used. */
	value: unknown;
	/** Words that could not be used, with what was expected. */
	unread: { words: string; why: string; next: string }[];
}

interface Known {
	id: string;
	names: readonly string[];
}

const read = (value: unknown): Reading => ({ value, unread: [] });
const unread = (words: string, why: string, next: string): Reading => ({ value: undefined, unread: [{ words, why, next }] });

/** In: what stands beside a label. Out: the value in the form the model stores, or the words and why they are none. */
export const valueFrom = (field: Field, blocks: readonly Block[], facts: ImportFacts): Reading => {
	const paragraphs = paragraphsOf(blocks).map(({ inlines }) => plainTextOf(inlines)).filter(Boolean);
	const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n')).map((line) => line.trim()).filter(Boolean);
	const words = lines.join(' ');
	if (words === '') return read(undefined);
	switch (field.kind) {
		case 'text':
			return read(words);
		case 'prose':
			return read(paragraphs.join('\n\n'));
		case 'lines':
			return read(lines.map((line) => line.replace(/^(?:[•▪●◦·*–—]|-(?=\s))\s*/, '').trim()).filter(Boolean));
		case 'number': {
			const number = Number(words.replace(/,(?=\d{3}\b)/g, ''));
			return /^-?[\d.,]+$/.test(words) && Number.isFinite(number) ? read(number) : unread(words, 'A number was expected, written in figures and nothing else.', 'Type the number into the form.');
		}
		case 'yes-no':
			return /^(?:yes|y|true|✓|☑|☒)\.?$/i.test(words) ? read(true) : /^(?:no|n|false|✗|☐)\.?$/i.test(words) ? read(false) : unread(words, 'Yes or no was expected.', 'Choose one of the two in the form.');
		case 'date': {
			const day = dayFrom(words);
			return day ? read(day) : unread(words, 'A whole day was expected, such as 3 March 2026.', 'Choose the day in the form.');
		}
		case 'time': {
			const time = timeFrom(words);
			return time ? read(time) : unread(words, 'A time was expected, such as 9.30am.', 'Choose the time in the form.');
		}
		case 'web-address': {
			const address = hrefsOf(blocks).find((href) => /^https?:/.test(href)) ?? /https?:\/\/\S+/.exec(words)?.[0] ?? (/^www\.\S+$/.test(words) ? `https://${words}` : undefined);
			if (!address) return unread(words, 'A full web address starting https:// was expected.', 'Paste the address into the form.');
			return { value: address, unread: restOf(words, address, 'Only the address is kept here.') };
		}
		case 'mailbox': {
			const mailbox = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+[^\s@<>().,;]/.exec(hrefsOf(blocks).find((href) => href.startsWith('mailto:'))?.slice(7) ?? words)?.[0];
			return mailbox ? { value: mailbox, unread: restOf(words, mailbox, 'Only the mailbox is kept here.') } : unread(words, 'An email address of an organisation was expected.', 'Type it into the form.');
		}
		case 'choice':
			return one(words, Object.entries(field.options).map(([id, label]) => ({ id, names: [id, label as string] })), field.label);
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

const hrefsOf = (blocks: readonly Block[]) => paragraphsOf(blocks).flatMap(({ inlines }) => everyInline(inlines).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : [])));

const restOf = (words: string, used: string, why: string) => {
	const rest = words.replace(used, '').replace(/^[\s().,:;<>-]+|[\s().,:;<>-]+$/g, '');
	return rest === '' || plain(rest) === '' ? [] : [{ words: rest, why, next: 'Put these words somewhere else if readers need them.' }];
};

const termsOf = (vocabulary: keyof Vocabularies, { vocabularies }: ImportFacts): Known[] => vocabularies[vocabulary].terms.map(({ id, label }) => ({ id, names: [id, label] }));

const entriesOf = (type: TypeName, { entries }: ImportFacts): Known[] =>
	entries.filter((entry) => entry.type === type).map(({ id, title }) => ({ id, names: [id, title, title.replace(/\s*\([^)]*\)/g, ''), ...(/\(([^)]+)\)/.exec(title)?.slice(1) ?? [])] }));

const find = (words: string, known: readonly Known[]): string | undefined => {
	const sought = plain(words);
	if (sought === '') return undefined;
	const exact = known.find(({ names }) => names.some((name) => name.toLowerCase() === words.trim().toLowerCase() || plain(name) === sought));
	if (exact) return exact.id;
	const close = known.filter(({ names }) => names.some((name) => sought.length > 5 && slipsBetween(plain(name), sought) <= (sought.length > 12 ? 2 : 1)));
	return close.length === 1 ? close[0]?.id : undefined;
};

const notFound = (words: string, label: string, known: readonly Known[], to?: TypeName): Reading['unread'][number] =>
	to
		? { words, why: `The hub has no ${to.replaceAll('-', ' ')} of this name.`, next: `Choose from the list in the form; if it is not there, add the ${to.replaceAll('-', ' ')} first.` }
		: { words, why: `Expected one of: ${known.map(({ names }) => names.at(-1)).join('; ')}.`, next: `Choose under “${label}” in the form what comes nearest.` };

const one = (words: string, known: readonly Known[], label: string, to?: TypeName): Reading => {
	const id = find(words, known);
	return id === undefined ? { value: undefined, unread: [notFound(words, label, known, to)] } : read(id);
};

const several = (lines: readonly string[], known: readonly Known[], label: string, to?: TypeName): Reading => {
	const ids: string[] = [];
	const missed: string[] = [];
	for (const line of lines) {
		const whole = find(line, known);
		if (whole !== undefined) ids.push(whole);
		else for (const part of line.split(/\s*[;|]\s*/)) collect(part, known, ids, missed);
	}
	const value = [...new Set(ids)];
	return { value: value.length > 0 ? value : undefined, unread: missed.map((words) => notFound(words, label, known, to)) };
};

// Names may hold commas and “and” themselves, so the longest run of pieces that is a name counts.
const collect = (text: string, known: readonly Known[], ids: string[], missed: string[]): void => {
	const pieces = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/).filter(Boolean);
	const joints = [...text.matchAll(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/g)].map(([joint]) => joint);
	for (let start = 0; start < pieces.length; ) {
		let taken = 0;
		for (let end = pieces.length; end > start; end -= 1) {
			const words = pieces.slice(start, end).map((piece, index) => (index === 0 ? piece : (joints[start + index - 1] ?? ' ') + piece)).join('');
			const id = find(words, known);
			if (id === undefined) continue;
			ids.push(id);
			taken = end - start;
			break;
		}
		if (taken === 0) missed.push(pieces[start]!);
		start += Math.max(1, taken);
	}
};
