/** Who may see the log, over HTTP: keepers, and nobody else. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signOfPiece } from '../../../src/hosting/audit/audit.ts';
import { addRelease } from '../../support/a-release.ts';
import { AUDIT_SECRET } from '../../support/an-audit.ts';
import { aHubToSignInTo, type HubToSignInTo, type Sent } from '../sign-in/a-hub-to-sign-in-to.ts';

let folder: string;
let hub: HubToSignInTo;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-log-'));
	await addRelease(folder, { '/case-studies/dudley/calm/index.html': 'calm' });
	hub = await aHubToSignInTo(folder, { proxy: { personHeader: 'x-user', groupsHeader: 'x-groups' } });
});
afterAll(async () => {
	await hub.close();
	await rm(folder, { recursive: true, force: true });
});

const as = (groups: string): Sent => [
	['X-User', 'planted.name@example.org'],
	['X-Groups', groups],
];

const PLACES = ['/audit-log/', '/audit-log/log.csv', '/audit-log/?before=5', '/audit-log/log.csv?day=2026-11-28'];

test.each([
	['a writer', as('hub-dudley'), 'refused writer read-log not-allowed'],
	['a coalition editor', as('hub-editors'), 'refused coalition-editor read-log not-allowed'],
	['a safeguarding reader', as('hub-safeguarding'), 'refused safeguarding-reader read-log not-allowed'],
	['all of these at once', as('hub-dudley,hub-editors,hub-safeguarding'), 'not-allowed'],
	['somebody without a role', as('everybody'), 'refused nobody read-log not-allowed'],
	['nobody', [], 'refused nobody read-log session-ended'],
])('%s sees nothing of it, and that stands in it', async (_who, headers, told) => {
	for (const place of PLACES) {
		const answer = await hub.ask('GET', place, headers);
		expect([answer.status, answer.headers['cache-control']], place).toEqual([403, 'no-store']);
		expect(answer.body).toContain('is for keepers of the hub');
		expect(answer.body).not.toContain('<table');
	}
	expect(hub.audit.told().slice(-PLACES.length)[0]).toContain(told);
});

test('a keeper sees it, and that stands in it as well', async () => {
	hub.audit
		.from('203.0.113.9')
		.begin({ action: 'publish', on: [{ type: 'case-study', id: 'dudley/calm' }] })
		.done();
	const answer = await hub.ask('GET', '/audit-log/', as('hub-keepers'));
	expect([answer.status, answer.headers['cache-control'], answer.headers['x-robots-tag']]).toEqual([
		200,
		'no-store',
		'noindex',
	]);
	const { document } = parseHTML(answer.body);
	const [newest, before] = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
	expect(newest).toMatch(/Keeper [0-9a-f]{6}Look at this log/);
	expect(before).toContain('Publish a piece');
	expect(document.querySelector('tbody a')!.getAttribute('href')).toBe('/case-studies/dudley/calm/');
	expect(answer.body).not.toMatch(/planted|203\.0\.113/);
	expect((await hub.ask('GET', '/sign-in/', as('hub-keepers'))).body).toContain('href="/audit-log/"');
	expect((await hub.ask('GET', '/sign-in/', as('hub-editors'))).body).not.toContain('audit-log');
	expect(hub.lines.join('')).not.toContain('planted');
});

test('whoever goes through it has looked once', async () => {
	const before = hub.audit.rows().length;
	for (const query of ['', '?day=2026-11-28', '?role=keeper'])
		await hub.ask('GET', `/audit-log/${query}`, as('hub-keepers'));
	expect(hub.audit.rows()).toHaveLength(before);
});

test('as a table the whole chain can be worked out again', async () => {
	const answer = await hub.ask('GET', '/audit-log/log.csv', as('hub-keepers'));
	const [heading, ...rows] = parse(answer.body, { bom: true }) as string[][];
	expect(rows.some((row) => row[7] === 'begun')).toBe(true);
	for (const [at, row] of rows.slice(0, -1).entries()) {
		const before = rows[at + 1]!.at(-1)!;
		const values = row
			.slice(0, -1)
			.map((value, column) => (/^(?:number|of)$/.test(heading![column]!) ? Number(value) : value));
		const digest = createHash('sha256')
			.update(JSON.stringify([before, ...values]))
			.digest('hex');
		expect(row.at(-1), `row ${row[0]}`).toBe(digest);
	}
});

test('as a table it holds every row of what is chosen, and can be read by a program', async () => {
	for (let row = 0; row < 1200; row += 1) hub.audit.store.add({ ...ROW, targets: `count:${row}` });
	const answer = await hub.ask('GET', '/audit-log/log.csv?action=erase-letters', as('hub-keepers'));
	expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
	const [heading, ...rows] = parse(answer.body, { bom: true }) as string[][];
	expect(heading).toEqual('number at action roles person targets place outcome reason of digest'.split(' '));
	expect(rows.map((row) => row[5])).toEqual(Array.from({ length: 1200 }, (_, index) => `count:${1199 - index}`));
	expect(hub.audit.told().at(-1)).toBe('done keeper export-log');
});

test('page after page every row is shown once', async () => {
	const seen: string[] = [];
	let address: string | null | undefined = '/audit-log/?action=erase-letters';
	while (address) {
		const { document } = parseHTML((await hub.ask('GET', address, as('hub-keepers'))).body);
		seen.push(...[...document.querySelectorAll('tbody tr td:nth-child(4)')].map(({ textContent }) => textContent));
		address = [...document.querySelectorAll('.ways a')]
			.find(({ textContent }) => textContent === 'Older')
			?.getAttribute('href');
	}
	expect(seen).toEqual(Array.from({ length: 1200 }, (_, index) => String(1199 - index)));
});

test('a day that has nothing shows nothing, and nonsense is as if nothing was asked', async () => {
	const at = async (query: string) => (await hub.ask('GET', `/audit-log/?${query}`, as('hub-keepers'))).body;
	expect(await at('day=2001-01-01')).toContain('There is nothing in the log for this.');
	expect(await at('day=x&day=y&role=__proto__&action=%00')).toContain('<table');
});

const ROW = {
	...{ action: 'erase-letters', roles: '', person: '', place: '', outcome: 'done', reason: '', of: 0 },
};

test('a sign says nothing of a piece without the hub’s secret', () => {
	expect(signOfPiece(AUDIT_SECRET, 'case-study', 'dudley/calm')).not.toBe(signOfPiece('', 'case-study', 'dudley/calm'));
});
