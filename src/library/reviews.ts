/** The reviews of the hub’s pages: which are due, by whom. Worked examples have none. Pure. */
import type { ReviewState } from '../content-model/review-state.ts';
import { reviewStateOn } from '../content-model/review-state.ts';
import { gatherBy, type GatheredView } from './gathered.ts';
import type { Hub, HubEntry } from './hub.ts';
import type { Gathered } from './meeting-views.ts';
import { memoizeByHub } from './memoize-by-hub.ts';
import { realOf } from './worked-examples.ts';

/** A page with the day by which somebody should read it again. */
export interface DueReview {
	entry: HubEntry;
	dueOn: string;
	reviewedOn: string | undefined;
	state: ReviewState;
	/** Who answers for it; nobody where the page names no organisation. */
	organisation: string | undefined;
	role: string | undefined;
}

/** The part of the address of what no organisation answers for. */
const NOBODY = 'no-organisation';

const soonestDue = (one: DueReview, other: DueReview) =>
	`${one.dueOn} ${one.entry.href}` < `${other.dueOn} ${other.entry.href}` ? -1 : 1;

/** Every page that has a day for its next review, soonest first. */
export const reviewsOf: (hub: Hub) => readonly DueReview[] = memoizeByHub((given) => {
	const hub = realOf(given);
	return hub.entries
		.flatMap((entry): DueReview[] => {
			const { reviewDueOn: dueOn, reviewedOn, owner } = entry.data;
			if (dueOn === undefined) return [];
			const state = reviewStateOn(hub.today, dueOn);
			return [{ entry, dueOn, reviewedOn, state, organisation: owner?.organisation, role: owner?.role }];
		})
		.sort(soonestDue);
});

/** An organisation by its name; by its id where it has no page. */
export const organisationLabel = (hub: Hub, id: string): string => hub.find('organisation', id)?.data.title ?? id;

const ownerView = (hub: Hub) => (id: string) =>
	id === ''
		? { key: NOBODY, label: 'The hub’s editors, where no organisation is named' }
		: { key: `organisations/${id}`, label: organisationLabel(hub, id) };

/** What is due or late; and all pages of each owner. */
export const gatheredReviews: (hub: Hub) => Gathered<DueReview> = memoizeByHub((hub) => {
	const all = reviewsOf(hub);
	return {
		whole: [{ key: '', label: 'Due or late', items: all.filter(({ state }) => state !== 'current') }],
		by: [
			{
				heading: 'By who answers for the page',
				views: gatherBy(all, ({ organisation = '' }) => [organisation], ownerView(hub)),
			},
		],
	};
});

/** What the files beside a view hold: all pages of the whole hub, or of an owner. */
export const reviewsInFiles = (hub: Hub, { key, items }: GatheredView<DueReview>): readonly DueReview[] =>
	key === '' ? reviewsOf(hub) : items;
