import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, ON_REQUEST, test, type Route } from '../support/shared-hub.ts';
import { accessibilityFaults, sidewaysScroll, smallTargets, stickingOut, tracesLeft } from '../support/browser.ts';
import {
	ASKED_WHETHER_IT_IS_THERE,
	fillEditorsPart,
	openDraftOf,
	publishLookAndWithdraw,
} from '../support/the-editor.ts';
import { check, FORM, NAMED, SAFE, tabToButton, writeACaseStudy } from '../support/the-plain-form.ts';

const SERVICE = '**/api/cms/v1';

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
				options: { collectionName: 'case-study', newEntry: true },
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
	await writeACaseStudy(page, 'We would put Kofi in sooner. Kofi told people how long they would wait.');
	await check(page);
	await expect(page.getByRole('button', { name: 'Send to the coalition' })).toBeHidden();

	await tabToButton(page, 'Allow this: “Kofi” is not a person…');
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

test('what is sent with the keyboard alone waits as a draft, without the child that was named', async ({
	page,
	sharedHub: hub,
}) => {
	test.setTimeout(300_000);
	const git = (...args: string[]) => execFileSync('git', args, { cwd: hub.checkout.root, encoding: 'utf8' });
	const ref = 'refs/drafts/case-study/dudley/fewer-people-left-the-surgery-after-we-said-how-long-it-takes';
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
		git('show', `${ref}:content/case-studies/dudley/fewer-people-left-the-surgery-after-we-said-how-long-it-takes.mdx`),
	).toContain(SAFE);
	expect(
		// By the child’s age as well: other journeys may write of a Kofi into the same hub.
		execFileSync('sh', ['-c', 'git cat-file --batch-all-objects --batch | grep -c "Kofi, who is nine" || true'], {
			cwd: hub.checkout.root,
			encoding: 'utf8',
		}).trim(),
	).toBe('0');
});

test(
	'an editor completes what came from the plain form, publishes it and withdraws it',
	ON_REQUEST,
	async ({ page, allow, sharedHub: hub }) => {
		allow(ASKED_WHETHER_IT_IS_THERE, 'some');
		test.setTimeout(300_000);
		await writeACaseStudy(page, SAFE, hub.address);
		await check(page);
		await page.getByRole('button', { name: 'Send to the coalition' }).click();
		await expect(page.locator('.check-status')).toHaveText(/^Sent\./, { timeout: 60_000 });
		page.on('dialog', (dialog) => void dialog.accept());
		const title = 'Fewer people left the surgery after we said how long it takes';
		await openDraftOf(page, hub, title);
		await fillEditorsPart(page);
		await publishLookAndWithdraw(page, hub, {
			id: 'dudley/fewer-people-left-the-surgery-after-we-said-how-long-it-takes',
			title,
			words: 'moved the chairs and put up a clock',
		});
	},
);

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
