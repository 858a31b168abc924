/** Buttons of ours over Decap’s header, which has no place for them. */
import { elementWith } from './element-with.ts';

/** Puts them into the page. They are away while a form is open, so that nobody loses what they are writing. */
export const putOverDecap = (buttons: readonly HTMLButtonElement[]): void => {
	const bar = elementWith('div');
	bar.className = 'over-decap';
	bar.append(...buttons);
	const showOrHide = () => {
		bar.hidden = /\/(?:new|entries)(?:\/|$)/.test(location.hash.split('?')[0]!);
	};
	window.addEventListener('hashchange', showOrHide);
	showOrHide();
	// First in the page, as it stands first in the order of the keyboard.
	document.body.prepend(bar);
};
