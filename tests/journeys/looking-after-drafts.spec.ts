/**
 * A coalition editor looks after what networks send: finds it in the list and on the board, fills in what is missing
 * and moves it on, at a desk and on a phone, by pointer and by keyboard alone. Nothing on the way shuts anybody out.
 */
import { contentTypes } from '../../src/content-model/index.ts';
import { accessibilityFaults, sidewaysScroll } from '../support/browser.ts';
import type { RunningHub } from '../support/running-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, choose, field, openEditorsPart } from '../support/the-editor.ts';
import { expect, test, type Page } from '../support/shared-hub.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const WIDTHS = [1280, 390] as const;

/** What axe finds on the page as it stands, and that it does not scroll sideways. */
const isOpenToAll = async (page: Page, where: string) => {
	expect(await accessibilityFaults(page), where).toEqual([]);
	expect(await sidewaysScroll(page), `${where}: pixels beyond the screen`).toBe(0);
};

const board = (page: Page, heading: RegExp) => page.getByRole('region', { name: heading });

test('a new meeting note: a day is typed as people write it, rows are added, and it is saved below the last box', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto(`${hub.address}/admin/#/collections/meeting-note/new`);
	await field(page, 'Title').fill('Coalition meeting: doors and waiting rooms');
	const held = field(page, 'Held on');
	await held.fill('3rd of Feburary 2026');
	await held.blur();
	await expect(held).toHaveAttribute('aria-invalid', 'true');
	await held.fill('3/2/26');
	await held.blur();
	await expect(held).toHaveValue('3 February 2026');
	await page.getByRole('button', { name: /^Add action/i }).click();
	await page.getByRole('button', { name: /^Add decision/i }).click();
	await expect(page.getByRole('button', { name: 'Remove this item' })).toHaveCount(2);
	await isOpenToAll(page, 'a form with rows');
	for (const left of [1, 0]) {
		await page.getByRole('button', { name: 'Remove this item' }).first().click();
		await expect(page.getByRole('button', { name: 'Remove this item' })).toHaveCount(left);
	}
	await page.getByRole('button', { name: 'Save this page' }).click();
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	await page.waitForURL(/\/entries\//);
	await page.reload();
	await expect(field(page, 'Held on')).toHaveValue('3 February 2026', { timeout: 60_000 });
});

test('the board moves a draft by keyboard alone, and each column says what stands in it', async ({ page }) => {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${hub.address}/admin/#/workflow`);
		await expect(board(page, /^Drafts \(\d+\)$/)).toContainText('Coalition meeting', { timeout: 60_000 });
		await isOpenToAll(page, `the board at ${width}`);
		const press = async (words: string) => {
			await page.getByRole('button', { name: `${words}: Coalition meeting: doors and waiting rooms` }).focus();
			await page.keyboard.press('Enter');
		};
		await press('Send for review');
		await expect(board(page, /^In review \(\d+\)$/)).toContainText('Coalition meeting', { timeout: 30_000 });
		await press('Back to draft');
		await expect(board(page, /^Drafts \(\d+\)$/)).toContainText('Coalition meeting', { timeout: 30_000 });
	}
});

test('a list says where each entry stands, who answers for it, when its review is due and what is found in it', async ({
	page,
}) => {
	await page.goto(`${hub.address}/admin/#/collections/page`);
	const card = page.getByRole('listitem').filter({ hasText: /Review (?:due|overdue since) \d{1,2} \w+ 20\d\d/ });
	await expect(card.first()).toContainText(/Published · .+ · Review .+ · (?:Nothing found|\d+ to )/, {
		timeout: 60_000,
	});
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		await isOpenToAll(page, `the list at ${width}`);
	}
	await page.goto(`${hub.address}/admin/#/collections/meeting-note`);
	const draft = page.getByRole('listitem').filter({ hasText: 'Coalition meeting' });
	await draft.scrollIntoViewIfNeeded({ timeout: 60_000 });
	await expect(draft).toContainText(/3 February 2026 · Draft · .*\d+ to fill in/, { timeout: 60_000 });
});

test('the form of every type, the settings and the pictures shut nobody out', async ({ page }) => {
	// Decap asks whether what was not saved may be left behind.
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/case-study/new`);
	await choose(page, 'Local networks', 'Dudley');
	await openEditorsPart(page);
	await isOpenToAll(page, 'a case study with the editor’s part');
	for (const { name: type, plural } of contentTypes) {
		await page.goto(`${hub.address}/admin/#/collections/${type}/new`);
		await expect(page).toHaveURL(new RegExp(`${type}/new$`));
		await expect(page.getByText(`Writing in ${plural} collection`)).toBeVisible();
		await isOpenToAll(page, type);
	}
	for (const settings of ['hub', 'themes']) {
		await page.goto(`${hub.address}/admin/#/collections/settings/entries/${settings}`);
		await expect(page.getByRole('button', { name: 'Save this page' })).toBeVisible({ timeout: 60_000 });
		await isOpenToAll(page, settings);
	}
	await page.goto(`${hub.address}/admin/#/collections/page`);
	await page.getByRole('button', { name: 'Media' }).click();
	await expect(page.getByRole('dialog', { name: 'Media assets' })).toBeVisible();
	// The dialog comes up slowly, and is pale until then.
	await expect.poll(() => accessibilityFaults(page)).toEqual([]);
});
