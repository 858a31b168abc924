/** The coalition’s edition on a host: for who is signed in; and the repository elsewhere that a host pushes to. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/watched-browser.ts';
import { hostedHub, type HostedHub } from '../support/hosted-hub.ts';
import { somebody } from '../support/signed-in.ts';
import { findWords } from '../support/every-byte.ts';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let hub: HostedHub;
let elsewhere: string;
const PLANTED = 'Zorvex minutes';
const run = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();

test.beforeAll(async () => {
	test.setTimeout(900_000);
	elsewhere = await mkdtemp(join(tmpdir(), 'hub-elsewhere-'));
	run(elsewhere, 'init', '-q', '--bare', '-b', 'main', '.');
	hub = await hostedHub({ coalition: true, remote: { address: elsewhere } });
});
test.afterAll(async () => {
	await hub?.stop();
	await rm(elsewhere, { recursive: true, force: true });
});

const health = async () => (await (await fetch(`${hub.address}/health`)).json()) as Record<string, { status: string }>;

test('what is the coalition’s is read by who is signed in, and searched, and by nobody else', async ({
	page,
	browser,
}) => {
	await hub.checkout.write(
		'content/coalition/pages/zorvex.mdx',
		`---\ntitle: ${PLANTED}\nsummary: What was said.\nowner:\n  role: Hub editor\n  organisation: practice-hub\nreviewedOn: 2026-06-01\nreviewDueOn: 2027-05-01\n---\n\nWhat was said.\n`,
	);
	run(hub.checkout.root, 'add', '-A');
	run(hub.checkout.root, 'commit', '-qm', 'Write minutes');
	await hub.checkout.run('src/commands/host.ts', {}, '--settings', hub.settings, '--build-now');
	const address = `${hub.address}/for-the-coalition/zorvex/`;
	await page.goto(address);
	await expect(page).toHaveURL(/\/sign-in\/$/);

	const { page: own, context } = await somebody(browser, hub, 'wanda');
	await own.goto(`${hub.address}/sign-in/`);
	await expect(own.getByRole('link', { name: 'Read the coalition’s edition' })).toBeVisible();
	await expect
		.poll(async () => (await own.request.get(address)).status(), { timeout: 500_000, intervals: [5_000] })
		.toBe(200);
	for (const width of [1280, 360]) {
		await own.setViewportSize({ width, height: 800 });
		await own.goto(address);
		await expect(own.getByRole('heading', { level: 1 })).toHaveText(PLANTED);
		expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await own.screenshot({ path: `.reports/coalition-${width}.png` });
	}
	await own.goto(`${hub.address}/for-the-coalition/search/`);
	await own.getByRole('searchbox').fill('zorvex');
	await own.getByRole('searchbox').press('Enter');
	await expect(own.getByRole('link', { name: PLANTED, exact: true })).toHaveAttribute(
		'href',
		'/for-the-coalition/zorvex/',
	);
	expect((await page.request.get(`${hub.address}/zorvex/`)).status()).toBe(404);
	expect(findWords(await realpath(join(hub.releases, 'current')), [PLANTED, 'zorvex'])).toEqual([]);
	await context.close();
});

test('what is published is at the repository elsewhere, and health says so', async () => {
	await expect.poll(async () => (await health())['remote']?.status, { timeout: 60_000 }).toBe('even');
	expect(run(elsewhere, 'rev-parse', 'main')).toBe(run(hub.checkout.root, 'rev-parse', 'main'));
	expect(hub.log()).not.toContain(elsewhere);
	expect(hub.log()).not.toMatch(/zorvex/i);
});
