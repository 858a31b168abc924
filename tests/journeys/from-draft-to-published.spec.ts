/** The whole way of a case study through the editor of a hub that keeps drafts. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '../support/watched-browser.ts';
import {
	ASKED_WHETHER_IT_IS_THERE,
	field,
	fillEditorsPart,
	findings,
	openDraftOf,
	openEditorsPart,
	publish,
	rewrite,
	save,
	setStatus,
	untilPublished,
	writeUnder,
} from '../support/the-editor.ts';
import { writeAQuieterCorner } from '../support/a-story-in-the-editor.ts';
import { aPicture } from '../support/a-picture.ts';
import { runningHub, type RunningHub } from '../support/running-hub.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;
/** A page somebody is changing outside the editor meanwhile. */
let dirty = '';

test.beforeAll(async () => {
	test.setTimeout(240_000);
	hub = await runningHub({ drafts: true });
	await hub.checkout.write('notes-of-my-own.txt', 'not for git');
	dirty = `${await readFile(join(hub.checkout.root, 'content/pages/about.mdx'), 'utf8')}\nHalf a thought.\n`;
	await hub.checkout.write('content/pages/about.mdx', dirty);
});

test.afterAll(() => hub?.stop());

const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });

const ID = 'dudley/a-quieter-corner-for-the-first-talk';
const FILE = `content/case-studies/${ID}.mdx`;
const REF = `refs/drafts/case-study/${ID}`;

const openDraft = (page: Page) => openDraftOf(page, hub, 'A quieter corner for the first talk');

test('a member writes a case study, is told of a named child while writing, cannot save it, puts it right and sends it for review', async ({
	page,
	allow,
}) => {
	allow(/^answer 422: POST \S+\/api\/cms\/v1 \(persistEntry\)$/);
	allow(/^error notice: Not saved\. Your text is still here\. One-sentence answer: A person is named here/);
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/case-study/new`);
	await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible({ timeout: 60_000 });
	await writeAQuieterCorner(page);
	await fillEditorsPart(page);

	await expect(findings(page)).toContainText(/\d+ to put right/, { timeout: 30_000 });
	await findings(page).locator('summary').first().click();
	await expect(findings(page).getByRole('listitem').filter({ hasText: 'Mia' }).first()).toBeVisible();
	await save(page);
	await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toContainText('Mia');
	expect(git('for-each-ref', '--format=%(refname)').trim().split('\n')).toEqual(['refs/heads/main']);
	expect(
		execFileSync('sh', ['-c', 'git cat-file --batch-all-objects --batch | grep -c "Mia" || true'], {
			cwd: hub.checkout.root,
			encoding: 'utf8',
		}).trim(),
	).toBe('0');

	await rewrite(page, 'One-sentence answer', 'Children talked more once the first talk was moved to a quieter corner.');
	await page.getByRole('button', { name: 'Close this message' }).click();
	await save(page);
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', REF).trim(), { timeout: 30_000 }).toBe(REF);
	await expect(page.getByRole('button', { name: /^(Set status|Status:)/ }).first()).toBeVisible();
	await setStatus(page, 'In review');
	await expect.poll(() => git('log', '-1', '--format=%B', REF)).toContain('Draft-status: pending_review');
});

test('an editor finds it in the queue, sees what the checks find, answers it, marks it ready and publishes it', async ({
	page,
	allow,
}) => {
	allow(/^answer 422: POST \S+\/api\/cms\/v1 \(updateUnpublishedEntryStatus\)$/);
	allow(/^error notice: The status was not changed\. /);
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/workflow`);
	await expect(page.getByText('A quieter corner for the first talk').first()).toBeVisible({ timeout: 60_000 });
	await openDraft(page);
	await expect(findings(page)).toContainText('1 to answer', { timeout: 30_000 });
	await findings(page).locator('summary').first().click();
	await expect(findings(page)).toContainText('Nothing says what this does not show');
	await setStatus(page, 'Ready');
	await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toHaveCount(0);
	await expect(page.getByRole('alert').filter({ hasText: 'The draft is saved as it is.' })).toContainText(
		'Nothing says what this does not show',
	);
	expect(git('log', '-1', '--format=%B', REF)).toContain('Draft-status: pending_review');
	await page.getByRole('button', { name: 'Close this message' }).click();

	await writeUnder(
		page,
		'Limits: what this does not show',
		'It was one family hub in one summer. We did not measure, and quieter weeks could explain the change as well.',
	);
	await expect(findings(page)).toContainText('Nothing found', { timeout: 30_000 });
	await save(page);
	await expect.poll(() => git('show', `${REF}:${FILE}`)).toContain('one summer');
	expect(git('show', `${REF}:${FILE}`)).toContain('Waits of \\<10 minutes were not announced \\{at first}.');
	await setStatus(page, 'Ready');
	await expect.poll(() => git('log', '-1', '--format=%B', REF)).toContain('Draft-status: pending_publish');
	expect(git('ls-tree', '-r', '--name-only', 'main')).not.toContain(FILE);
	await publish(page);
	await expect.poll(() => git('ls-tree', '-r', '--name-only', 'main'), { timeout: 30_000 }).toContain(FILE);
	// The draft goes once its page stands in main.
	await expect.poll(() => git('for-each-ref', '--format=%(refname)').trim()).toBe('refs/heads/main');
	expect(git('log', '-1', '--format=%s', 'main').trim()).toBe(`Publish “${ID}”`);
});

