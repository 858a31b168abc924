/**
 * Who may do what in the editor: one table of action, state and role. The editing service asks it before anything is
 * done, the editor and the handbook show it.
 */

/** The roles that whoever signs in may have; a person may have several. */
export const SIGNED_IN_ROLES = ['writer', 'coalition-editor', 'safeguarding-reader', 'keeper'] as const;
export type SignedInRole = (typeof SIGNED_IN_ROLES)[number];

/** Under `npm start` there is one person, who answers for everything; nobody who signs in has this role. */
export const LAPTOP_KEEPER = 'laptop-keeper';
export type EditingRole = SignedInRole | typeof LAPTOP_KEEPER;

interface RoleInWords {
	label: string;
	/** What the role is for, in one sentence. */
	purpose: string;
}

export const EDITING_ROLES: Readonly<Record<EditingRole, RoleInWords>> = {
	writer: { label: 'Writer', purpose: 'Writes and changes drafts for one local network or more.' },
	'coalition-editor': {
		label: 'Coalition editor',
		purpose: 'Edits what all networks write, says when a piece is ready, and publishes it.',
	},
	'safeguarding-reader': {
		label: 'Safeguarding reader',
		purpose: 'Reads every story before it is published, for whether somebody in it could be recognised.',
	},
	keeper: {
		label: 'Keeper',
		purpose: 'Looks after the hub itself: its settings, and pages that have to go.',
	},
	[LAPTOP_KEEPER]: {
		label: 'Keeper of this laptop',
		purpose: 'The one person of a hub on a machine of their own, without a sign-in. May do everything alone.',
	},
};

/** How far a piece is. `none`: there is no such piece yet, or no more. `published`: published, and no draft of it. */
export const PIECE_STATES = ['none', 'draft', 'in-review', 'ready', 'published'] as const;
export type PieceState = (typeof PIECE_STATES)[number];

export const STATES_IN_WORDS: Readonly<Record<PieceState, string>> = {
	none: 'Not there',
	draft: 'Draft',
	'in-review': 'In review',
	ready: 'Ready',
	published: 'Published',
};

/** What an answer of the table depends on, besides role and state. */
export const ROLE_ANSWERS = {
	yes: 'Yes',
	no: 'No',
	'own-network': 'For the own network',
	own: 'Only one’s own',
	'not-own': 'Only what others wrote',
	'read-by-two': 'Once two have read it',
} as const;
export type RoleAnswer = keyof typeof ROLE_ANSWERS;

export type Row = Readonly<Record<EditingRole, RoleAnswer>>;

/** One thing that people do. */
interface ActionRow {
	/** As it stands after “may”: “publish a story”. */
	label: string;
	states: Readonly<Partial<Record<PieceState, Row>>>;
}

const row = (
	writer: RoleAnswer,
	editor: RoleAnswer,
	reader: RoleAnswer,
	keeper: RoleAnswer,
	laptop: RoleAnswer = 'yes',
): Row => ({
	writer,
	'coalition-editor': editor,
	'safeguarding-reader': reader,
	keeper,
	[LAPTOP_KEEPER]: laptop,
});

const anyDraft = (of: Row) => ({ draft: of, 'in-review': of, ready: of });

const nobodySignedIn = row('no', 'no', 'no', 'no');
const everybodyOfTheNetwork = row('own-network', 'yes', 'yes', 'yes');
const editorsAlone = row('no', 'yes', 'no', 'no');
const readers = row('no', 'not-own', 'not-own', 'no');
const whoeverSaysReady = row('no', 'yes', 'yes', 'no');
const writing = row('own-network', 'yes', 'no', 'no');
const settings = row('no', 'yes', 'no', 'yes');
const keepersAlone = row('no', 'no', 'no', 'yes');
const onceRead = row('no', 'read-by-two', 'no', 'no');
const ofTheLetterbox = row('no', 'yes', 'yes', 'no');

