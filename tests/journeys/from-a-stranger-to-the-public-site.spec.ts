/**
 * Somebody without an account sends a case study to a hosted hub; an editor asks, is answered, and takes it over; two
 * people read it; it is published, built and found; the consent it rests on ends, and it is gone.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityFaults, sidewaysScroll, tracesLeft } from '../support/browser.ts';
import { expect, test, type Page } from '../support/watched-browser.ts';
import { hostedHub, type HostedHub } from '../support/hosted-hub.ts';
import { choose, openEditorsPart, publish, save, setStatus } from '../support/the-editor.ts';
import { fillInWhoAnswers, openDraftAt, somebody } from '../support/signed-in.ts';
import { check, tabToButton, typeInto, writeACaseStudy } from '../support/the-plain-form.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: HostedHub;
let code = '';
const TITLE = 'Fewer people left the surgery after we said how long it takes';
const ID = 'dudley/fewer-people-left-the-surgery-after-we-said-how-long-it';
const FILE = `content/case-studies/${ID}.mdx`;
const REF = `refs/drafts/case-study/${ID}`;
const [SENT_ON, CONSENT_ENDS, THE_DAY_AFTER] = ['2026-12-01', '2026-12-31', '2027-01-01'];
const MAILBOX = 'somebody.of.the.surgery@example.org';
const QUESTION = 'Who decided to put up the clock?';
const ANSWER = 'The reception team did, after a week of asking people who wait.';

test.beforeAll(async () => {
	test.setTimeout(420_000);
	hub = await hostedHub({ letterbox: { open: true } }, SENT_ON);
});
test.afterAll(() => hub?.stop());

const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });

/** What stands in no object of git and no line of the log: who sent it, what was asked, and who signed in. */
const leadsToNobody = () => {
	const objects = execFileSync(
		'sh',
		['-c', 'git cat-file --batch-all-objects --batch; git log --all --format=%an%ae%cn%ce%B'],
		{ cwd: hub.checkout.root, maxBuffer: 1_000_000_000 },
	).toString('latin1');
	for (const planted of [MAILBOX, 'Practice manager', code, ANSWER, QUESTION]) {
		expect(objects, planted).not.toContain(planted);
		expect(hub.log(), planted).not.toContain(planted);
	}
	const messages = git('log', '--all', '--format=%an %ae %cn %ce %B');
	for (const account of ['edith', 'sam ', 'hub-editors']) expect(messages + hub.log(), account).not.toContain(account);
	for (const words of [TITLE, 'SURGERY-12']) expect(hub.log(), words).not.toContain(words);
};

const served = async (page: Page) => (await page.request.get(`${hub.address}/case-studies/${ID}/`)).text();

/** Every file of the release that is served now, packed ones as their text stands in the others. */
const filesServed = () =>
	execFileSync(
		'sh',
		[
			'-c',
			'cat $(find "$(readlink -f current)" -type f -name "*.html" -o -name "*.xml" -o -name "*.json" -o -name "*.csv" -o -name "*.txt")',
		],
		{
			cwd: hub.releases,
			maxBuffer: 1_000_000_000,
		},
	).toString();

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
	await page
		.locator('#field-consent-basis')
		.selectOption({ label: 'The people described agreed, and their agreement is recorded elsewhere' });
	await typeInto(page, 'field-consent-reference', 'SURGERY-12');
	await page.locator('#field-consent-givenOn').fill('2026-11-01');
	await page.locator('#field-consent-expiresOn').fill(CONSENT_ENDS);
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
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', REF).trim(), { timeout: 60_000 }).toBe(REF);
	expect(git('show', `${REF}:${FILE}`)).toContain('People left before they were seen.');
	leadsToNobody();
	expect((await readFile(join(hub.data, 'letterbox.sqlite'))).toString('latin1')).not.toContain(code);
});

test('its writer sees that it is a draft', async ({ page }) => {
	await openStatus(page);
	await expect(page.getByRole('main')).toContainText('An editor has taken it over as a draft.');
});

