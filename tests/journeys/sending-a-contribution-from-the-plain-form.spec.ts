import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page, type Route } from '../support/watched-browser.ts';
import { accessibilityFaults, sidewaysScroll, smallTargets, stickingOut, tracesLeft } from '../support/browser.ts';
import { runningHub } from '../support/running-hub.ts';
import {
	ASKED_WHETHER_IT_IS_THERE,
	fillEditorsPart,
	openDraftOf,
	publishLookAndWithdraw,
} from '../support/the-editor.ts';

const FORM = '/contribute/case-study/';
const SERVICE = '**/api/cms/v1';

/** Goes on with Tab until the control with this id has the focus. */
const tabTo = async (page: Page, id: string) => {
	for (let presses = 0; presses < 250; presses += 1) {
		if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to “${id}”.`);
};

/** Goes on with Tab until a button with these words has the focus. */
const tabToButton = async (page: Page, words: string) => {
	for (let presses = 0; presses < 250; presses += 1) {
		if (await page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, words)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to a button “${words}”.`);
};

const typeInto = async (page: Page, id: string, words: string) => {
	await tabTo(page, id);
	await page.keyboard.type(words);
};

const NAMED = 'We would ask people sooner. Kofi, who is nine, told us that the clock frightened him.';
const SAFE = 'We would ask people who wait before we move anything.';

/** Fills in everything a case study needs, from the top of the form to its end, with the keyboard alone. */
const writeACaseStudy = async (page: Page, lastThought: string, hub = '') => {
	await page.goto(`${hub}${FORM}`);
	// The form opens once its script is there.
	await expect(page.locator('hub-contribution-form form > fieldset')).toBeEnabled();
	await typeInto(page, 'field-title', 'Fewer people left the surgery after we said how long it takes');
	await typeInto(page, 'field-summary', 'A clock and an honest word about the wait helped people to stay.');
	await typeInto(page, 'field-bodyPart-0', 'People left before they were seen.');
	await typeInto(
		page,
		'field-bodyPart-1',
		'We moved the chairs and put up a clock. Waits of <10 minutes were not announced {at first}.',
	);
	await typeInto(page, 'field-bodyPart-2', 'We counted nothing. Reception staff say that fewer people leave.');
	await typeInto(page, 'field-bodyPart-3', lastThought);
	await typeInto(
		page,
		'field-bodyPart-4',
		'It was one winter and one surgery, so nobody should conclude much from it.',
	);
	await typeInto(page, 'field-networks-0', 'Dudley');
	await tabTo(page, 'field-sectors-health');
	await page.keyboard.press('Space');
	await tabTo(page, 'field-themes-places-and-buildings');
	await page.keyboard.press('Space');
	await tabTo(page, 'field-principles-trust');
	await page.keyboard.press('Space');
	await typeInto(page, 'field-setting', 'A reception area');
	await tabToButton(page, 'Add an outcome');
	await page.keyboard.press('Enter');
	await expect(page.locator('#field-outcomes-0-measure')).toBeFocused();
	await page.keyboard.type('People who left before they were seen');
	await typeInto(page, 'field-outcomes-0-direction', 'Not measured');
	// A group of radio buttons is one stop of the Tab key; the arrows choose within it.
	await tabTo(page, 'field-knowledge-lived-experience');
	await page.keyboard.press('ArrowDown');
	await tabTo(page, 'field-stage-idea');
	await page.keyboard.press('ArrowDown');
	await tabTo(page, 'field-namesInStory-none');
	await page.keyboard.press('Space');
	await typeInto(page, 'field-consent-basis', 'No real person');
};

const check = async (page: Page) => {
	await tabToButton(page, 'Check what I wrote');
	await page.keyboard.press('Enter');
	await expect(page.locator('.check-summary')).toBeFocused();
};

