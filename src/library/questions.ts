/** Questions that meetings, reflective groups and people in practice ask, and what answers them. Pure. */
import { pagesOfAnswer, questionKey, type GivenAnswer } from '../content-model/answered.ts';
import { meetingBodyOf } from '../content-model/meeting-body.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import type { Hub, HubEntry, HubEntryOf } from './hub.ts';
import { laterFirst } from './listing.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

/** What closed a question. */
export interface QuestionAnswer {
	on: string;
	/** In a sentence, where somebody wrote one. */
	words?: string | undefined;
	/** The pages that answer it; none where nobody asks it any more. */
	pages: readonly HubEntry[];
}

/** A question, with the entry that asks it. */
export interface AskedQuestion {
	question: string;
	note: HubEntryOf<'meeting-note'> | HubEntryOf<'reflective-note'> | HubEntryOf<'question'>;
	/** Who asks, by role, where it is somebody in practice. */
	askedBy?: string;
	/** Where it was asked, or why. */
	about: string;
	/** The day of the meeting, or that on which it was published. */
	askedOn: string;
	/** The body that met; none for a reflective group and for somebody in practice. See `meetingBodyOf`. */
	body?: string;
	/** Places where somebody may know. */
	networks: readonly string[];
	isExample: boolean;
	/** Empty while it is open. */
	answers: readonly QuestionAnswer[];
}

/**
 * Each question of a body once, where it was asked first: the note of its next meeting begins with those that are still
 * open, and what is asked again is no new question.
 */
const eachOnce = (latestFirst: readonly AskedQuestion[]): AskedQuestion[] => {
	const asked = new Set<string>();
	return latestFirst
		.toReversed()
		.filter(({ question, body, isExample }) => {
			if (body === undefined) return true;
			const name = nameOf(body, isExample, question);
			const isFirst = !asked.has(name);
			asked.add(name);
			return isFirst;
		})
		.toReversed();
};

const nameOf = (body: string, isExample: boolean, question: string) => `${isExample} ${body} ${questionKey(question)}`;

const answersIn = (hub: Hub, given: readonly GivenAnswer[] = []): QuestionAnswer[] =>
	given.map((answer) => ({
		on: answer.on,
		words: answer.words,
		pages: pagesOfAnswer(answer).flatMap(({ to, ids }) => hub.findAll(to, [...ids]) as HubEntry[]),
	}));

/** Every answer that meetings gave, by what it closes: one may close what another meeting of its body asked. */
const answersOfMeetings = (hub: Hub): ReadonlyMap<string, QuestionAnswer[]> => {
	const answers = new Map<string, QuestionAnswer[]>();
	for (const { data } of hub.all('meeting-note'))
		for (const answer of data.answered ?? []) {
			const name = nameOf(meetingBodyOf(data), isWorkedExample(data), answer.question);
			answers.set(name, [...(answers.get(name) ?? []), ...answersIn(hub, [answer])]);
		}
	return answers;
};

const ofMeetings = (hub: Hub): AskedQuestion[] => {
	const answers = answersOfMeetings(hub);
	return hub.all('meeting-note').flatMap((note) => {
		const body = meetingBodyOf(note.data);
		const isExample = isWorkedExample(note.data);
		return (note.data.questions ?? []).map((question) => ({
			question,
			note,
			about: note.data.title,
			askedOn: note.data.heldOn,
			body,
			networks: note.data.network ? [note.data.network] : [],
			isExample,
			answers: answers.get(nameOf(body, isExample, question)) ?? [],
		}));
	});
};

const ofGroups = (hub: Hub): AskedQuestion[] =>
	hub.all('reflective-note').flatMap((note) =>
		(note.data.questions ?? []).map((question) => ({
			question,
			note,
			about: note.data.title,
			askedOn: note.data.heldOn,
			networks: note.data.networks ?? [],
			isExample: isWorkedExample(note.data),
			answers: answersIn(
				hub,
				note.data.answered?.filter((answer) => questionKey(answer.question) === questionKey(question)),
			),
		})),
	);

const ofPractice = (hub: Hub): AskedQuestion[] =>
	hub.all('question').map((note) => ({
		question: note.data.title,
		note,
		askedBy: note.data.askedBy,
		about: note.data.summary,
		askedOn: note.data.publishedOn,
		networks: note.data.networks ?? [],
		isExample: isWorkedExample(note.data),
		answers: answersIn(hub, note.data.answers),
	}));

const allQuestions = memoizeByHub((hub): AskedQuestion[] =>
	eachOnce([...ofMeetings(hub), ...ofGroups(hub), ...ofPractice(hub)].sort((a, b) => laterFirst(a.askedOn, b.askedOn))),
);

const isOpen = ({ answers }: AskedQuestion) => answers.length === 0;

/** The day on which the last of its answers was given. */
const closedOn = ({ answers }: AskedQuestion) =>
	answers
		.map(({ on }) => on)
		.sort()
		.at(-1) ?? '';

/** Every question that is open, the latest first: real ones or invented ones. */
export const openQuestionsOf = (hub: Hub, isInvented = false): AskedQuestion[] =>
	allQuestions(hub).filter((asked) => asked.isExample === isInvented && isOpen(asked));

/** Every question that was closed, what was closed last first: real ones or invented ones. */
export const closedQuestionsOf = (hub: Hub, isInvented = false): AskedQuestion[] =>
	allQuestions(hub)
		.filter((asked) => asked.isExample === isInvented && !isOpen(asked))
		.sort((a, b) => laterFirst(closedOn(a), closedOn(b)));

/** What was asked in an entry, with its answers, in the order in which it stands there. */
export const questionsIn = (hub: Hub, entry: Pick<HubEntry, 'href'>): AskedQuestion[] =>
	[...ofMeetings(hub), ...ofGroups(hub), ...ofPractice(hub)].filter(({ note }) => note.href === entry.href);

/** The questions that a page answers, the latest first. */
export const questionsAnsweredBy = (hub: Hub, entry: Pick<HubEntry, 'href'>): AskedQuestion[] =>
	answeredByPage(hub).get(entry.href) ?? [];

const answeredByPage = memoizeByHub((hub): ReadonlyMap<string, AskedQuestion[]> => {
	const byPage = new Map<string, AskedQuestion[]>();
	for (const asked of allQuestions(hub))
		for (const href of new Set(asked.answers.flatMap(({ pages }) => pages.map((page) => page.href))))
			byPage.set(href, [...(byPage.get(href) ?? []), asked]);
	return byPage;
});
