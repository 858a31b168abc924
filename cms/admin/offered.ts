/** What the editor offers somebody: all that their roles ever allow. What they may do to one piece the service says. */
import { contentTypes } from '../../src/content-model/index.ts';
import { mayDo, mayEver, whoMayInWords, type EditingPerson } from '../../src/content-model/editing-permission.ts';
import {
	EDITING_ACTIONS,
	LAPTOP_KEEPER,
	type EditingAction,
	type EditingRole,
	type PieceState,
} from '../../src/content-model/editing-roles.ts';
import { stepsOf, type PieceSteps } from '../../src/content-model/editing-steps.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import type { DecapConfig } from '../decap.ts';

type Roles = readonly EditingRole[];

const TYPES = new Map(contentTypes.map((type) => [type.name as string, type]));

/** What the steps of a piece of a collection are called in the table. */
export const stepsIn = (collection: string): PieceSteps => stepsOf(TYPES.get(collection));

/** Decap’s names of how far a draft is. */
const STATES: ReadonlyMap<string, PieceState> = new Map([
	['draft', 'draft'],
	['pending_review', 'in-review'],
	['pending_publish', 'ready'],
]);

/** @param status undefined for what has no draft */
export const pieceStateOf = (status: string | undefined, isNew: boolean): PieceState =>
	STATES.get(status ?? '') ?? (isNew ? 'none' : 'published');

/** What is done to a piece in a form, in the order in which it is told. */
const actionsIn = (collection: string, state: PieceState): EditingAction[] => {
	const { write, move, ready, publish, delete: discard } = stepsIn(collection);
	const readings: EditingAction[] = publish === 'publish-story' ? ['confirm-reading'] : [];
	const writing: EditingAction[] = write === 'write' && state !== 'none' ? [write, 'record-check'] : [write];
	if (state === 'none') return writing;
	if (state === 'published')
		return write === 'write-settings' ? [write, 'take-back-settings'] : [...writing, 'take-back', 'delete-published'];
	return [...new Set([...writing, move, ...readings, ready, publish, discard])];
};

/** True where they may save its words. */
export const mayWrite = (roles: Roles, collection: string, state: PieceState): boolean =>
	mayEver(roles, stepsIn(collection).write, state);

/** True where they may save something of it: its words, or the record of its check. */
export const maySave = (roles: Roles, collection: string, state: PieceState): boolean =>
	mayWrite(roles, collection, state) ||
	(stepsIn(collection).write === 'write' && mayEver(roles, 'record-check', state));

/** What they do not do to a piece themselves, with who does: “publish a story: a coalition editor once …”. */
export const restInWords = (roles: Roles, collection: string, state: PieceState): string[] =>
	actionsIn(collection, state)
		.filter((action) => !mayEver(roles, action, state))
		.map((action) => `${EDITING_ACTIONS[action].label}: ${whoMayInWords(action, state) || later(action)}`);

/** Who may do it once a piece is further than now. */
const later = (action: EditingAction): string => {
	const inReview = whoMayInWords(action, 'in-review');
	return inReview ? `once it is in review, ${inReview}` : `once it is ready, ${whoMayInWords(action, 'ready')}`;
};

/** Why somebody cannot take a step, and who can. */
export const whoElse = (action: EditingAction, state: PieceState): string =>
	`Who may ${EDITING_ACTIONS[action].label}: ${whoMayInWords(action, state) || later(action)}. Nothing was changed.`;

/** True for the one person of a hub without a sign-in, to whom everything is offered. */
export const mayDoAll = (roles: Roles): boolean => roles.includes(LAPTOP_KEEPER);

/** The kinds of pages they may begin, by hand or from a document; none where they begin none. */
export const kindsBegunBy = (roles: Roles): TypeName[] =>
	contentTypes.flatMap(({ name }) => (mayWrite(roles, name, 'none') ? [name] : []));

/** The networks for which they may begin a story. */
export const networksOf = <Network extends { id: string }>(
	{ roles, networks }: Pick<EditingPerson, 'roles' | 'networks'>,
	all: readonly Network[],
): Network[] =>
	all.filter(({ id }) =>
		mayDo({ id: '', roles, networks }, 'write', { state: 'none', networks: [id], writers: [], readings: [] }),
	);

/** True where they put pictures on the site, or take them away, beside any draft: what the page of all media is for. */
export const mayLookAfterMedia = (roles: Roles): boolean =>
	mayEver(roles, 'add-picture', 'none') || mayEver(roles, 'delete-published', 'published');

/** The configuration without the ways to begin a page that somebody may not begin. */
export const offeringTo = <Config extends Pick<DecapConfig, 'collections'>>(config: Config, roles: Roles): Config => ({
	...config,
	collections: config.collections.map((collection) =>
		'create' in collection && !mayWrite(roles, collection.name, 'none') ? { ...collection, create: false } : collection,
	),
});
