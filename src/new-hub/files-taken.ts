/** Which files of a checkout go along to a hub that is made from it. Runs in node. */
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The product: code, its tests, and what they need. Whatever is not named stays where it is. */
export const PRODUCT = [
	'.ci',
	'.editorconfig',
	'.github',
	'.gitignore',
	'.npmrc',
	'.prettierignore',
	'.prettierrc.json',
	'CHANGELOG.md',
	'CONTRIBUTING.md',
	'LICENSE',
	'LICENSE-CONTENT.md',
	'README.md',
	'astro.config.mjs',
	'cms',
	'eslint.config.mjs',
	'knip.jsonc',
	'package-lock.json',
	'package.json',
	'public',
	'src',
	'starter',
	'tests',
	'tsconfig.json',
] as const;

/** Made while building or written by people; and what tests hold this hub’s own people to. */
const STAYS = ['public/admin', 'public/media', 'tests/content/of-this-hub'];

/** The hub that the tests of the product are about, in a checkout whose own content is another. */
export const EXAMPLE_HUB = 'tests/example-hub';

/** Every file below a folder, as paths from the root with forward slashes; links are no files. */
export const filesBelow = async (root: string, folder: string): Promise<string[]> =>
	(await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
		.sort();

/** What anybody may read of the content. The folder for members is never opened: it may be another repository. */
export const publicContent = async (root: string): Promise<string[]> => {
	const folders = (await readdir(join(root, 'content'), { withFileTypes: true })).filter(
		(entry) => entry.isDirectory() && entry.name !== 'coalition' && !entry.name.startsWith('.'),
	);
	return (await Promise.all(folders.map(({ name }) => filesBelow(root, `content/${name}`)))).flat();
};

/** The files of the product, as pairs of where each stands and where it goes; both from a root. */
export const productFiles = async (root: string): Promise<[from: string, to: string][]> => {
	const isFolder = (name: string) => statSync(join(root, name)).isDirectory();
	const listed = await Promise.all(
		PRODUCT.filter((name) => existsSync(join(root, name))).map(async (name) =>
			isFolder(name) ? filesBelow(root, name) : [name],
		),
	);
	const product = listed
		.flat()
		.filter((file) => file === 'public/media/.gitkeep' || !STAYS.some((folder) => file.startsWith(`${folder}/`)))
		.map((file): [string, string] => [file, file]);
	if (existsSync(join(root, EXAMPLE_HUB, 'content'))) return product;
	const example = (await publicContent(root)).map((file): [string, string] => [file, `${EXAMPLE_HUB}/${file}`]);
	return [...product, ...example];
};
