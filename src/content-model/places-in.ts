/** Lines and columns of a text, counted once however often somebody asks. */
import type { Place } from './finding.ts';
import { lastUpTo } from './last-up-to.ts';

/**
 * Where characters of `text` stand when its first stands at `start`; lines and columns count from one.
 * The lines are looked for at the first question only.
 */
export const placesIn = (text: string, start: Place): ((offset: number) => Place) => {
	let lines: { from: number; line: number }[] | undefined;
	return (offset) => {
		lines ??= linesOf(text);
		const { from, line } = lastUpTo(lines, Math.min(offset, text.length), (one) => one.from) ?? { from: 0, line: 0 };
		return line
			? { line: start.line + line, column: offset - from + 1 }
			: { line: start.line, column: start.column + offset };
	};
};

const linesOf = (text: string) => {
	const lines = [{ from: 0, line: 0 }];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
		lines.push({ from: at + 1, line: lines.length });
	return lines;
};
