/** A draft, seen as its page before anything of it is stored. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '../support/shared-hub.ts';
import { field, rewrite } from '../support/the-editor.ts';
import type { RunningHub } from '../support/running-hub.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });

test('what is typed into a form stands on its page beside it and on a page of its own, and is stored nowhere', async ({
	page,
	context,
}) => {
	const stored = () => [git('for-each-ref'), git('status', '--porcelain', 'content')];
	const before = stored();
	page.on('dialog', (dialog) => void dialog.accept());
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(`${hub.address}/admin/#/collections/meeting-note/new`);
	await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible({ timeout: 60_000 });
	await rewrite(page, 'Title', 'Zorvex corridor talk');
	await page.getByRole('button', { name: 'Add decision' }).first().click();
	await field(page, 'Decision').fill('The corridor stays quiet until nine.');
	const beside = page.frameLocator('iframe').first().frameLocator('iframe[title="The draft as its page"]');
	await expect(beside.getByRole('heading', { level: 1 })).toHaveText('Zorvex corridor talk', { timeout: 60_000 });
	await expect(beside.getByRole('main')).toContainText('The corridor stays quiet until nine.', { timeout: 30_000 });
	await expect(beside.getByText(/^Not filled in yet: \d+ boxes$/)).toBeVisible();

	const link = page.frameLocator('iframe').first().getByRole('link', { name: 'See it as a page of its own' });
	const address = `${hub.address}${await link.getAttribute('href')}`;
	const own = await context.newPage();
	for (const width of [1280, 390]) {
		await own.setViewportSize({ width, height: 800 });
		await own.goto(address);
		await expect(own.getByRole('heading', { level: 1 })).toHaveText('Zorvex corridor talk');
		await expect(own.getByRole('main')).toContainText('The corridor stays quiet until nine.');
		expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
	expect(await own.locator('script').count()).toBe(0);
	const answer = await page.request.get(address);
	expect(answer.headers()['x-robots-tag']).toContain('noindex');
	expect(answer.headers()['content-security-policy']).toContain("script-src 'none'");

	expect(stored()).toEqual(before);
	const found = execFileSync('sh', ['-c', 'grep -rl Zorvex content node_modules/.hub public/media .git || true'], {
		cwd: hub.checkout.root,
		encoding: 'utf8',
	});
	expect(found).toBe('');
});
