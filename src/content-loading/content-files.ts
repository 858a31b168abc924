/** Finds what people wrote: every file of every content type, and the files that do not belong. Runs in node. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyContentType } from '../content-model/content-type.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import type { Audience } from '../content-model/entry.ts';
import type { Finding } from '../content-model/finding.ts';
import { contentTypes } from '../content-model/index.ts';
import { isLeftBehind } from '../content-model/left-behind.ts';
import { TYPE_NAMES, type TypeName } from '../content-model/type-names.ts';
import { belongsDeeper, checkPath, contentRoots, misplaced, type ContentRoot } from './content-paths.ts';
import { fileFinding } from './file-finding.ts';
import { notAFile, textIn } from './file-text.ts';
import { filesOfType } from './files-below.ts';

/** One file of a content type, as it stands on the disk. */
export interface ContentFile {
	type: TypeName;
	/** Path inside the type’s folder without its ending. */
	id: string;
	/** Path from the root of the checkout, with forward slashes. */
	file: string;
	audience: Audience;
	text: string;
	/** Text of the table beside the entry, if there is one. */
	table?: string;
}

/**
 * Reads every content file of an audience.
 * @param root the checkout
 * @param types only files of these types, where not all are wanted
 * @returns the files in a stable order, and a finding for each file that does not belong where it is
 */
export const readContentFiles = async (
	root: string,
	audience: Audience,
	types: readonly TypeName[] = TYPE_NAMES,
): Promise<{ files: ContentFile[]; findings: Finding[] }> => {
	const listed: Listed = { files: [], tables: new Map(), findings: [] };
	for (const contentRoot of contentRoots(audience)) {
		listed.findings.push(...(await strangersIn(root, contentRoot.folder)));
		for (const type of contentTypes) if (types.includes(type.name)) await listType(root, contentRoot, type, listed);
	}
	const { findings } = listed;
	const read = await readTexts(root, listed);
	return { files: withoutTwins(read, findings), findings };
};

/** Files that stand where they may, not read yet; tables by the path of their entry without its ending. */
interface Listed {
	files: Omit<ContentFile, 'text' | 'table'>[];
	tables: Map<string, string>;
	findings: Finding[];
}

const listType = async (root: string, contentRoot: ContentRoot, type: AnyContentType, listed: Listed) => {
	const folder = `${contentRoot.folder}/${type.folder}`;
	for (const { path, kind } of await filesOfType(root, contentRoot.folder, type.folder)) {
		const file = path ? `${folder}/${path}` : folder;
		if (belongsDeeper(type, path) || /(?:^|\/)README\.md$/.test(path)) continue;
		if (kind !== 'file') listed.findings.push(...notAFile(kind, file, type));
		else if (type.hasTable && path.endsWith('.csv')) listed.tables.set(withoutEnding(file), file);
		else {
			const verdict = checkPath(type, path, file);
			if ('id' in verdict) listed.files.push({ type: type.name, id: verdict.id, file, audience: contentRoot.audience });
			else listed.findings.push(verdict);
		}
	}
};

const withoutEnding = (file: string) => file.slice(0, file.lastIndexOf('.'));

/** How many files are open at a time. */
const TOGETHER = 64;

/**
 * The texts of files, with their tables. What cannot be read is said in the order of the files, not of the disk’s
 * answers.
 */
const readTexts = async (root: string, { files, tables, findings }: Listed): Promise<ContentFile[]> => {
	const alone = new Map(tables);
	const read: ContentFile[] = [];
	const textOrFinding = (text: string | Finding): string | undefined => {
		if (typeof text === 'string') return text;
		findings.push(text);
		return undefined;
	};
	for (let start = 0; start < files.length; start += TOGETHER) {
		const some = files.slice(start, start + TOGETHER);
		const texts = await Promise.all(some.map(({ file }) => textIn(root, file)));
		for (const [index, file] of some.entries()) {
			const text = textOrFinding(texts[index]!);
			const tableFile = alone.get(withoutEnding(file.file));
			alone.delete(withoutEnding(file.file));
			const table = tableFile === undefined ? undefined : textOrFinding(await textIn(root, tableFile));
			if (text !== undefined) read.push({ ...file, text, ...(table === undefined ? {} : { table }) });
		}
	}
	findings.push(...[...alone.values()].map(tableAlone));
	return read;
};

const tableAlone = (table: string): Finding =>
	fileFinding(
		table,
		'table-alone',
		table.split('/').at(-1)!,
		'The entry that says what this table means is not there.',
		'Give the table the name of its entry, with the ending .csv.',
	);

/** Two files with one id would stand at one address: the second is left out and told so. */
const withoutTwins = (files: ContentFile[], findings: Finding[]) => {
	const seen = new Map<EntryKey, string>();
	return files.filter(({ type, id, file }) => {
		const key = keyOf(type, id);
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, file);
			return true;
		}
		findings.push(
			fileFinding(
				file,
				'file-twin',
				id,
				`Unexpected second entry “${id}”, expected one entry at each address; the other is ${first}.`,
				'Rename one of the two files.',
			),
		);
		return false;
	});
};

/** Folders of the content that hold no entries. */
const NOT_ENTRIES = new Set(['settings', 'coalition']);

/**
 * What stands beside the folders of the types and belongs to none of them: most often a folder whose name has a slip in
 * it.
 */
const strangersIn = async (root: string, folder: string): Promise<Finding[]> => {
	const present = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
	return present
		.filter(
			({ name }) =>
				!isLeftBehind(name) &&
				name !== 'README.md' &&
				!NOT_ENTRIES.has(name) &&
				!contentTypes.some((type) => type.folder.split('/')[0] === name),
		)
		.map(({ name }) => misplaced(`${folder}/${name}`, name))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
};
