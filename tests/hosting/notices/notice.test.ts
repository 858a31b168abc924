/** What stands in the log as done is told to those who have something to do then, in words of the hub’s own. */
import { expect, test } from 'vitest';
import { noticeOf, type KnownOfPieces } from '../../../src/hosting/notices/notice.ts';

const ROW = {
	...{ number: 7, at: '2026-11-28T12:00:00.000Z', roles: 'writer', person: 'pwriter', place: '01234567' },
	...{ targets: 'case-study:0123456789ab', outcome: 'done', reason: '', of: 6, digest: 'd' },
};
const KNOWN: KnownOfPieces = { writersOf: () => ['pwriter', 'pother'] };

const told = (action: string, change: object = {}) => {
	const notice = noticeOf({ ...ROW, action, ...change }, KNOWN);
	return notice && [notice.sentence, [...notice.roles, ...notice.people].join(' ')];
};
const GUIDE = { targets: 'practice-guide:0123456789ab' };
const SETTINGS = { targets: 'settings:hub' };

test.each([
	['send-letter', {}, 'Something waits in the letterbox.', 'coalition-editor'],
	['answer-letter', {}, 'The writer of something in the letterbox has answered.', 'coalition-editor'],
	['move-to-review', {}, 'A case study waits for its readers.', 'safeguarding-reader coalition-editor'],
	['move-to-review', { targets: 'event:0123456789ab' }, 'An event waits for review.', 'coalition-editor'],
	[
		'confirm-reading',
		{ targets: 'case-study:0123456789ab reading:1' },
		'A case study waits for a second reader.',
		'safeguarding-reader coalition-editor',
	],
	[
		'confirm-reading',
		{ targets: 'case-study:0123456789ab reading:2' },
		'Two people have read a case study.',
		'coalition-editor',
	],
	['mark-ready', GUIDE, 'A practice guide is said to be ready.', 'coalition-editor'],
	['mark-ready', SETTINGS, 'A change of the settings waits to be published.', 'coalition-editor keeper'],
	['move-to-draft', { person: 'pedith' }, 'A case study that you wrote was moved back to draft.', 'pwriter pother'],
	['add-note', {}, 'There is a new note beside a case study that you wrote.', 'pother'],
	[
		'build',
		{ outcome: 'failed', targets: '', person: '' },
		'The hub could not be built. What is served stays as it is.',
		'keeper',
	],
])('%s, %j', (action, change, sentence, whom) => {
	expect(told(action, change)).toEqual([sentence, whom]);
});

test.each([
	['what was refused', 'move-to-review', { outcome: 'refused' }],
	['what has only begun', 'move-to-review', { outcome: 'begun' }],
	['what asks nobody for anything', 'save', {}],
	['what is of no type that there is', 'move-to-review', { targets: 'constructor:0123456789ab' }],
	['what is of nothing', 'move-to-review', { targets: '' }],
	['an action that there is not', 'constructor', {}],
	['a build that went well', 'build', {}],
])('%s is told to nobody', (_what, action, change) => {
	expect(told(action, change)).toBeUndefined();
});

test('a note by its only writer is told to nobody', () => {
	expect(noticeOf({ ...ROW, action: 'add-note' }, { writersOf: () => ['pwriter'] })).toBeUndefined();
});
