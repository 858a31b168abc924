/** Questions of meetings, reflective groups and practice, and what closes them. */
import { expect, test } from 'vitest';
import { meetingFindings } from '../../src/content-loading/meeting-findings.ts';
import type { HubEntry } from '../../src/library/hub.ts';
import { closedQuestionsOf, openQuestionsOf, questionsAnsweredBy, questionsIn } from '../../src/library/questions.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { note } from '../support/meeting-sequences.ts';

const findingsOf = (...entries: HubEntry[]) =>
	meetingFindings(entries.map((entry) => ({ ...entry, placeOf: () => ({ line: 1, column: 1 }) })));

test('a question that a later meeting of the body asks again is one question, where it was asked first', () => {
	const hub = aHub(
		note('a', '2026-01-10', { questions: ['Who?'] }),
		note('b', '2026-02-10', { questions: ['Who?', 'When?'] }),
		note('c', '2026-02-11', { body: 'network', network: 'dudley', questions: ['Who?'] }),
	);
	expect(openQuestionsOf(hub).map(({ question, note: asking }) => [question, asking.id])).toEqual([
		['Who?', 'c'],
		['When?', 'b'],
		['Who?', 'a'],
	]);
});

test('an answer in a later note of the body closes the question wherever it was asked; other bodies still ask it', () => {
	const guide = aHubEntry('practice-guide', 'doors', { title: 'Doors' });
	const hub = aHub(
		guide,
		note('a', '2026-01-10', { questions: ['Who opens the door?', 'When?'] }),
		note('b', '2026-02-10', {
			answered: [{ question: 'who opens the door', on: '2026-02-09', guides: ['doors'], words: 'Whoever is nearest.' }],
		}),
		note('c', '2026-02-11', { body: 'network', network: 'dudley', questions: ['Who opens the door?'] }),
	);
	const named = (list: ReturnType<typeof openQuestionsOf>) => list.map(({ question, note: { id } }) => [id, question]);
	expect(named(openQuestionsOf(hub))).toEqual([
		['c', 'Who opens the door?'],
		['a', 'When?'],
	]);
	expect(named(closedQuestionsOf(hub))).toEqual([['a', 'Who opens the door?']]);
	expect(named(questionsAnsweredBy(hub, guide))).toEqual([['a', 'Who opens the door?']]);
	expect(questionsIn(hub, note('a', '')).map(({ answers }) => answers.map(({ words }) => words))).toEqual([
		['Whoever is nearest.'],
		[],
	]);
});

test('somebody in practice may ask, and a reflective group; each closes with an answer of its own', () => {
	const asked = (id: string, data: object) =>
		aHubEntry('question', id, {
			title: id,
			summary: 'Why.',
			askedBy: 'Nurse',
			publishedOn: '2026-03-01',
			themes: [],
			...data,
		});
	const group = (id: string, data: object) =>
		aHubEntry('reflective-note', id, {
			title: id,
			heldOn: '2026-01-01',
			publishedOn: '2026-01-02',
			themes: [],
			...data,
		});
	const hub = aHub(
		asked('open', {}),
		asked('shut', { answers: [{ on: '2026-04-01', words: 'Nobody asks it any more.' }] }),
		group('circle', {
			questions: ['What of fathers?', 'What of nights?'],
			answered: [{ question: 'What of nights?', on: '2026-05-01', words: 'See the rota.' }],
		}),
	);
	expect(openQuestionsOf(hub).map(({ question, askedBy }) => [question, askedBy])).toEqual([
		['open', 'Nurse'],
		['What of fathers?', undefined],
	]);
	expect(closedQuestionsOf(hub).map(({ question }) => question)).toEqual(['What of nights?', 'shut']);
});

test('an answer to what no meeting of the body asked is said, with the question that may be meant', () => {
	const first = note('a', '2026-01-10', { questions: ['Who opens the door?'] });
	const answers = [
		{ question: 'Who opens the doors?', on: '2026-02-10', words: 'We do.' },
		{ question: 'Something else entirely?', on: '2026-02-10', words: 'No.' },
		{ question: 'WHO OPENS THE DOOR', on: '2026-02-10', words: 'We do.' },
	];
	const found = findingsOf(first, note('b', '2026-02-10', { answered: answers }));
	expect(found.map(({ rule, next }) => [rule, next])).toEqual([
		['question-unknown', 'Did you mean “Who opens the door?”?'],
		['question-unknown', 'Look it up under /questions/, and copy its words.'],
	]);
	expect(findingsOf(first, note('c', '2026-01-01', { answered: answers.slice(2) }))).toHaveLength(1);
});
