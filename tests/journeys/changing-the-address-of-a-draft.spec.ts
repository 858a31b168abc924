/** A writer gives a draft another address before anybody else could keep the first. */
import { field, save } from '../support/the-editor.ts';
import { expect, test, type Page } from '../support/shared-hub.ts';

test.describe.configure({ timeout: 240_000 });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Address of this page' });

/** Begins a draft as the form does. */
const begin = async (page: Page, slug: string) => {
	const path = `content/case-studies/${slug}.mdx`;
	const raw = `---\ntitle: Jamies story\nnetworks:\n  - dudley\n---\n\nWe tried it.\n`;
	const params = {
		dataFiles: [{ path, slug, raw }],
		assets: [],
		options: { newEntry: true, collectionName: 'case-study' },
	};
	const status = await page.evaluate(
		async (body) =>
			(await fetch('/api/cms/v1', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).status,
		JSON.stringify({ action: 'persistEntry', params }),
	);
	expect(status).toBe(200);
};

for (const width of [390, 1280])
	test(`a draft goes to another address by the keyboard alone, and is written on there, at ${width} px`, async ({
		page,
		allow,
		sharedHub: hub,
	}) => {
		allow(/^answer 409: POST \S+\/api\/cms\/v1 \(changeAddress\)$/, 'some');
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${hub.address}/admin/#/collections/case-study`);
		for (const name of ['jamies-story', 'taken']) await begin(page, `dudley/${name}-${width}`);
		await page.goto(`${hub.address}/admin/#/collections/case-study/entries/dudley/jamies-story-${width}`);
		await page.reload();
		await expect(field(page, 'Title')).toHaveValue('Jamies story', { timeout: 60_000 });
		const more = page.locator('button.more');
		if (await more.isVisible()) await more.press('Enter');
		await page.getByRole('button', { name: 'Address', exact: true }).press('Enter');
		const words = dialog(page).getByLabel('Words at its end');
		await expect(words).toBeFocused();
		await expect(words).toHaveValue(`jamies-story-${width}`);
		await page.keyboard.type(`Taken ${width}`);
		await expect(dialog(page).getByText(`/case-studies/dudley/taken-${width}/`)).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(dialog(page).locator('p[role=status]')).toContainText('expected one that is free');
		await words.press('ControlOrMeta+A');
		await page.keyboard.type(`A calmer way – at ${width}`);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/entries/dudley/a-calmer-way-at-${width}$`), { timeout: 60_000 });
		await expect(field(page, 'Title')).toHaveValue('Jamies story', { timeout: 60_000 });
		await field(page, 'Title').fill(`A calmer way ${width}`);
		await save(page);
		await expect(page.getByText('Changes saved', { exact: true })).toBeVisible({ timeout: 30_000 });
		await expect(page).toHaveURL(new RegExp(`/entries/dudley/a-calmer-way-at-${width}$`));
	});
