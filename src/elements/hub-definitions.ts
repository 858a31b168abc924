/**
 * Shows what a marked word means beside the word, in a popover, instead of jumping to the list at the end.
 * Without script, or in a browser without popovers, the link to the list works as it is.
 */
export const showMeaning = (link: HTMLAnchorElement) => {
	const entry = document.getElementById(link.hash.slice(1));
	if (!entry || !('popover' in HTMLElement.prototype)) return false;
	const note = document.createElement('div');
	note.popover = 'auto';
	note.className = 'definition';
	note.setAttribute('role', 'note');
	note.append(...[...entry.children].map((child) => child.cloneNode(true)));
	link.after(note);
	note.addEventListener('toggle', (event) => {
		if ((event as ToggleEvent).newState === 'closed') note.remove();
	});
	note.showPopover();
	const { left, bottom } = link.getBoundingClientRect();
	const room = document.documentElement.clientWidth - note.offsetWidth - 12;
	note.style.setProperty('left', `${Math.max(12, Math.min(left, room)) + window.scrollX}px`);
	note.style.setProperty('top', `${bottom + window.scrollY + 6}px`);
	return true;
};

document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest?.('a.word');
	if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && showMeaning(link))
		event.preventDefault();
});
