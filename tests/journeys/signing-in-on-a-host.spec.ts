/** A case study from somebody’s sign-in to the public site, on a hub that `npm run host` serves and builds. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '../support/watched-browser.ts';
import {
	ASKED_WHETHER_IT_IS_THERE,
	choose,
	findings,
	openEditorsPart,
	publish,
	rewrite,
	save,
	setStatus,
	writeUnder,
} from '../support/the-editor.ts';
import { writeAQuieterCorner } from '../support/a-story-in-the-editor.ts';
import { hostedHub, type HostedHub } from '../support/hosted-hub.ts';
import { fillInWhoAnswers, openDraftAt, somebody } from '../support/signed-in.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: HostedHub;
const TITLE = 'A quieter corner for the first talk';
const ID = 'dudley/a-quieter-corner-for-the-first-talk';
const REF = `refs/drafts/case-study/${ID}`;

test.beforeAll(async () => {
	test.setTimeout(420_000);
	hub = await hostedHub();
});
test.afterAll(() => hub?.stop());

const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });
const status = () => git('log', '-1', '--format=%B', REF);

test('a writer signs in, writes, is signed out meanwhile, signs in again and loses nothing', async ({
	browser,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	allow(/^answer 401: POST \S+\/api\/cms\/v1 \(\w+\)$/, 'some');
	allow(/^answer 403: POST \S+\/api\/cms\/v1 \(\w+\)$/, 'some');
	const { page, context } = await somebody(browser, hub, 'wanda');
	await page.getByRole('button', { name: 'Writer', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Who you are here' })).toContainText('Writer, Dudley.');
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.goto(`${hub.address}/admin/#/collections/case-study/new`);
	await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible({ timeout: 60_000 });
	await writeAQuieterCorner(page);
	await rewrite(page, 'One-sentence answer', 'Children talked more once the first talk was moved to a quieter corner.');
	await writeUnder(
		page,
		'Limits: what this does not show',
		'It was one family hub in one summer. We did not measure, and quieter weeks could explain the change as well.',
	);

	const elsewhere = await context.newPage();
	await elsewhere.goto(`${hub.address}/sign-in/`);
	await elsewhere.getByRole('button', { name: 'Sign out on every device' }).click();
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('You are signed out on every device');
	await save(page);
	await expect(page.getByText(/^You are signed out here/)).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText(/signed out|session has ended/i)).toHaveCount(1);
	// At the provider they are signed in still, so it asks nothing.
	await elsewhere.goto(`${hub.address}/sign-in/`);
	await elsewhere.getByRole('link', { name: 'Sign in with the account of your organisation' }).click();
	await expect(elsewhere).toHaveURL(/\/admin\//);
	await elsewhere.close();

	await save(page);
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', REF).trim(), { timeout: 30_000 }).toBe(REF);
	await page.setViewportSize({ width: 390, height: 844 });
	for (const button of await page.locator('.offered').getByRole('button').all()) {
		const box = await button.boundingBox();
		if (box) expect(box.x + box.width, await button.innerText()).toBeLessThanOrEqual(390);
	}
	await setStatus(page, 'In review');
	await expect.poll(status, { timeout: 30_000 }).toContain('Draft-status: pending_review');
	expect(git('log', '-1', '--format=%an <%ae>', REF)).toMatch(/^Writer [0-9a-f]{6} <p[0-9a-f]{16}@people\.invalid>/);
	await context.close();
});

test('a coalition editor fills in who answers for it, and by when', async ({ browser }) => {
	const { page, context } = await somebody(browser, hub, 'edith');
	await openDraftAt(page, hub, TITLE);
	await openEditorsPart(page);
	await fillInWhoAnswers(page);
	await choose(page, 'Organisation', 'Practice Hub editors');
	await save(page);
	await expect.poll(() => git('show', `${REF}:content/case-studies/${ID}.mdx`)).toContain('reviewDueOn: 2027-05-01');
	await context.close();
});

test('a safeguarding reader checks it and has read it', async ({ browser }) => {
	const { page, context } = await somebody(browser, hub, 'sam');
	await openDraftAt(page, hub, TITLE);
	await openEditorsPart(page);
	await choose(page, 'How it was checked', 'A second person read it for identifying detail');
	await choose(page, 'Result', 'Nobody can be identified');
	await save(page);
	await expect
		.poll(() => git('show', `${REF}:content/case-studies/${ID}.mdx`))
		.toContain('byRole: Safeguarding reader');
	await page.getByRole('button', { name: 'I have read this story' }).click();
	await expect(page.getByText(/Your reading is kept/)).toBeVisible({ timeout: 30_000 });
	await context.close();
});

test('the coalition editor reads it as well and publishes it', async ({ browser }) => {
	const { page, context } = await somebody(browser, hub, 'edith');
	await openDraftAt(page, hub, TITLE);
	await page.getByRole('button', { name: 'I have read this story' }).click();
	await expect(page.getByText(/Two people have read it/)).toBeVisible({ timeout: 30_000 });
	await expect(findings(page)).toBeVisible();
	await setStatus(page, 'Ready');
	await expect.poll(status, { timeout: 30_000 }).toContain('Draft-status: pending_publish');
	await publish(page);
	await expect
		.poll(() => git('ls-tree', '-r', '--name-only', 'main'), { timeout: 30_000 })
		.toContain(`content/case-studies/${ID}.mdx`);
	await page.goto(`${hub.address}/admin/`);
	await page.getByRole('button', { name: 'Coalition editor', exact: true }).click({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
	await page.goto(`${hub.address}/admin/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to edit');
	await context.close();
});

test('it is built and served to everybody, and nothing leads back to a person', async ({ page }) => {
	const address = `${hub.address}/case-studies/${ID}/`;
	await expect
		.poll(async () => (await page.request.get(address)).status(), { timeout: 300_000, intervals: [2_000] })
		.toBe(200);
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	expect(await page.context().cookies()).toEqual([]);
	expect(hub.log()).toContain('"reason":"publication"');
	for (const words of ['wanda', 'edith', 'quieter', 'hub-dudley']) expect(hub.log()).not.toContain(words);
	const commits = git('log', '--all', '--format=%an %ae %cn %ce %B');
	for (const words of ['wanda', 'edith', 'sam ', 'hub-dudley']) expect(commits).not.toContain(words);
});
