import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitOf, type Git } from '../../../cms/service/git.ts';
import { childrenNamed } from './children.ts';

let root: string;
let git: Git;
const run = (args: string[], input?: string | Buffer, env: Record<string, string> = {}) =>
	execFileSync('git', args, { cwd: root, encoding: 'utf8', input, env: { ...process.env, ...env } }).trim();
const me = { name: 'Bev Editor', email: 'bev@example.org' };

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'hub-'));
	run(['init', '-q', '-b', 'main']);
	git = gitOf(root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The tree as git’s own index makes it: the other way to the same id. */
const treeByIndex = (from: string | undefined, changes: { path: string; blob: string | undefined }[]) => {
	const env = { GIT_INDEX_FILE: join(root, '.git', 'other.index') };
	run(from ? ['read-tree', from] : ['read-tree', '--empty'], undefined, env);
	run(
		['update-index', '-z', '--index-info'],
		changes
			.map(({ path, blob }) => (blob ? `100644 ${blob} 0\t${path}\0` : `0 ${'0'.repeat(40)} 0\t${path}\0`))
			.join(''),
		env,
	);
	return run(['write-tree'], undefined, env);
};

test('a tree with changes is the one git’s own index makes', async () => {
	const blobs = await Promise.all(['a', 'b', 'c'].map((text) => git.writeBlob(Buffer.from(text))));
	const paths = [
		'a',
		'a.b',
		'a-b/c',
		'a/c/d',
		'content/pages/é.mdx',
		'content/pages/z.mdx',
		'content/networks/dudley.yaml',
		'public/media/one.png',
		'Zeta/x',
	];
	let from: string | undefined;
	for (let round = 0; round < 16; round++) {
		const changes = paths
			.filter(
				(path, at) =>
					(round * 7 + at * 3) % 4 === 0 && !(path === 'a' && round % 2) && !(path.startsWith('a/') && round % 2 === 0),
			)
			.map((path, at) => ({ path, blob: (round + at) % 3 === 0 ? undefined : blobs[(round + at) % 3] }));
		const all = [...inTheWay(changes), ...changes];
		const tree = await git.treeWith(from, all);
		expect(tree, `round ${round}`).toBe(treeByIndex(from, all));
		from = await git.commit(tree, from ? [from] : [], `Round ${round}`, me);
	}
	expect(run(['fsck', '--strict', '--no-dangling', '--no-progress'])).toBe('');
}, 60_000);

test('a file is found by its path, and a folder, a link and what is not there are not files', async () => {
	const blob = await git.writeBlob(Buffer.from('x'));
	run(['read-tree', '--empty']);
	run(
		['update-index', '-z', '--index-info'],
		`100644 ${blob} 0\tcontent/a*b:c.mdx\x00120000 ${blob} 0\tcontent/link\x00`,
	);
	const commit = await git.commit(run(['write-tree']), [], 'Odd names', me);
	expect(await git.blobAt(commit, 'content/a*b:c.mdx')).toBe(blob);
	for (const path of ['content', 'content/link', 'content/link/x', 'content/a*b:c.mdx/x', 'gone', ''])
		expect(await git.blobAt(commit, path), path).toBeUndefined();
});

test('what a commit says is read whole', async () => {
	const commit = await git.commit(await git.treeWith(undefined, []), [], 'Change a page\n\nDraft-status: draft\n', {
		name: 'Zoë O’Neill',
		email: 'z@example.org',
	});
	run(['update-ref', 'refs/drafts/page/about', commit]);
	expect(await git.resolve('refs/drafts/page/about')).toBe(commit);
	expect(await git.resolve('refs/drafts/page/gone')).toBeUndefined();
	expect(await git.resolve('refs/drafts/page/about\nHEAD')).toBeUndefined();
	const { author, date, message } = await git.readCommit(commit);
	expect([author, message]).toEqual(['Zoë O’Neill', 'Change a page\n\nDraft-status: draft\n']);
	expect(Date.parse(date)).toBe(Date.parse(run(['log', '-1', '--format=%aI', commit])));
});

test('large and small files asked for at once are each answered with their own bytes', async () => {
	const texts = Array.from({ length: 30 }, (_, at) => Buffer.from(`${at}\n`.repeat(at % 3 === 0 ? 40_000 : at)));
	const ids = await Promise.all(texts.map((text) => git.writeBlob(text)));
	const read = await Promise.all(ids.map((id) => git.readBlob(id)));
	expect(read.map((bytes, at) => bytes.equals(texts[at]!))).toEqual(texts.map(() => true));
});

test.skipIf(process.platform === 'win32')(
	'a reader that was ended is started again, and the question answered',
	async () => {
		const id = await git.writeBlob(Buffer.from('still here'));
		await git.readBlob(id);
		const readers = childrenNamed('git');
		expect(readers.length).toBeGreaterThan(0);
		const answers = Promise.all([git.readBlob(id), git.readBlob(id)]);
		for (const reader of readers) process.kill(reader, 'SIGKILL');
		expect((await answers).map(String)).toEqual(['still here', 'still here']);
		expect(String(await git.readBlob(id))).toBe('still here');
	},
);

/** A file and a folder cannot have one name: what has to go before the changes can be made. */
const inTheWay = (changes: readonly { path: string; blob: string | undefined }[]) => {
	const begins = (isIt: (path: string) => boolean) => changes.some(({ path, blob }) => blob && isIt(path));
	if (begins((path) => path === 'a')) return [{ path: 'a/c/d', blob: undefined }];
	return begins((path) => path.startsWith('a/')) ? [{ path: 'a', blob: undefined }] : [];
};
