/** How far the drafts of the board are for whoever looks at it, as the service says. */
import type { EditingAction } from '../../src/content-model/editing-roles.ts';
import type { DraftStanding } from '../draft-standing.ts';
import type { AskService } from './ask-service.ts';

let askService: AskService | undefined;

/** Says whom to ask. Until then the board shows what it knows itself. */
export const standingsFrom = (ask: AskService): void => {
	askService = ask;
};

export type Standings = ReadonlyMap<string, DraftStanding>;

export const standingKey = (collection: string, slug: string): string => `${collection}/${slug}`;

/** Undefined where there is no answer: the board then shows all, and the service refuses in words. */
export const readStandings = async (): Promise<Standings | undefined> => {
	const answer = await askService?.<{ standings: DraftStanding[] }>('draftStandings', {}).catch(() => undefined);
	return answer && new Map(answer.standings.map((one) => [standingKey(one.collection, one.slug), one]));
};

export const SHOWN = ['all', 'mine', 'waiting'] as const;
export type Shown = (typeof SHOWN)[number];

export const SHOWN_IN_WORDS: Readonly<Record<Shown, string>> = {
	all: 'All drafts',
	mine: 'Mine',
	waiting: 'Waiting for me',
};

/** True for a draft that stands in a list. One of which nothing is known yet stands in that of all. */
export const isIn = (shown: Shown, standing: DraftStanding | undefined): boolean => {
	if (shown === 'all') return true;
	if (!standing) return false;
	return shown === 'mine' ? standing.isMine : standing.waits.length > 0;
};

const WAITS_IN_WORDS: Readonly<Partial<Record<EditingAction, string>>> = {
	'confirm-reading': 'your reading',
	'mark-ready': 'you to say that it is ready',
	'write-settings': 'you to say that it is ready',
	publish: 'you to publish it',
	'publish-story': 'you to publish it',
	'publish-settings': 'you to publish it',
};

const readingsInWords = ({ people, bySafeguarding }: NonNullable<DraftStanding['readings']>): string => {
	if (people >= 2 && bySafeguarding) return 'Read by two';
	const lacks = bySafeguarding ? '' : ', not yet by a safeguarding reader';
	if (people === 0) return 'Not read yet';
	return people === 1 ? `Read by one of two${lacks}` : `Read by ${people}${lacks}`;
};

/** “Yours. Read by one of two. Waits for your reading.” */
export const standingInWords = ({ isMine, readings, waits }: DraftStanding, isBeingRead: boolean): string => {
	const waiting = waits.flatMap((action) => WAITS_IN_WORDS[action] ?? []).join(', then for ');
	return [isMine && 'Yours', readings && isBeingRead && readingsInWords(readings), waiting && `Waits for ${waiting}`]
		.filter(Boolean)
		.map((words) => `${words}.`)
		.join(' ');
};
