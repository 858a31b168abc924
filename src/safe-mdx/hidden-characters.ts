/** Finds characters a reader cannot see. */
import { HIDDEN_CHARACTERS } from '../content-model/field.ts';
import type { TextFinding } from '../content-model/finding.ts';
import { findingOf } from './finding-of.ts';

const EVERY_HIDDEN = new RegExp(HIDDEN_CHARACTERS.source, 'gu');

/** One finding for each hidden character, with its place; the character is named by its number: `U+202E`. */
export const findingsOfHiddenCharacters = (
	text: string,
	firstLine: number,
	rule: 'body-hidden-character' | 'yaml-hidden-character',
): TextFinding[] => {
	if (!HIDDEN_CHARACTERS.test(text)) return [];
	return text
		.split(/\r\n|\r|\n/)
		.flatMap((line, index) =>
			[...line.matchAll(EVERY_HIDDEN)].map((match) =>
				findingOf(rule, { line: firstLine + index, column: match.index + 1 }, { found: nameOf(match[0]) }),
			),
		);
};

const nameOf = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
