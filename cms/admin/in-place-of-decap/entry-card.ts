/**
 * Stands for Decap’s card of an entry in a list, which shows a title alone. This one says where the entry stands, who
 * answers for it, when its review is due and what is found in it.
 */
import { createElement, useEffect, useRef, useState } from 'react';
import { dayInWords } from '../../../src/content-model/days.ts';
import { reviewStateOn } from '../../../src/content-model/review-state.ts';
import type { EntryState } from '../../entry-state.ts';
import { dayHere } from '../day-here.ts';
import { askForState } from '../entry-states.ts';

/** What Decap keeps of an entry or a collection: an immutable map. */
interface Kept {
	get: (name: string) => unknown;
	getIn: (path: readonly string[]) => unknown;
}

interface EntryCardProps {
	collection: Kept;
	entry: Kept;
	/** Only in a list of several collections. */
	collectionLabel?: string | false;
	/** Undefined for what is published and not being changed. */
	workflowStatus?: string;
}

const IN_WORDS: ReadonlyMap<string, string> = new Map([
	['draft', 'Draft'],
	['pending_review', 'In review'],
	['pending_publish', 'Ready'],
]);

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

const dueInWords = (due: string) => {
	const state = reviewStateOn(dayHere(), due);
	const isOverdue = state === 'overdue' || state === 'withdrawn';
	return `${isOverdue ? 'Review overdue since' : 'Review due'} ${dayInWords(due)}`;
};

const FINDINGS = [
	['toPutRight', 'to put right'],
	['toFillIn', 'to fill in'],
	['toAnswer', 'to answer'],
] as const;

const findingsInWords = ({ findings }: EntryState) =>
	FINDINGS.filter(([kind]) => findings[kind] > 0)
		.map(([kind, words]) => `${findings[kind]} ${words}`)
		.join(', ') || 'Nothing found';

/** The state of the entry, asked for once its card is seen. */
const useEntryState = (collection: string, slug: string) => {
	const card = useRef<HTMLLIElement>(null);
	const [state, setState] = useState<EntryState>();
	useEffect(() => {
		let takeBack: (() => void) | undefined;
		const watch = new IntersectionObserver(([seen]) => {
			if (!seen?.isIntersecting || takeBack) return;
			takeBack = askForState(collection, slug, setState);
			watch.disconnect();
		});
		if (card.current) watch.observe(card.current);
		return () => {
			watch.disconnect();
			takeBack?.();
		};
	}, [collection, slug]);
	return { card, state };
};

const EntryCard = ({ collection, entry, collectionLabel, workflowStatus }: EntryCardProps) => {
	const [name, slug] = [asText(collection.get('name')), asText(entry.get('slug'))];
	const { card, state } = useEntryState(name, slug);
	const day = asText(entry.getIn(['data', 'heldOn'])) || asText(entry.getIn(['data', 'decidedOn']));
	const label = asText(entry.get('label'));
	const title = asText(entry.getIn(['data', 'title'])) || label || slug;
	const facts = [
		isDay(day) ? dayInWords(day) : undefined,
		workflowStatus ? (IN_WORDS.get(workflowStatus) ?? workflowStatus) : 'Published',
		state?.owner,
		state?.due && isDay(state.due) ? dueInWords(state.due) : undefined,
		state ? findingsInWords(state) : undefined,
	].filter((fact) => fact !== undefined);
	return createElement(
		'li',
		{ ref: card, className: 'entry-card', 'data-status': workflowStatus ?? 'published' },
		createElement(
			'h2',
			null,
			collectionLabel ? createElement('span', { className: 'kind' }, `${collectionLabel}: `) : null,
			createElement('a', { href: `#/collections/${name}/entries/${slug}` }, title),
		),
		createElement('p', null, facts.join(' · ')),
	);
};

export default EntryCard;