test('somebody writes a case study with the keyboard alone, is stopped by a named child, puts it right and keeps the file', async ({
	page,
	allow,
}) => {
	// Asked once it could be sent: the site by itself has no editing service.
	allow(/^answer 404: GET .*\/api\/cms\/v1\/config$/);
	test.setTimeout(120_000);
	await writeACaseStudy(page, NAMED);
	await check(page);

	await expect(page.locator('.check-summary h2')).toHaveText(/^\d+ things? to put right$/);
	const link = page.locator('.check-summary a', { hasText: 'What we would do differently' }).first();
	await expect(page.locator('.check-summary li', { hasText: '“Kofi”' })).toHaveCount(1);
	await expect(page.getByRole('button', { name: 'Send to the coalition' })).toBeHidden();
	for (
		let presses = 0;
		presses < 20 && !(await link.evaluate((element) => element === document.activeElement));
		presses += 1
	)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const box = page.locator('#field-bodyPart-3');
	await expect(box).toBeFocused();
	await expect(box).toHaveAttribute('aria-invalid', 'true');
	await expect(box).toHaveAccessibleDescription(/Kofi/);

	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(SAFE);
	await check(page);
	await expect(page.locator('.check-summary h2')).not.toHaveText(/^\d+ things? to put right$/);
	await expect(box).not.toHaveAttribute('aria-invalid');

	const downloading = page.waitForEvent('download');
	await tabToButton(page, 'Download my contribution');
	await page.keyboard.press('Enter');
	const download = await downloading;
	expect(download.suggestedFilename()).toBe(
		'fewer-people-left-the-surgery-after-we-said-how-long-it-takes.contribution.json',
	);
	const kept = JSON.parse(await readFile(await download.path(), 'utf8')) as {
		format: number;
		type: string;
		data: Record<string, unknown>;
		body: string;
	};
	expect(kept).toMatchObject({
		format: 1,
		type: 'case-study',
		data: {
			networks: ['dudley'],
			sectors: ['health'],
			outcomes: [{ measure: 'People who left before they were seen', direction: 'not-measured' }],
			namesInStory: 'none',
			consent: { basis: 'nobody-described' },
		},
	});
	expect(kept.body).toContain('Waits of \\<10 minutes were not announced \\{at first}.');
	expect(kept.body).toContain(SAFE);
	await expect(page.locator('.check-status')).toHaveText(/^Downloaded as /);
	expect(await tracesLeft(page)).toEqual({});
});

test('where the editing service runs and keeps drafts, what may be sent can be sent, and what may not be cannot', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const asked: Record<string, unknown>[] = [];
	await page.route(`${SERVICE}/config`, (route: Route) =>
		route.fulfill({
			json: {
				writer: { name: 'Somebody' },
				config: { publish_mode: 'editorial_workflow', backend: { name: 'proxy', branch: 'main' } },
			},
		}),
	);
	await page.route(SERVICE, (route: Route) => {
		asked.push(route.request().postDataJSON() as Record<string, unknown>);
		return route.fulfill({ json: { message: 'entry persisted' } });
	});
	await writeACaseStudy(page, NAMED);
	await check(page);
	const send = page.getByRole('button', { name: 'Send to the coalition' });
	await expect(send).toBeHidden();
	await page.locator('#field-bodyPart-3').fill(SAFE);
	await check(page);
	await expect(send).toBeVisible();

	// A name that slips in after the check is still stopped before anything leaves the page.
	await page.evaluate(
		(words) => ((document.querySelector('#field-bodyPart-3') as HTMLTextAreaElement).value = words),
		NAMED,
	);
	await send.click();
	await expect(page.locator('.check-summary')).toBeFocused();
	expect(asked).toEqual([]);

	await page.locator('#field-bodyPart-3').fill(SAFE);
	await check(page);
	await expect(send).toBeVisible();
	await tabToButton(page, 'Send to the coalition');
	await page.keyboard.press('Enter');
	await expect(page.locator('.check-status')).toHaveText(/^Sent\./);
	expect(asked).toMatchObject([
		{
			action: 'persistEntry',
			params: {
				dataFiles: [{ path: expect.stringMatching(/^content\/case-studies\/dudley\/.*\.mdx$/) }],
				options: { collectionName: 'case-study', newEntry: true, status: 'draft' },
			},
		},
	]);
});

