/** Editing a hub that has no server: its built page works on a git host, with the hub’s own checks before each save. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aGitea, GITEA, REPOSITORY, type CommitThere } from '../support/a-gitea.ts';
import { freePort } from '../support/running-hub.ts';
import { smallCheckout, type SmallCheckout } from '../support/small-checkout.ts';
import { field, findings, rewrite } from '../support/the-editor.ts';
import { expect, test } from '../support/watched-browser.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const HOSTS = {
	github: ['GitHub', 'gitSignIn: https://sign-in.example.org'],
	gitlab: ['GitLab', 'gitApplication: an-app'],
	gitea: ['Gitea', `gitAddress: ${GITEA}\ngitApplication: an-app`],
} as const;

let checkout: SmallCheckout;
let preview: ChildProcess | undefined;
let settings: string;

/** Builds the hub for one git host and serves what was built. Out: its address. */
const builtFor = async (kind: keyof typeof HOSTS): Promise<string> => {
	const chosen = `gitHost: ${kind}\ngitRepository: ${REPOSITORY}\n${HOSTS[kind][1]}\n`;
	await checkout.write('content/settings/hub.yaml', settings + chosen);
	const { code, printed } = await checkout.run('src/commands/build.ts');
	expect(code, printed).toBe(0);
	preview?.kill();
	const port = await freePort();
	preview = spawn(process.execPath, ['src/commands/preview.ts', '--port', String(port), '--from', 'dist'], {
		cwd: checkout.root,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await new Promise((ready) => preview!.stdout!.once('data', ready));
	return `http://127.0.0.1:${port}`;
};

test.beforeAll(async () => {
	checkout = await smallCheckout();
	settings = await readFile(join(checkout.root, 'content/settings/hub.yaml'), 'utf8');
});
test.afterAll(async () => {
	preview?.kill();
	await checkout.close();
});

for (const kind of ['github', 'gitlab'] as const)
	test(`the editor’s page opens on the way to sign in with ${HOSTS[kind][0]}`, async ({ page }) => {
		const address = await builtFor(kind);
		await page.goto(`${address}/admin/`);
		await expect(page.getByRole('button', { name: `Sign in with ${HOSTS[kind][0]}` })).toBeVisible();
	});

test('at Gitea somebody signs in, finds the pages, is told of a telephone number, and saves without it', async ({
	page,
	context,
	allow,
}) => {
	allow(/^console: APIError: Not saved\./);
	allow(/^error notice: Not saved\./);
	const commits: CommitThere[] = await aGitea(context, checkout.root);
	const address = await builtFor('gitea');
	await page.goto(`${address}/admin/`);
	await page.getByRole('button', { name: 'Sign in with Gitea' }).click();
	await expect(page.getByRole('link', { name: 'Practice guides' })).toBeVisible();
	for (const absent of ['Media', 'Bring in a Word document', 'History', 'See it as its page', 'Letterbox', 'Drafts'])
		await expect(page.getByRole('button', { name: absent })).toHaveCount(0);

	await page.goto(`${address}/admin/#/collections/page`);
	await page.getByRole('link', { name: /Privacy/ }).click();
	const label = 'One-sentence answer';
	await expect(field(page, label)).not.toHaveValue('');
	await rewrite(page, label, 'Ring me on 07700 900123.');
	await expect(findings(page)).toContainText('1 to put right');
	const publish = async () => {
		await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
		await page.getByRole('menuitem', { name: 'Publish now' }).click();
	};
	await publish();
	await expect(page.getByRole('heading', { name: 'Not saved yet' })).toBeVisible();
	expect(commits).toEqual([]);

	await page.getByRole('button', { name: 'Close this message' }).click();
	await rewrite(page, label, 'What the hub keeps of you: nothing.');
	await publish();
	await expect.poll(() => commits.length).toBe(1);
	const [{ branch, files }] = commits as [CommitThere];
	expect(branch).toBe('main');
	expect(files.map(({ operation, path }) => [operation, path])).toEqual([['update', 'content/pages/privacy.mdx']]);
	const saved = Buffer.from(files[0]!.content, 'base64').toString();
	expect(saved).toContain('summary: "What the hub keeps of you: nothing."');
	expect(saved).not.toContain('07700');
});
