/**
 * Stands for Decap’s board of drafts, which is moved by dragging alone and has its three columns side by side however
 * narrow the screen. Here each draft says where it stands and is moved by a button; the same properties come in.
 */
import { createElement, Component, type ReactNode } from 'react';
import { dayInWords } from '../../../src/content-model/days.ts';

type Status = 'draft' | 'pending_review' | 'pending_publish';

/** What Decap keeps of a draft: an immutable map. */
interface Kept {
	get: (name: string, otherwise?: unknown) => unknown;
	getIn: (path: readonly string[]) => unknown;
}

/** What Decap keeps of many: an immutable sequence. */
interface Many {
	size?: number;
	count: () => number;
	toArray: () => Kept[];
}

interface BoardProps {
	/** The drafts by status. */
	entries?: { get: (status: Status) => Many | undefined };
	handleChangeStatus: (collection: string, slug: string, from: Status, to: Status) => void;
	handlePublish: (collection: string, slug: string) => void;
	handleDelete: (collection: string, slug: string, status: Status) => void;
	collections: { get: (name: string) => Kept | undefined };
}

const COLUMNS: readonly { status: Status; heading: string; empty: string }[] = [
	{ status: 'draft', heading: 'Drafts', empty: 'Nothing is being written.' },
	{ status: 'pending_review', heading: 'In review', empty: 'Nothing waits for a reader.' },
	{ status: 'pending_publish', heading: 'Ready', empty: 'Nothing waits to be published.' },
];

/** Where a draft can go from each status, in the words of the button. */
const MOVES: Readonly<Record<Status, readonly { to: Status; words: string }[]>> = {
	draft: [{ to: 'pending_review', words: 'Send for review' }],
	pending_review: [
		{ to: 'draft', words: 'Back to draft' },
		{ to: 'pending_publish', words: 'Mark as ready' },
	],
	pending_publish: [{ to: 'pending_review', words: 'Back to review' }],
};

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

/** When and by whom it was last changed, where Decap knows. */
const lastChangeOf = (entry: Kept): string => {
	const by = asText(entry.getIn(['metaData', 'user'])) || asText(entry.get('author'));
	const day = asText(entry.get('updatedOn')).slice(0, 10);
	const on = /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayInWords(day) : '';
	return [on && `Changed on ${on}`, by && `by ${by}`].filter(Boolean).join(' ');
};

/** The board. */
export default class WorkflowList extends Component<BoardProps> {
	cardOf(entry: Kept, status: Status): ReactNode {
		const { handleChangeStatus, handlePublish, handleDelete, collections } = this.props;
		const [collection, slug] = [asText(entry.get('collection')), asText(entry.get('slug'))];
		const title = asText(entry.getIn(['data', 'title'])) || slug;
		const isBusy = Boolean(entry.get('isPersisting', false)) || Boolean(entry.get('isUpdatingStatus', false));
		const press = (words: string, act: () => void, className?: string) =>
			createElement(
				'button',
				{ key: words, type: 'button', className, disabled: isBusy, onClick: act, 'aria-label': `${words}: ${title}` },
				words,
			);
		const ifAsked = (question: string, act: () => void) => () => window.confirm(question) && act();
		return createElement(
			'li',
			{ key: `${collection}/${slug}`, className: 'board-card' },
			createElement(
				'p',
				{ className: 'kind' },
				asText(collections.get(collection)?.get('label_singular')) || collection,
			),
			createElement(
				'h3',
				null,
				createElement('a', { href: `#/collections/${collection}/entries/${slug}?ref=workflow` }, title),
			),
			createElement('p', { className: 'changed' }, lastChangeOf(entry)),
			createElement(
				'div',
				{ className: 'moves' },
				MOVES[status].map(({ to, words }) => press(words, () => handleChangeStatus(collection, slug, status, to))),
				status === 'pending_publish'
					? press(
							'Publish',
							ifAsked(`Publish “${title}” now? Everybody can then read it.`, () => handlePublish(collection, slug)),
							'first',
						)
					: null,
				press(
					entry.get('isModification') ? 'Discard changes' : 'Delete draft',
					ifAsked(
						entry.get('isModification')
							? `Discard the changes to “${title}”? The published page stays as it is.`
							: `Delete the draft “${title}”? It cannot be brought back.`,
						() => handleDelete(collection, slug, status),
					),
					'quiet',
				),
			),
		);
	}

	override render() {
		return createElement(
			'div',
			{ className: 'board' },
			COLUMNS.map(({ status, heading, empty }) => {
				const entries = this.props.entries?.get(status)?.toArray() ?? [];
				return createElement(
					'section',
					{ key: status, className: 'board-column', 'data-status': status, 'aria-labelledby': `board-${status}` },
					createElement('h2', { id: `board-${status}` }, `${heading} (${entries.length})`),
					entries.length > 0
						? createElement(
								'ul',
								null,
								entries.map((entry) => this.cardOf(entry, status)),
							)
						: createElement('p', { className: 'empty' }, empty),
				);
			}),
		);
	}
}
