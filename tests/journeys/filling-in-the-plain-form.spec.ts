import { expect, test } from '../support/watched-browser.ts';
import { accessibilityFaults, sidewaysScroll, smallTargets, stickingOut, tracesLeft } from '../support/browser.ts';
import { check, FORM } from '../support/the-plain-form.ts';

test('rows are added and taken away, keep their numbers in order, and say so', async ({ page }) => {
	await page.goto('/contribute/meeting-note/');
	await page.locator('#field-items-0-title').fill('First');
	await page.getByRole('button', { name: 'Add another item' }).click();
	await expect(page.locator('#field-items-1-title')).toBeFocused();
	await page.keyboard.type('Second');
	await page.getByRole('button', { name: 'Remove item 1' }).click();
	await expect(page.getByRole('button', { name: 'Add another item' })).toBeFocused();
	await expect(page.locator('#field-items-0-title')).toHaveValue('Second');
	await expect(page.getByRole('group', { name: 'Item 1', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Add an action' }).click();
	await expect(page.locator('#field-actions-0-owner-organisation option')).not.toHaveCount(1);
	// The list of other pages inside a row has rows of its own.
	await page
		.locator('#field-actions-0-ledToGuides')
		.getByRole('button', { name: 'Add another practice guide' })
		.click();
	await expect(page.locator('#field-actions-0-ledToGuides-1')).toBeFocused();
	expect(
		await page.evaluate(() =>
			[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index),
		),
	).toEqual([]);
});

test('a link brings words along: they stand in the form, in no address, and may be left without being asked', async ({
	page,
}) => {
	await page.goto('/contribute/question/#title=Who+asks+%3Cb%3Efathers%3C%2Fb%3E%3F&nothing=x');
	await expect(page.locator('#field-title')).toHaveValue('Who asks <b>fathers</b>?');
	expect(new URL(page.url()).hash).toBe('');
	await page.goto('/contribute/trying-too/#contact.organisation=practice-hub');
	await expect(page.locator('#field-contact-organisation')).toHaveValue('practice-hub');
});

test('somebody who leaves with words unsaved is asked first, and the words are gone afterwards', async ({ page }) => {
	await page.goto(FORM);
	let asked = 0;
	page.on('dialog', (dialog) => {
		asked += 1;
		void dialog.accept();
	});
	await page.locator('#field-title').fill('Something');
	await page.goto('/');
	expect(asked).toBe(1);
	await page.goBack();
	await expect(page.locator('#field-title')).toHaveValue('');
	await page.goto('/');
	expect(asked).toBe(1);
	expect(await tracesLeft(page)).toEqual({});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the form says why it cannot be used and offers e-mail', async ({ page }) => {
		await page.goto(FORM);
		await expect(page.getByText('This form needs JavaScript')).toBeVisible();
		await expect(page.getByRole('link', { name: 'write to the coalition by e-mail' })).toHaveAttribute(
			'href',
			/^mailto:/,
		);
		await expect(page.locator('#field-title')).toBeDisabled();
		await expect(page.getByText('What the problem was')).toBeVisible();
	});
});

for (const type of ['case-study', 'reflective-note', 'meeting-note', 'practice-guide', 'event', 'resource', 'training'])
	test(`the form for a ${type} is accessible with everything unfolded and with findings, on a large and on a small screen`, async ({
		page,
	}) => {
		await page.goto(`/contribute/${type}/`);
		for (const folded of await page.locator('main details').all())
			await folded.evaluate((element) => ((element as HTMLDetailsElement).open = true));
		for (const add of await page.locator('form > fieldset > fieldset > button[data-add]').all()) await add.click();
		// Empty, one form stands among the pages of every template; here each is as full as it gets.
		await check(page);
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: 800 });
			const where = `${width} pixels`;
			expect.soft(await smallTargets(page), where).toEqual([]);
			expect.soft([await sidewaysScroll(page), await stickingOut(page)], where).toEqual([0, []]);
		}
		expect.soft(await accessibilityFaults(page)).toEqual([]);
		// Every form is made of the same parts: their colours need looking at once more, in the longest.
		if (type !== 'case-study') return;
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await accessibilityFaults(page, 'colours'), 'in dark').toEqual([]);
	});
