/**
 * The forms of the vocabulary in shards, so that a question reads only those its own words may be part of. A form is
 * filed under its most telling stem: “asking people what they want” under “want”, not under “ask”. The terms
 * themselves are files of their own.
 */
import { isStopWord, stemOf } from './analyse.ts';
import { boundaryOf } from './boundary.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { lookupWords } from './vocabulary-lookup.ts';
import { searchWordsOf } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';
import { FORM_KINDS, type FormKind, type SearchVocabulary } from './vocabulary.ts';

/** A form, and the number of the term it leads to. */
export interface FiledForm {
	text: string;
	kind: FormKind;
	term: number;
}

export interface FormShard {
	/** Folded words that some form holds. */
	words: readonly string[];
	forms: readonly FiledForm[];
}

export interface FormShards {
	/** The first stem of each shard, in order. */
	boundaries: string[];
	shards: FormShard[];
	/** Small words that a form is filed under, since it has no other: a question need not ask for the rest. */
	smallWords: string[];
}

/** Bytes of a shard before packing, about: a question reads one for each of its words. */
const SHARD_BYTES = 700;

/** A letter alone is a small word too. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

interface Filed {
	words: Set<string>;
	forms: Map<string, FiledForm>;
}

const wordsOfForm = (text: string) => lookupWords(searchWordsOf(text)).map((word) => word.text);

/** The stems a form may be met by: its most telling word’s, and that of the form written as one word. */
const stemsToFileUnder = (text: string, formsWith: ReadonlyMap<string, number>): string[] => {
	const words = wordsOfForm(text);
	const telling = words.filter((word) => !isStopWord(word));
	const byRarity = (telling.length > 0 ? telling : words)
		.map(stemOf)
		.sort((a, b) => (formsWith.get(a) ?? 0) - (formsWith.get(b) ?? 0));
	const [rarest] = byRarity;
	const whole = searchWordsOf(text);
	const joined = whole.flatMap(({ parts }) => (parts.length > 1 ? stemOf(parts.join('')) : []));
	return [...new Set([...(rarest === undefined ? [] : [rarest]), ...joined])];
};

const countedStems = (vocabulary: SearchVocabulary) => {
	const formsWith = new Map<string, number>();
	for (const { forms } of vocabulary)
		for (const { text } of forms)
			for (const stem of new Set(wordsOfForm(text).map(stemOf))) formsWith.set(stem, (formsWith.get(stem) ?? 0) + 1);
	return formsWith;
};

const fileForms = (vocabulary: SearchVocabulary) => {
	const formsWith = countedStems(vocabulary);
	const byStem = new Map<string, Filed>();
	const filedUnder = (stem: string) => {
		const filed = byStem.get(stem) ?? { words: new Set<string>(), forms: new Map<string, FiledForm>() };
		byStem.set(stem, filed);
		return filed;
	};
	vocabulary.forEach(({ forms }, term) => {
		for (const { text, kind } of forms) {
			for (const word of wordsOfForm(text)) filedUnder(stemOf(word)).words.add(word);
			for (const stem of stemsToFileUnder(text, formsWith))
				filedUnder(stem).forms.set(`${term} ${kind} ${text}`, { text, kind, term });
		}
	});
	return byStem;
};

/** Shares the forms of a vocabulary out over shards by stem. */
export const formShards = (vocabulary: SearchVocabulary): FormShards => {
	const byStem = fileForms(vocabulary);
	const boundaries: string[] = [];
	const shards: FormShard[] = [];
	let size = Infinity;
	let before = '';
	for (const stem of [...byStem.keys()].sort()) {
		const { words, forms } = byStem.get(stem)!;
		const bytes = [...words, ...forms.keys()].reduce((sum, { length }) => sum + length, 0);
		if (size + bytes > SHARD_BYTES) {
			boundaries.push(boundaryOf(before, stem));
			shards.push({ words: [], forms: [] });
			size = 0;
		}
		const last = shards.at(-1)!;
		shards[shards.length - 1] = { words: [...last.words, ...words], forms: [...last.forms, ...forms.values()] };
		size += bytes;
		before = stem;
	}
	const smallWords = [...STOP_WORDS, ...LETTERS].filter((word) => (byStem.get(stemOf(word))?.forms.size ?? 0) > 0);
	return { boundaries, shards, smallWords };
};

export const encodeFormShard = ({ words, forms }: FormShard): Uint8Array => {
	const writer = new ByteWriter();
	// Words of the forms that stand here come with them.
	const inForms = new Set(forms.flatMap(({ text }) => wordsOfForm(text)));
	const others = words.filter((word) => !inForms.has(word)).sort();
	writer.number(others.length);
	others.forEach((word, at) => writer.textAfter(others[at - 1] ?? '', word));
	const sorted = [...forms].sort((a, b) => a.term - b.term || Number(a.text > b.text) - Number(a.text < b.text));
	sorted.forEach(({ text, kind, term }, at) => {
		writer.number(term - (sorted[at - 1]?.term ?? 0));
		writer.byte(FORM_KINDS.indexOf(kind));
		writer.text(text);
	});
	return writer.done();
};

export const decodeFormShard = (bytes: Uint8Array): FormShard => {
	const reader = new ByteReader(bytes);
	const words: string[] = [];
	for (let left = reader.number(); left > 0; left--) words.push(reader.textAfter(words.at(-1) ?? ''));
	const forms: FiledForm[] = [];
	let term = 0;
	while (!reader.ended) {
		term += reader.number();
		const kind = FORM_KINDS[reader.byte()] ?? 'related';
		forms.push({ text: reader.text(), kind, term });
	}
	return { words, forms };
};
