/** Somebody pastes from Word, a mail or a page on the web into the text of a page. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page, ON_REQUEST } from '../support/shared-hub.ts';
import { aPicture } from '../support/a-picture.ts';
import type { RunningHub } from '../support/running-hub.ts';
import { ASKED_WHETHER_IT_IS_THERE, field, save } from '../support/the-editor.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

let hub: RunningHub;

test.beforeAll(({ sharedHub }) => {
	hub = sharedHub;
});

const text = (page: Page) => page.locator('[data-slate-editor]').first();

const openNew = async (page: Page) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(`${hub.address}/admin/#/collections/page/new`);
	await expect(field(page, 'Title')).toBeVisible({ timeout: 60_000 });
};

/** Puts the caret into the text, and types. */
const write = async (page: Page, words: string) => {
	await text(page).click();
	// Decap’s text field learns where the caret stands a moment after it was put there.
	await page.waitForTimeout(300);
	await page.keyboard.type(words);
};

/** What a browser tells a text field of a paste, whatever program the words were copied in. */
const paste = (page: Page, kinds: Record<string, string>) =>
	text(page).evaluate((element, given) => {
		const dataTransfer = new DataTransfer();
		for (const [kind, words] of Object.entries(given)) dataTransfer.setData(kind, words);
		element.dispatchEvent(
			new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true }),
		);
	}, kinds);

const pasteHtml = (page: Page, html: string) => paste(page, { 'text/html': html, 'text/plain': 'as plain text' });

const theCase = (name: string) => readFile(join('tests/cms/import/pasted', `${name}.html`), 'utf8');

const saved = async (page: Page, title: string) => {
	await field(page, 'Title').fill(title);
	await save(page);
	await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
	const slug = title.toLowerCase().replaceAll(' ', '-');
	const file = execFileSync('git', ['show', `refs/drafts/page/${slug}:content/pages/${slug}.mdx`], {
		cwd: hub.checkout.root,
		encoding: 'utf8',
	});
	return file.slice(file.lastIndexOf('\n---\n') + 5).trim();
};

for (const width of [1280, 390])
	test(
		`what is pasted comes as it was, and is stored in the safe subset, at ${width} pixels`,
		width === 390 ? {} : ON_REQUEST,
		async ({ page, allow }) => {
			allow(ASKED_WHETHER_IT_IS_THERE, 'some');
			await page.setViewportSize({ width, height: 800 });
			await openNew(page);
			await write(page, 'Before.');
			for (const name of ['wrapped-lines', 'div-lines', 'nested-list', 'word-bold', 'table'])
				await pasteHtml(page, `<p></p>${await theCase(name)}<p>End of ${name}.</p>`);
			await page.keyboard.type(' After.');
			await expect(text(page)).toContainText('After.');
			const body = await saved(page, `Pasted at ${width}`);
			expect(body).toContain(
				'Before.\n\nThe reception team moved the chairs so that nobody sat with their back to the door.\n\nEnd of wrapped-lines.\n\none\n\ntwo\n\nEnd of div-lines.\n\n',
			);
			expect(body).toMatch(/[*-] first\n+ +[*-] inner\n+[*-] second\n\nEnd of nested-list\.\n\n/);
			expect(body).toContain('**Bold** and *leaning* words\n\nEnd of word-bold.\n\n');
			expect(body).toMatch(
				/<DataTable caption="[^"]+">\n\n\| 12 +\| 15 +\|\n\|[ -]+\|[ -]+\|\n\| 20 +\| 31 +\|\n\n<\/DataTable>/,
			);
			expect(body).toMatch(/End of table\. After\.$/);
		},
	);

test('a few words go where the caret stands, in the middle of a sentence', async ({ page, allow }) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await openNew(page);
	await write(page, 'We moved chairs.');
	for (let presses = 0; presses < 'chairs.'.length; presses++) await page.keyboard.press('ArrowLeft');
	await page.waitForTimeout(300);
	await pasteHtml(page, '<span style="color:red">the <b>heavy</b></span>');
	await page.keyboard.type(' ');
	expect(await saved(page, 'In a sentence')).toBe('We moved the **heavy** chairs.');
});

