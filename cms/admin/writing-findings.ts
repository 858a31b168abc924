/**
 * What the checks find in a text while it is being written: a quiet panel beside the form, asked of the service a
 * moment after each change.
 */
import { createElement, useEffect } from 'react';
import { element, itemOf } from './findings-panel.ts';
import type { ExplainedFinding } from '../explained-finding.ts';

export interface Writing {
	collection: string;
	/** Undefined while the entry has never been saved. */
	slug: string | undefined;
	/** The file as it would be written now. */
	raw: string;
}

/** Asks the service what it finds; see `hubBackend`. */
export type AskChecks = (writing: Writing) => Promise<ExplainedFinding[]>;

let askChecks: AskChecks | undefined;

/** Says whom to ask. Until then the panel stays away. */
export const checkWith = (ask: AskChecks) => {
	askChecks = ask;
};

/** After the last key, in milliseconds: long enough not to check half a word. */
const PAUSE = 700;

/**
 * The panel of one open form. Put it anywhere in what Decap draws for the form: it shows itself in the page, and goes
 * with the form.
 */
export const WritingFindings = ({ collection, slug, raw }: Writing) => {
	useEffect(() => {
		let isStale = false;
		const timer = setTimeout(() => {
			askChecks?.({ collection, slug, raw }).then(
				(findings) => !isStale && show(findings),
				// The service may be restarting; saving will say so in words.
				() => undefined,
			);
		}, PAUSE);
		return () => {
			isStale = true;
			clearTimeout(timer);
		};
	}, [collection, slug, raw]);
	useEffect(() => hide, [collection, slug]);
	return createElement('span', { hidden: true });
};

const GROUPS = [
	{ severity: 'block', one: 'to put right', heading: 'To put right before it can be saved' },
	{
		severity: 'warn',
		one: 'to answer',
		heading: 'To answer before it is ready: put it right, or allow it with a reason',
	},
	{ severity: 'inform', one: 'to know', heading: 'Good to know' },
] as const;

/** “1 to put right, 2 to answer”, or that nothing was found. */
export const countsInWords = (findings: readonly ExplainedFinding[]) => {
	const counts = GROUPS.map(({ severity, one }) => ({
		count: findings.filter((finding) => finding.severity === severity).length,
		one,
	})).filter(({ count }) => count > 0);
	return counts.length > 0 ? counts.map(({ count, one }) => `${count} ${one}`).join(', ') : 'Nothing found';
};

let panel: { root: HTMLElement; summary: HTMLElement; list: HTMLElement } | undefined;

const made = () => {
	const root = element('section');
	root.className = 'writing-findings';
	root.setAttribute('aria-label', 'What the checks find');
	const details = element('details');
	const summary = element('summary');
	const words = element('span');
	// Read out when it changes, without taking the focus from where somebody writes.
	words.setAttribute('role', 'status');
	summary.append('Checks: ', words);
	const list = element('div');
	list.className = 'writing-findings-list';
	list.tabIndex = 0;
	details.append(summary, list);
	root.append(details);
	document.body.append(root);
	return { root, summary: words, list };
};

const show = (findings: readonly ExplainedFinding[]) => {
	panel ??= made();
	const words = countsInWords(findings);
	if (panel.summary.textContent !== words) panel.summary.textContent = words;
	panel.root.dataset['worst'] =
		GROUPS.find(({ severity }) => findings.some((finding) => finding.severity === severity))?.severity ?? 'none';
	panel.list.replaceChildren(
		...GROUPS.flatMap(({ severity, heading }) => {
			const own = findings.filter((finding) => finding.severity === severity);
			if (own.length === 0) return [];
			const items = element('ol');
			items.append(...own.map(itemOf));
			return [element('h2', heading), items];
		}),
		...(findings.length === 0 ? [element('p', 'Nothing stands in the way.')] : []),
	);
};

const hide = () => {
	panel?.root.remove();
	panel = undefined;
};
