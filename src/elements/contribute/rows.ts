/**
 * Rows that a person adds and takes away. A row is a template whose names and ids hold `_` where its number goes;
 * after every change the rows are numbered afresh, so that a control’s name always says where its value belongs.
 */
import { createElement } from '../create-element.ts';
import { UNNUMBERED } from '../../contribution-form/control-names.ts';

const NUMBERED = ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby', 'data-list'];

const LIST = '[data-list]';
const ROW = '[data-row]';

/** Fills the lists of entries to choose from, which stand once in the page. */
export const fillChoices = (within: ParentNode) => {
	for (const select of within.querySelectorAll<HTMLSelectElement>('select[data-choices]'))
		if (select.length === 1)
			for (const option of document.querySelectorAll<HTMLOptionElement>(`#choices-${select.dataset['choices']} option`))
				select.append(option.cloneNode(true));
};

/** Adds a row at the end of the list a button belongs to. @returns the new row */
export const addRow = (button: Element): HTMLElement => {
	const list = button.closest<HTMLElement>(LIST);
	const template = list?.querySelector<HTMLTemplateElement>(':scope > template');
	const rows = list?.querySelector(':scope > .rows');
	if (!list || !template || !rows)
		throw new Error('A button to add a row expected a list with a template and its rows around it.');
	const row = createElement('div');
	row.append(template.content.cloneNode(true));
	const added = row.firstElementChild as HTMLElement;
	rows.append(added);
	number(list);
	fillChoices(added);
	return added;
};

/** Takes away the row a button stands in. @returns the list it stood in */
export const removeRow = (button: Element): HTMLElement => {
	const row = button.closest(ROW);
	const list = row?.closest<HTMLElement>(LIST);
	if (!row || !list) throw new Error('A button to take away a row expected a row and its list around it.');
	row.remove();
	number(list);
	return list;
};

const number = (list: HTMLElement) => {
	const path = list.dataset['list'] ?? '';
	[...list.querySelectorAll<HTMLElement>(':scope > .rows > [data-row]')].forEach((row, index) => {
		rename(row, path, row.dataset['row'] ?? UNNUMBERED, String(index));
		row.dataset['row'] = String(index);
		for (const shown of row.querySelectorAll('[data-number]'))
			if (shown.closest(ROW) === row) shown.textContent = String(index + 1);
	});
};

const rename = (within: Element | DocumentFragment, path: string, from: string, to: string) => {
	const [before, after] = [`${path}.${from}`, `${path}.${to}`];
	const idBefore = before.replaceAll('.', '-');
	const idAfter = after.replaceAll('.', '-');
	const renamed = (value: string) =>
		value
			.split(' ')
			.map((word) => {
				if (word === before || word.startsWith(`${before}.`)) return after + word.slice(before.length);
				return word === `field-${idBefore}` || word.startsWith(`field-${idBefore}-`)
					? `field-${idAfter}${word.slice(`field-${idBefore}`.length)}`
					: word;
			})
			.join(' ');
	for (const element of [...(within instanceof Element ? [within] : []), ...within.querySelectorAll('*')]) {
		for (const attribute of NUMBERED) {
			const value = element.getAttribute(attribute);
			if (value !== null) element.setAttribute(attribute, renamed(value));
		}
		if (element instanceof HTMLTemplateElement) rename(element.content, path, from, to);
	}
};
