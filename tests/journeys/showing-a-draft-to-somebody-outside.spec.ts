/** A draft, shown by a link to somebody without an account, until it is withdrawn. */
import { expect, test } from '../support/watched-browser.ts';
import { ASKED_WHETHER_IT_IS_THERE, field, rewrite, save } from '../support/the-editor.ts';
import { hostedHub, type HostedHub } from '../support/hosted-hub.ts';
import { somebody } from '../support/signed-in.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let hub: HostedHub;
test.beforeAll(async () => {
	test.setTimeout(420_000);
	hub = await hostedHub();
});
test.afterAll(() => hub?.stop());

test('an editor makes a link, somebody outside sees the draft as its page, and then no more', async ({
	browser,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	allow(/^answer 404: GET \S+\/by-link\//, 'some');
	allow(/^answer 503: GET \S+\/by-link\//, 'any');
	const { page, context } = await somebody(browser, hub, 'edith');
	await page.goto(`${hub.address}/admin/#/collections/page/entries/privacy`);
	await expect(field(page, 'Title')).not.toHaveValue('', { timeout: 60_000 });
	await rewrite(page, 'Title', 'Zorvex waiting rooms');
	await save(page);
	await page.getByRole('button', { name: 'Links for people outside' }).click({ timeout: 60_000 });
	const dialog = page.getByRole('dialog', { name: 'Links for people outside' });
	await expect(dialog).toContainText('There is no link to this draft.');
	await dialog.getByLabel(/How many days/).fill('61');
	await dialog.getByRole('button', { name: 'Make a link' }).click();
	await expect(dialog.getByRole('status')).toHaveText(/from 1 to 60/);
	await dialog.getByLabel(/How many days/).fill('3');
	await dialog.getByRole('button', { name: 'Make a link' }).click();
	const address = await dialog.getByLabel(/It is shown only now/).inputValue();
	expect(address).toMatch(/\/by-link\/[\w-]{43}\/$/);
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 800 });
		await page.screenshot({ path: `.reports/links-dialog-${width}.png` });
	}

	const outside = await browser.newContext();
	const own = await outside.newPage();
	for (const width of [1280, 360]) {
		await own.setViewportSize({ width, height: 800 });
		// Beside other work its page may take longer than a browser is kept waiting.
		await expect
			.poll(async () => (await own.goto(address, { timeout: 120_000 }))?.status(), { timeout: 200_000 })
			.toBe(200);
		await expect(own.getByRole('heading', { level: 1 })).toHaveText('Zorvex waiting rooms');
		await expect(own.getByRole('main')).toContainText('A draft, shown by a link. It is not published');
		await expect(own.getByRole('main')).toContainText('by a coalition editor of the hub');
		expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await own.screenshot({ path: `.reports/by-link-${width}.png` });
	}
	expect(await own.locator('script').count()).toBe(0);
	expect(await outside.cookies()).toEqual([]);
	expect(await own.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily)).toContain('Atkinson');

	await page.setViewportSize({ width: 1280, height: 800 });
	await dialog.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Links for people outside' }).click();
	await expect(dialog).toContainText('It has been opened.');
	await dialog.getByRole('button', { name: 'Withdraw it' }).click();
	await expect(dialog).toContainText('There is no link to this draft.');
	await own.goto(address);
	await expect(own.getByRole('heading', { level: 1 })).toHaveText('This link opens nothing');
	expect(hub.log()).not.toContain(address.split('/').at(-2));
	expect(hub.log()).not.toContain('Zorvex');
	await outside.close();
	await context.close();
});