test('the editor fills in who answers for it, and two others read it than its writer', async ({ browser }) => {
	const edith = await somebody(browser, hub, 'edith');
	await openDraftAt(edith.page, hub, TITLE);
	await openEditorsPart(edith.page);
	await fillInWhoAnswers(edith.page);
	await choose(edith.page, 'Organisation', 'Practice Hub editors');
	await save(edith.page);
	await expect.poll(() => git('show', `${REF}:${FILE}`)).toContain('reviewDueOn: 2027-05-01');
	await setStatus(edith.page, 'In review');
	await expect
		.poll(() => git('log', '-1', '--format=%B', REF), { timeout: 30_000 })
		.toContain('Draft-status: pending_review');

	const sam = await somebody(browser, hub, 'sam');
	await openDraftAt(sam.page, hub, TITLE);
	await openEditorsPart(sam.page);
	await choose(sam.page, 'How it was checked', 'A second person read it for identifying detail');
	await choose(sam.page, 'Result', 'Nobody can be identified');
	await save(sam.page);
	await expect.poll(() => git('show', `${REF}:${FILE}`)).toContain('byRole: Safeguarding reader');
	await sam.page.getByRole('button', { name: 'I have read this story' }).click({ timeout: 30_000 });
	await expect(sam.page.getByText(/Your reading is kept/)).toBeVisible({ timeout: 30_000 });
	await sam.context.close();

	await openDraftAt(edith.page, hub, TITLE);
	await edith.page.reload();
	await edith.page.getByRole('button', { name: 'I have read this story' }).click({ timeout: 60_000 });
	await expect(edith.page.getByText(/Two people have read it/)).toBeVisible({ timeout: 30_000 });
	await setStatus(edith.page, 'Ready');
	await expect
		.poll(() => git('log', '-1', '--format=%B', REF), { timeout: 30_000 })
		.toContain('Draft-status: pending_publish');
	await publish(edith.page);
	await expect.poll(() => git('ls-tree', '-r', '--name-only', 'main'), { timeout: 30_000 }).toContain(FILE);
	await edith.context.close();
});

test('everybody finds it on the site and in its search, and its writer is told', async ({ page }) => {
	await expect.poll(() => served(page), { timeout: 300_000, intervals: [2_000] }).toContain(TITLE);
	await page.goto(`${hub.address}/search/`);
	await page.getByRole('main').getByRole('searchbox').fill('how long the wait at the surgery takes');
	await expect(page.locator(`.results a[href="/case-studies/${ID}/"]`).first()).toBeVisible();
	expect(filesServed()).toContain(TITLE);
	await openStatus(page);
	await expect(page.getByRole('main')).toContainText(/published/i);
	expect(await tracesLeft(page)).toEqual({});
	leadsToNobody();
});

test('what was kept of its writer is in no backup’s list, nor anywhere once it is published', async () => {
	// Erased within a minute of its being served.
	await expect
		.poll(async () => (await readFile(join(hub.data, 'letterbox.sqlite'))).includes(MAILBOX), { timeout: 90_000 })
		.toBe(false);
	const archive = join(hub.releases, '..', 'backup.zip');
	execFileSync(process.execPath, ['src/commands/backup.ts', archive, '--settings', hub.settings], {
		cwd: hub.checkout.root,
		stdio: 'pipe',
	});
	const names = execFileSync('unzip', ['-Z1', archive], { encoding: 'utf8' });
	expect(names).toContain('data/letterbox.sqlite');
	for (const planted of [MAILBOX, 'Practice', code, 'surgery', 'edith', 'sam']) expect(names).not.toContain(planted);
	const letterbox = execFileSync('unzip', ['-p', archive, 'data/letterbox.sqlite'], { maxBuffer: 1_000_000_000 });
	for (const planted of [MAILBOX, code]) expect(letterbox.toString('latin1'), planted).not.toContain(planted);
});

test('the consent ends, and the next day it is gone with nobody at the keyboard', async ({ page }) => {
	await hub.startOn(THE_DAY_AFTER);
	await expect.poll(() => served(page), { timeout: 300_000, intervals: [2_000] }).not.toContain(TITLE);
	expect(filesServed()).not.toContain(TITLE);
	await page.goto(`${hub.address}/search/`);
	await page.getByRole('main').getByRole('searchbox').fill('how long the wait at the surgery takes');
	await expect(page.getByRole('heading', { name: /results? for|Nothing found/ })).toBeVisible();
	await expect(page.locator(`.results a[href="/case-studies/${ID}/"]`)).toHaveCount(0);
	leadsToNobody();
});
