/** Whether somebody may do something to a piece, and who may where they may not. Pure. */
import {
	conditionFor,
	EDITING_ACTIONS,
	EDITING_ROLES,
	LAPTOP_KEEPER,
	PIECE_STATES,
	SIGNED_IN_ROLES,
	STATES_IN_WORDS,
	type RoleAnswer,
	type EditingAction,
	type EditingRole,
	type PieceState,
} from './editing-roles.ts';

/** Who works in the editor. */
export interface EditingPerson {
	/** The same at each visit, and nothing by which anybody else knows them. */
	id: string;
	roles: readonly EditingRole[];
	/** The local networks that a writer writes for. */
	networks: readonly string[];
}

/** The same person, with what their commits are to say of them. */
export interface Contributor extends EditingPerson {
	name: string;
	email: string;
	/** What each of their requests that changes something has to bring along; undefined where nobody signs in. */
	formToken?: string | undefined;
}

/** Somebody has read a piece as it stands. */
export interface Reading {
	by: string;
	/** Whether they read it as a safeguarding reader. */
	isSafeguarding: boolean;
}

/** What is known of a piece. */
export interface EditedPiece {
	state: PieceState;
	/** The networks it is of; none where it is nobody’s in particular. */
	networks: readonly string[];
	/** Who wrote what is not published yet; of a note, who wrote it. */
	writers: readonly string[];
	/** Readings of the very words that would be published. */
	readings: readonly Reading[];
}

/** True where two people have read it, neither of them its writer, one of them for safeguarding. */
export const isReadByTwo = ({ writers, readings }: Pick<EditedPiece, 'writers' | 'readings'>): boolean => {
	const counted = readings.filter(({ by }) => !writers.includes(by));
	return new Set(counted.map(({ by }) => by)).size >= 2 && counted.some(({ isSafeguarding }) => isSafeguarding);
};

const HOLDS: Readonly<Record<RoleAnswer, (person: EditingPerson, piece: EditedPiece) => boolean>> = {
	yes: () => true,
	no: () => false,
	'own-network': ({ networks }, piece) =>
		piece.networks.length > 0 && piece.networks.every((network) => networks.includes(network)),
	own: ({ id }, { writers }) => writers.length > 0 && writers.every((writer) => writer === id),
	'not-own': ({ id }, { writers }) => !writers.includes(id),
	'read-by-two': (_person, piece) => isReadByTwo(piece),
};

/** True where one of their roles lets them do it. */
export const mayDo = (person: EditingPerson, action: EditingAction, piece: EditedPiece): boolean =>
	person.roles.some((role) => HOLDS[conditionFor(action, piece.state, role)](person, piece));

/**
 * True where they may do it whatever the piece is, so that nobody need look at it. Whoever works on a machine of their
 * own is not asked at all.
 */
export const mayAlwaysDo = ({ roles }: EditingPerson, action: EditingAction): boolean =>
	roles.includes(LAPTOP_KEEPER) ||
	PIECE_STATES.every((state) => roles.some((role) => conditionFor(action, state, role) === 'yes'));

/** True where one of these roles lets somebody do it to some piece in this state; of a certain one, mayDo says it. */
export const mayEver = (roles: readonly EditingRole[], action: EditingAction, state: PieceState): boolean =>
	roles.some((role) => role === LAPTOP_KEEPER || conditionFor(action, state, role) !== 'no');

const ONLY_IF: Readonly<Record<RoleAnswer, string>> = {
	yes: '',
	no: '',
	'own-network': ' of the same local network',
	own: ' who wrote it alone',
	'not-own': ' who did not write it',
	'read-by-two':
		' once two people have read it as it stands, neither of them its writer, one of them a safeguarding reader',
};

const whoMay = (action: EditingAction, state: PieceState): string[] =>
	SIGNED_IN_ROLES.flatMap((role) => {
		const condition = conditionFor(action, state, role);
		return condition === 'no' ? [] : [`a ${EDITING_ROLES[role].label.toLowerCase()}${ONLY_IF[condition]}`];
	});

const listed = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;

/** “a coalition editor or a safeguarding reader”; nothing where nobody who signs in may. */
export const whoMayInWords = (action: EditingAction, state: PieceState): string => listed(whoMay(action, state));

/** “writer and safeguarding reader” */
export const rolesInWords = (roles: readonly EditingRole[]): string =>
	roles.map((role) => EDITING_ROLES[role].label.toLowerCase()).join(' and ') || 'somebody without a role';

/** Why somebody may not do it, and who could, in sentences. */
export const whyNotInWords = ({ roles }: EditingPerson, action: EditingAction, { state }: EditedPiece): string => {
	const { label } = EDITING_ACTIONS[action];
	const here = whoMay(action, state);
	const you = `You are here as ${rolesInWords(roles)}. Nothing was changed.`;
	if (here.length > 0) return `${you} Who may ${label} here: ${listed(here)}. Ask one of them.`;
	const elsewhere = PIECE_STATES.filter((other) => whoMay(action, other).length > 0);
	if (elsewhere.length === 0) return `${you} Nobody who signs in may ${label}.`;
	const states = listed(elsewhere.map((other) => `“${STATES_IN_WORDS[other]}”`));
	return `${you} It is “${STATES_IN_WORDS[state]}”, expected ${states} for whoever wants to ${label}. Then ${listed(whoMay(action, elsewhere[0]!))} may do it.`;
};

/** The one person of a hub without a sign-in. */
export const LAPTOP_PERSON: EditingPerson = { id: 'this-laptop', roles: [LAPTOP_KEEPER], networks: [] };
