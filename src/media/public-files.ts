/**
 * The files under `public/`, which go out as they are: which may, and which may not and why. Runs in node.
 * A symbolic link would publish whatever it leads to on this machine. A hard link cannot be told from the file itself.
 */
import { copyFile, lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isLeftBehind } from '../content-model/left-behind.ts';
import { claimedKind, faultOfMedia } from './media-kind.ts';

export interface RefusedFile {
	/** From the root of the checkout: `public/media/chart.svg`. */
	file: string;
	found: string;
	expected: string;
	next: string;
}

export interface PublicFiles {
	/** May go out; paths from the root of the checkout. */
	published: string[];
	refused: RefusedFile[];
}

const PUBLIC = 'public';
/** The folder below `public/`, and below a built site, whose files must be of the four kinds. */
const MEDIA = 'media/';
const LARGEST = 25_000_000;
const MEDIA_NAME = /^[a-z0-9]+(?:[-/][a-z0-9]+)*\.(jpg|jpeg|png|webp|pdf)$/;
const FOUR_KINDS = 'a jpg, png, webp or pdf file that holds only what it shows';
const LINK = { expected: 'an ordinary file or folder', next: 'Put the file itself there, or take the link away.' };
const BRING_IN =
	'Take it out of the folder and add it in the editor, which cleans it; or ask whoever put it there for a jpg, png, webp or pdf file.';

/** Looks at every file under `public/` of a checkout. Never follows a link. A missing folder holds nothing. */
export const publicFiles = async (root: string): Promise<PublicFiles> => {
	const files: PublicFiles = { published: [], refused: [] };
	await look(root, PUBLIC, files);
	return files;
};

const look = async (root: string, path: string, files: PublicFiles): Promise<void> => {
	const found = await lstat(join(root, path)).catch(() => undefined);
	if (!found) return;
	if (found.isDirectory()) {
		for (const name of (await readdir(join(root, path))).sort())
			if (!isLeftBehind(name)) await look(root, `${path}/${name}`, files);
		return;
	}
	const refusal = found.isFile()
		? await refusalOf(join(root, PUBLIC), path.slice(PUBLIC.length + 1), found.size)
		: { found: nameOf(found), ...LINK };
	if (refusal) files.refused.push({ file: path, ...refusal });
	else files.published.push(path);
};

const nameOf = (found: { isSymbolicLink: () => boolean }) => (found.isSymbolicLink() ? 'link' : 'special file');

/** @param path from the folder on: `media/chart.svg` */
const refusalOf = async (
	folder: string,
	path: string,
	size: number,
): Promise<Omit<RefusedFile, 'file'> | undefined> => {
	if (!path.startsWith(MEDIA)) return undefined;
	if (size > LARGEST)
		return {
			found: `file of ${Math.ceil(size / 1_000_000)} MB`,
			expected: `at most ${LARGEST / 1_000_000} MB`,
			next: 'Make it smaller, or divide it.',
		};
	const bytes = await readFile(join(folder, path));
	const fault = faultOfMedia(bytes);
	if (fault !== undefined) return { found: fault, expected: FOUR_KINDS, next: BRING_IN };
	const [, ending] = MEDIA_NAME.exec(path.slice(MEDIA.length)) ?? [];
	if (ending === undefined)
		return {
			found: 'name of a file',
			expected: 'lower-case letters, digits and hyphens, one full stop, and jpg, png, webp or pdf',
			next: 'Rename the file, and the pages that show it.',
		};
	const kind = claimedKind(bytes);
	return kind === ending.replace('jpeg', 'jpg')
		? undefined
		: {
				found: `${kind ?? ''} file that is called ${ending}`,
				expected: `a name that ends in .${kind ?? ''}`,
				next: 'Rename the file, and the pages that show it.',
			};
};

/** Puts the files that may go out into a folder of their own, emptied first. @returns that folder */
export const copyPublished = async (root: string, folder: string): Promise<void> => {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const path of (await publicFiles(root)).published) {
		const target = join(folder, path.slice(PUBLIC.length + 1));
		await mkdir(dirname(target), { recursive: true });
		await copyFile(join(root, path), target);
	}
};

/**
 * Why what stands at an address may not be served, for a server that is about to: a link anywhere on the way, or a file
 * of the media folder that is none of the four kinds. Undefined where it may, and where nothing stands there.
 * @param folder what is served: `public/`, or a built site
 */
export const refusalAt = async (folder: string, address: string): Promise<RefusedFile | undefined> => {
	const steps = address.split('/').filter(Boolean);
	if (steps.includes('..'))
		return {
			file: address,
			found: 'way out of the folder',
			expected: 'an address inside it',
			next: 'Follow a link of the site instead.',
		};
	for (let length = 1; length <= steps.length; length += 1) {
		const file = steps.slice(0, length).join('/');
		const found = await lstat(join(folder, file)).catch(() => undefined);
		if (!found) return undefined;
		if (found.isDirectory()) continue;
		const refusal = found.isFile() ? await refusalOf(folder, file, found.size) : { found: nameOf(found), ...LINK };
		return refusal && { file, ...refusal };
	}
	return undefined;
};

/** One line for the terminal: which file, what was found, what was expected, and what to do. */
export const refusalInWords = ({ file, found, expected, next }: RefusedFile, folder: string): string =>
	`${folder}/${file}: found ${found}, expected ${expected}. It is not served. ${next}`;
