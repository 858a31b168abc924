/** Leads from a place, as a finding names it, to its box in the form: “Outcomes › outcome 2 › Direction”. */
import { BODY_LABEL } from '../body-field.ts';

/** What the checks call the text of a page, which has no label in the form. */
const TEXT = new Set(['', 'Body']);

const SEPARATOR = ' › ';

/** A label of the form in the words of the model: without “(optional)”. */
const wordsOf = (label: HTMLLabelElement) => (label.textContent ?? '').replace(/ \(optional\)$/, '').trim();

/** Decap draws each box as a block that begins with a line for its label. */
const blockOf = (label: HTMLLabelElement): Element | undefined => label.parentElement?.parentElement ?? undefined;

/** The label of a box, found from the outermost block inwards; undefined where the form has no such box now. */
export const findBox = (where: string, form: ParentNode = document): HTMLLabelElement | undefined => {
	let inside: ParentNode = form;
	let found: HTMLLabelElement | undefined;
	let item = 0;
	for (const step of TEXT.has(where) ? [BODY_LABEL] : where.split(SEPARATOR)) {
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

/** Opens what is folded around the box, and puts the caret into it. */
export const leadTo = (where: string): void => {
	const label = findBox(where);
	if (!label) return;
	open(label);
	// Decap draws what was opened a moment later.
	setTimeout(() => {
		const box = document.getElementById(label.htmlFor);
		const block = blockOf(label);
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
