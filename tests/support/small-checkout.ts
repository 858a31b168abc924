/** A checkout of the hub with a little content, somewhere of its own, to build without touching this one. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a program did. */
export interface Outcome {
	code: number;
	/** What it printed, both streams together. */
	printed: string;
}

export interface SmallCheckout {
	root: string;
	/** Writes a file, making the folders above it. */
	write: (path: string, text: string | Uint8Array) => Promise<void>;
	/** Removes a file or folder; none is needed. */
	remove: (path: string) => Promise<void>;
	/** Runs a script of the checkout on the project’s Node. */
	run: (script: string, environment?: Record<string, string>, ...parts: string[]) => Promise<Outcome>;
	/** Takes the whole checkout away again. */
	close: () => Promise<void>;
}

/** The day on which every small checkout is built, so that builds can be compared byte for byte. */
export const DAY_OF_BUILD = '2026-11-22';

const CODE = ['src', 'cms', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const SMALL_CONTENT = ['settings', 'networks', 'organisations', 'pages'];

/** Fonts are given out from where they lie by the dev server, which gives out nothing from beyond its checkout. */
const COPIED = new Set(['@fontsource']);

/**
 * Packages are shared by links; what is made while building (names with a dot) is not, so that no build meets
 * another’s.
 */
export const linkPackages = async (from: string, to: string) => {
	await mkdir(to);
	for (const name of await readdir(from)) {
		if (name.startsWith('.') && name !== '.bin') continue;
		if (COPIED.has(name)) await cp(join(from, name), join(to, name), { recursive: true });
		else await symlink(join(from, name), join(to, name), 'junction').catch(() => cp(join(from, name), join(to, name)));
	}
};

/**
 * Copies the code and a little of the content of this checkout into a new folder.
 * @param content paths under `content/` to copy; the settings, the networks and the pages of the hub itself when not
 * given
 */
export const smallCheckout = async (content: readonly string[] = SMALL_CONTENT): Promise<SmallCheckout> => {
	const here = resolve('.');
	// The real path, because a build compares paths and some systems keep their temporary folder behind a link.
	const root = await realpath(await mkdtemp(join(tmpdir(), 'hub-')));
	for (const path of CODE) await cp(join(here, path), join(root, path), { recursive: true });
	for (const path of content)
		await cp(join(here, 'content', path), join(root, 'content', path), { recursive: true }).catch(
			(error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)),
		);
	await linkPackages(join(here, 'node_modules'), join(root, 'node_modules'));
	return checkoutAt(root);
};

/** What a test does with a checkout that stands in a folder, its packages included. */
export const checkoutAt = (root: string): SmallCheckout => {
	return {
		root,
		write: async (path, text) => {
			await mkdir(dirname(join(root, path)), { recursive: true });
			await writeFile(join(root, path), text);
		},
		remove: (path) => rm(join(root, path), { recursive: true, force: true }),
		run: (script, environment = {}, ...parts) =>
			new Promise((done, failed) => {
				const { HUB_OUT: _out, AUDIENCE: _audience, ...inherited } = process.env;
				const child = spawn(process.execPath, [script, ...parts], {
					cwd: root,
					env: {
						...inherited,
						NODE_ENV: 'production',
						NO_COLOR: '1',
						HUB_TODAY: DAY_OF_BUILD,
						ASTRO_TELEMETRY_DISABLED: '1',
						...environment,
					},
				});
				let printed = '';
				child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
				child.stderr.on('data', (piece: Buffer) => (printed += piece.toString()));
				child.on('error', failed);
				child.on('exit', (code) => done({ code: code ?? 1, printed }));
			}),
		close: () => rm(root, { recursive: true, force: true }),
	};
};
