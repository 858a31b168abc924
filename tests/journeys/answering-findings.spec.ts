/** Somebody is told where something stands in a text, goes there, and allows it with role and reason. */
import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '../support/shared-hub.ts';
import type { RunningHub } from '../support/running-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, field, findings, save } from '../support/the-editor.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const text = (page: Page) => page.locator('[data-slate-editor]').first();

const fileOf = (slug: string) =>
	execFileSync('git', ['show', `refs/drafts/page/${slug}:content/pages/${slug}.mdx`], {
		cwd: hub.checkout.root,
		encoding: 'utf8',
	});

const isSaved = (page: Page) =>
	expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

/** Opens a new page and writes two paragraphs, the second of which names somebody. */
const writeAPage = async (page: Page, title: string) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/page/new`);
	await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
	await field(page, 'Title').fill(title);
	await text(page).click();
	// Decap’s text field learns where the caret stands a moment after it was put there.
	await page.waitForTimeout(300);
	await page.keyboard.type('The door stands open in the morning.');
	await page.keyboard.press('Enter');
	await page.keyboard.type('It helped Kofi to draw.');
};

const itemOf = (page: Page) => findings(page).getByRole('listitem').filter({ hasText: 'Kofi' }).first();

test('a finding leads to its words in the text, is allowed there, and the allowance is kept with the piece', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await writeAPage(page, 'An open door');
	await expect(findings(page)).toContainText(/\d+ before Ready: /, { timeout: 30_000 });
	await findings(page).locator('summary').first().click();
	await expect(findings(page)).not.toContainText(/\bline \d/i);
	await itemOf(page).getByRole('button', { name: 'Text, second paragraph' }).click();
	await expect.poll(() => selected(page)).toBe('Kofi');

	await itemOf(page).getByText('Allow this…').click();
	await itemOf(page).getByRole('button', { name: 'Allow it' }).click();
	await expect(itemOf(page).getByRole('alert')).toHaveText('Say what your role is.');
	await page.keyboard.type('Hub editor');
	await itemOf(page).getByLabel('Why it may stand').fill('The name of our booking system.');
	await itemOf(page).getByRole('button', { name: 'Allow it' }).click();
	await expect(itemOf(page)).toContainText('by Hub editor: The name of our booking system.', { timeout: 30_000 });
	await save(page);
	await isSaved(page);
	expect(fileOf('an-open-door')).toMatch(
		/allowed:\n {2}- rule: name\n {4}words: Kofi\n {4}byRole: Hub editor\n {4}why: The name of our booking system\.\n {4}on: /,
	);

	// The page has its name now, and its form is filled again from what was saved.
	await expect(page).toHaveURL(/\/entries\/an-open-door$/);
	await expect(async () => {
		await text(page).getByText('It helped Kofi').click({ clickCount: 3 });
		await page.waitForTimeout(500);
		expect(await selected(page)).toContain('It helped Kofi');
	}).toPass({ timeout: 30_000 });
	await page.keyboard.type('It helped people to draw.');
	await expect(text(page)).not.toContainText('Kofi');
	await expect(findings(page)).toContainText('This allowance allows nothing', { timeout: 30_000 });
});

/** Goes on with Tab until what has these words, or this label, has the focus, in a finding that speaks of `about`. */
const tabTo = async (page: Page, words: string, about: string) => {
	for (let presses = 0; presses < 80; presses += 1) {
		await page.keyboard.press('Tab');
		const isThere = await page.evaluate(
			([wanted, named]) => {
				const { activeElement: active } = document;
				const label =
					active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels?.[0] : active;
				return (
					label?.textContent?.trim() === wanted && active?.closest('li')?.textContent?.includes(named ?? '') === true
				);
			},
			[words, about],
		);
		if (isThere) return;
	}
	throw new Error(`Tab never came to “${words}”.`);
};

test('with the keyboard alone on a narrow screen what is missing is led to, and the writer’s answer waits for somebody', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await page.setViewportSize({ width: 390, height: 800 });
	await writeAPage(page, 'A narrow door');
	await expect(findings(page)).toContainText(/\d+ before Ready: /, { timeout: 30_000 });
	const open = () => findings(page).locator('summary').first().focus();
	await open();
	await page.keyboard.press('Enter');
	await tabTo(page, 'One-sentence answer', '');
	await page.keyboard.press('Enter');
	await expect(field(page, 'One-sentence answer')).toBeFocused();
	await expect(findings(page).locator('.writing-findings-list')).toBeHidden();
	await open();
	await page.keyboard.press('Enter');
	// What is found comes a moment after what was typed.
	await expect(findings(page).locator('li', { hasText: 'Kofi' }).first()).toBeVisible();
	await tabTo(page, 'Allow this…', 'Kofi');
	await page.keyboard.press('Enter');
	await tabTo(page, 'Your role, without your name', 'Kofi');
	await page.keyboard.type('Reception lead');
	await tabTo(page, 'Why it may stand', 'Kofi');
	await page.keyboard.type('Nobody is meant.');
	await tabTo(page, 'I wrote this piece: somebody else has to confirm it', 'Kofi');
	await page.keyboard.press('Space');
	await tabTo(page, 'Allow it', 'Kofi');
	await page.keyboard.press('Enter');
	await expect(itemOf(page)).toContainText('The writer (Reception lead) answers: Nobody is meant.', {
		timeout: 30_000,
	});
	await expect(findings(page).locator('.writing-findings-list')).toBeFocused();
	await save(page);
	await isSaved(page);
	expect(fileOf('a-narrow-door')).toContain('unconfirmed: true');
});
