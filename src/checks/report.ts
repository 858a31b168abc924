/** How findings are printed: for people in a terminal, and one JSON object a line for programs. */
import type { Finding, Severity } from '../content-model/finding.ts';
import { oneLine } from '../content-model/one-line.ts';

/** More than any sentence of ours holds. */
const LONGEST = 2_000;

// The name of a file may hold anything, and so may a sentence that quotes it: nothing of it may move about the screen.
const shown = (words: string) => oneLine(words, LONGEST);

const WORDS: Readonly<Record<Severity, string>> = { block: 'blocks', warn: 'warns', inform: 'informs' };

/**
 * One finding in the house form: place, what was found and expected, one next step.
 *
 *     content/case-studies/ashford/calm-waiting.mdx:31:12  blocks  name
 *       In the body: “Kofi”. A person is named; …
 *       Next: …
 */
export const findingInWords = ({
	file,
	line,
	column,
	rule,
	severity,
	where,
	found,
	message,
	next,
}: Finding): string => {
	const quoted = found ? ` “${oneLine(found.replace(/\s+/g, ' '), 80)}”.` : '';
	return [
		`${shown(file)}:${line}:${column}  ${WORDS[severity]}  ${rule}`,
		`  ${shown(`${where ? `Under ${where}:` : 'In the text:'}${quoted} ${message}`)}`,
		`  Next: ${shown(next)}`,
	].join('\n');
};

/**
 * Findings for a terminal, then a line that adds them up. What is only good to know is counted, and printed where `all`
 * is asked for.
 */
export const inHouseForm = (findings: readonly Finding[], { all = false }: { all?: boolean } = {}): string => {
	const printed = findings.filter(({ severity }) => all || severity !== 'inform');
	const hidden = printed.length < findings.length ? ' To read those as well: npm run check -- --all' : '';
	return [...printed.map(findingInWords), `${summaryOf(findings)}${hidden}`].join('\n\n');
};

/** `2 findings block, 1 warns, none informs.` */
export const summaryOf = (findings: readonly Finding[]): string => {
	const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	const [blocks, warns, informs] = [count('block'), count('warn'), count('inform')];
	if (!findings.length) return 'Nothing found.';
	return `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}: ${blocks} to put right before it can be published, ${warns} to answer, ${informs} to know about.`;
};

/** One JSON object a line, keys always in the same order; empty text for no findings. */
export const asJsonLines = (findings: readonly Finding[]): string =>
	findings
		.map(
			({ file, line, column, rule, severity, where, found, message, next }) =>
				`${JSON.stringify({ file, line, column, rule, severity, where, found, message, next })}\n`,
		)
		.join('');
