/** The log as a page: whole without script, and saying in words what stands in a row. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { AUDITED_ACTIONS } from '../../../src/content-model/audit-event.ts';
import {
	endInWords,
	filterIn,
	LOG_STYLE,
	logPage,
	timeInWords,
	whoInWords,
} from '../../../src/hosting/audit/log-page.ts';
import { momentsOfDay } from '../../../src/hosting/audit/moments-of-day.ts';
import { pageHeaders } from '../../../src/hosting/own-page.ts';
import { observatoryScore } from '../observatory.ts';

const ROW = {
	...{ number: 7, at: '2026-07-01T13:03:05.000Z', action: 'publish', roles: 'coalition-editor' },
	...{ person: 'p3fa9c1000000000', targets: 'case-study:0123456789ab picture:ba9876543210', place: '01234567' },
	...{ outcome: 'refused', reason: 'not-allowed', of: 6, digest: 'd' },
};
const NO_FILTER = { day: '', action: '', role: '', before: 0 };
const view = (change: object = {}) => ({
	...{
		hub: 'Hub of “Tests” <b>',
		filter: NO_FILTER,
		rows: [ROW],
		next: undefined,
		timeZone: 'Europe/London',
		years: 6,
	},
	published: new Map([['case-study:0123456789ab', '/case-studies/dudley/calm/']]),
	...change,
});
const shown = (change: object = {}) => parseHTML(logPage(view(change))).document;

test('a row says when, who, what, on what, from where and how it ended', () => {
	const cells = [...shown().querySelectorAll('tbody td')];
	expect(cells.map(({ textContent }) => textContent)).toEqual([
		'1 Jul 2026, 14:03:05',
		'Coalition editor 3fa9c1',
		'Publish a piece',
		'case study 0123456789ab, picture ba9876543210',
		'01234567',
		'Refused: the role does not allow it, or it did not come from the hub’s own page',
	]);
	expect(cells.map((cell) => cell.getAttribute('data-heading'))).toEqual(
		[...shown().querySelectorAll('thead th')].map(({ textContent }) => textContent),
	);
	// Beside its heading on a narrow screen, whatever is in it.
	for (const cell of cells) expect([...cell.childNodes].map(({ nodeName }) => nodeName)).toEqual(['SPAN']);
	// What everybody can read leads to its page; the rest to nothing.
	expect([...shown().querySelectorAll('td a')].map((link) => link.getAttribute('href'))).toEqual([
		'/case-studies/dudley/calm/',
	]);
});

test('what stands in a row becomes no more than words in the page', () => {
	const hostile = '"><script>alert(1)</script>';
	const row = { ...ROW, action: hostile, roles: 'constructor', person: hostile, targets: hostile, place: hostile };
	const page = shown({ rows: [{ ...row, reason: 'constructor', outcome: 'toString' }], next: 3 });
	expect(page.querySelectorAll('script, b, img')).toHaveLength(0);
	expect(page.querySelectorAll('main h1')).toHaveLength(1);
	expect(page.title).toBe('Who did what – Hub of “Tests” <b>');
});

test('it is filtered by a form without script, which holds what was chosen', () => {
	const page = shown({ filter: { day: '2026-11-28', action: 'publish', role: 'keeper', before: 9 }, next: 3 });
	expect(page.querySelector('form')!.getAttribute('method')).toBe('get');
	expect(page.querySelector('#day')!.getAttribute('value')).toBe('2026-11-28');
	expect([...page.querySelectorAll('option[selected]')].map((one) => one.getAttribute('value'))).toEqual([
		'keeper',
		'publish',
	]);
	for (const box of page.querySelectorAll('input, select'))
		expect(page.querySelector(`label[for="${box.id}"]`), box.id).not.toBeNull();
	expect([...page.querySelectorAll('.ways a')].map((link) => link.getAttribute('href'))).toEqual([
		'/audit-log/?day=2026-11-28&role=keeper&action=publish',
		'/audit-log/?day=2026-11-28&role=keeper&action=publish&before=3',
		'/audit-log/log.csv?day=2026-11-28&role=keeper&action=publish',
	]);
	expect(page.querySelectorAll('#action option')).toHaveLength(Object.keys(AUDITED_ACTIONS).length + 1);
});

test('a page without rows says so', () => {
	expect(shown({ rows: [] }).querySelector('[role=status]')!.textContent).toContain('nothing in the log');
});

test.each([
	[{}, NO_FILTER],
	[{ day: '2026-13-99', action: 'constructor', role: 'owner', before: '-1' }, NO_FILTER],
	[{ day: ['2026-01-01'], action: { a: 1 }, role: 'laptop-keeper', before: '1e3' }, NO_FILTER],
	[
		{ day: '2026-01-01', action: 'save', role: 'nobody', before: '12' },
		{ day: '2026-01-01', action: 'save', role: 'nobody', before: 12 },
	],
])('of what is asked for, only what can be understood counts: %j', (query, filter) => {
	expect(filterIn(query)).toEqual(filter);
});

test('who it was is said by role, whoever it was', () => {
	expect(whoInWords({ roles: '', person: '', place: '' })).toBe('The hub itself');
	expect(whoInWords({ roles: '', person: '', place: '01234567' })).toBe('Nobody signed in');
	expect(whoInWords({ roles: '', person: 'p3fa9c1000', place: 'a' })).toBe('Somebody without a role 3fa9c1');
	expect(endInWords({ outcome: 'begun', reason: '' })).toBe('Begun; how it ended is not known');
	expect(endInWords({ outcome: 'done', reason: '' })).toBe('Done');
	expect(timeInWords('2026-12-01T00:00:00.000Z', 'Europe/London')).toBe('1 Dec 2026, 00:00:00');
});

test.each([
	['Europe/London', '2026-11-28', '2026-11-28T00:00:00.000Z', '2026-11-29T00:00:00.000Z'],
	['Europe/London', '2026-07-01', '2026-06-30T23:00:00.000Z', '2026-07-01T23:00:00.000Z'],
	['Europe/London', '2026-10-25', '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z'],
	['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z', '2026-01-01T18:15:00.000Z'],
	['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z', '2026-01-01T10:00:00.000Z'],
	['America/Los_Angeles', '2026-12-31', '2026-12-31T08:00:00.000Z', '2027-01-01T08:00:00.000Z'],
])('in %s the day %s is from %s until %s', (zone, day, from, until) => {
	expect(momentsOfDay(zone, day)).toEqual({ from, until });
});

test('MDN’s Observatory would give the page at least 110', () => {
	expect(observatoryScore(pageHeaders({ isHttps: true, style: LOG_STYLE }))).toBeGreaterThanOrEqual(110);
});
