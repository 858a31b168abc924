/** Leads from a place, as a finding names it, to its box in the form: “Outcomes › outcome 2 › Direction”. */
import { BODY_LABEL } from '../body-field.ts';
import type { ExplainedFinding } from '../explained-finding.ts';
import { isInText } from '../place-in-words.ts';
import { selectWords } from './select-words.ts';

const SEPARATOR = ' › ';

/** A label of the form in the words of the model: without “(optional)”. */
const wordsOf = (label: HTMLLabelElement) => (label.textContent ?? '').replace(/ \(optional\)$/, '').trim();

/** Decap draws each box as a block that begins with a line for its label. */
const blockOf = (label: HTMLLabelElement): Element | undefined => label.parentElement?.parentElement ?? undefined;

/** The label of a box, found from the outermost block inwards; undefined where the form has no such box now. */
const findBox = (where: string, form: ParentNode = document): HTMLLabelElement | undefined => {
	let inside: ParentNode = form;
	let found: HTMLLabelElement | undefined;
	let item = 0;
	for (const step of where.split(SEPARATOR)) {
		const named = [...inside.querySelectorAll<HTMLLabelElement>('label[for]')].filter(
			(label) => wordsOf(label) === step,
		);
		const next = named[item] ?? named[0];
		const [, number] = / (\d+)$/.exec(step) ?? [];
		if (next) {
			found = next;
			inside = blockOf(next) ?? inside;
			item = 0;
		} else if (number) item = Number(number) - 1;
		else return found;
	}
	return found;
};

/** The text of a page has no label in the checks; what is named within it stands in it too. */
const boxOf = (finding: Stands) => findBox(isInText(finding) || finding.inText ? BODY_LABEL : finding.where);

type Stands = Pick<ExplainedFinding, 'where' | 'inText' | 'found'>;

/** True where the form has the box now. */
export const hasBox = (finding: Stands): boolean => boxOf(finding) !== undefined;

/** Opens what is folded around the box, and puts the caret into it: in a text, to the words that were found. */
export const leadTo = (finding: Stands): void => {
	const label = boxOf(finding);
	if (!label) return;
	open(label);
	// Decap draws what was opened a moment later.
	setTimeout(() => {
		const box = document.getElementById(label.htmlFor);
		const block = blockOf(label);
		if (finding.inText && block && selectWords(block, finding.inText.block, finding.found)) return;
		const writable = box?.matches('input, textarea, select') ? box : undefined;
		const target = writable ?? block?.querySelector<HTMLElement>('[contenteditable="true"], input, textarea, button');
		label.scrollIntoView({ block: 'center' });
		target?.focus({ preventScroll: true });
	}, 50);
};

/** From the outermost inwards, because what is inside a folded part may be folded as well. */
const open = (label: HTMLElement) => {
	const around: HTMLElement[] = [];
	for (let element = label.parentElement; element; element = element.parentElement)
		if (!element.checkVisibility()) around.unshift(element);
	for (const part of around) {
		const fold = part.parentElement?.querySelector<HTMLElement>(':scope > div [data-testid="expand-button"]');
		if (fold?.checkVisibility() && !label.checkVisibility()) fold.click();
	}
};