test('a word taken for a person is answered with the keyboard alone, and the answer travels to the reviewer', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const asked: { params: { dataFiles: { raw: string }[] } }[] = [];
	await page.route(`${SERVICE}/config`, (route: Route) =>
		route.fulfill({
			json: {
				writer: { name: 'Somebody' },
				config: { publish_mode: 'editorial_workflow', backend: { name: 'proxy', branch: 'main' } },
			},
		}),
	);
	await page.route(SERVICE, (route: Route) => {
		asked.push(route.request().postDataJSON() as (typeof asked)[number]);
		return route.fulfill({ json: { message: 'entry persisted' } });
	});
	await page.setViewportSize({ width: 360, height: 800 });
	await writeACaseStudy(page, 'We would put Kofi in sooner. People found Kofi easy to use.');
	await check(page);
	await expect(page.getByRole('button', { name: 'Send to the coalition' })).toBeHidden();

	await tabToButton(page, '“Kofi” is not a person');
	await page.keyboard.press('Enter');
	await tabToButton(page, 'Keep this answer');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert').filter({ hasText: 'Say what your role is.' })).toBeVisible();
	await page.keyboard.type('Reception lead');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Kofi is the name of our booking system.');
	expect.soft([await sidewaysScroll(page), await stickingOut(page), await smallTargets(page)]).toEqual([0, [], []]);
	expect.soft(await accessibilityFaults(page)).toEqual([]);
	await tabToButton(page, 'Keep this answer');
	await page.keyboard.press('Enter');

	await expect(page.locator('.check-summary')).toBeFocused();
	await expect(
		page
			.locator('.check-summary li', {
				hasText:
					'The writer (Reception lead) answers: Kofi is the name of our booking system. Nobody else has looked yet.',
			})
			.first(),
	).toBeVisible();
	await tabToButton(page, 'Send to the coalition');
	await page.keyboard.press('Enter');
	await expect(page.locator('.check-status')).toHaveText(/^Sent\./);
	expect(asked[0]!.params.dataFiles[0]!.raw).toMatch(
		/allowed:\n {2}- rule: name\n {4}words: Kofi\n {4}byRole: Reception lead\n {4}why: Kofi is the name of our booking system\.\n {4}on: "?\d{4}-\d{2}-\d{2}"?\n {4}unconfirmed: true/,
	);
});

test('what is sent with the keyboard alone waits as a draft, without the child that was named; an editor completes it, publishes it and withdraws it', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	test.setTimeout(300_000);
	const hub = await runningHub({ drafts: true });
	const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });
	const ref = 'refs/drafts/case-study/dudley/fewer-people-left-the-surgery-after-we-said-how-long-it-takes';
	try {
		await writeACaseStudy(page, NAMED, hub.address);
		await check(page);
		await expect(page.getByRole('button', { name: 'Send to the coalition' })).toBeHidden();
		for (
			let presses = 0;
			presses < 20 &&
			!(await page
				.locator('.check-summary a', { hasText: 'What we would do differently' })
				.first()
				.evaluate((element) => element === document.activeElement));
			presses += 1
		)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type(SAFE);
		await check(page);
		await expect(page.getByRole('button', { name: 'Send to the coalition' })).toBeVisible();
		await tabToButton(page, 'Send to the coalition');
		await page.keyboard.press('Enter');
		await expect(page.locator('.check-status')).toHaveText(/^Sent\./, { timeout: 60_000 });
		expect(git('log', '-1', '--format=%B', ref)).toContain('Draft-status: draft');
		expect(
			git(
				'show',
				`${ref}:content/case-studies/dudley/fewer-people-left-the-surgery-after-we-said-how-long-it-takes.mdx`,
			),
		).toContain(SAFE);
		expect(
			execFileSync('sh', ['-c', 'git cat-file --batch-all-objects --batch | grep -c Kofi || true'], {
				cwd: hub.checkout.root,
				encoding: 'utf8',
			}).trim(),
		).toBe('0');
		page.on('dialog', (dialog) => void dialog.accept());
		const title = 'Fewer people left the surgery after we said how long it takes';
		await openDraftOf(page, hub, title);
		await fillEditorsPart(page);
		await publishLookAndWithdraw(page, hub, {
			id: 'dudley/fewer-people-left-the-surgery-after-we-said-how-long-it-takes',
			title,
			words: 'moved the chairs and put up a clock',
		});
	} finally {
		// A page that still loads would find its server gone, and that is not what this journey is about.
		await page.close();
		await hub.stop();
	}
});

test('a hub that publishes at once is not handed a contribution, and neither is one without an editing service', async ({
	page,
}) => {
	test.setTimeout(120_000);
	await page.route(`${SERVICE}/config`, (route: Route) =>
		route.fulfill({ json: { config: { publish_mode: 'simple', backend: { branch: 'main' } } } }),
	);
	await writeACaseStudy(page, SAFE);
	await check(page);
	await expect(page.getByRole('button', { name: 'Download my contribution' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Send to the coalition' })).toBeHidden();
});

test('a contribution with something to put right can still be kept, and says what the file then holds', async ({
	page,
}) => {
	await page.goto(FORM);
	await page.locator('#field-bodyPart-0').fill(NAMED);
	await check(page);
	await expect(page.locator('.keep .stopped')).toBeVisible();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download it as it is' }).click();
	expect((await downloading).suggestedFilename()).toBe('case-study.contribution.json');
});

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
