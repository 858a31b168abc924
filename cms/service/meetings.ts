/** What meetings left, read from the published files as they stand: their notes, and the pages whose review is due. */
import { ACTION_STATES } from '../../src/content-model/action-log.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { isRecord } from '../../src/content-model/is-record.ts';
import { isOfBody } from '../../src/content-model/meeting-body.ts';
import { meetingNote } from '../../src/content-model/meeting-note.ts';
import type { ActionToCarry, NoteToFollow } from '../../src/content-model/next-meeting.ts';
import { own } from '../../src/content-model/own.ts';
import { DUE_DAYS, daysBefore } from '../../src/content-model/review-state.ts';
import { isWorkedExample } from '../../src/content-model/worked-example.ts';
import { CONTENT_FOLDER } from '../collection.ts';
import { partsOfVersion } from '../revisions/differences.ts';
import { isReviewed } from '../whole-page-read.ts';
import type { ReadTools } from './action.ts';
import { isNameOf } from './paths.ts';
import { RequestError } from './refusal.ts';

type Data = Record<string, unknown>;
type Tree = Pick<ReadTools['tree'], 'read' | 'list'>;

interface Stored {
	type: AnyContentType;
	id: string;
	data: Data;
}

/** As many folders as the names of a type have, and one for the year or the place. */
const DEPTH = 3;

/** The entries of a type whose file passes a first look, which costs less than reading its fields. */
const stored = async (tree: Tree, type: AnyContentType, isWanted: (text: string) => boolean): Promise<Stored[]> => {
	const folder = `${CONTENT_FOLDER}/${type.folder}`;
	const idOf = (path: string) => path.slice(folder.length + 1, -type.format.length - 1);
	const paths = (await tree.list(folder, type.format, DEPTH)).filter((path) => isNameOf(type, idOf(path)));
	const found = await Promise.all(
		paths.map(async (path): Promise<Stored[]> => {
			const text = (await tree.read(path).catch(unlessRefused))?.toString('utf8') ?? '';
			return isWanted(text) ? [{ type, id: idOf(path), data: partsOfVersion(type.format, text).data }] : [];
		}),
	);
	return found.flat().filter(({ data }) => !isRecord(own(data, 'withdrawn')));
};

/** A link in the place of a file is told of where somebody opens it. */
const unlessRefused = (error: unknown): undefined => {
	if (error instanceof RequestError) return undefined;
	throw error;
};

const words = (data: unknown, name: string): string | undefined => {
	const value = isRecord(data) ? own(data, name) : undefined;
	return typeof value === 'string' && value !== '' ? value : undefined;
};

const day = (data: unknown, name: string): string | undefined => {
	const value = words(data, name);
	return value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
};

const listIn = (data: Data, name: string): unknown[] => {
	const value = own(data, name);
	return Array.isArray(value) ? value : [];
};

const soundAction = (row: unknown): ActionToCarry[] => {
	const [id, action, dueOn, state] = [words(row, 'id'), words(row, 'action'), day(row, 'dueOn'), words(row, 'state')];
	const owner = isRecord(row) ? own(row, 'owner') : undefined;
	const role = words(owner, 'role');
	if (!id || !action || !dueOn || !role || !state || !Object.hasOwn(ACTION_STATES, state)) return [];
	return [
		{
			id,
			action,
			dueOn,
			state: state as ActionToCarry['state'],
			owner: { role, organisation: words(owner, 'organisation') },
			carriedFrom: words(row, 'carriedFrom'),
		},
	];
};

const soundNote = ({ id, data }: Stored): NoteToFollow[] => {
	const [body, heldOn] = [words(data, 'body'), day(data, 'heldOn')];
	const [owner, next] = [own(data, 'owner'), own(data, 'nextMeeting')];
	const [role, organisation, on] = [words(owner, 'role'), words(owner, 'organisation'), day(next, 'on')];
	if (!body || !heldOn) return [];
	return [
		{
			id,
			data: {
				body,
				heldOn,
				network: words(data, 'network'),
				chathamHouse: own(data, 'chathamHouse') === true,
				actions: listIn(data, 'actions').flatMap(soundAction),
				questions: listIn(data, 'questions').filter((one) => typeof one === 'string'),
				answered: listIn(data, 'answered').flatMap((row) => {
					const question = words(row, 'question');
					return question ? [{ question }] : [];
				}),
				...(role && organisation ? { owner: { role, organisation } } : {}),
				...(on ? { nextMeeting: { on, place: words(next, 'place') } } : {}),
			},
		},
	];
};

/**
 * The notes of all meetings, real ones or worked examples. What a file holds that is no part of a note is passed over:
 * the checks say so.
 */
export const notesOfMeetings = async (tree: Tree, invented: boolean): Promise<NoteToFollow[]> => {
	const notes = await stored(tree, meetingNote, () => true);
	return notes.filter(({ data }) => isWorkedExample(data) === invented).flatMap(soundNote);
};

/** A page that is to be read again. */
export interface PageDue {
	title: string;
	/** Who answers for it. */
	role: string | undefined;
	dueOn: string;
}

const DUE_ON = /^reviewDueOn:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m;

/** The published pages of a body whose review is due or late, soonest first. */
export const pagesDue = async (tree: Tree, body: string, today: string): Promise<PageDue[]> => {
	const isDue = (dueOn: string | undefined) => dueOn !== undefined && daysBefore(dueOn, DUE_DAYS) <= today;
	const all = await Promise.all(
		contentTypes.filter(isReviewed).map((type) => stored(tree, type, (text) => isDue(DUE_ON.exec(text)?.[1]))),
	);
	return all
		.flat()
		.flatMap(({ type, id, data }): PageDue[] => {
			const [title, dueOn] = [words(data, 'title'), day(data, 'reviewDueOn')];
			const isShown = (day(data, 'publishedOn') ?? '') <= today && !isWorkedExample(data);
			return title && dueOn && isDue(dueOn) && isShown && isOfBody(body, { type, id, data })
				? [{ title, dueOn, role: words(own(data, 'owner'), 'role') }]
				: [];
		})
		.sort((one, other) => (`${one.dueOn} ${one.title}` < `${other.dueOn} ${other.title}` ? -1 : 1));
};
