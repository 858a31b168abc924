/**
 * What the checks find in a text while it is being written: a quiet panel beside the form, asked of the service a
 * moment after each change.
 */
import { createElement, useEffect } from 'react';
import type { ExplainedFinding } from '../explained-finding.ts';
import { countsInWords, inGroups, type FindingGroup } from './finding-groups.ts';
import { elementWith } from './element-with.ts';
import { itemOf } from './findings-panel.ts';

export interface OpenText {
	collection: string;
	/** Undefined while the entry has never been saved. */
	slug: string | undefined;
	/** The file as it would be written now. */
	raw: string;
	/** The name of this open form, by which its page is shown; see `page-pane.ts`. */
	view: string;
	/** Where pictures that are not on the site yet can be seen in this browser, by their address on the site. */
	pictures: Readonly<Record<string, string>>;
}

/** What the service says of a text: what the checks find, and where its page can be seen, if there is such a place. */
export interface Judged {
	findings: ExplainedFinding[];
	page?: string;
}

/** Asks the service what it finds; see `hubBackend`. */
export type AskChecks = (writing: OpenText) => Promise<Judged>;

let askChecks: AskChecks | undefined;

/** Says whom to ask. Until then the panel stays away. */
export const checkWith = (ask: AskChecks) => {
	askChecks = ask;
};

/** After the last key, in milliseconds: long enough not to check half a word. */
const PAUSE = 700;

/** Takes the panel away with the form it speaks of. */
export const useFormOfPanel = (collection: string, slug: string | undefined): void =>
	useEffect(() => hide, [collection, slug]);

/** Asks for one open text, a moment after each change of it, and shows what is found in the panel. */
export const WritingFindings = ({
	onPage,
	...writing
}: OpenText & {
	/** Told each time the page of the text was made anew. */
	onPage: (page: string) => void;
}) => {
	const { collection, slug, raw } = writing;
	const pictures = JSON.stringify(writing.pictures);
	useEffect(() => {
		let isStale = false;
		const timer = setTimeout(() => {
			askChecks?.(writing).then(
				({ findings, page }) => {
					if (isStale) return;
					show(inGroups(collection, findings));
					if (page) onPage(page);
				},
				// The service may be restarting; saving will say so in words.
				() => undefined,
			);
		}, PAUSE);
		return () => {
			isStale = true;
			clearTimeout(timer);
		};
	}, [collection, slug, raw, pictures]);
	return createElement('span', { hidden: true });
};

let panel: { root: HTMLElement; summary: HTMLElement; list: HTMLElement } | undefined;

const made = () => {
	const root = elementWith('section');
	root.className = 'writing-findings';
	root.setAttribute('aria-label', 'What the checks find');
	const details = elementWith('details');
	const summary = elementWith('summary');
	const words = elementWith('span');
	// Read out when it changes, without taking the focus from where somebody writes.
	words.setAttribute('role', 'status');
	summary.append('Checks: ', words);
	const list = elementWith('div');
	list.className = 'writing-findings-list';
	list.tabIndex = 0;
	list.addEventListener('toggle', showWhatWaits, { capture: true });
	details.append(summary, list);
	root.append(details);
	document.body.append(root);
	return { root, summary: words, list };
};

const show = (groups: readonly FindingGroup[]) => {
	panel ??= made();
	const words = countsInWords(groups);
	if (panel.summary.textContent !== words) panel.summary.textContent = words;
	panel.root.dataset['worst'] = groups.find(({ worst }) => worst !== 'none')?.worst ?? 'none';
	if (isAnswering(panel.list)) {
		waiting = groups;
		return;
	}
	waiting = undefined;
	const hadFocus = panel.list.contains(document.activeElement);
	panel.list.replaceChildren(
		...groups.flatMap(({ heading, findings }) => {
			const items = elementWith('ol');
			items.append(...findings.map(itemOf));
			return [elementWith('h2', heading), items];
		}),
		...(groups.length === 0 ? [elementWith('p', 'Nothing was found.')] : []),
	);
	// What had the focus is gone; whoever uses the keys goes on from the list.
	if (hadFocus) panel.list.focus({ preventScroll: true });
};

/** What was found while somebody answered a finding: shown once that is done, so that no answer is lost half-way. */
let waiting: readonly FindingGroup[] | undefined;

const isAnswering = (list: HTMLElement): boolean =>
	[...list.querySelectorAll('.allow[open] textarea')].some((why) => (why as HTMLTextAreaElement).value !== '') ||
	Boolean(document.activeElement?.closest('.allow[open]'));

const showWhatWaits = () => {
	if (waiting) show(waiting);
};

const hide = () => {
	panel?.root.remove();
	panel = undefined;
	waiting = undefined;
};
