/** People who sign in to a hosted hub, each at a machine of their own. */
import type { HostedHub } from './hosted-hub.ts';
import { field } from './the-editor.ts';
import { expect, type Browser, type Page } from './watched-browser.ts';

/** From the editor’s address through the provider and back to the editor. */
const signIn = async (page: Page, { address }: HostedHub, person: string) => {
	await page.goto(`${address}/admin/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to edit');
	await page.getByRole('link', { name: 'Sign in with the account of your organisation' }).click();
	await page.getByRole('link', { name: person, exact: true }).click();
	await expect(page).toHaveURL(/\/admin\//);
	await expect(page.getByRole('link', { name: 'Drafts', exact: true })).toBeVisible({ timeout: 60_000 });
};

/** Somebody who has signed in, by the name of the provider’s account; what the editor asks is answered with yes. */
export const somebody = async (
	browser: Browser,
	hub: HostedHub,
	person: string,
): Promise<{ page: Page; context: Awaited<ReturnType<Browser['newContext']>> }> => {
	const context = await browser.newContext();
	const page = await context.newPage();
	page.on('dialog', (dialog) => void dialog.accept());
	await signIn(page, hub, person);
	return { page, context };
};

/** Opens a draft from the list of drafts. */
export const openDraftAt = async (page: Page, { address }: HostedHub, title: string): Promise<void> => {
	await page.goto(`${address}/admin/#/workflow`);
	await page
		.getByRole('link', { name: new RegExp(title) })
		.first()
		.click({ timeout: 60_000 });
	await expect(field(page, 'Title')).toHaveValue(title, { timeout: 60_000 });
};

/** Fills in who answers for an open draft and by when. It is read as its words are, so before anybody reads. */
export const fillInWhoAnswers = async (page: Page): Promise<void> => {
	for (const [label, words] of [
		['Role', 'Coalition editor'],
		['Published on', '2026-06-01'],
		['Last reviewed on', '2026-06-01'],
		['Next review due on', '2027-05-01'],
	] as const)
		await field(page, label).fill(words);
};
