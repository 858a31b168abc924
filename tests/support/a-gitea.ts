/** A git host of Gitea’s kind, as far as the editor asks it: people sign in, and files are read and kept. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserContext, Route } from '@playwright/test';

export const GITEA = 'https://git.example.org';
export const REPOSITORY = 'a-coalition/hub';

interface Operation {
	operation: 'create' | 'update' | 'delete';
	path: string;
	content: string;
	sha?: string;
}

/** What was committed: its message, its branch, and the files. */
export interface CommitThere {
	branch: string;
	message: string;
	files: Operation[];
}

/** As git names a file by what is in it. */
const blobId = (bytes: Buffer): string =>
	createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

const SEEN_FROM_ELSEWHERE = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Allow-Headers': '*',
	'Access-Control-Allow-Methods': '*',
};

const filesBelow = async (folder: string): Promise<string[]> => {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
};

const json = (route: Route, body: unknown, status = 200) =>
	route.fulfill({
		status,
		contentType: 'application/json',
		headers: SEEN_FROM_ELSEWHERE,
		body: JSON.stringify(body),
	});

/** Undefined for whatever somebody asks who is signed in. */
const answerToSigningIn = (route: Route, path: string): Promise<void> | undefined => {
	const asked = new URL(route.request().url());
	if (path === '/login/oauth/authorize') {
		const back = new URL(asked.searchParams.get('redirect_uri')!);
		back.searchParams.set('code', 'a-code');
		back.searchParams.set('state', asked.searchParams.get('state')!);
		return route.fulfill({ status: 302, headers: { Location: back.href } });
	}
	if (path === '/login/oauth/access_token') return json(route, { access_token: 'a-token' });
	if (route.request().headers()['authorization'] !== 'token a-token') return json(route, { message: 'sign in' }, 401);
	if (path === '/api/v1/user')
		return json(route, { login: 'wanda', full_name: 'Wanda', email: '', avatar_url: `${GITEA}/avatars/1` });
	return undefined;
};

/**
 * Answers for it in a browser.
 * @param root the checkout whose files the repository holds
 * @returns what is committed, as it comes
 */
export const aGitea = async (context: BrowserContext, root: string): Promise<CommitThere[]> => {
	const commits: CommitThere[] = [];
	const blobs = new Map<string, Buffer>();
	const tree = async (folder: string) =>
		Promise.all(
			(await filesBelow(join(root, folder))).map(async (path) => {
				const bytes = await readFile(join(root, folder, path));
				const sha = blobId(bytes);
				blobs.set(sha, bytes);
				return { path, type: 'blob', sha, size: (await stat(join(root, folder, path))).size };
			}),
		);
	const keep = async (commit: CommitThere) => {
		commits.push(commit);
		for (const { path, content } of commit.files) {
			await mkdir(dirname(join(root, path)), { recursive: true });
			await writeFile(join(root, path), Buffer.from(content, 'base64'));
		}
	};
	await context.route(`${GITEA}/**`, async (route) => {
		const request = route.request();
		const { pathname, searchParams } = new URL(request.url());
		const path = decodeURIComponent(pathname);
		if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: SEEN_FROM_ELSEWHERE });
		const signingIn = answerToSigningIn(route, path);
		if (signingIn) return signingIn;
		const own = path.slice(`/api/v1/repos/${REPOSITORY}`.length);
		if (own === '') return json(route, { owner: { login: 'a-coalition' }, permissions: { push: true } });
		if (own === '/commits')
			return json(route, [{ commit: { author: { name: 'Wanda', date: '2026-11-28T09:00:00Z' } } }]);
		if (own.startsWith('/git/trees/main:')) {
			const found = await tree(own.slice('/git/trees/main:'.length));
			const isWhole = searchParams.has('recursive');
			return json(route, { tree: found.filter((file) => isWhole || !file.path.includes('/')) });
		}
		if (own.startsWith('/git/blobs/')) {
			const bytes = blobs.get(own.slice('/git/blobs/'.length));
			return bytes ? json(route, { content: bytes.toString('base64') }) : json(route, { message: 'not there' }, 404);
		}
		if (own === '/contents' && request.method() === 'POST') {
			await keep(request.postDataJSON() as CommitThere);
			return json(route, {}, 201);
		}
		return json(route, { message: `not known here: ${own}` }, 404);
	});
	return commits;
};
