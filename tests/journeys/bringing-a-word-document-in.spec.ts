/** Somebody has written in Word, and brings it into the editor. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, ON_REQUEST, test, type Page } from '../support/shared-hub.ts';
import { aDocx, bold, p, run, table } from '../cms/import/a-docx.ts';
import { accessibilityFaults } from '../support/browser.ts';
import type { RunningHub } from '../support/running-hub.ts';
import {
	ASKED_WHETHER_IT_IS_THERE,
	choose,
	field,
	fillEditorsPart,
	publishLookAndWithdraw,
	rewrite,
	save,
} from '../support/the-editor.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const heading = { style: 'Heading1' };
const MIMETYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The document, once with the name of a child and once without. */
const aReport = (who: string) => ({
	name: 'Front door report.docx',
	mimeType: MIMETYPE,
	buffer: Buffer.from(
		aDocx({
			header: 'Draft for our team',
			body: [
				p('Slower mornings at the front door', { style: 'Title' }),
				p('Sectors: Policing'),
				p('Background', heading),
				p(`${who} arrived upset and was spoken to at the counter.`),
				p('What we did', heading),
				p('We opened ten minutes earlier.'),
				table(['Before', 'After'], ['Noisy', 'Calm']),
			].join(''),
		}),
	),
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import a Word document' });

/** Opens the dialog by the keyboard alone, as the button is the first thing in the page. */
const openDialog = async (page: Page) => {
	await page.goto(`${hub.address}/admin/#/collections/case-study`);
	const button = page.getByRole('button', { name: 'Import a Word document' });
	await expect(page.getByRole('link', { name: 'Practice guides' })).toBeVisible({ timeout: 60_000 });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByLabel('The document')).toBeFocused();
};

const importDocument = async (page: Page, file: ReturnType<typeof aReport>) => {
	await dialog(page).getByLabel('The document').setInputFiles(file);
	await dialog(page).getByRole('button', { name: 'Bring it in' }).click();
};

const caseStudies = () =>
	readdir(join(hub.checkout.root, 'content/case-studies'), { recursive: true }).catch(() => [] as string[]);

test('a member brings in a report that names a child, is told which words, and nothing is kept', async ({
	page,
	allow,
}) => {
	allow(/^answer 422: POST \S+\/api\/cms\/v1 \(importDocument\)$/);
	await openDialog(page);
	await dialog(page).getByLabel('Local network').selectOption('Dudley');
	await importDocument(page, aReport('Mia (8)'));
	await expect(dialog(page).getByRole('heading', { name: 'Nothing was kept' })).toBeFocused({ timeout: 30_000 });
	await expect(dialog(page).getByRole('listitem').filter({ hasText: 'Mia' }).first()).toContainText(/Write “/);
	expect(await caseStudies()).toEqual([]);
});

test('the corrected report is taken in: the report says what became of it, and the page opens with its words', async ({
	page,
	allow,
}) => {
	// Without a network at first.
	allow(/^answer 422: POST \S+\/api\/cms\/v1 \(importDocument\)$/);
	page.on('dialog', (box) => void box.accept());
	await openDialog(page);
	await importDocument(page, aReport('A family'));
	await expect(dialog(page).getByText('No local network was found')).toBeVisible({ timeout: 30_000 });
	await dialog(page).getByLabel('Local network').selectOption('Dudley');
	await importDocument(page, aReport('A family'));
	await expect(dialog(page).getByRole('heading', { name: 'It is in the hub' })).toBeFocused({ timeout: 30_000 });
	for (const part of ['What found its place', 'What was left out', 'What is still missing'])
		await expect(dialog(page).getByRole('heading', { name: part })).toBeVisible();
	await expect(dialog(page).getByRole('listitem').filter({ hasText: 'Draft for our team' })).toBeVisible();
	await expect(dialog(page).getByRole('listitem').filter({ hasText: 'One-sentence answer' })).toBeVisible();

	await dialog(page)
		.getByRole('link', { name: /^Open the (?:draft|page)$/ })
		.click();
	await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
		'Slower mornings at the front door',
		{ timeout: 60_000 },
	);
	await expect(page.locator('[data-slate-editor]').getByText('We opened ten minutes earlier.')).toBeVisible();
	await expect(dialog(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Import a Word document' })).toBeHidden();

	// A title can be put right at once, whatever else is still missing.
	await rewrite(page, 'Title', 'Slower mornings at the school door');
	await save(page);
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toHaveCount(0);
});

/** A report with everything a case study tells, as a team would write it. */
const aWholeReport = () => ({
	name: 'Whole report.docx',
	mimeType: MIMETYPE,
	buffer: Buffer.from(
		aDocx({
			body: [
				p('A bench outside the court made waiting easier', { style: 'Title' }),
				p('One-sentence answer: A bench and an honest word about the wait kept families outside calmer.'),
				p('Sectors: Policing'),
				p('Themes: First contact'),
				p('Principles: Safety'),
				p('Setting: One court building'),
				p('Kind of knowledge: Practice reflection'),
				p('Stage: Being tried'),
				p('Names in the story: No names are used'),
				p('What the problem was', heading),
				p('Families stood in a corridor and could not hear when they were called.'),
				p('What we did', heading),
				p('We put a bench outside and told people when to come in.'),
				p('What changed and how we know', heading),
				p('We counted nothing. Ushers say that fewer people walk away.'),
				p('What we would do differently', heading),
				p('We would ask families where the bench should stand.'),
				p('Limits: what this does not show', heading),
				p('It was one building in one spring. We did not measure, and the weather could explain the change as well.'),
			].join(''),
		}),
	),
});

test(
	'an editor completes what came from a Word document, publishes it, finds it on the site and in search, and withdraws it',
	ON_REQUEST,
	async ({ page, allow }) => {
		allow(ASKED_WHETHER_IT_IS_THERE, 'some');
		page.on('dialog', (box) => void box.accept());
		const title = 'A bench outside the court made waiting easier';
		await openDialog(page);
		await dialog(page).getByLabel('Local network').selectOption('Dudley');
		await importDocument(page, aWholeReport());
		await expect(dialog(page).getByRole('heading', { name: 'It is in the hub' })).toBeFocused({ timeout: 30_000 });
		await dialog(page).getByRole('link', { name: 'Open the draft' }).click();
		await expect(field(page, 'Title')).toHaveValue(title, { timeout: 60_000 });
		await choose(page, 'Basis', 'No real person is described');
		await fillEditorsPart(page);
		await publishLookAndWithdraw(page, hub, {
			id: 'dudley/a-bench-outside-the-court-made-waiting-easier',
			title,
			words: 'corridor ushers bench',
		});
	},
);

/** A report as a council writes it: questions in bold, typed dashes, a table of facts, a cost at the end. */
const aCouncilsReport = () => ({
	name: 'CASE STUDY v0.7 FINAL (3).docx',
	mimeType: MIMETYPE,
	buffer: Buffer.from(
		aDocx({
			body: [
				p(bold('CASE STUDY – Two chairs made the library easier to come into')),
				table(['Local area', 'Dudley'], ['Setting', 'One library']),
				p(bold('Background / What was the issue?')),
				...Array.from({ length: 12 }, () => p('The queue stood beside the door, and people turned round and left.')),
				p(bold('What did we do?')),
				p('We asked, then we:'),
				p('- moved the queue'),
				p('– put two chairs by the window'),
				p(bold('Challenges')),
				p('The chairs were taken away twice.'),
				p(bold('What difference did it make? (Impact)')),
				p('Fewer people turned round.'),
				p(bold('Caveats')),
				p('One building.'),
				p(bold('Cost:') + run(' £80 for two chairs')),
			].join(''),
		}),
	),
});

test('a heading that could mean two things is asked about with the words below it, and kept as it was answered', async ({
	page,
}) => {
	page.on('dialog', (box) => void box.accept());
	await openDialog(page);
	await importDocument(page, aCouncilsReport());
	await expect(dialog(page).getByRole('heading', { name: 'One question first' })).toBeFocused({ timeout: 30_000 });
	await expect(dialog(page).getByText('The chairs were taken away twice.')).toBeVisible();
	const question = dialog(page).getByLabel('We read “Challenges” as');
	await expect(question).toHaveValue('What we would do differently');
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await dialog(page).evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
	expect((await accessibilityFaults(page)).filter((fault) => /import-/.test(fault))).toEqual([]);
	await page.setViewportSize({ width: 1280, height: 740 });
	await question.selectOption('What the problem was');
	await question.focus();
	await page.keyboard.press('Tab');
	await expect(dialog(page).locator('button:focus')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('heading', { name: 'It is in the hub' })).toBeFocused({ timeout: 30_000 });
	await dialog(page).getByRole('link', { name: 'Open the draft' }).click();
	await expect(page).toHaveURL(/dudley\/two-chairs-made-the-library-easier-to-come-into$/);
	await expect(field(page, 'Cost (optional)')).toHaveValue('£80 for two chairs', { timeout: 60_000 });
	await expect(page.locator('[data-slate-editor] li').getByText('moved the queue')).toBeVisible();
});

test('brought in a second time, it is not written over the first', async ({ page, allow }) => {
	allow(/^answer 409: POST \S+\/api\/cms\/v1 \(importDocument\)$/);
	await openDialog(page);
	await dialog(page).getByLabel('Local network').selectOption('Dudley');
	await importDocument(page, aReport('Another family'));
	await expect(
		dialog(page).getByText('There is a page called “dudley/slower-mornings-at-the-front-door” already.'),
	).toBeVisible({ timeout: 30_000 });
});

test('what is no Word document is refused in words that say what to do', async ({ page, allow }) => {
	allow(/^answer 422: POST \S+\/api\/cms\/v1 \(importDocument\)$/);
	await openDialog(page);
	await importDocument(page, { name: 'report.docx', mimeType: MIMETYPE, buffer: Buffer.from('%PDF-1.7') });
	await expect(dialog(page).getByText('Unexpected PDF file')).toBeVisible({ timeout: 30_000 });
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Import a Word document' })).toBeFocused();
});

test('it asks for a network and a day only where the kind of page has them, and leads to blank documents', async ({
	page,
	request,
}) => {
	await openDialog(page);
	const kinds: [string, boolean, boolean][] = [
		['Case study', true, false],
		['Event', true, true],
		['Meeting note', false, true],
		['Page', false, false],
	];
	for (const [kind, hasNetwork, hasDay] of kinds) {
		await dialog(page).getByLabel('Kind of page').selectOption({ label: kind });
		await expect(dialog(page).getByLabel('Local network')).toBeVisible({ visible: hasNetwork });
		await expect(dialog(page).getByLabel('Held on')).toBeVisible({ visible: hasDay });
	}
	const href = await dialog(page).getByRole('link', { name: 'Meeting note' }).getAttribute('href');
	const blank = await request.get(`${hub.address}${href}`);
	expect(blank.headers()['content-type']).toBe(MIMETYPE);
	await page.goto(`${hub.address}/contribute/case-study/`);
	const offered = page.getByRole('link', { name: /^Download a blank document \(\.docx, \d+ KB\)$/ });
	expect((await request.get(`${hub.address}${await offered.getAttribute('href')}`)).ok()).toBe(true);
});

for (const width of [1280, 360])
	test(`at ${width} pixels the button covers nothing of the editor, and the dialog has no fault axe can find`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`${hub.address}/admin/#/collections/case-study`);
		await expect(page.getByRole('link', { name: 'Practice guides' })).toBeVisible({ timeout: 60_000 });
		const button = page.getByRole('button', { name: 'Import a Word document' });
		const covered = await button.evaluate((own) => {
			const box = own.getBoundingClientRect();
			const meets = (other: DOMRect) =>
				other.width > 0 &&
				other.left < box.right &&
				other.right > box.left &&
				other.top < box.bottom &&
				other.bottom > box.top;
			return [...document.querySelectorAll<HTMLElement>('#nc-root :is(a, button, input)')]
				.filter((control) => meets(control.getBoundingClientRect()))
				.map(({ outerHTML }) => outerHTML.slice(0, 120));
		});
		expect(covered).toEqual([]);
		await button.click();
		await expect(dialog(page)).toBeVisible();
		// Of the dialog, which is ours: Decap’s own page behind it may be wider than a small window.
		expect(
			await dialog(page).evaluate((own) => ({
				sticksOut: own.getBoundingClientRect().left < 0 || own.getBoundingClientRect().right > window.innerWidth,
				scrolls: own.scrollWidth - own.clientWidth,
			})),
		).toEqual({ sticksOut: false, scrolls: 0 });
		expect((await accessibilityFaults(page)).filter((fault) => /import-dialog/.test(fault))).toEqual([]);
	});
