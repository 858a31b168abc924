/** After something was published or deleted: what has become of it, and what can be done next. */
import { dayInWords } from '../../src/content-model/days.ts';
import { elementWith } from './element-with.ts';
import { doingButton } from './own-dialog.ts';

/** What the service says of a page that was just published. */
export interface Published {
	/** The address on the site; undefined for settings. */
	href?: string;
	/** The day it appears, where that has not come. */
	heldBackUntil?: string;
	/** The day it is withdrawn, where that has not come. */
	withdrawnFrom?: string;
	/** Whether this very hub shows it, without a build. */
	isLiveHere: boolean;
	/** Whether the repository elsewhere lacks what was published before. */
	isRemoteBehind?: boolean;
}

interface Next {
	words: string;
	link?: { href: string; words: string };
	action?: { words: string; work: () => unknown };
}

let panel: HTMLElement | undefined;

/** Says something until it is closed or something else is said. Out: what says it, to be taken away. */
export const sayNext = ({ words, link, action }: Next): HTMLElement => {
	panel?.remove();
	const said = elementWith('section');
	panel = said;
	said.className = 'what-next';
	said.setAttribute('role', 'status');
	const close = elementWith('button', 'Close');
	close.type = 'button';
	close.className = 'quiet';
	close.addEventListener('click', () => said.remove());
	const text = elementWith('p', words);
	if (link) {
		const leading = elementWith('a', link.words);
		leading.href = link.href;
		leading.target = '_blank';
		leading.rel = 'noopener';
		text.append(' ', leading);
	}
	const buttons = elementWith('p');
	if (action)
		buttons.append(
			doingButton(action.words, () => {
				said.remove();
				return action.work();
			}),
			' ',
		);
	buttons.append(close);
	said.append(text, buttons);
	document.body.append(said);
	return said;
};

/** What happens to a page that was just published. */
export const publishedInWords = ({ heldBackUntil, withdrawnFrom, isLiveHere }: Published): string => {
	if (heldBackUntil)
		return `Published, and held back until ${dayInWords(heldBackUntil)}: nobody sees it before that day.`;
	const ends = withdrawnFrom ? ` It is withdrawn on ${dayInWords(withdrawnFrom)}.` : '';
	return isLiveHere
		? `Published. It is live here, on this machine.${ends}`
		: `Published. The site shows it after its next build.${ends}`;
};

/** @param undo takes the publication back */
export const sayPublished = (published: Published, undo: () => unknown): void => {
	sayNext({
		words: `${publishedInWords(published)}${published.isRemoteBehind ? ' The copy at the remote is behind: those who look after the hub have been told, and nothing is lost.' : ''}`,
		...(published.href && published.isLiveHere && !published.heldBackUntil
			? { link: { href: published.href, words: 'Look at the page' } }
			: {}),
		action: { words: 'Take it back', work: undo },
	});
};
