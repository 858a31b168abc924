/** An editor reads a page whose review is due, and says so: the days move on, and the draft holds them once saved. */
import { execFileSync } from 'node:child_process';
import { dayInWords } from '../../src/content-model/days.ts';
import { expect, test } from '../support/shared-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, field, openEditorsPart, save } from '../support/the-editor.ts';
import type { RunningHub } from '../support/running-hub.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;
test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });
const FILE = 'content/pages/accessibility.mdx';
const DRAFT = 'refs/drafts/page/accessibility';
const READ = 'I read the whole page';
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());

test('one button moves the days of a review on, pressed once or twice, and saving keeps them', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${hub.address}/admin/#/collections/page/entries/accessibility`);
	await expect(field(page, 'Title')).toHaveValue(/.+/, { timeout: 60_000 });
	const title = await field(page, 'Title').inputValue();
	const more = page.getByRole('button', { name: 'More', exact: true });
	await more.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: READ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'the next review is due on' })).toContainText('then save');
	await expect(page.getByText('Unsaved Changes')).toBeVisible();
	await openEditorsPart(page);
	await expect(field(page, 'Last reviewed on')).toHaveValue(dayInWords(TODAY));
	// Somebody who is not sure presses again.
	await more.click();
	await page.getByRole('button', { name: READ }).click();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await save(page);
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', DRAFT).trim(), { timeout: 30_000 }).toBe(DRAFT);
	const before = git('show', `HEAD:${FILE}`).split('\n');
	const after = git('show', `${DRAFT}:${FILE}`).split('\n');
	expect(after).toContain(`reviewedOn: ${TODAY}`);
	expect(after.join('\n')).toContain(`title: ${title}`);
	const changed = before.filter((line) => !after.includes(line)).map((line) => line.split(':')[0]);
	expect(changed).toEqual(['reviewedOn', 'reviewDueOn']);
});

test('a page that is being written has nothing to review yet', async ({ page }) => {
	await page.goto(`${hub.address}/admin/#/collections/page/new`);
	await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('button', { name: 'See it as its page' })).toBeVisible();
	await expect(page.getByRole('button', { name: READ })).toBeHidden();
});
