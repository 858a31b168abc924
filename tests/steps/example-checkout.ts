/**
 * The checkout that the tests of the product run in. Where the content is the one they were written beside, that is
 * this one. A hub that was made from another keeps that one’s content as an example under tests/example-hub: there
 * they run in a copy whose content is the example, so that nothing people write makes them fail.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_HUB, PRODUCT } from '../../src/new-hub/files-taken.ts';
import { linkPackages } from '../support/small-checkout.ts';

export interface ExampleCheckout {
	folder: string;
	close: () => Promise<void>;
}

/** True for a checkout that was made from another hub and has content of its own. */
export const hasExampleHub = (root: string): boolean => existsSync(join(root, EXAMPLE_HUB, 'content'));

/** Copies the code, its tests and the example into a folder of their own. */
export const exampleCheckout = async (root: string): Promise<ExampleCheckout> => {
	// The real path, because a build compares paths and some systems keep their temporary folder behind a link.
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'example-hub-')));
	for (const name of PRODUCT)
		if (existsSync(join(root, name))) await cp(join(root, name), join(folder, name), { recursive: true });
	await rename(join(folder, EXAMPLE_HUB, 'content'), join(folder, 'content'));
	await rm(join(folder, EXAMPLE_HUB), { recursive: true });
	await rm(join(folder, 'public/admin'), { recursive: true, force: true });
	await linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
	// Some tests ask git which files there are.
	for (const given of [
		['init', '-q'],
		['add', '-A'],
	])
		execFileSync('git', given, { cwd: folder, stdio: 'ignore' });
	return { folder, close: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
};
