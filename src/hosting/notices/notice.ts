/**
 * What the log of who did what means for those who have something to do then: a sentence of the hub’s own, and where to
 * go. Never a title, and no word that anybody wrote. Pure.
 */
import { own } from '../../content-model/own.ts';
import { typeNamed } from '../../content-model/index.ts';
import type { SignedInRole } from '../../content-model/editing-roles.ts';
import { TYPE_NAMES, type TypeName } from '../../content-model/type-names.ts';
import type { AuditRow } from '../audit/schema.ts';

export interface Notice {
	at: string;
	/** Those who may do something about it. */
	roles: readonly SignedInRole[];
	/** Pseudonyms of those it is for besides. */
	people: readonly string[];
	/** Whoever it comes from, who need not be told. */
	by: string;
	sentence: string;
	/** From the root of the site. */
	link: string;
}

/** What else is known of a piece, by its sign. */
export interface KnownOfPieces {
	/** Pseudonyms of those who saved it. */
	writersOf: (target: string) => readonly string[];
}

interface Piece {
	/** “a case study” */
	name: string;
	tellsStories: boolean;
	isSettings: boolean;
	target: string;
	/** How many have read it as it stands, where somebody has just said so. */
	readings: number;
}

interface Told {
	roles?: readonly SignedInRole[];
	people?: readonly string[];
	sentence: string;
	link: string;
}

const BOARD = '/admin/#/workflow';
const EDITOR = '/admin/';
const EDITORS: readonly SignedInRole[] = ['coalition-editor'];
const READERS: readonly SignedInRole[] = ['safeguarding-reader', 'coalition-editor'];

const editors = (sentence: string) => (): Told => ({ roles: EDITORS, sentence, link: EDITOR });
const onBoard =
	(tell: (piece: Piece, known: KnownOfPieces) => Omit<Told, 'link'> | undefined) =>
	(piece: Piece | undefined, known: KnownOfPieces): Told | undefined => {
		const told = piece && tell(piece, known);
		return told && { ...told, link: BOARD };
	};

const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** By how a row ended and what it was. */
const TELLING: Readonly<Record<string, (piece: Piece | undefined, known: KnownOfPieces) => Told | undefined>> = {
	'done send-letter': editors('Something waits in the letterbox.'),
	'done answer-letter': editors('The writer of something in the letterbox has answered.'),
	'done take-letter-back': editors('A writer has taken back what they sent to the letterbox.'),
	'done move-to-review': onBoard(({ name, tellsStories }) =>
		tellsStories
			? { roles: READERS, sentence: `${capital(name)} waits for its readers.` }
			: { roles: EDITORS, sentence: `${capital(name)} waits for review.` },
	),
	'done confirm-reading': onBoard(({ name, readings }) =>
		readings < 2
			? { roles: READERS, sentence: `${capital(name)} waits for a second reader.` }
			: { roles: EDITORS, sentence: `Two people have read ${name}.` },
	),
	'done mark-ready': onBoard(({ name, isSettings }) => ({
		roles: isSettings ? ['coalition-editor', 'keeper'] : EDITORS,
		sentence: isSettings ? 'A change of the settings waits to be published.' : `${capital(name)} is said to be ready.`,
	})),
	'done move-to-draft': onBoard(({ name, target }, { writersOf }) => ({
		people: writersOf(target),
		sentence: `${capital(name)} that you wrote was moved back to draft.`,
	})),
	'done add-note': onBoard(({ name, target }, { writersOf }) => ({
		people: writersOf(target),
		sentence: `There is a new note beside ${name} that you wrote.`,
	})),
	'failed push': () => ({
		roles: ['keeper'],
		sentence: 'What is published could not be pushed to the remote. The hub goes on.',
		link: '/health',
	}),
	'failed build': () => ({
		roles: ['keeper'],
		sentence: 'The hub could not be built. What is served stays as it is.',
		link: '/health',
	}),
};

/** Undefined where nobody has anything to do. */
export const noticeOf = (row: AuditRow, known: KnownOfPieces): Notice | undefined => {
	const told = own(TELLING, `${row.outcome} ${row.action}`)?.(pieceIn(row), known);
	if (!told) return undefined;
	const { roles = [], people = [], sentence, link } = told;
	const others = people.filter((person) => person !== row.person);
	return roles.length > 0 || others.length > 0
		? { at: row.at, roles, people: others, by: row.person, sentence, link }
		: undefined;
};

/** The first thing that a row is about; it is about one where somebody has something to do. */
const pieceIn = ({ targets }: AuditRow): Piece | undefined => {
	const [target = '', ...more] = targets.split(' ');
	const type = target.split(':', 1)[0]!;
	const readings = Number(more.find((one) => one.startsWith('reading:'))?.slice('reading:'.length) ?? 0);
	if (type === 'settings') return { name: 'the settings', tellsStories: false, isSettings: true, target, readings };
	if (!(TYPE_NAMES as readonly string[]).includes(type)) return undefined;
	const { singular, tellsStories } = typeNamed(type as TypeName);
	return { name: withArticle(singular.toLowerCase()), tellsStories, isSettings: false, target, readings };
};

const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
