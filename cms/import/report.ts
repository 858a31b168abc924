/** The report of an import, for a person who has never seen one. */
import type { Finding } from '../../src/content-model/finding.ts';
import { REQUIRED_WHEN_READY } from '../required-when-ready.ts';
import { lostWords, type ImportReport } from './read-document.ts';

/** One part of a report: a heading and what stands under it, each a sentence or two. */
export interface ReportPart {
	heading: string;
	lines: readonly string[];
}

/** The parts of a report that have something to say, in the order in which people want to know. */
export const reportParts = (report: ImportReport): ReportPart[] =>
	[
		{
			heading: 'What found its place',
			lines: report.mapped.map(
				({ from, to, guessed }) => `${to}${guessed ? ' (a guess: look at it)' : ''}: “${shortened(from)}”`,
			),
		},
		{ heading: 'What was kept in another form', lines: report.changed },
		{
			heading: 'What was left out',
			lines: lostWords(report).map(({ what, words, why, next }) =>
				[`${what}${words ? `: “${shortened(words, 300)}”.` : '.'} ${why}`, next].filter(Boolean).join(' '),
			),
		},
		{ heading: 'What is still missing', lines: report.missing.map(({ what, next }) => `${what}. ${next}`) },
	].filter(({ lines }) => lines.length > 0);

/** Lines of plain text; no heading where there is nothing to say. */
export const reportInWords = (report: ImportReport): string =>
	reportParts(report)
		.flatMap(({ heading, lines }) => [`${heading} (${lines.length})`, ...lines.map((line) => `  - ${line}`), ''])
		.join('\n');

/**
 * The findings a report has not said already: what is missing is said once, in the words of somebody who is still
 * writing.
 */
export const findingsBeside = ({ missing }: ImportReport, findings: readonly Finding[]): Finding[] =>
	findings.filter(({ rule }) => missing.length === 0 || !REQUIRED_WHEN_READY.has(rule));

const shortened = (words: string, most = 80) => {
	const spaced = words.replace(/\s+/g, ' ').trim();
	return spaced.length > most ? `${spaced.slice(0, most - 1).trimEnd()}…` : spaced;
};
