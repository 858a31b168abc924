/** What the checks found, shown until the writer closes it: Decap’s own message goes after eight seconds. */
import { oneLine } from '../../src/content-model/one-line.ts';
import type { ExplainedFinding } from '../explained-finding.ts';
import { placeInWords } from '../place-in-words.ts';
import { elementWith } from './element-with.ts';
import { hasBox, leadTo } from './lead-to-box.ts';

/** What stands under a finding that somebody may allow; undefined for another. */
type ControlsOf = (finding: ExplainedFinding) => HTMLElement | undefined;

let controlsOf: ControlsOf = () => undefined;

/** Says what to put under findings: see `allow-finding.ts`. Until then nothing stands there. */
export const allowWith = (controls: ControlsOf): void => {
	controlsOf = controls;
};

let panel: HTMLElement | undefined;

/** What was asked for and refused because of findings: its heading, and how it stands with the text. */
const REFUSED = new Map([
	['persistEntry', { heading: 'Not saved yet', text: 'Your text is still in the form.' }],
	['updateUnpublishedEntryStatus', { heading: 'Not ready yet', text: 'The draft is saved as it is.' }],
	['publishUnpublishedEntry', { heading: 'Not published yet', text: 'The draft is saved as it is.' }],
]);

/**
 * Shows a message and, under it, each finding with the one thing to do next.
 * @param action what was asked of the service
 */
export const showFindings = (action: string, message: string, findings: ExplainedFinding[]) => {
	hideFindings();
	const refused = findings.length > 0 ? REFUSED.get(action) : undefined;
	const heading = elementWith('h2', refused?.heading ?? 'That was not done');
	const close = elementWith('button', 'Close this message');
	close.type = 'button';
	close.addEventListener('click', hideFindings);
	panel = elementWith('section');
	panel.className = 'findings';
	panel.setAttribute('role', 'alert');
	panel.append(
		heading,
		...(findings.length > 0
			? [...(refused ? [elementWith('p', refused.text)] : []), listOf(findings)]
			: [elementWith('p', message)]),
		close,
	);
	document.body.append(panel);
};

/** Takes the message away. */
export const hideFindings = () => {
	panel?.remove();
	panel = undefined;
};

const listOf = (findings: ExplainedFinding[]) => {
	const list = elementWith('ol');
	list.append(...findings.map(itemOf));
	return list;
};

/** One finding: where, the words, what is wrong, the one thing to do next, and where the handbook says why. */
export const itemOf = (finding: ExplainedFinding) => {
	const { found, message, next, help } = finding;
	const item = elementWith('li');
	item.append(
		placeOf(finding),
		': ',
		...(found && found !== 'nothing' && !message.includes(found) ? [elementWith('q', oneLine(found)), ' '] : []),
		`${message} `,
		elementWith('em', next),
	);
	if (help) {
		const link = elementWith('a', 'Why');
		link.href = help;
		link.target = '_blank';
		link.rel = 'noopener';
		link.setAttribute('aria-label', `Why, in the handbook, in a new tab: ${message}`);
		item.append(' ', link);
	}
	const controls = controlsOf(finding);
	if (controls) item.append(controls);
	return item;
};

/** Below this the form and the list do not fit beside each other, in pixels. */
const NARROW = 800;

/** Where a finding is, as a button that leads there when its box is in the form. */
const placeOf = (finding: ExplainedFinding): HTMLElement => {
	const words = placeInWords(finding);
	if (!hasBox(finding)) return elementWith('strong', words);
	const place = elementWith('button', words);
	place.type = 'button';
	place.className = 'place';
	place.addEventListener('click', () => {
		// On a phone the open list would lie over what it leads to.
		if (innerWidth < NARROW) place.closest('.writing-findings > details')?.removeAttribute('open');
		leadTo(finding);
	});
	return place;
};
