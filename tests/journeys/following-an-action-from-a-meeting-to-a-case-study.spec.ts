import { expect, test } from '../support/watched-browser.ts';
import { builtText } from '../support/built-site.ts';

interface Story {
	id: string;
	title: string;
	cameFrom?: { meeting: string; action: string };
}

const { entries } = JSON.parse(builtText('data/case-studies.json')) as { entries: Story[] };
const stories = entries.filter(({ cameFrom }) => cameFrom);

test('there are case studies that came from an action of a meeting', () => {
	expect(stories.length).toBeGreaterThan(0);
});

test('Grace, who chaired the meeting, follows each action to the case study it led to, and back', async ({ page }) => {
	for (const { id, title, cameFrom } of stories) {
		const { meeting, action } = cameFrom!;
		await page.goto(`/meeting-notes/${meeting}/`);
		const row = page.locator(`#action-${action}`);
		await expect(row).toBeVisible();
		await page.goto(`/case-studies/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		const origin = page.getByRole('region', { name: 'Where this came from' });
		await origin.getByRole('link').first().click();
		await expect(page).toHaveURL(/\/meeting-notes\//);
		await expect(page.getByRole('heading', { name: 'Actions' })).toBeVisible();
	}
});

test('an action that led to a case study says so in its own row', async ({ page }) => {
	const { id, title, cameFrom } = stories[0]!;
	await page.goto('/meeting-notes/');
	await page.locator('details.worked-examples > summary').click();
	await page.locator(`a[href="/meeting-notes/${cameFrom!.meeting}/"]`).first().click();
	const led = page.getByRole('table').getByRole('link', { name: title });
	if (await led.count()) await led.first().click();
	else await page.goto(`/case-studies/${id}/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

const notes = (
	JSON.parse(builtText('data/meeting-notes.json')) as {
		entries: { illustrative?: boolean; actions?: { state: string }[] }[];
	}
).entries;
const isOpen = notes.some(
	({ illustrative, actions = [] }) => !illustrative && actions.some(({ state }) => state === 'open'),
);

test('an open action of a real meeting on the home page leads to its page and from there to its row in the note; while there is none, the page says so', async ({
	page,
}) => {
	await page.goto('/');
	const region = page.getByRole('region', { name: 'What the meetings set in motion' });
	if (!isOpen) {
		await expect(region).toContainText('No action is open.');
		await expect(region.getByRole('listitem')).toHaveCount(0);
		return;
	}
	const action = region.getByRole('listitem').getByRole('link').first();
	const words = (await action.textContent())!;
	await action.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
	await page.getByRole('region', { name: 'What the meetings said of it' }).getByRole('link').last().click();
	const { hash } = new URL(page.url());
	await expect(page.locator(hash)).toContainText(words.slice(0, 40));
	await expect(page.locator(hash)).toBeInViewport();
});
