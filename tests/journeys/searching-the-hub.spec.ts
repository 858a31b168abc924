import { expect, test } from '../support/watched-browser.ts';
import { accessibilityFaults, sidewaysScroll, smallTargets, tracesLeft } from '../support/browser.ts';
import { box, results, SHOWN_FIRST, search, status } from '../support/search-page.ts';

test('Priya types two words of a story she half remembers and opens it from the results', async ({ page }) => {
	await search(page, 'chose which room');
	const link = results(page)
		.getByRole('link', { name: /chose which room to meet in/ })
		.first();
	await expect(link).toBeVisible();
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('chose which room to meet in');
});

test('a case study is found by a word that stands only in its body', async ({ page }) => {
	await search(page, 'sofa plant soft click');
	await expect(results(page).locator('a[href^="/case-studies/dudley/choosing-the-room/"]').first()).toBeVisible();
	await expect(results(page).locator('mark').first()).toBeVisible();
});

test('a misspelt word finds what was meant, says so, and can be searched for as it was typed', async ({ page }) => {
	await search(page, 'safegaurding');
	await expect(page.locator('.note-corrected')).toHaveText(
		'Showing results for safeguarding. Search instead for “safegaurding”',
	);
	await expect(results(page).first()).toContainText(/safeguarding/i);
	await page.getByRole('button', { name: 'Search instead for “safegaurding”' }).click();
	await expect(status(page)).toHaveText('Nothing found for “safegaurding”');
	await expect(box(page)).toBeFocused();
});

test('Dee types LAC: children in care are found, the reason is one click away, and the wider search can be taken away', async ({
	page,
}) => {
	await search(page, 'LAC');
	const note = page.locator('.note-also');
	await expect(note.locator('strong')).toHaveText(/^Child in care, /);
	await expect(note.locator('strong')).not.toContainText('LAC');
	await expect(results(page).first().getByRole('heading').getByRole('link')).toHaveAttribute(
		'href',
		'/vocabulary/child-in-care/',
	);
	const total = await status(page).textContent();
	await note.getByText('Why?').click();
	await expect(note).toContainText('“LAC” finds Child in care.');
	await expect(note.getByRole('link', { name: 'The term and its sources' })).toHaveAttribute(
		'href',
		'/vocabulary/child-in-care/',
	);
	await note.getByRole('button', { name: 'Take away Child in care' }).click();
	await expect(status(page)).not.toHaveText(total ?? '');
	await expect(page.locator('.note-also')).toHaveCount(0);
});

test('Tom types ARC: the search guesses nothing, offers the meanings, and searches for the one he chooses', async ({
	page,
}) => {
	await search(page, 'ARC');
	const choice = page.locator('.note-choice');
	await expect(choice).toContainText('“ARC” has more than one meaning. Which one?');
	expect(await choice.getByRole('button').count()).toBeGreaterThan(1);
	await choice.getByRole('button', { name: 'Attachment Research Community' }).click();
	await expect(box(page)).toHaveValue(/Attachment Research Community/i);
	await expect(page.locator('.note-choice')).toHaveCount(0);
	await expect(results(page).first()).toContainText('Attachment Research Community');
});

test('a whole question finds the guide that answers it, though no page holds all its words', async ({ page }) => {
	await search(page, 'what do I say to a child after the police have been at their home last night?');
	// They come one after another; all of them, before any is counted.
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	const links = results(page).locator('h3 a');
	expect(await links.evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href')))).toContain(
		'/practice-guides/first-contact-after-a-police-call-out/',
	);
});

test('words in quotation marks are found side by side only, and where no page holds them so the page says it', async ({
	page,
}) => {
	await search(page, '"which room to meet in"');
	await expect(results(page)).toHaveCount(1);
	await expect(
		results(page)
			.getByRole('link', { name: /chose which room to meet in/ })
			.first(),
	).toBeVisible();
	await box(page).fill('"room which meet to in"');
	await expect(page.getByText('No page has the words “room which meet to in” side by side')).toBeVisible();
	await expect(results(page).first()).toBeVisible();
});

for (const [where, trouble, without] of [
	['that starts no worker', undefined, () => delete (globalThis as { Worker?: unknown }).Worker],
	[
		'whose worker cannot be read',
		// Some versions of the browser also say that the request failed.
		/^(?:answer 404|request failed \(net::ERR_FAILED\)): GET .*\/no-such-script\.js$/,
		() => {
			const { Worker } = globalThis;
			globalThis.Worker = class extends Worker {
				constructor() {
					super('/no-such-script.js', { type: 'module' });
				}
			};
		},
	],
] as const)
	test(`in a browser ${where} the search works in the page itself`, async ({ page, allow }) => {
		if (trouble) allow(trouble, 'some');
		await page.addInitScript(without);
		await search(page, 'chose which room');
		await expect(
			results(page)
				.getByRole('link', { name: /chose which room to meet in/ })
				.first(),
		).toBeVisible();
		await box(page).fill('supervision');
		await expect(status(page)).toHaveText(/^\d+ results? for “supervision”/);
	});

test('choices are made with the keyboard, and the focus stays where it is', async ({ page }) => {
	await search(page, 'trauma');
	const choice = page.locator('.facets input[type="checkbox"]').first();
	await choice.evaluate((element) => element.closest('details')!.setAttribute('open', ''));
	await choice.focus();
	await page.keyboard.press('Space');
	await expect(choice).toBeChecked();
	await expect(choice).toBeFocused();
	await page.keyboard.press('Space');
	await expect(choice).not.toBeChecked();
});

