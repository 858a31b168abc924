/** A page changes, is looked back at, taken back, and changed by two people at once. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '../support/shared-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, field, publish, rewrite, save, setStatus } from '../support/the-editor.ts';
import type { RunningHub } from '../support/running-hub.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;
test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });
const FILE = 'content/pages/privacy.mdx';
const DRAFT = 'refs/drafts/page/privacy';

const openPage = async (page: Page) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/page/entries/privacy`);
	await expect(field(page, 'Title')).toHaveValue(/.+/, { timeout: 60_000 });
};

test('a publication is told, looked at in the history of the page, and taken back: its text goes on as a draft', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await page.setViewportSize({ width: 1280, height: 900 });
	const before = await readFile(join(hub.checkout.root, FILE), 'utf8');
	await openPage(page);
	await rewrite(page, 'Title', 'What we keep of you');
	await save(page);
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', DRAFT).trim(), { timeout: 30_000 }).toBe(DRAFT);
	await setStatus(page, 'Ready');
	await expect.poll(() => git('log', '-1', '--format=%B', DRAFT)).toContain('Draft-status: pending_publish');
	await publish(page);
	const told = page.getByRole('status').filter({ hasText: 'Published. It is live here, on this machine.' });
	await expect(told).toBeVisible({ timeout: 30_000 });
	await expect(told.getByRole('link', { name: 'Look at the page' })).toHaveAttribute('href', '/privacy/');
	await told.getByRole('button', { name: 'Close' }).click();

	await page.setViewportSize({ width: 390, height: 844 });
	await page.getByRole('button', { name: 'More', exact: true }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'History', exact: true }).focus();
	await page.keyboard.press('Enter');
	const history = page.getByRole('dialog', { name: 'History of this page' });
	await expect(history.getByRole('listitem')).toHaveCount(2, { timeout: 30_000 });
	const newest = history.getByRole('listitem').first();
	await expect(newest).toContainText('Bev Editor: changed Title');
	await expect(newest).toContainText('What we keep of you');
	await newest.getByRole('button', { name: 'Take this publication back' }).click();
	await expect.poll(() => readFile(join(hub.checkout.root, FILE), 'utf8'), { timeout: 30_000 }).toBe(before);
	// The text that was taken back becomes a draft a moment later.
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', DRAFT).trim(), { timeout: 30_000 }).toBe(DRAFT);
	expect(git('show', `${DRAFT}:${FILE}`)).toContain('What we keep of you');
	await expect(field(page, 'Title')).toHaveValue('What we keep of you', { timeout: 60_000 });
});

test('two people change one page: whoever saves second sees both texts and chooses', async ({
	page,
	context,
	allow,
}) => {
	allow(/^answer 409: POST \S+\/api\/cms\/v1 \(persistEntry\)$/);
	allow(/^error notice: Not saved\. Your text is still here\. This page was saved after you opened it here/);
	await openPage(page);
	const other = await context.newPage();
	await openPage(other);
	await rewrite(other, 'One-sentence answer', 'We keep nothing of readers, and little of writers.');
	await save(other);
	await expect.poll(() => git('show', `${DRAFT}:${FILE}`), { timeout: 30_000 }).toContain('little of writers');
	await other.close();

	await rewrite(page, 'Title', 'What the hub keeps');
	// As long as it takes until what was typed is kept for a reload: it is not offered over what is chosen.
	await page.waitForTimeout(1_000);
	await save(page);
	const both = page.getByRole('dialog', { name: 'This page was saved elsewhere meanwhile' });
	await expect(both).toBeVisible({ timeout: 30_000 });
	await expect(
		both.getByRole('group', { name: 'Title' }).getByRole('radio', { name: /^Yours, in this form/ }),
	).toBeChecked();
	await expect(
		both.getByRole('group', { name: 'One-sentence answer' }).getByRole('radio', { name: /^Saved meanwhile/ }),
	).toBeChecked();
	await both.getByRole('button', { name: 'Put what I chose into the form' }).click();
	await expect(field(page, 'One-sentence answer')).toHaveValue(/little of writers/);
	await expect(field(page, 'Title')).toHaveValue('What the hub keeps');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await save(page);
	await expect.poll(() => git('show', `${DRAFT}:${FILE}`), { timeout: 30_000 }).toContain('title: What the hub keeps');
	expect(git('show', `${DRAFT}:${FILE}`)).toContain('little of writers');
});
