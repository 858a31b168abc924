/** Somebody without an account sends a case study to a hosted hub; an editor asks, is answered, and takes it over. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityFaults, sidewaysScroll, tracesLeft } from '../support/browser.ts';
import { expect, test, type Page } from '../support/watched-browser.ts';
import { hostedHub, type HostedHub } from '../support/hosted-hub.ts';
import { check, tabToButton, typeInto, writeACaseStudy } from '../support/the-plain-form.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: HostedHub;
let code = '';
const TITLE = 'Fewer people left the surgery after we said how long it takes';
const MAILBOX = 'somebody.of.the.surgery@example.org';
const QUESTION = 'Who decided to put up the clock?';
const ANSWER = 'The reception team did, after a week of asking people who wait.';

test.beforeAll(async () => {
	test.setTimeout(420_000);
	hub = await hostedHub({ letterbox: { open: true } });
});
test.afterAll(() => hub?.stop());

const openStatus = async (page: Page) => {
	await page.goto(`${hub.address}/letterbox/`);
	await page.getByRole('textbox', { name: /code/i }).fill(code.toLowerCase().replaceAll('-', ' '));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /^Your case study, sent on / })).toBeVisible();
};

const openLetterbox = async (page: Page) => {
	await page.goto(`${hub.address}/admin/`);
	await page.getByRole('link', { name: 'Sign in with the account of your organisation' }).click();
	await page.getByRole('link', { name: 'edith', exact: true }).click();
	await page.getByRole('button', { name: 'Letterbox', exact: true }).click({ timeout: 60_000 });
	const letterbox = page.getByRole('dialog', { name: 'Letterbox' });
	await letterbox.getByRole('button', { name: `Case study: ${TITLE}` }).click();
	await expect(letterbox.getByRole('heading', { name: `Case study: ${TITLE}` })).toBeFocused();
	return letterbox;
};

test('a member of no network sends it with the keyboard alone and gets a code', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await writeACaseStudy(page, 'We would ask people who wait before we move anything.', hub.address);
	await typeInto(page, 'field-letterbox-role', 'Practice manager');
	await typeInto(page, 'field-letterbox-organisation', 'A surgery');
	await typeInto(page, 'field-letterbox-mailbox', MAILBOX);
	await check(page);
	await tabToButton(page, 'Send to the coalition');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Your receipt code' })).toBeVisible();
	code = await page.locator('.receipt-code').innerText();
	expect(code).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
	expect(await accessibilityFaults(page)).toEqual([]);
	expect(await sidewaysScroll(page)).toBe(0);
	expect(await tracesLeft(page)).toEqual({});
});

test('an editor reads it in the letterbox and asks', async ({ page }) => {
	const letterbox = await openLetterbox(page);
	await expect(letterbox).toContainText('From: Practice manager, A surgery.');
	await expect(letterbox).toContainText('People left before they were seen.');
	await expect(letterbox.getByRole('link', { name: MAILBOX })).toBeVisible();
	for (const width of [1280, 390]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await accessibilityFaults(page), `${width} pixels wide`).toEqual([]);
		expect(await sidewaysScroll(page), `${width} pixels wide`).toBe(0);
	}
	await letterbox.getByText('Ask its writer').click();
	await letterbox.getByRole('textbox', { name: 'Your question' }).fill(QUESTION);
	await letterbox.getByRole('button', { name: 'Ask', exact: true }).click();
	await expect(letterbox).toContainText('Asked. Its writer sees it with the code.');
});

test('its writer finds the question by the code, without script, and answers', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await openStatus(page);
	await expect(page.getByRole('main')).toContainText(QUESTION);
	await page.getByRole('textbox', { name: 'Your words, without names of people' }).fill(ANSWER);
	await page.getByRole('button', { name: 'Send these words' }).click();
	await expect(page.getByRole('main')).toContainText('Sent. An editor will read it here.');
	expect(await context.cookies()).toEqual([]);
	await context.close();
});

test('the editor takes it over as a draft, and nothing leads back to who sent it', async ({ page }) => {
	page.on('dialog', (dialog) => void dialog.accept());
	const letterbox = await openLetterbox(page);
	await expect(letterbox).toContainText(ANSWER);
	await letterbox.getByRole('button', { name: 'Take it over as a draft' }).click();
	const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });
	await expect
		.poll(() => git('for-each-ref', '--format=%(refname)', 'refs/drafts/case-study'), { timeout: 60_000 })
		.toContain('dudley/fewer-people-left');
	const ref = git('for-each-ref', '--format=%(refname)', 'refs/drafts/case-study').trim();
	expect(
		git(
			'show',
			`${ref}:${git('ls-tree', '-r', '--name-only', ref).match(/content\/case-studies\/dudley\/fewer.*/)![0]}`,
		),
	).toContain('People left before they were seen.');
	const everything = execFileSync(
		'sh',
		['-c', 'git cat-file --batch-all-objects --batch; git log --all --format=%an%ae%B'],
		{ cwd: hub.checkout.root, maxBuffer: 1_000_000_000 },
	).toString('latin1');
	for (const planted of [MAILBOX, 'Practice manager', code, ANSWER]) {
		expect(everything, planted).not.toContain(planted);
		expect(hub.log(), planted).not.toContain(planted);
	}
	expect((await readFile(join(hub.data, 'letterbox.sqlite'))).toString('latin1')).not.toContain(code);
});

test('its writer sees that it is a draft', async ({ page }) => {
	await openStatus(page);
	await expect(page.getByRole('main')).toContainText('An editor has taken it over as a draft.');
});
