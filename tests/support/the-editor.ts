/** What a person does in the editor of a hub that keeps drafts, in the words of its buttons. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { RunningHub } from './running-hub.ts';

/**
 * Before it saves or opens a page, Decap asks whether there is a draft or a page of that name, and takes 404 for “no”:
 * its protocol has no other answer.
 */
export const ASKED_WHETHER_IT_IS_THERE = /^answer 404: POST \S+\/api\/cms\/v1 \((?:unpublishedEntry|getEntry)\)$/;

/**
 * Waits until there is a page at an address, without opening one that is not there yet. A request that takes long is
 * asked again.
 */
export const untilPublished = (page: Page, address: string) =>
	expect
		.poll(
			() =>
				page.request.get(address, { timeout: 10_000 }).then(
					(response) => response.status(),
					() => 'no answer yet',
				),
			{ timeout: 90_000 },
		)
		.toBe(200);

export const field = (page: Page, label: string) =>
	page
		.getByRole('textbox', { name: label, exact: true })
		.or(page.getByLabel(label, { exact: true }))
		.first();

/** Chooses from one of Decap’s lists by typing what it is called. */
export const choose = async (page: Page, label: string, option: string) => {
	await page.getByRole('combobox', { name: label, exact: true }).fill(option.slice(0, 12));
	await page.getByRole('option', { name: option, exact: true }).first().click();
};

/** Puts other words in place of those that stand there, key by key as a person does. */
export const rewrite = async (page: Page, label: string, words: string) => {
	await field(page, label).click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(words);
	await expect(field(page, label)).toHaveValue(words);
};

/** Types a paragraph under a heading of the body. */
export const writeUnder = async (page: Page, heading: string, words: string) => {
	await page.locator('[data-slate-editor] h2', { hasText: heading }).click();
	// Decap’s text field learns where the caret stands a moment after it was put there.
	await page.waitForTimeout(300);
	await page.keyboard.press('End');
	await page.waitForTimeout(300);
	await page.keyboard.press('Enter');
	await page.keyboard.type(words);
};

export const findings = (page: Page) => page.getByRole('region', { name: 'What the checks find' });

export const save = async (page: Page) => {
	await page.getByRole('button', { name: 'Save', exact: true }).click();
};

export const setStatus = async (page: Page, status: 'Draft' | 'In review' | 'Ready') => {
	await page
		.getByRole('button', { name: /^(Set status|Status:)/ })
		.first()
		.click();
	await page.getByRole('menuitem', { name: status }).click();
};

export const publish = async (page: Page) => {
	await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
	await page.getByRole('menuitem', { name: 'Publish now' }).click();
};

/** Opens a draft from the queue. */
export const openDraftOf = async (page: Page, hub: RunningHub, title: string) => {
	await page.goto(`${hub.address}/admin/#/workflow`);
	await page
		.getByRole('link', { name: new RegExp(title) })
		.first()
		.click({ timeout: 60_000 });
	await expect(field(page, 'Title')).toHaveValue(title, { timeout: 60_000 });
};

/** Opens the part that only editors fill in. */
export const openEditorsPart = async (page: Page) => {
	const folded = page.locator('label', { hasText: /^For the editor$/ }).locator('../..');
	await folded.getByRole('button', { name: 'Expand' }).first().click();
	await expect(folded.getByRole('button', { name: 'Collapse' }).first()).toBeVisible();
};

/** What an editor fills in with a contributor of a case study: owner, dates and the check for identifying detail. */
export const fillEditorsPart = async (page: Page) => {
	await openEditorsPart(page);
	for (const [label, words] of [
		['Checked by (role)', 'Safeguarding reader'],
		['Role', 'Hub editor'],
		['Checked on', '2026-06-01'],
		['Published on', '2026-06-01'],
		['Last reviewed on', '2026-06-01'],
		['Next review due on', '2027-05-01'],
	] as const)
		await field(page, label).fill(words);
	for (const [label, option] of [
		['How it was checked', 'A second person read it for identifying detail'],
		['Result', 'Nobody can be identified'],
		['Organisation', 'Practice Hub editors'],
	] as const)
		await choose(page, label, option);
};

/** Takes an open, complete draft to the site, looks for it there and in search, and withdraws it. */
export const publishLookAndWithdraw = async (
	page: Page,
	hub: RunningHub,
	{ id, title, words }: { id: string; title: string; words: string },
) => {
	const file = join(hub.checkout.root, `content/case-studies/${id}.mdx`);
	const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });
	const status = () => git('log', '-1', '--format=%B', `refs/drafts/case-study/${id}`);
	const address = `${hub.address}/case-studies/${id}/`;
	await save(page);
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	await setStatus(page, 'Ready');
	await expect.poll(status, { timeout: 30_000 }).toContain('Draft-status: pending_publish');
	await publish(page);
	await expect.poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 30_000 }).toContain(`title: ${title}`);
	await untilPublished(page, address);
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(async () => {
		await page.goto(`${hub.address}/search/`);
		await page.getByRole('main').getByRole('searchbox').fill(words);
		await expect(page.locator(`.results a[href="/case-studies/${id}/"]`).first()).toBeVisible({ timeout: 5_000 });
	}).toPass({ timeout: 60_000 });

	await page.goto(`${hub.address}/admin/#/collections/case-study/entries/${id}`);
	await expect(field(page, 'Title')).toHaveValue(title, { timeout: 60_000 });
	await openEditorsPart(page);
	await page.getByRole('button', { name: 'Add withdrawn' }).click();
	await page.getByLabel('On', { exact: true }).last().fill('2026-11-20');
	await page.getByRole('textbox', { name: 'Why', exact: true }).last().fill('The team asked us to take it down.');
	await save(page);
	await expect
		.poll(() => git('for-each-ref', '--format=%(refname)', 'refs/drafts/case-study').includes(id), { timeout: 30_000 })
		.toBe(true);
	await setStatus(page, 'Ready');
	await expect.poll(status, { timeout: 30_000 }).toContain('Draft-status: pending_publish');
	await publish(page);
	await expect.poll(() => readFile(file, 'utf8'), { timeout: 30_000 }).toContain('withdrawn:');
	await expect(async () => {
		await page.goto(address);
		await expect(page.getByRole('main')).toContainText('The team asked us to take it down.', { timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
};
