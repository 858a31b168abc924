/** Nothing typed is ever lost, and nothing of it stays on the device: in a new page, a draft and a published page. */
import { execFileSync } from 'node:child_process';
import { expect, test, type Page, ON_REQUEST } from '../support/watched-browser.ts';
import { runningHub, type RunningHub } from '../support/running-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, field, save } from '../support/the-editor.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	hub = await runningHub({ drafts: true });
});

test.afterAll(() => hub?.stop());

const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });

/** A child’s name, which the checks refuse: it must be nowhere once the tab is gone. */
const WORDS = 'Brelqua Zorvex sat by the window';

const STATES = ['new', 'entries/accessibility', 'entries/privacy'] as const;

const openForm = async (page: Page, state: (typeof STATES)[number]) => {
	await page.goto(`${hub.address}/admin/#/collections/page/${state}`);
	if (state === 'new') await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
	else await expect(field(page, 'Title')).toHaveValue(/.+/, { timeout: 60_000 });
};

const body = (page: Page) => page.locator('[data-slate-editor]').first();

const typeInto = async (page: Page, words: string) => {
	await body(page).click();
	// Decap’s text field learns where the caret stands a moment after it was put there.
	await page.waitForTimeout(300);
	await page.keyboard.press('ControlOrMeta+End');
	await page.waitForTimeout(300);
	await page.keyboard.type(` ${words}`);
	await expect(body(page)).toContainText(words);
	await expect(page.getByText('Unsaved Changes', { exact: true })).toBeVisible();
};

const offer = (page: Page) => page.getByRole('dialog', { name: 'Text of yours was not saved' });

/** Everything that any page of the site could read on this device later on. */
const onTheDevice = (page: Page) =>
	page.evaluate(async () => {
		const databases = await Promise.all(
			(await indexedDB.databases()).map(
				({ name = '' }) =>
					new Promise<unknown>((done, failed) => {
						const opening = indexedDB.open(name);
						opening.onerror = () => failed(new Error(name));
						opening.onsuccess = () => {
							const stores = [...opening.result.objectStoreNames];
							if (stores.length === 0) return done([]);
							const rows = stores.map((store) => opening.result.transaction(store).objectStore(store).getAll());
							rows.at(-1)!.transaction!.oncomplete = () => done(rows.map(({ result }) => result as unknown));
						};
					}),
			),
		);
		return JSON.stringify([{ ...localStorage }, databases, await caches.keys(), document.cookie]);
	});

const answer = async (page: Page, words: string) => {
	await offer(page).getByRole('button', { name: words }).click();
	await expect(offer(page)).toHaveCount(0);
};

test('no letter is lost that is typed while the form still reads other entries', async ({ browser }) => {
	const title = 'A calmer front door for everybody who comes in from the rain';
	// Where the answer to a key came late, a letter was lost in every second try.
	for (let tries = 0; tries < 8; tries += 1) {
		const page = await browser.newPage();
		await page.goto(`${hub.address}/admin/#/collections/case-study/new`);
		await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
		await field(page, 'Title').focus();
		await page.keyboard.type(title);
		await expect(field(page, 'Title')).toHaveValue(title);
		await page.close();
	}
});

test('a draft to go on with', async ({ page, allow }) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await openForm(page, 'entries/accessibility');
	await typeInto(page, 'Somebody answers within a day.');
	await save(page);
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	expect(git('for-each-ref', '--format=%(refname)', 'refs/drafts/page/accessibility').trim()).not.toBe('');
});

