/**
 * Installs what is missing. Plain JavaScript that any Node from version 20 on can run: it is what runs first on a
 * fresh clone, before the project’s own Node is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Node that came with the project’s packages, wherever npm put it. */
export const projectNode = (root) => {
	const folder = join(root, 'node_modules', 'node', 'bin');
	return join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
};

const stampOf = (root) => join(root, 'node_modules', '.installed-from-lock');

const lockDigest = (root) =>
	createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');

const isInstalled = (root) => {
	if (!existsSync(projectNode(root))) return false;
	if (existsSync(stampOf(root))) return readFileSync(stampOf(root), 'utf8') === lockDigest(root);
	return false;
};

/**
 * Makes `node_modules` agree with the lock file. Does nothing when it already does.
 * @throws when npm fails; its own words have been printed by then
 */
export const ensureInstalled = (root) => {
	if (isInstalled(root)) return;
	console.log('Installing what the hub is made with. The first time this takes a minute or two.');
	// The npm that started us, if one did, so that the same version installs that was asked.
	const npm = process.env.npm_execpath;
	const arguments_ = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	const result = npm
		? spawnSync(process.execPath, [npm, ...arguments_], { cwd: root, stdio: 'inherit' })
		: spawnSync('npm', arguments_, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
	if (result.status !== 0)
		throw new Error(
			'The packages could not be installed. Look at the lines above; most often the network was away. Then run the same command again.',
		);
	writeFileSync(stampOf(root), lockDigest(root));
};
