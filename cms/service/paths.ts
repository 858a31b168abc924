/**
 * Which files the editor may read and write: entries where the content model puts them, settings, and media. Nothing
 * else. The rule is a list of what is allowed, made of lower-case ASCII only, so `..`, absolute paths, `.git`,
 * look-alike letters and case tricks have no way in. Links on disk are a separate matter: see working-tree.ts.
 */
import { contentTypes } from '../../src/content-model/index.ts';
import { slugOfNew } from '../path-of-new.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { settingsFiles } from '../../src/content-model/settings.ts';
import { CONTENT_FOLDER, MEDIA, SETTINGS } from '../collection.ts';
import { RequestError } from './refusal.ts';

/** A file the editor may hold. `slug` is Decap’s word for an entry’s id. */
export interface StoredFile {
	path: string;
	collection: string;
	slug: string;
	/** Undefined for settings. */
	type: AnyContentType | undefined;
}

const LONGEST_PATH = 240;

/** Addresses the site itself uses, and names some systems reserve for devices. */
const TAKEN_PAGES = new Set(['admin', 'api', 'media', 'pagefind', 'index']);
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The entry or settings file at a path; refuses any other. `content/case-studies/ashford/calm-waiting.mdx` →
 * case-study, `ashford/calm-waiting`.
 */
export const placeOf = (path: string): StoredFile => {
	const settings = settingsFiles.find(({ name }) => path === `${CONTENT_FOLDER}/settings/${name}.yaml`);
	if (settings) return { path, collection: SETTINGS, slug: settings.name, type: undefined };
	if (isPlain(path))
		for (const type of contentTypes) {
			const start = `${CONTENT_FOLDER}/${type.folder}/`;
			const end = `.${type.format}`;
			if (!path.startsWith(start) || !path.endsWith(end)) continue;
			const slug = path.slice(start.length, -end.length);
			if (isNameOf(type, slug)) return { path, collection: type.name, slug, type };
		}
	throw new RequestError(
		422,
		`The editor does not keep a file at “${shown(path)}”. Expected ${expectedNear(path)}. Change the title so that its first words are plain letters and digits, and save again.`,
	);
};

/** The file of an entry known by its collection and slug; refuses what the model does not know. */
export const placeOfEntry = (collection: string, slug: string): StoredFile => {
	if (collection === SETTINGS && settingsFiles.some(({ name }) => name === slug))
		return placeOf(`${CONTENT_FOLDER}/settings/${slug}.yaml`);
	const type = contentTypes.find(({ name }) => name === collection);
	if (!type)
		throw new RequestError(
			422,
			`The hub has no collection “${shown(collection)}”. Expected one of ${contentTypes.map(({ name }) => name).join(', ')} or ${SETTINGS}. Reload the editor.`,
		);
	return placeOf(`${CONTENT_FOLDER}/${type.folder}/${slug}.${type.format}`);
};

/** Where an entry that has no name yet would stand, as far as its text says: for checking it while it is written. */
export const placeOfNew = (collection: string, raw: string): StoredFile => {
	return placeOfEntry(collection, slugOfNew(collection, raw));
};

/** The type whose entries stand in a folder; refuses any other folder or file ending. */
export const typeOfFolder = (folder: string, extension: string): AnyContentType => {
	const type = contentTypes.find(
		(candidate) =>
			folder === `${CONTENT_FOLDER}/${candidate.folder}` && extension.replace(/^\./, '') === candidate.format,
	);
	if (!type)
		throw new RequestError(
			422,
			`The editor does not list “${shown(folder)}” (${shown(extension)}). Expected a folder of the content model, such as ${CONTENT_FOLDER}/case-studies (mdx). Reload the editor.`,
		);
	return type;
};

/** True for the id of an entry of this type, as far as its name goes. */
export const isNameOf = (type: AnyContentType, slug: string) =>
	slug.length <= 200 &&
	type.naming.expression.test(slug) &&
	!slug.split('/').some((part) => DEVICE_NAME.test(part)) &&
	!(type.address === '/' && TAKEN_PAGES.has(slug));

const MEDIA_PATH = new RegExp(`^${MEDIA.folder}/[a-z0-9]+(?:[-/][a-z0-9]+)*\\.(?:jpg|png|webp|pdf)$`);

/** A path in the media folder, as given; refuses any other. */
export const mediaPlace = (path: string): string => {
	if (isPlain(path) && MEDIA_PATH.test(path) && !path.split(/[/.]/).some((part) => DEVICE_NAME.test(part))) return path;
	throw new RequestError(
		422,
		`The editor does not keep a file at “${shown(path)}”. Expected a jpg, png, webp or pdf file under ${MEDIA.folder}, named with lower-case letters, digits and hyphens. Rename the file and choose it again.`,
	);
};

/** True for the media folder itself. */
export const isMediaFolder = (folder: string) => folder === MEDIA.folder;

const isPlain = (path: string) =>
	path.length <= LONGEST_PATH &&
	/^[a-z0-9][a-z0-9/.-]*$/.test(path) &&
	!path.split('/').some((part) => part === '' || part.startsWith('.'));

// What somebody sent is repeated in the answer: short, and without characters that could mislead whoever reads it.
const shown = (text: string) => text.slice(0, 80).replace(/[^\x20-\x7e£’“”–é]/gu, '?');

const expectedNear = (path: string) => {
	const type = contentTypes.find(({ folder }) => path.startsWith(`${CONTENT_FOLDER}/${folder}/`));
	return type
		? `${CONTENT_FOLDER}/${type.folder}/${type.naming.pattern}.${type.format}`
		: `a file of the content model, such as ${CONTENT_FOLDER}/case-studies/<network>/<name>.mdx`;
};
