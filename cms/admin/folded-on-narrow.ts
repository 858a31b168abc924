/** A row of buttons that one button opens where the screen is narrow: see own-parts.css. */
import { elementWith } from './element-with.ts';

interface Folded {
	bar: HTMLElement;
	/** Whether they are shown without opening, on a narrow screen too. */
	showAtOnce: (isAtOnce: boolean) => void;
}

/**
 * The buttons in a group, which closes after each that is pressed.
 * @param words of the button that opens them
 */
export const foldedOnNarrow = (buttons: readonly HTMLButtonElement[], words: string): Folded => {
	const bar = elementWith('div');
	bar.className = 'form-tools';
	bar.setAttribute('role', 'group');
	bar.setAttribute('aria-label', 'This page');
	const tools = elementWith('div');
	tools.className = 'tools';
	tools.id = 'form-tools';
	tools.append(...buttons);
	const more = elementWith('button', words);
	more.type = 'button';
	more.className = 'more';
	more.setAttribute('aria-controls', tools.id);
	const open = (isOpen: boolean) => more.setAttribute('aria-expanded', String(isOpen));
	open(false);
	more.addEventListener('click', () => open(more.getAttribute('aria-expanded') !== 'true'));
	tools.addEventListener('click', () => open(false));
	bar.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || more.getAttribute('aria-expanded') !== 'true') return;
		open(false);
		more.focus();
	});
	bar.append(more, tools);
	return { bar, showAtOnce: (isAtOnce) => (bar.dataset['opens'] = String(!isAtOnce)) };
};
