/** Somebody leaves the plain form with half a case study in a file, and goes on with it another day. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page, ON_REQUEST } from '../support/watched-browser.ts';
import { accessibilityFaults, sidewaysScroll, smallTargets, tracesLeft } from '../support/browser.ts';

const FORM = '/contribute/case-study/';

const openForm = async (page: Page) => {
	await page.goto(FORM);
	// The form opens once its script is there.
	await expect(page.locator('hub-contribution-form form > fieldset')).toBeEnabled();
};

const chooser = (page: Page) => page.getByLabel('Go on with a contribution you downloaded');
const status = (page: Page) => page.locator('.take-up-status');

const downloaded = async (page: Page) => {
	await page.getByRole('button', { name: 'Check what I wrote' }).click();
	await expect(page.locator('.check-summary')).toBeFocused();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download it as it is' }).click();
	const download = await downloading;
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

for (const width of [1280, 390])
	test(
		`half a case study is downloaded, taken up after a reload, and is what it was, at ${width} pixels`,
		width === 390 ? {} : ON_REQUEST,
		async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await openForm(page);
			await page.locator('#field-title').fill('A calmer way to wait');
			await page.locator('#field-bodyPart-1').fill('Waits of <10 minutes {at first}.\n\n- We put up a clock.');
			await page.locator('#field-sectors-health').check();
			await page.locator('#field-networks-0').selectOption('dudley');
			for (const [row, measure] of ['Who left', 'Who came back'].entries()) {
				await page.getByRole('button', { name: /^Add an(?:other)? outcome$/ }).click();
				await page.locator(`#field-outcomes-${row}-measure`).fill(measure);
			}
			const first = await downloaded(page);

			await page.reload();
			await openForm(page);
			await expect(page.locator('#field-title')).toHaveValue('');
			await chooser(page).setInputFiles({
				name: first.name,
				mimeType: 'application/json',
				buffer: Buffer.from(first.text),
			});
			await expect(status(page)).toHaveText('The form holds what the file holds. Go on where you were.');
			await expect(page.locator('#field-title')).toHaveValue('A calmer way to wait');
			await expect(page.locator('#field-bodyPart-1')).toHaveValue(
				'Waits of <10 minutes {at first}.\n\n- We put up a clock.',
			);
			await expect(page.locator('#field-sectors-health')).toBeChecked();
			await expect(page.locator('#field-networks-0')).toHaveValue('dudley');
			await expect(page.locator('#field-outcomes-1-measure')).toHaveValue('Who came back');
			expect.soft([await sidewaysScroll(page), await smallTargets(page)]).toEqual([0, []]);
			expect.soft(await accessibilityFaults(page)).toEqual([]);
			expect((await downloaded(page)).text).toBe(first.text);
			expect(await tracesLeft(page)).toEqual({});
		},
	);

test('a wrong file is told kindly, and leaves what was written as it is', async ({ page }) => {
	await openForm(page);
	await page.locator('#field-title').fill('Mine');
	for (const [name, text, words] of [
		['Report.docx', 'PK\u0003\u0004', /Choose the file you downloaded from this form/],
		['note.contribution.json', '{"format":1,"type":"reflective-note","data":{}}', /a reflective note, and has a form/],
	] as const) {
		await chooser(page).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(status(page)).toHaveText(words);
		await expect(page.locator('#field-title')).toHaveValue('Mine');
	}
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await chooser(page).setInputFiles({
		name: 'other.contribution.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":1,"type":"case-study","data":{"title":"Another"}}'),
	});
	await expect(status(page)).toHaveText('Nothing was changed.');
	await expect(page.locator('#field-title')).toHaveValue('Mine');
	expect(dialogs).toEqual(['Put the file in place of what stands in the form now?']);
});
