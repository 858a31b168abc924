/** Puts what was typed once back into a form. */
import type { Typed } from '../../contribution-form/assemble.ts';
import { addRow } from './rows.ts';

/** Fills the controls by their names, adding rows as needed. @returns the words that found no control */
export const fillForm = (form: HTMLFormElement, typed: Typed): string[] => {
	const left: string[] = [];
	for (const [name, values] of typed) {
		addRowsFor(form, name);
		left.push(...setControls(controlsNamed(form, name), values));
	}
	return left;
};

const controlsNamed = (form: HTMLFormElement, name: string): Element[] =>
	[...form.elements].filter((control) => control.getAttribute('name') === name);

/** `outcomes.1.measure` needs a second row of outcomes. */
const addRowsFor = (form: HTMLFormElement, name: string): void => {
	const [listName = '', row = ''] = name.split('.');
	if (!/^\d{1,3}$/.test(row)) return;
	const list = [...form.querySelectorAll<HTMLElement>('[data-list]')].find(
		({ dataset }) => dataset['list'] === listName,
	);
	const button = list?.querySelector(':scope > [data-add]');
	if (!list || !button) return;
	const rows = () => list.querySelectorAll(':scope > .rows > [data-row]').length;
	while (rows() <= Number(row)) addRow(button);
};

const setControls = (controls: readonly Element[], values: readonly string[]): string[] => {
	const ticks = controls.filter(
		(control): control is HTMLInputElement =>
			control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type),
	);
	for (const tick of ticks) tick.checked = values.includes(tick.value);
	if (ticks.length > 0) return values.filter((value) => !ticks.some((tick) => tick.value === value));
	const [control] = controls;
	const [value = ''] = values;
	if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
		control.value = value;
		// What is folded around it would hide that it is filled.
		openAround(control);
		return [];
	}
	if (control instanceof HTMLSelectElement) {
		control.value = value;
		openAround(control);
		return control.value === value ? [] : [value];
	}
	return value === '' ? [] : [value];
};

const openAround = (control: Element): void => {
	const fold = control.closest('details');
	if (fold) fold.open = true;
};
