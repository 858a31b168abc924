/** Counts what an import makes of whole folders of documents: that no word goes unsaid, and where headings went. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { openDocument } from './open-document.ts';
import { readDocument, type ImportReport } from './read-document.ts';
import type { ImportFacts } from './field-values.ts';
import { UnreadableDocument } from './refusal.ts';
import { levelled, wordsIn, wordsLeft, wordsOfTree } from './words.ts';

export interface MeasuredDocument {
	/** Place in the folder. Names may say whose document it is, so nothing else of them is printed. */
	file: string;
	/** Why it was not read; the rest is then empty. */
	refused?: string;
	wordsIn: number;
	wordsInEntry: number;
	/** Left out, with their words in the report. */
	wordsLeftOut: number;
	/** Of those: words the import found no place for. */
	wordsWithoutPlace: number;
	/** In neither: lost without a word. */
	wordsUnsaid: number;
	/** Headings of the document and the section each went to. */
	sections: readonly { heading: string; to: string }[];
	asked: readonly { heading: string; to: string }[];
	/** Headings that are none of the form. */
	others: readonly string[];
}

const NOTHING = {
	wordsIn: 0,
	wordsInEntry: 0,
	wordsLeftOut: 0,
	wordsWithoutPlace: 0,
	wordsUnsaid: 0,
	sections: [],
	asked: [],
	others: [],
};

/** In: a folder, a type and the hub. Out: each Word document and OpenDocument text in it, by name. */
export const measureFolder = async (
	folder: string,
	type: TypeName,
	facts: ImportFacts,
): Promise<MeasuredDocument[]> => {
	const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:docx|odt)$/i.test(name)).sort();
	const measured: MeasuredDocument[] = [];
	for (const file of names) measured.push(await measure(file, await readFile(join(folder, file)), type, facts));
	return measured;
};

const measure = async (
	file: string,
	bytes: Uint8Array,
	type: TypeName,
	facts: ImportFacts,
): Promise<MeasuredDocument> => {
	try {
		const stored = (await openDocument(bytes)).words.map(levelled);
		const { body, report, marks = [] } = await readDocument(bytes, { type, facts, cleanPicture: keptAside });
		const { tree } = readBody(body, { firstLine: 1 });
		const inEntry = [
			...(tree ? wordsOfTree(tree) : wordsIn(body)),
			...fieldWords(report),
			...marks.flatMap(wordsIn),
		].map(levelled);
		const leftOut = report.lost.flatMap(({ words }) => wordsIn(words)).map(levelled);
		const notInEntry = wordsLeft(stored, inEntry);
		return {
			file,
			wordsIn: stored.length,
			wordsInEntry: stored.length - notInEntry.length,
			wordsLeftOut: notInEntry.length - wordsLeft(notInEntry, leftOut).length,
			wordsWithoutPlace: report.lost
				.filter(({ what }) => what === 'Words that found no place')
				.flatMap(({ words }) => wordsIn(words)).length,
			wordsUnsaid: wordsLeft(notInEntry, leftOut).length,
			...headingsIn(report),
		};
	} catch (error) {
		if (error instanceof UnreadableDocument) return { file, refused: error.message, ...NOTHING };
		throw error;
	}
};

/** Pictures have no words, and take time. */
const keptAside = () => Promise.resolve({ refused: 'Pictures are not measured.' });

const fieldWords = ({ mapped }: ImportReport): string[] => mapped.flatMap(({ from }) => wordsIn(from));

const headingsIn = ({
	mapped,
	changed,
	questions,
}: ImportReport): Pick<MeasuredDocument, 'sections' | 'asked' | 'others'> => ({
	sections: mapped.flatMap(({ from, to }) => {
		const section = /^Section “(.*)”$/.exec(to)?.[1];
		return section ? [{ heading: from, to: section }] : [];
	}),
	asked: questions.map(({ heading, readAs }) => ({ heading, to: readAs ?? 'left where it stands' })),
	others: changed.flatMap((sentence) => /^The heading “(.*)” is none of this form/.exec(sentence)?.[1] ?? []),
});

/** The figures as lines for a person. */
export const measuredInWords = (measured: readonly MeasuredDocument[], { isLong }: { isLong: boolean }): string => {
	const read = measured.filter(({ refused }) => refused === undefined);
	const sum = (of: (one: MeasuredDocument) => number) =>
		read.reduce((all, one) => all + of(one), 0).toLocaleString('en-GB');
	const named = read.filter(({ sections, asked }) => sections.length + asked.length > 1).length;
	return [
		...measured.flatMap((one) => linesOf(one, isLong)),
		`Documents: ${measured.length}, of which ${read.length} were read and ${measured.length - read.length} refused.`,
		`Words in: ${sum((one) => one.wordsIn)}. In the entry: ${sum((one) => one.wordsInEntry)}. Left out and said: ${sum((one) => one.wordsLeftOut)}, of which without a place: ${sum((one) => one.wordsWithoutPlace)}. Lost without a word: ${sum((one) => one.wordsUnsaid)}.`,
		`Documents with two or more headings that name sections: ${named}. Headings that went to a section: ${sum(({ sections }) => sections.length)}; asked about: ${sum(({ asked }) => asked.length)}; none of the form: ${sum(({ others }) => others.length)}.`,
	].join('\n');
};

const linesOf = (one: MeasuredDocument, isLong: boolean): string[] => {
	const { file, refused, sections, asked, others } = one;
	if (refused !== undefined) return [`${file}: ${refused}`];
	const figures = `${file}: ${one.wordsIn} words, ${one.wordsInEntry} in the entry, ${one.wordsLeftOut} left out and said, ${one.wordsUnsaid} lost`;
	if (!isLong) return [figures];
	return [
		figures,
		...sections.map(({ heading, to }) => `  “${heading}” → ${to}`),
		...asked.map(({ heading, to }) => `  “${heading}” → ${to} (asked)`),
		...others.map((heading) => `  “${heading}” → none`),
	];
};
