import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '../support/watched-browser.ts';
import type { Field } from '../../src/content-model/field.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { runningHub, type RunningHub } from '../support/running-hub.ts';
import {
	ASKED_WHETHER_IT_IS_THERE,
	choose,
	field,
	fillEditorsPart,
	openEditorsPart,
	untilPublished,
} from '../support/the-editor.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	hub = await runningHub();
});

test.afterAll(() => hub?.stop());

const openForm = async (page: Page, type: string) => {
	await page.goto(`${hub.address}/admin/#/collections/${type}/new`);
	await expect(page.getByRole('button', { name: 'Publish' }).first()).toBeVisible({ timeout: 60_000 });
};

test('Bev opens the form of every kind of page, and every field has its label there', async ({ page }) => {
	page.on('dialog', (dialog) => void dialog.accept());
	for (const { name, fields } of contentTypes) {
		await openForm(page, name);
		await expect(page.getByText('There’s been an error')).toHaveCount(0);
		if ((Object.values(fields) as Field[]).some(({ filledBy }) => filledBy === 'editor')) await openEditorsPart(page);
		for (const { label, required } of Object.values(fields) as Field[])
			await expect
				.soft(page.getByText(required ? label : `${label} (optional)`, { exact: true }).first(), `${name}: ${label}`)
				.toBeVisible();
	}
});

test('the settings of the hub open in the editor with what they hold', async ({ page }) => {
	await page.goto(`${hub.address}/admin/#/collections/settings/entries/hub`);
	await expect(page.getByLabel('Name of the hub')).toHaveValue(/.+/, { timeout: 60_000 });
});

test('Bev writes a case study with every field it needs, saves it, and finds it on the site and in search', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await openForm(page, 'case-study');
	for (const [label, words] of [
		['Title', 'Slower mornings at the front door'],
		['One-sentence answer', 'Opening ten minutes earlier made arrivals calmer.'],
		['Setting', 'One primary school'],
	] as const)
		await field(page, label).fill(words);
	for (const [label, option] of [
		['Local networks', 'Dudley'],
		['Sectors', 'Policing'],
		['Themes', 'First contact'],
		['Principles', 'Safety'],
		['Kind of knowledge', 'Practice reflection'],
		['Stage', 'Being tried'],
		['Names in the story', 'No names are used'],
		['Basis', 'No real person is described'],
	] as const)
		await choose(page, label, option);
	await fillEditorsPart(page);
	await page.getByRole('button', { name: 'Publish' }).first().click();
	await page.getByRole('menuitem', { name: 'Publish now' }).click();
	const file = join(hub.checkout.root, 'content/case-studies/dudley/slower-mornings-at-the-front-door.mdx');
	await expect
		.poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 30_000 })
		.toContain('title: Slower mornings at the front door');

	await untilPublished(page, `${hub.address}/case-studies/dudley/slower-mornings-at-the-front-door/`);
	await page.goto(`${hub.address}/case-studies/dudley/slower-mornings-at-the-front-door/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slower mornings at the front door');

	await expect(async () => {
		await page.goto(`${hub.address}/search/`);
		await page.getByRole('main').getByRole('searchbox').fill('slower mornings');
		await expect(
			page.locator('.results a[href="/case-studies/dudley/slower-mornings-at-the-front-door/"]').first(),
		).toBeVisible({ timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
});

test('a form with nothing but a title is not published: what it lacks is listed', async ({ page, allow }) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	allow(/^answer 422: POST \S+\/api\/cms\/v1 \(persistEntry\)$/);
	allow(/^error notice: Not saved\. Your text is still here\. /);
	allow(/^console: /, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await openForm(page, 'practice-guide');
	await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Half a guide');
	await page.getByRole('button', { name: 'Publish' }).first().click();
	await page.getByRole('menuitem', { name: 'Publish now' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toContainText('One-sentence answer');
	expect(
		await readFile(join(hub.checkout.root, 'content/practice-guides/half-a-guide.mdx'), 'utf8').catch(() => 'no file'),
	).toBe('no file');
});