test('words copied in another program are pasted with the keys alone, on a narrow screen', async ({
	page,
	context,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: hub.address });
	await page.setViewportSize({ width: 390, height: 800 });
	await openNew(page);
	await page.evaluate(async () => {
		const html = '<ul><li>One</li><li>Two</li></ul><p>After the <b>list</b>.</p>';
		const kinds = { 'text/html': html, 'text/plain': 'as plain text' };
		const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })] as const);
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
	});
	await text(page).focus();
	await page.waitForTimeout(300);
	await page.keyboard.press('ControlOrMeta+V');
	await expect(text(page)).toContainText('After the list.');
	expect(await saved(page, 'Pasted with the keys')).toMatch(/^[*-] One\n[*-] Two\n\nAfter the \*\*list\*\*\.$/);
});

test('a picture from elsewhere is offered for upload, and its words and the editor stay', async ({ page }) => {
	await openNew(page);
	await write(page, 'One.');
	await pasteHtml(page, await theCase('picture'));
	await expect(text(page)).toContainText('Before after');
	const offer = page.getByRole('alert').filter({ hasText: 'A picture was not pasted' });
	await offer.getByRole('button', { name: 'Add “a room”' }).click();
	await expect(offer).toHaveCount(0);
	await expect(field(page, 'What it shows')).toHaveValue('a room');
	await expect(page.getByRole('button', { name: 'Choose an image' })).toBeVisible();
	await expect(field(page, 'Title')).toBeVisible();
});

test('a picture copied as a file is added from where it was pasted, and stored with the page', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await page.setViewportSize({ width: 390, height: 800 });
	await openNew(page);
	await write(page, 'A room.');
	const png = aPicture.toString('base64');
	await text(page).evaluate((element, bytes) => {
		const dataTransfer = new DataTransfer();
		const content = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
		dataTransfer.items.add(new File([content], 'Kofi at school.png', { type: 'image/png' }));
		element.dispatchEvent(
			new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true }),
		);
	}, png);
	const offer = page.getByRole('alert').filter({ hasText: 'Add this picture?' });
	await offer.getByRole('button', { name: 'Add the picture' }).focus();
	await page.keyboard.press('Enter');
	await expect(offer).toHaveCount(0);
	await field(page, 'What it shows').fill('Two chairs by a window');
	const body = await saved(page, 'Pasted as a file');
	expect(body).toMatch(/^A room\.\n\n!\[Two chairs by a window\]\(\/media\/[a-z0-9-]+\.png\)$/);
	const [, name = ''] = /\/media\/([a-z0-9.-]+)/.exec(body) ?? [];
	expect(name).not.toContain('kofi');
	expect(
		execFileSync('git', ['ls-tree', '-r', '--name-only', 'refs/drafts/page/pasted-as-a-file'], {
			cwd: hub.checkout.root,
			encoding: 'utf8',
		}),
	).toContain(`public/media/${name}`);
});

test('a picture typed as Markdown becomes a box; until it is chosen, the page holds its description and no picture', async ({
	page,
	allow,
}) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	await openNew(page);
	await write(page, 'Before. ![A quiet room](https://example.org/room.jpg)');
	await expect(field(page, 'What it shows')).toHaveValue('A quiet room');
	expect(await saved(page, 'Typed as Markdown')).toBe('Before.\n\n[Picture to add: A quiet room]');
	await expect(field(page, 'What it shows')).toHaveValue('A quiet room', { timeout: 30_000 });
});

test('a fault in the text field leaves the form and the text: it can be saved', async ({ page, allow }) => {
	allow(ASKED_WHETHER_IT_IS_THERE, 'some');
	allow(/^(?:console|page error): /, 'some');
	await openNew(page);
	await write(page, 'These words stay.');
	await expect(page.getByText('Unsaved Changes', { exact: true })).toBeVisible();
	await page.waitForTimeout(500);
	// As an extension that translates pages does: what is drawn is no longer where the field takes it to be.
	await text(page).evaluate((element) => {
		for (const block of [...element.children]) {
			const wrapper = document.createElement('font');
			block.replaceWith(wrapper);
			wrapper.append(block);
		}
	});
	await text(page).getByText('These words stay.').click();
	await page.waitForTimeout(300);
	await page.getByRole('button', { name: 'Quote', exact: true }).click();
	await expect(
		page.getByRole('alert').filter({ hasText: 'The text field met something it cannot show' }),
	).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(/These words stay\./);
	await expect(field(page, 'Title')).toBeVisible();
	await page.getByRole('textbox', { name: 'Text' }).fill('These words stay. So do these.');
	await page.getByRole('button', { name: 'Try the text field again' }).click();
	await expect(text(page)).toContainText('These words stay. So do these.');
	expect(await saved(page, 'After a fault')).toBe('These words stay. So do these.');
});
