/**
 * Names for the parts of the editor that Decap draws without one: they are given as the parts appear. Each is set where
 * it stands, so nothing of Decap’s own is drawn anew.
 */

interface Unnamed {
	/** Parts that have none yet. */
	selector: string;
	name: (part: Element) => void;
}

const labelled = (words: (part: Element) => string | undefined) => (part: Element) => {
	const label = words(part);
	if (label) part.setAttribute('aria-label', label);
};

/** The words over the box that a part of it stands in. */
const labelOfBox = (part: Element): string | undefined =>
	part
		.closest('[class*="-ControlContainer"]')
		?.querySelector('label')
		?.textContent?.replace(/\(optional\)$/i, '')
		.trim();

const UNNAMED: readonly Unnamed[] = [
	{
		selector: 'iframe#preview-pane:not([title])',
		name: (frame) => frame.setAttribute('title', 'The page as readers will see it'),
	},
	{ selector: '[data-slate-editor]:not([aria-label])', name: labelled((field) => labelOfBox(field) ?? 'Text') },
	{
		selector: '[role="dialog"]:not([aria-label]):not([aria-labelledby])',
		name: labelled((dialog) => dialog.querySelector('h1, h2, h3')?.textContent?.trim() || undefined),
	},
	{ selector: '[role="switch"]:not([aria-label]):not([aria-labelledby])', name: labelled(labelOfBox) },
	// A list in a menu is no list: https://www.w3.org/TR/wai-aria-1.2/#menu
	{ selector: '[role="menu"] > ul:not([role])', name: (list) => list.setAttribute('role', 'none') },
	{
		selector: ':is([class*="-EditorContainer"], [class*="-WorkflowContainer"]):not([role])',
		name: (container) => container.setAttribute('role', 'main'),
	},
	{
		selector:
			'[class*="-AppHeader"] button:has(> [class*="-AvatarImage"], > [class*="-AvatarPlaceholder"]):not([aria-label])',
		name: labelled(() => 'Who is signed in'),
	},
];

const nameAll = () => {
	for (const { selector, name } of UNNAMED) for (const part of document.querySelectorAll(selector)) name(part);
};

/** Names what is there, and from now on whatever comes. */
export const nameParts = () => {
	let isDue = false;
	new MutationObserver(() => {
		if (isDue) return;
		isDue = true;
		// Once for all that Decap draws in one go.
		requestAnimationFrame(() => {
			isDue = false;
			nameAll();
		});
	}).observe(document.body, { childList: true, subtree: true });
	nameAll();
};
