/**
 * An editor writes up the next meeting from the last one. A step is one box filled in, one thing chosen or one button
 * pressed; where a menu is opened for it, that is part of choosing.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { monthsLater } from '../../src/content-model/days.ts';
import { expect, test } from '../support/shared-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, choose, field, publish, save, setStatus } from '../support/the-editor.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
const MOST_STEPS = 12;
const FIRST = '2026/2026-01-10-the-last-meeting';
const FILE = 'content/meeting-notes/2026/2026-02-10-doors-and-waiting-rooms.mdx';

const LAST_MEETING = `---
title: The last meeting
summary: The meeting agreed to walk round the waiting rooms.
body: coalition
heldOn: 2026-01-10
purpose: To agree what to look at.
themes: [first-contact]
items:
  - title: Waiting rooms
    discussion: Rooms differ.
actions:
  - id: walk-round
    action: Walk round every waiting room.
    owner: { role: Estates lead, organisation: practice-hub }
    dueOn: 2026-03-01
    state: open
  - id: ask-young-people
    action: Ask young people what they notice first.
    owner: { role: Participation lead, organisation: practice-hub }
    dueOn: 2026-04-01
    state: open
questions: [Who may sit behind the desk?]
nextMeeting: { on: 2026-02-10, place: A library }
owner: { role: Coalition editor, organisation: practice-hub }
publishedOn: 2026-01-12
reviewedOn: 2026-01-12
reviewDueOn: ${monthsLater('2026-01-12', 36)}
---

Written for this test.
`;

const fieldsOf = (text: string) => parse(text.split('---\n')[1]!, { schema: 'core' }) as Record<string, unknown>;

test(`from the last note to the published next one in at most ${MOST_STEPS} steps, and no action is lost`, async ({
	page,
	allow,
	sharedHub: hub,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	const { checkout } = hub;
	await checkout.write(`content/meeting-notes/${FIRST}.mdx`, LAST_MEETING);
	for (const args of [
		['add', 'content'],
		['commit', '-qm', 'The last meeting'],
	])
		execFileSync('git', args, { cwd: checkout.root });
	await page.goto(`${hub.address}/admin/#/collections/meeting-note`);

	const steps: string[] = [];
	const step = async (what: string, work: () => Promise<unknown>) => {
		steps.push(what);
		await test.step(what, work);
	};
	await step('A new meeting note', () =>
		page.getByRole('link', { name: 'Create entry of type Meeting note' }).first().click({ timeout: 60_000 }),
	);
	await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
	await step('Whose meeting', () => choose(page, 'Whose meeting', 'The coalition'));
	await expect(page.getByRole('status').filter({ hasText: 'Laid in' })).toContainText(
		'This goes on from the meeting of 10 January 2026. Laid in: 2 actions still to be done; 1 open question',
		{ timeout: 60_000 },
	);
	await expect(field(page, 'Held on')).toHaveValue('10 February 2026');
	for (const [label, words] of [
		['Title', 'Doors and waiting rooms'],
		['One-sentence answer', 'Both actions go on, and the desk was talked about.'],
		['Purpose', 'To hear what was seen.'],
	] as const)
		await step(label, () => field(page, label).fill(words));
	await step('Themes', () => choose(page, 'Themes', 'First contact'));
	await step('Add item', () => page.getByRole('button', { name: /^Add item/i }).click());
	await step('Item', () => field(page, 'Item').fill('The desk'));
	await step('What was said', () => field(page, 'What was said').fill('It stands too high.'));
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await step('Save', () => save(page));
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	await step('Ready', () => setStatus(page, 'Ready'));
	await step('Publish', () => publish(page));
	const file = join(checkout.root, FILE);
	await expect.poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 60_000 }).toContain('walk-round');
	expect(steps.length, steps.join(', ')).toBeLessThanOrEqual(MOST_STEPS);

	expect(fieldsOf(await readFile(file, 'utf8'))).toMatchObject({
		previous: FIRST,
		place: 'A library',
		questions: ['Who may sit behind the desk?'],
		actions: ['walk-round', 'ask-young-people'].map((id) => ({ id, state: 'open', carriedFrom: FIRST })),
		publishedOn: TODAY,
	});
	const { printed } = await checkout.run('src/commands/check.ts', { HUB_TODAY: TODAY }, 'content/meeting-notes');
	expect(printed).not.toMatch(/meeting-notes.*(?:\n.*){0,3}action-lost|Unexpected/);
});

test('where nothing can be laid in it is said; for another body, what was laid in makes room, and what was typed stays', async ({
	page,
	allow,
	sharedHub: hub,
}) => {
	allow(/^request failed \(net::ERR_CONNECTION_RESET\): POST /);
	page.on('dialog', (dialog) => void dialog.accept());
	let isAway = true;
	await page.route('**/api/**', (route) =>
		isAway && route.request().postData()?.includes('beginMeetingNote')
			? route.abort('connectionreset')
			: route.fallback(),
	);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${hub.address}/admin/#/collections/meeting-note/new`);
	await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
	await field(page, 'Place (optional)').fill('My own place');
	await choose(page, 'Whose meeting', 'The coalition');
	const failed = page.getByRole('status').filter({ hasText: 'could not be laid into this note' });
	await expect(failed).toContainText('The editing service does not answer.', { timeout: 60_000 });
	isAway = false;
	await failed.getByRole('button', { name: 'Lay it in' }).click();
	const told = page.getByRole('status').filter({ hasText: 'Laid in' });
	await expect(told).toBeVisible({ timeout: 60_000 });
	await expect(field(page, 'Place (optional)')).toHaveValue('My own place');
	const rows = page.getByText(/^(?:Walk round every|Ask young people what)/);
	await expect(rows.first()).toBeVisible();
	await choose(page, 'Whose meeting', 'A local network');
	await choose(page, 'Local network (optional)', 'Dudley');
	await expect(page.getByRole('status').filter({ hasText: 'could be laid in' })).toBeVisible({ timeout: 60_000 });
	await expect(rows).toHaveCount(0);
	await expect(field(page, 'Place (optional)')).toHaveValue('My own place');
});