test('what a screen reader says of a search: how many, then each result as a heading with a link', async ({ page }) => {
	await search(page, 'police custody');
	await expect(status(page)).toHaveAttribute('role', 'status');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Search" [level=1]
      - search:
        - searchbox "What do you need to know?": police custody
        - button "Search"
      - link "Skip to the results"
      - paragraph: Straight to
      - list
      - status:
        - heading /\\d+ results? for “police custody”/ [level=2]
      - list:
        - listitem:
          - heading [level=3]:
            - link
    `);
});

test('what is typed never enters the address, the history or the device', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/about/');
	const before = await page.evaluate(() => history.length);
	await page.goto('/search/');
	const address = page.url();
	await box(page).pressSequentially('domestic abuse', { delay: 20 });
	await expect(results(page).first()).toBeVisible();
	expect(page.url()).toBe(address);
	expect(await page.evaluate(() => [history.length, JSON.stringify(history.state)])).toEqual([before + 1, 'null']);
	expect(await tracesLeft(page)).toEqual({});
	expect(asked.filter((url) => new URL(url).origin !== baseURL || /domestic/.test(new URL(url).search))).toEqual([]);
});

test('choices narrow the results, add up within a group, and their counts are true', async ({ page }) => {
	await search(page, 'trauma');
	const total = Number((await status(page).textContent())!.match(/\d+/)![0]);
	const choice = page.locator('.facets input[type="checkbox"]').first();
	await choice.evaluate((element) => element.closest('details')!.setAttribute('open', ''));
	const words = await choice.evaluate((element) => element.closest('label')?.textContent ?? '');
	const promised = Number(words.match(/(\d+)\D*$/)?.[1]);
	await choice.check();
	await expect(status(page)).toHaveText(new RegExp(`^${promised} results? for `));
	expect(promised).toBeLessThanOrEqual(total);
	await page.locator('.facets input[type="checkbox"]:checked').first().uncheck();
	await expect(status(page)).toHaveText(new RegExp(`^${total} results? for `));
});

test('a link to a search is made only on purpose, and brings the search to whoever opens it', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await search(page, 'supervision');
	await page.getByRole('button', { name: 'Copy link to this search' }).click();
	await expect(status(page)).toContainText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).search).toBe('');
	const other = await context.newPage();
	await other.goto(link);
	await expect(box(other)).toHaveValue('supervision');
	await expect(results(other).first()).toBeVisible();
});

test('where nothing is found, the page says so and leads on', async ({ page }) => {
	await page.goto('/search/');
	await box(page).fill('xqzvwk');
	await expect(status(page)).toContainText('Nothing found');
	await page.getByRole('main').getByRole('link', { name: 'Ask the others' }).click();
	await expect(page).toHaveURL(/\/contribute\/question\/$/);
	await expect(page.getByRole('textbox', { name: 'Your question' })).toHaveValue('xqzvwk');
});

test('the box on every page takes the words to the search page without putting them in the address', async ({
	page,
}) => {
	await page.goto('/practice-guides/custody/');
	const header = page.getByRole('banner').getByRole('combobox');
	await header.fill('reception');
	await expect(page.getByRole('option').first()).toBeVisible();
	await header.press('Enter');
	await expect(page).toHaveURL(/\/search\/$/);
	await expect(box(page)).toHaveValue('reception');
	await expect(results(page).first()).toBeVisible();
});

test('search is used from the keyboard alone', async ({ page }) => {
	await page.goto('/search/');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('police custody');
	await page.keyboard.press('Enter');
	// Not an answer to half of the words, which would be taken away under the focus.
	await expect(status(page)).toHaveText(/^\d+ results? for “police custody”/);
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	const first = results(page).first().getByRole('heading').getByRole('link');
	for (let press = 0; press < 5; press++) await page.keyboard.press('Tab');
	await expect(first).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/\/search\//);
});

test('a link next to the words skips to the results', async ({ page }) => {
	await search(page, 'police custody');
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	await box(page).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the results' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	const before = page.url();
	await page.keyboard.press('Enter');
	await expect(page.locator('#results')).toBeFocused();
	expect(page.url()).toBe(before);
	await page.keyboard.press('Tab');
	await expect(results(page).first().getByRole('heading').getByRole('link')).toBeFocused();
});

test('where names coincide, the ways straight to them say what kind of page each is', async ({ page }) => {
	await page.goto('/search/');
	await box(page).fill('attachment research');
	const names = page.locator('.straight-to li');
	await expect(names.first()).toBeVisible({ timeout: 30_000 });
	const seen = (await names.allInnerTexts()).map((text) => text.trim());
	expect(new Set(seen).size).toBe(seen.length);
});

test('on a phone results come before what orders and narrows them, which opens and closes', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await search(page, 'trauma');
	await expect(results(page)).toHaveCount(SHOWN_FIRST);
	const top = (of: string) => page.locator(of).evaluate((element) => element.getBoundingClientRect().top);
	expect(await top('.result:first-child')).toBeLessThan(await top('.narrow'));
	await expect(page.getByLabel('Order')).toBeHidden();
	await page.getByRole('button', { name: 'Narrow or order' }).click();
	await expect(page.getByLabel('Order')).toBeVisible();
	await page.getByRole('button', { name: 'Show the results' }).click();
	await expect(page.getByLabel('Order')).toBeHidden();
	await expect(results(page).first()).toBeInViewport();
});

test('results are accessible in light, in dark and on a small phone', async ({ page }) => {
	await search(page, 'trauma');
	for (const setting of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
		await page.emulateMedia(setting);
		expect.soft(await accessibilityFaults(page)).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await accessibilityFaults(page)).toEqual([]);
	expect.soft(await smallTargets(page)).toEqual([]);
	expect.soft(await sidewaysScroll(page)).toBe(0);
});
