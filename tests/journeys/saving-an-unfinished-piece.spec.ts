/**
 * A draft needs a title and its network. What else it lacks is asked for at “Ready”, as a list that leads to each box.
 */
import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '../support/shared-hub.ts';
import type { RunningHub } from '../support/running-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, choose, field, findings, rewrite, save, setStatus } from '../support/the-editor.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const drafts = (collection: string) =>
	execFileSync('git', ['for-each-ref', '--format=%(refname:lstrip=3)', `refs/drafts/${collection}`], {
		cwd: hub.checkout.root,
		encoding: 'utf8',
	})
		.split('\n')
		.filter(Boolean);

const openNew = async (page: Page, type: string) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/${type}/new`);
	await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
};

const isSaved = (page: Page) =>
	expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });

const refusal = (page: Page) => page.getByRole('alert').filter({ hasText: 'The draft is saved as it is.' });

test('a reflective note is saved with two boxes filled, and nothing an editor fills in is asked for', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await openNew(page, 'reflective-note');
	await expect(field(page, 'Checked by (role)')).toBeHidden();
	await field(page, 'Title').fill('Slower calls');
	await choose(page, 'Local networks (optional)', 'Dudley');
	await save(page);
	await isSaved(page);
	expect(drafts('reflective-note')).toContainEqual(expect.stringMatching(/^\d{4}-\d{2}-\d{2}-slower-calls$/));
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a case study is saved with its title and its network, by keyboard alone on a narrow screen', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await page.setViewportSize({ width: 390, height: 800 });
	await openNew(page, 'case-study');
	await field(page, 'Title').focus();
	await page.keyboard.type('A calmer front door');
	const networks = page.getByRole('combobox', { name: 'Local networks', exact: true });
	for (let tabs = 0; tabs < 12; tabs++) {
		if (await networks.evaluate((box) => box === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(networks).toBeFocused();
	await page.keyboard.type('Dudley');
	await expect(page.getByRole('option', { name: 'Dudley', exact: true })).toBeVisible();
	await page.keyboard.press('Enter');
	const button = page.getByRole('button', { name: 'Save', exact: true });
	for (let tabs = 0; tabs < 40; tabs++) {
		if (await button.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Shift+Tab');
	}
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await isSaved(page);
	// Other journeys keep drafts in the same hub.
	expect(drafts('case-study')).toContain('dudley/a-calmer-front-door');
});

test('“Ready” is refused with a list of what is missing, which leads to each box, an editor’s too', async ({
	page,
	allow,
}) => {
	allow(/^answer 422: POST \S+\/api\/cms\/v1 \(updateUnpublishedEntryStatus\)$/);
	allow(/^error notice: The status was not changed\. /);
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/case-study/entries/dudley/a-calmer-front-door`);
	await expect(field(page, 'Title')).toHaveValue('A calmer front door', { timeout: 60_000 });
	await expect(findings(page)).toContainText(/\d+ to fill in, \d+ for the editor/, { timeout: 30_000 });
	await setStatus(page, 'Ready');
	await expect(refusal(page)).toContainText('Not ready yet');
	await expect(page.getByText(/not saved/i)).toHaveCount(0);
	await refusal(page).getByRole('button', { name: 'One-sentence answer' }).click();
	await expect(field(page, 'One-sentence answer')).toBeFocused();
	await refusal(page)
		.getByRole('button', { name: /^Disclosure check/ })
		.first()
		.click();
	await expect(field(page, 'Checked by (role)')).toBeVisible();
	await refusal(page).getByRole('button', { name: 'Close this message' }).click();
	await rewrite(page, 'Title', 'A calmer front door every morning');
	await save(page);
	await isSaved(page);
});
