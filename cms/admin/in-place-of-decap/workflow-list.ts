/**
 * Stands for Decap’s board of drafts, which is moved by dragging alone and has its three columns side by side however
 * narrow the screen. Here each draft says where it stands and is moved by a button; the same properties come in.
 */
import { createElement, Component, Fragment, type ReactNode } from 'react';
import { dayInWords } from '../../../src/content-model/days.ts';
import type { StepName } from '../../../src/content-model/editing-queue.ts';
import { mayEver } from '../../../src/content-model/editing-permission.ts';
import type { DraftStanding } from '../../draft-standing.ts';
import {
	isIn,
	readStandings,
	SHOWN,
	SHOWN_IN_WORDS,
	standingInWords,
	standingKey,
	type Shown,
	type Standings,
} from '../draft-standings.ts';
import { pieceStateOf, stepsIn } from '../offered.ts';
import { rolesHere } from '../who-is-here.ts';

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

interface BoardState {
	/** Undefined until they are known. */
	standings: Standings | undefined;
	shown: Shown;
}

const draftOf = (entry: Kept): [collection: string, slug: string] => [
	asText(entry.get('collection')),
	asText(entry.get('slug')),
];

/** What somebody may do to a draft: by its standing, and until that is known by their roles. */
const stepsFor = (standing: DraftStanding | undefined, collection: string, status: Status) => (step: StepName) =>
	standing ? standing.may.includes(step) : mayEver(rolesHere(), stepsIn(collection)[step], pieceStateOf(status, false));

/** The board. */
export default class WorkflowList extends Component<BoardProps, BoardState> {
	override state: BoardState = { standings: undefined, shown: 'all' };

	/** The drafts whose standings were asked for, and how far they were. */
	asked = '';

	override componentDidMount() {
		this.askAgain();
	}

	override componentDidUpdate() {
		this.askAgain();
	}

	/** Asks once more where drafts came, went or were moved on. */
	askAgain() {
		const now = COLUMNS.map(({ status }) => this.entriesIn(status).map((entry) => draftOf(entry).join('/'))).join('|');
		if (now === this.asked) return;
		this.asked = now;
		void readStandings().then((standings) => {
			if (this.asked === now) this.setState({ standings });
		});
	}

	entriesIn(status: Status): Kept[] {
		return this.props.entries?.get(status)?.toArray() ?? [];
	}

	standingOf(entry: Kept): DraftStanding | undefined {
		return this.state.standings?.get(standingKey(...draftOf(entry)));
	}

	/** Which drafts are shown, with how many there are of each. */
	listsAbove(): ReactNode {
		const all = COLUMNS.flatMap(({ status }) => this.entriesIn(status));
		return createElement(
			'div',
			{ className: 'board-lists', role: 'group', 'aria-label': 'Which drafts are shown' },
			SHOWN.map((shown) =>
				createElement(
					'button',
					{
						key: shown,
						type: 'button',
						'aria-pressed': this.state.shown === shown,
						disabled: !this.state.standings && shown !== 'all',
						onClick: () => this.setState({ shown }),
					},
					`${SHOWN_IN_WORDS[shown]} (${all.filter((entry) => isIn(shown, this.standingOf(entry))).length})`,
				),
			),
		);
	}

	cardOf(entry: Kept, status: Status): ReactNode {
		const { handleChangeStatus, handlePublish, handleDelete, collections } = this.props;
		const [collection, slug] = draftOf(entry);
		const standing = this.standingOf(entry);
		const may = stepsFor(standing, collection, status);
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
			standing ? createElement('p', { className: 'standing' }, standingInWords(standing, status !== 'draft')) : null,
			createElement(
				'div',
				{ className: 'moves' },
				MOVES[status]
					.filter(({ to }) => may(to === 'pending_publish' ? 'ready' : 'move'))
					.map(({ to, words }) => press(words, () => handleChangeStatus(collection, slug, status, to))),
				status === 'pending_publish' && may('publish')
					? press(
							'Publish',
							ifAsked(`Publish “${title}” now? Everybody can then read it.`, () => handlePublish(collection, slug)),
							'first',
						)
					: null,
				may('delete')
					? press(
							entry.get('isModification') ? 'Discard changes' : 'Delete draft',
							ifAsked(
								entry.get('isModification')
									? `Discard the changes to “${title}”? The published page stays as it is.`
									: `Delete the draft “${title}”? It cannot be brought back.`,
								() => handleDelete(collection, slug, status),
							),
							'quiet',
						)
					: null,
			),
		);
	}

	override render() {
		return createElement(
			Fragment,
			null,
			this.listsAbove(),
			createElement('div', { className: 'board' }, this.columns()),
		);
	}

	columns(): ReactNode {
		const { shown } = this.state;
		return COLUMNS.map(({ status, heading, empty }) => {
			const entries = this.entriesIn(status).filter((entry) => isIn(shown, this.standingOf(entry)));
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
					: createElement('p', { className: 'empty' }, shown === 'all' ? empty : 'None in this list.'),
			);
		});
	}
}
