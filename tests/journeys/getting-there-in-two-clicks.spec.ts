import { expect, test, type Page } from '../support/watched-browser.ts';

/** What people come for, the links that lead there from the home page, and what they then have before them. */
const JOURNEYS = [
	{
		who: 'a teacher, the morning after a police call-out, to the guide',
		links: ['A child’s home had police last night'],
		there: (page: Page) => page.getByRole('heading', { level: 1, name: 'First contact after a police call-out' }),
	},
	{
		who: 'a health visitor, to Sandwell’s people, by the map',
		links: [/^Sandwell\b/],
		there: (page: Page) => page.getByRole('heading', { level: 1, name: 'Sandwell' }),
	},
	{
		who: 'somebody on any page, to Sandwell’s people, by the menu',
		links: ['Networks and meetings', /^Sandwell$/],
		there: (page: Page) => page.getByRole('heading', { level: 1, name: 'Sandwell' }),
	},
	{
		who: 'somebody in danger, to the numbers',
		links: ['Get help'],
		there: (page: Page) => page.getByRole('link', { name: '999' }).first(),
	},
	{
		who: 'a practitioner with something to share, to the form',
		links: ['Contribute', 'Case study'],
		there: (page: Page) => page.getByRole('heading', { level: 1, name: 'Contribute: case study' }),
	},
] as const;

const MOST_TABS = 80;

/** Goes from stop to stop with Tab to the first link of this name. */
const tabTo = async (page: Page, name: string | RegExp) => {
	for (let presses = 1; presses <= MOST_TABS; presses++) {
		await page.keyboard.press('Tab');
		const words = await page.evaluate(() => {
			const { activeElement: element } = document;
			return element instanceof HTMLAnchorElement ? element.innerText.replaceAll(/\s+/g, ' ').trim() : '';
		});
		if (typeof name === 'string' ? words === name : name.test(words)) return;
	}
	throw new Error(`No link “${String(name)}” within ${MOST_TABS} presses of Tab on ${page.url()}.`);
};

const WAYS = {
	pointer: (page: Page, name: string | RegExp) =>
		page
			.getByRole('link', { name, exact: typeof name === 'string' })
			.first()
			.click(),
	keyboard: async (page: Page, name: string | RegExp) => {
		await tabTo(page, name);
		await page.keyboard.press('Enter');
	},
};

for (const { who, links, there } of JOURNEYS)
	for (const [way, follow] of Object.entries(WAYS))
		test(`${who}: at most two clicks, by ${way}`, async ({ page }) => {
			expect(links.length).toBeLessThanOrEqual(2);
			await page.goto('/');
			for (const link of links) {
				const before = page.url();
				await follow(page, link);
				await expect(page).not.toHaveURL(before);
			}
			await expect(there(page)).toBeInViewport();
		});

test('every list is two clicks from the home page, and the menu says in which part one is', async ({ page }) => {
	await page.goto('/');
	const parts = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
	const addresses = await parts.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
	const reached = new Set<string>(addresses);
	for (const address of addresses) {
		await page.goto(address);
		await expect(page.getByRole('navigation', { name: 'Main' }).locator('[aria-current="page"]')).toHaveAttribute(
			'href',
			address,
		);
		for (const href of await page
			.getByRole('main')
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
			reached.add(href);
	}
	const lists = [
		'practice-guides',
		'case-studies',
		'reflective-notes',
		'training',
		'resources',
		'framework',
		'vocabulary',
		'indicators',
		'certification',
		'networks',
		'meeting-notes',
		'events',
		'organisations',
		'contribute',
	];
	expect(lists.map((list) => `/${list}/`).filter((href) => !reached.has(href))).toEqual([]);
	await page.goto('/case-studies/');
	await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Examples' })).toHaveAttribute(
		'aria-current',
		'true',
	);
	await expect(
		page.getByRole('navigation', { name: 'In Examples' }).getByRole('link', { name: 'Case studies' }),
	).toHaveAttribute('aria-current', 'page');
});

test('the first screen of a phone holds what this is, the search, six situations and the way to help', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.hero .lead')).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('main').getByRole('combobox')).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('link', { name: 'Get help' })).toBeInViewport({ ratio: 1 });
	const situations = page.locator('.situations a');
	await expect(situations).toHaveCount(6);
	for (const situation of await situations.all()) await expect(situation).toBeInViewport({ ratio: 1 });
});

test.describe('without JavaScript, 320 pixels wide', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
	test('the menu works, whole and within the window', async ({ page }) => {
		await page.goto('/');
		const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
		await expect(links).toHaveText(['Guides', 'Examples', 'Learning', 'Networks and meetings', 'Contribute']);
		for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
		await links.getByText('Learning').click();
		await page.getByRole('main').getByRole('link', { name: 'Vocabulary', exact: true }).click();
		await expect(page).toHaveURL(/\/vocabulary\/$/);
	});
});
