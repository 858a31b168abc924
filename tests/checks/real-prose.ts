/** Measures the checks on prose that others published: how often a practitioner's ordinary text would be stopped. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from './check-text.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import type { Allowlist } from '../../src/checks/allowlist.ts';
import { rules } from '../../src/checks/rules/index.ts';

const aboutPeople = rules.filter(({ family }) => family === 'people');
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The text of a file, or of every `.txt` and `.md` file below a folder, in the order of their names. */
export const proseIn = (path: string): string[] => {
	if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
	const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:txt|md)$/.test(name))
		.sort();
	return names.map((name) => readFileSync(join(path, name), 'utf8'));
};

/** Links, emphasis and marks of blocks taken away: what a reader sees. */
const withoutMarkup = (line: string) =>
	line
		.replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
		.replace(/[*`]|^\s*(?:#+|>|[-+]|\d{1,3}\.)\s+/g, '')
		.trim();

/** The sentences of at least four words, in order. Blank lines and list items end a sentence. */
export const sentencesOf = (text: string): string[] =>
	text
		.split(/\r?\n/)
		.map(withoutMarkup)
		.flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
		.filter((sentence) => sentence.split(/\s+/).length >= 4);

export interface ProseFigures {
	sentences: number;
	/** One line for each sentence that would block, or else be warned of, in a case study. */
	blocked: string[];
	warned: string[];
}

/** Checks each sentence by itself, as a paragraph of a case study. */
export const measureProse = (texts: readonly string[], allowlist: Allowlist): ProseFigures => {
	const figures: ProseFigures = { sentences: 0, blocked: [], warned: [] };
	for (const sentence of texts.flatMap(sentencesOf)) {
		figures.sentences += 1;
		const findings = checkText(documentOf(sentence, { allowlist, kind: 'paragraph' }), aboutPeople).filter(
			({ severity }) => severity !== 'inform',
		);
		if (!findings.length) continue;
		const line = `${findings.map(({ rule, found }) => `${rule} “${found}”`).join(', ')}: ${sentence}`;
		(findings.some(({ severity }) => severity === 'block') ? figures.blocked : figures.warned).push(line);
	}
	return figures;
};