/** A state that an action does not name is one in which nobody does it. */
export const EDITING_ACTIONS = {
	read: {
		label: 'open a piece',
		states: {
			none: row('yes', 'yes', 'yes', 'yes'),
			published: row('yes', 'yes', 'yes', 'yes'),
			...anyDraft(everybodyOfTheNetwork),
		},
	},
	'read-history': {
		label: 'see what a page said before',
		states: { none: everybodyOfTheNetwork, published: everybodyOfTheNetwork, ...anyDraft(everybodyOfTheNetwork) },
	},
	write: {
		label: 'write or change a piece',
		states: { none: writing, draft: writing, 'in-review': writing, ready: editorsAlone, published: writing },
	},
	'write-reference': {
		label: 'write or change what pieces refer to: networks, organisations, words, pages about the hub',
		states: { none: editorsAlone, ...anyDraft(editorsAlone), published: editorsAlone },
	},
	'record-check': {
		label: 'record the disclosure check, or allow a finding',
		states: { ...anyDraft(readers), published: readers, none: nobodySignedIn },
	},
	move: { label: 'move a piece between draft and review', states: anyDraft(row('own-network', 'yes', 'yes', 'no')) },
	'mark-ready': { label: 'say that a piece is ready', states: anyDraft(whoeverSaysReady) },
	'confirm-reading': {
		label: 'say that they have read a story',
		states: { 'in-review': readers, ready: readers },
	},
	publish: {
		label: 'publish a piece that tells no story',
		states: { draft: nobodySignedIn, 'in-review': nobodySignedIn, ready: editorsAlone },
	},
	'publish-story': {
		label: 'publish a story',
		states: { draft: nobodySignedIn, 'in-review': nobodySignedIn, ready: onceRead },
	},
	'share-draft': {
		label: 'make a link for somebody outside, to a draft that tells no story',
		states: anyDraft(row('own-network', 'yes', 'no', 'no')),
	},
	'share-story': {
		label: 'make a link for somebody outside, to the draft of a story',
		states: { 'in-review': onceRead, ready: onceRead },
	},
	'withdraw-link': { label: 'withdraw a link to a draft', states: anyDraft(everybodyOfTheNetwork) },
	'take-back': { label: 'take the last publication back', states: { published: row('no', 'yes', 'yes', 'yes') } },
	'delete-draft': {
		label: 'delete a draft',
		states: {
			draft: row('own', 'yes', 'no', 'yes'),
			'in-review': row('own', 'yes', 'no', 'yes'),
			ready: row('no', 'yes', 'no', 'yes'),
		},
	},
	'delete-published': {
		label: 'delete a published page or picture',
		states: { published: keepersAlone, ...anyDraft(keepersAlone) },
	},
	'add-picture': {
		label: 'put a picture on the site that belongs to no draft',
		states: { none: keepersAlone, published: keepersAlone },
	},
	'write-settings': {
		label: 'change the settings in a draft',
		states: { none: settings, ...anyDraft(settings), published: settings },
	},
	'publish-settings': {
		label: 'publish a change of the settings',
		states: { draft: nobodySignedIn, 'in-review': nobodySignedIn, ready: row('no', 'not-own', 'no', 'yes') },
	},
	'take-back-settings': { label: 'take a change of the settings back', states: { published: keepersAlone } },
	'save-at-once': {
		label: 'save where a hub keeps no drafts',
		states: { none: keepersAlone, published: keepersAlone },
	},
	'write-note': { label: 'write a note beside a draft, or tick one off', states: anyDraft(everybodyOfTheNetwork) },
	'change-note': { label: 'change a note', states: anyDraft(row('own', 'own', 'own', 'own')) },
	'delete-note': { label: 'delete a note', states: anyDraft(row('own', 'own', 'own', 'yes')) },
	'read-letters': {
		label: 'read what people sent without an account',
		states: { none: ofTheLetterbox, ...anyDraft(ofTheLetterbox), published: ofTheLetterbox },
	},
	'answer-letters': {
		label: 'ask about what people sent without an account, decline it, or take it over as a draft',
		states: { none: editorsAlone, ...anyDraft(editorsAlone), published: editorsAlone },
	},
	'read-log': {
		label: 'see the log of who did what',
		states: { none: keepersAlone, ...anyDraft(keepersAlone), published: keepersAlone },
	},
} as const satisfies Record<string, ActionRow>;

export type EditingAction = keyof typeof EDITING_ACTIONS;
export const EDITING_ACTION_NAMES = Object.keys(EDITING_ACTIONS) as EditingAction[];

/** The answer of the table. */
export const conditionFor = (action: EditingAction, state: PieceState, role: EditingRole): RoleAnswer =>
	(EDITING_ACTIONS[action] as ActionRow).states[state]?.[role] ?? 'no';
