/**
 * What is pasted into the plain box of a part: a table comes as rows of cells between upright lines, a list as lines,
 * as the box wants them. Anything else comes as the browser brings it.
 */
import { bodyOfHtml } from '../../import/html-to-body.ts';

const ROW = /^\|.*\|$/;
const ITEM = /^\d+\. |^[*-] /;

/**
 * In: the body that our reader makes of what was copied. Out: the lines for the box, or undefined where it is neither a
 * table nor a list.
 */
export const linesForBox = (body: string): string | undefined => {
	const lines = body.split('\n').filter(Boolean);
	const rows = lines.filter((line) => ROW.test(line));
	if (rows.length > 0) return rows.join('\n');
	if (lines.length === 0 || !lines.every((line) => ITEM.test(line))) return undefined;
	return lines.map((line, index) => `${index + 1}. ${line.replace(ITEM, '')}`).join('\n');
};

/** From here on, until the page is closed. */
export const pasteIntoBoxes = (): void =>
	document.addEventListener(
		'paste',
		(event) => {
			const { target, clipboardData } = event;
			const html = clipboardData?.getData('text/html');
			if (!html || !(target instanceof HTMLTextAreaElement) || !target.closest('[data-slate-editor]')) return;
			const { body } = bodyOfHtml(new DOMParser().parseFromString(html, 'text/html').body);
			const lines = body && linesForBox(body);
			if (!lines) return;
			event.preventDefault();
			event.stopPropagation();
			// As if it were typed, so that it can be taken back, and the form hears of it.
			document.execCommand('insertText', false, lines);
		},
		{ capture: true },
	);