const address = () => `${hub.address}/case-studies/${ID}/`;

const searchFor = async (page: Page, words: string) => {
	await page.goto(`${hub.address}/search/`);
	await page.getByRole('main').getByRole('searchbox').fill(words);
};

test('it is on the site, as typed, and in search', async ({ page }) => {
	await untilPublished(page, address());
	await page.goto(address());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A quieter corner for the first talk');
	await expect(page.getByRole('main')).toContainText('Waits of <10 minutes were not announced {at first}.');
	await expect(async () => {
		await searchFor(page, 'corner with two chairs');
		await expect(page.locator(`.results a[href="/case-studies/${ID}/"]`).first()).toBeVisible({ timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
});

test('the editor withdraws it: the page says so and why', async ({ page, allow }) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/case-study/entries/${ID}`);
	await expect(field(page, 'Title')).toHaveValue(/A quieter corner/, { timeout: 60_000 });
	await openEditorsPart(page);
	await page.getByRole('button', { name: 'Add withdrawn' }).click();
	await page.getByLabel('On', { exact: true }).last().fill('2026-11-20');
	await page.getByRole('textbox', { name: 'Why', exact: true }).last().fill('The family hub asked us to take it down.');
	await save(page);
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', REF).trim(), { timeout: 30_000 }).toBe(REF);
	await setStatus(page, 'Ready');
	await expect.poll(() => git('log', '-1', '--format=%B', REF)).toContain('Draft-status: pending_publish');
	await publish(page);
	await expect.poll(() => readFile(join(hub.checkout.root, FILE), 'utf8'), { timeout: 30_000 }).toContain('withdrawn:');
	await expect(async () => {
		await page.goto(address());
		await expect(page.getByRole('main')).toContainText('The family hub asked us to take it down.', { timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
	// Whoever kept the link learns that it came down and where to go; of the story nothing is left, neither here nor in
	// search.
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).toHaveText('A quieter corner for the first talk');
	await expect(main).not.toContainText('two chairs');
	await expect(main.getByRole('link', { name: 'search the hub' })).toHaveAttribute('href', '/search/');
	expect(await page.content()).not.toContain('two chairs');
	await expect(async () => {
		await searchFor(page, 'corner with two chairs');
		await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/“corner with two chairs”/, {
			timeout: 5_000,
		});
		await expect(page.locator(`.results a[href="/case-studies/${ID}/"]`)).toHaveCount(0, { timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
});

test('an entry that must go is deleted, and so are the page, its place in search and the picture only it used', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	const picture = 'public/media/two-chairs.png';
	await hub.checkout.write(
		picture,
		Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
			'base64',
		),
	);
	await hub.checkout.write(
		FILE,
		`${await readFile(join(hub.checkout.root, FILE), 'utf8')}\n![Two chairs in a corner](/media/two-chairs.png)\n`,
	);
	git('add', FILE, picture);
	git('commit', '-qm', 'A picture');
	await page.goto(`${hub.address}/admin/#/collections/case-study/entries/${ID}`);
	await expect(field(page, 'Title')).toHaveValue(/A quieter corner/, { timeout: 60_000 });
	await page.getByRole('button', { name: /Delete published entry/ }).click();
	await expect.poll(() => git('ls-tree', '-r', '--name-only', 'main'), { timeout: 30_000 }).not.toContain(FILE);
	const offer = page.getByRole('dialog').filter({ hasText: 'One file is used nowhere else' });
	await expect(offer).toContainText('two-chairs.png');
	await offer.getByRole('button', { name: 'Delete it too' }).click();
	await expect.poll(() => git('ls-tree', '-r', '--name-only', 'main'), { timeout: 30_000 }).not.toContain(picture);
	await expect.poll(async () => (await page.request.get(address())).status(), { timeout: 60_000 }).toBe(404);
	await expect(async () => {
		await searchFor(page, 'quieter corner first talk');
		await expect(page.getByRole('main').getByRole('status').first()).toBeVisible({ timeout: 5_000 });
		await expect(page.locator(`.results a[href="/case-studies/${ID}/"]`)).toHaveCount(0, { timeout: 5_000 });
	}).toPass({ timeout: 60_000 });
});

test('nothing of the editor’s own work was touched, and git finds no fault', async () => {
	expect(await readFile(join(hub.checkout.root, 'notes-of-my-own.txt'), 'utf8')).toBe('not for git');
	expect(await readFile(join(hub.checkout.root, 'content/pages/about.mdx'), 'utf8')).toBe(dirty);
	const everCommitted = git('log', '--all', '--name-only', '--format=');
	expect(everCommitted).not.toContain('notes-of-my-own.txt');
	expect(git('log', '--all', '--format=%s', '--', 'content/pages/about.mdx').trim()).toBe('Begin');
	expect(git('fsck', '--strict', '--no-dangling', '--no-progress')).toBe('');
});

test('a picture whose file is named after a child comes in under a neutral name: neither git nor the page ever holds hers', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/page/entries/privacy`);
	await expect(field(page, 'Title')).toHaveValue(/.+/, { timeout: 60_000 });
	await page.locator('[data-slate-editor] p').last().click();
	// Decap’s text field learns where the caret stands a moment after it was put there.
	await page.waitForTimeout(300);
	await page.keyboard.press('End');
	await page.getByRole('button', { name: 'Add component' }).click();
	await page.getByRole('menuitem', { name: 'Picture' }).click();
	await page.getByRole('button', { name: 'Choose an image' }).click();
	await page
		.locator('input[type="file"]')
		.last()
		.setInputFiles({ name: 'Brelqua Zorvex crying.png', mimeType: 'image/png', buffer: aPicture });
	const chosen = page.getByRole('button', { name: 'Choose selected' });
	await expect(chosen).toBeEnabled({ timeout: 30_000 });
	await chosen.click();
	await field(page, 'What it shows').fill('Two chairs by a window');
	await save(page);
	const draft = 'refs/drafts/page/privacy';
	await expect.poll(() => git('for-each-ref', '--format=%(refname)', draft).trim(), { timeout: 30_000 }).toBe(draft);
	expect(git('ls-tree', '-r', '--name-only', draft, 'public/media/')).toMatch(
		/^public\/media\/privacy-[0-9a-f]{12}\.png$/m,
	);
	expect(
		execFileSync(
			'sh',
			['-c', 'git cat-file --batch-all-objects --batch | grep -a -i -c -e brelqua -e zorvex || true'],
			{ cwd: hub.checkout.root, encoding: 'utf8' },
		).trim(),
	).toBe('0');

	await setStatus(page, 'Ready');
	await expect.poll(() => git('log', '-1', '--format=%B', draft)).toContain('Draft-status: pending_publish');
	await publish(page);
	await expect
		.poll(() => git('show', 'main:content/pages/privacy.mdx'), { timeout: 30_000 })
		.toMatch(/!\[Two chairs by a window\]\(\/media\/privacy-[0-9a-f]{12}\.png\)/);
	const shown = page.getByRole('img', { name: 'Two chairs by a window' });
	await expect(async () => {
		await page.goto(`${hub.address}/privacy/`);
		await expect(shown).toBeVisible({ timeout: 5_000 });
		expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(8);
	}).toPass({ timeout: 90_000 });
	expect((await page.content()).toLowerCase()).not.toMatch(/brelqua|zorvex/);
});