for (const [index, state] of STATES.entries())
	for (const [other, { width, by }] of (
		[
			{ width: 390, by: 'keyboard' },
			{ width: 1280, by: 'pointer' },
		] as const
	).entries()) {
		const title = `what was typed into ${state} is there after a reload, at ${width} pixels and by ${by}`;
		// Each state once, each way at least once; the other half of the pairs on request.
		test(title, (index + other) % 2 === 0 ? {} : ON_REQUEST, async ({ page, allow }) => {
			if (state === 'entries/privacy') allow(ASKED_WHETHER_IT_IS_THERE, 'some');
			await page.setViewportSize({ width, height: 800 });
			page.on('dialog', (dialog) => void dialog.accept());
			await openForm(page, state);
			await typeInto(page, WORDS);
			await page.reload();
			await expect(offer(page)).toBeVisible({ timeout: 60_000 });
			if (by === 'pointer') await answer(page, 'Use that text');
			else {
				await expect(offer(page).getByRole('button', { name: 'Use that text' })).toBeFocused();
				await page.keyboard.press('Enter');
			}
			await expect(body(page)).toContainText(WORDS);
			await expect(page.getByText('Unsaved Changes', { exact: true })).toBeVisible();
			// Once more, with nothing typed in between: it must not be thrown away by having been used.
			await page.reload();
			await expect(offer(page)).toBeVisible({ timeout: 60_000 });
			await page.keyboard.press('Escape');
			await expect(body(page)).toContainText(WORDS);
			expect(await onTheDevice(page)).not.toContain('Zorvex');
			await page.reload();
			await expect(offer(page)).toBeVisible({ timeout: 60_000 });
			await answer(page, 'Throw it away');
			await expect(body(page)).not.toContainText(WORDS);
			await page.reload();
			await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
			await expect(offer(page)).toHaveCount(0);
		});
	}

test('what was typed is gone once its tab is closed: no other tab and no database knows of it', async ({
	page,
	context,
}) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await openForm(page, 'entries/accessibility');
	await typeInto(page, WORDS);
	await page.waitForTimeout(1_000);
	await page.close();
	const other = await context.newPage();
	await openForm(other, 'entries/accessibility');
	await expect(offer(other)).toHaveCount(0);
	expect(await onTheDevice(other)).not.toContain('Zorvex');
	expect(await other.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Zorvex');
});

test('what was typed is gone once somebody signs out: the next person at the tab finds nothing of it', async ({
	page,
}) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await openForm(page, 'entries/accessibility');
	await typeInto(page, WORDS);
	const inTheTab = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
	await expect.poll(inTheTab).toContain('Zorvex');
	// Decap gives the button with the picture of a person no name.
	await page.locator('[aria-haspopup="true"]').filter({ hasText: /^$/ }).first().click({ timeout: 10_000 });
	await page.getByRole('menuitem', { name: 'Log Out' }).click({ timeout: 10_000 });
	await expect.poll(inTheTab).not.toContain('Zorvex');
	await page.waitForTimeout(1_000);
	expect(await inTheTab()).not.toContain('Zorvex');
});

test('what was typed while a save was on its way is kept, and not called saved', async ({ page, allow }) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await openForm(page, 'new');
	await field(page, 'Title').fill('How we answer letters');
	await typeInto(page, 'A letter is answered within a week.');
	let goOn = () => undefined as void;
	const held = new Promise<void>((done) => (goOn = done));
	await page.route('**/api/cms/v1', async (route) => {
		if (route.request().postData()?.includes('"persistEntry"')) await held;
		await route.continue();
	});
	await save(page);
	await typeInto(page, 'Letters by hand too.');
	goOn();
	await expect(page).toHaveURL(/how-we-answer-letters/, { timeout: 30_000 });
	await expect(body(page)).toContainText('Letters by hand too.');
	await expect(page.getByText('Unsaved Changes', { exact: true })).toBeVisible();
	await save(page);
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	expect(git('show', 'refs/drafts/page/how-we-answer-letters:content/pages/how-we-answer-letters.mdx')).toContain(
		'Letters by hand too.',
	);
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Letters by hand');
});

test('what was typed outlives the service', async ({ page, allow }) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	allow(/^request failed /, 'some');
	allow(/^console: /, 'some');
	allow(/^error notice: /, 'some');
	page.on('dialog', (dialog) => void dialog.accept());
	await openForm(page, 'entries/privacy');
	await typeInto(page, 'We keep nothing for longer than a year.');
	await hub.kill();
	await save(page);
	await expect(page.getByRole('alert').filter({ hasText: 'it is not known whether this was saved' })).toBeVisible();
	await expect(page.getByText(/^Not saved/)).toHaveCount(0);
	await expect(body(page)).toContainText('We keep nothing for longer than a year.');
	await hub.startAgain();
	await page.reload();
	await answer(page, 'Use that text');
	await expect(body(page)).toContainText('We keep nothing for longer than a year.');
	await save(page);
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	expect(git('show', 'refs/drafts/page/privacy:content/pages/privacy.mdx')).toContain('longer than a year');
});
