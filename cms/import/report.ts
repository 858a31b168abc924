/** The report of an import, for a person who has never seen one. */
import { lostWords, type ImportReport } from './read-document.ts';

/** Lines of plain text; no heading where there is nothing to say. */
export const reportInWords = (report: ImportReport): string =>
	[
		...part('What found its place', report.mapped.map(({ from, to, guessed }) => `${to}${guessed ? ' (a guess: look at it)' : ''}: “${shortened(from)}”`)),
		...part('What was kept in another form', report.changed),
		...part('What was left out', lostWords(report).map(({ what, words, why, next }) => [`${what}${words ? `: “${shortened(words, 300)}”.` : '.'} ${why}`, next].filter(Boolean).join(' '))),
		...part('What is still missing', report.missing.map(({ what, next }) => `${what}. ${next}`)),
	].join('\n');

const part = (heading: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${heading} (${lines.length})`, ...lines.map((line) => `  - ${line}`), ''] : []);

const shortened = (words: string, most = 80) => {
	const spaced = words.replace(/\s+/g, ' ').trim();
	return spaced.length > most ? `${spaced.slice(0, most - 1).trimEnd()}…` : spaced;
};
