import { expect, test } from '../support/watched-browser.ts';
import { builtPages } from '../support/built-site.ts';

const { path, html } = builtPages().find(
	({ html: text }) => /<p class="overdue alert" hidden/.test(text) && /data-type="practice-guide"/.test(text),
)!;
const [, due = ''] = /<hub-review-state[^>]* data-due="([^"]+)"/.exec(html)!;
const day = (offset: number) => new Date(Date.parse(`${due}T12:00:00Z`) + offset * 86_400_000);

test('Leila opens a guide the day before its review is due, and nothing is said to be late', async ({ page }) => {
	await page.clock.setFixedTime(day(-1));
	await page.goto(path);
	await expect(page.getByText('Next review due')).toBeVisible();
	await expect(page.getByText('Overdue for review.')).toBeHidden();
});

test('Leila opens the same guide a day after it was due: it says that it is overdue, though nobody has built the site again', async ({
	page,
}) => {
	await page.clock.setFixedTime(day(1));
	await page.goto(path);
	await expect(page.getByText('Overdue for review.')).toBeVisible();
	await expect(page.getByText('Check with its owner before relying on it')).toBeVisible();
	const alert = (await page.getByText('Overdue for review.').boundingBox())!;
	expect(alert.y).toBeLessThan(800);
});
