/** Finds what people wrote: every file of every content type, and the files that do not belong. Runs in node. */
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyContentType } from '../content-model/content-type.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import type { Audience } from '../content-model/entry.ts';
import type { Finding } from '../content-model/finding.ts';
import { START } from '../content-model/locate.ts';
import { hrefOf } from '../content-model/address.ts';
import { contentTypes } from '../content-model/index.ts';
import { isLeftBehind } from '../content-model/left-behind.ts';
import { nearest } from '../content-model/nearest.ts';
import { TYPE_NAMES, type TypeName } from '../content-model/type-names.ts';
import { isOwnAddress } from './site-addresses.ts';

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

/** A file larger than this is refused before it is read: an entry is a few pages of text. */
const LARGEST_FILE = 1_000_000;
const TOGETHER = 64;

/** The folders of an audience, nearest to the reader first. The coalition’s folder is named only when it is asked for. */
export const contentRoots = (audience: Audience): { audience: Audience; folder: string }[] => [
	{ audience: 'public', folder: 'content' },
	...(audience === 'coalition' ? [{ audience: 'coalition' as const, folder: 'content/coalition' }] : []),
];

const problem = (file: string, rule: string, found: string, message: string, next: string): Finding => ({
	file,
	...START,
	rule,
	severity: 'block',
	where: 'File',
	found,
	message,
	next,
});

type Kind = 'file' | 'folder' | 'link' | 'unreadable';

interface Found {
	/** Below the folder that was asked for, with forward slashes. */
	path: string;
	kind: Kind;
}

/** What stands below a folder, links not followed; a folder that cannot be opened stands in the list itself. */
const filesBelow = async (folder: string, path = ''): Promise<Found[]> => {
	const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) =>
		error.code === 'ENOENT' ? [] : undefined,
	);
	if (!entries) return [{ path, kind: 'unreadable' }];
	const found = await Promise.all(
		entries
			.filter(({ name }) => !isLeftBehind(name))
			.map(async (entry): Promise<Found[]> => {
				const here = path ? `${path}/${entry.name}` : entry.name;
				if (entry.isDirectory()) return [{ path: here, kind: 'folder' }, ...(await filesBelow(folder, here))];
				return [{ path: here, kind: entry.isFile() ? 'file' : 'link' }];
			}),
	);
	return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** The same for the folder of a type, which may itself be missing, a link or an ordinary file. */
const filesOfType = async (root: string, contentRoot: string, folder: string): Promise<Found[]> => {
	const steps = folder.split('/');
	for (let length = 1; length <= steps.length; length += 1) {
		const found = await lstat(join(root, contentRoot, ...steps.slice(0, length))).catch(() => undefined);
		if (!found) return [];
		// One above belongs to another type, which says so.
		if (!found.isDirectory()) return length < steps.length ? [] : [{ path: '', kind: 'link' }];
	}
	return filesBelow(join(root, contentRoot, folder));
};

/** Folders of the content that hold no entries. */
const NOT_ENTRIES = new Set(['settings', 'coalition']);

/** What stands beside the folders of the types and belongs to none of them: most often a folder whose name has a slip in it. */
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

const misplaced = (file: string, name: string): Finding => {
	const meant = nearest(
		name,
		contentTypes.map((type) => type.folder),
	);
	return problem(
		file,
		'file-place',
		file,
		'Unexpected place, expected a folder of a content type under content/.',
		meant ? `Did you mean content/${meant}/?` : 'Move the file into the folder of its type.',
	);
};

/** True where a path inside one type’s folder belongs to another type whose folder lies within it. */
const belongsDeeper = (type: AnyContentType, path: string) =>
	contentTypes.some(
		(other) => other.folder.startsWith(`${type.folder}/`) && `${type.folder}/${path}/`.startsWith(`${other.folder}/`),
	);

/** Whether a file’s path is one this type allows; a finding says what is expected if not. */
const checkPath = (type: AnyContentType, path: string, file: string): { id: string } | Finding => {
	const ending = `.${type.format}`;
	if (!path.endsWith(ending))
		return problem(
			file,
			'file-ending',
			path,
			`Unexpected file “${path}”, expected files ending in ${ending}.`,
			`Save it as ${ending}, or move it out of this folder.`,
		);
	const id = path.slice(0, -ending.length);
	if (!type.naming.expression.test(id))
		return problem(
			file,
			'file-name',
			path,
			`Unexpected file name “${path}”, expected ${type.naming.pattern}${ending} in lower-case letters, digits and hyphens.`,
			'Rename the file.',
		);
	const href = hrefOf(type.name, id);
	return isOwnAddress(href)
		? problem(
				file,
				'file-address',
				path,
				`Unexpected file name “${path}”, expected one whose address is free: the site has a page of its own at ${href}.`,
				`Rename the file, such as ${id}-guide${ending}.`,
			)
		: { id };
};

/** What to say of something that is no ordinary file. A folder is no fault unless its name is that of an entry. */
const notAFile = (kind: Exclude<Kind, 'file'>, file: string, type: AnyContentType): Finding[] => {
	const name = file.split('/').at(-1)!;
	if (kind === 'link')
		return [
			problem(
				file,
				'file-link',
				name,
				'Unexpected link or special file, expected an ordinary file or folder.',
				'Put the file itself here.',
			),
		];
	if (kind === 'unreadable')
		return [
			problem(
				file,
				'file-unreadable',
				name,
				'It cannot be opened, expected one that may be read.',
				'Let everybody read it, or ask whoever put it there.',
			),
		];
	return name.endsWith(`.${type.format}`)
		? [
				problem(
					file,
					'file-folder',
					name,
					`Unexpected folder with the name of an entry, expected a file ending in .${type.format}.`,
					'Give the folder another name, or take it away.',
				),
			]
		: [];
};

/** The text of a file, or a finding that says why there is none. */
const textIn = async (root: string, file: string): Promise<string | Finding> => {
	const name = file.split('/').at(-1)!;
	try {
		if ((await stat(join(root, file))).size > LARGEST_FILE)
			return problem(
				file,
				'file-size',
				'a very large file',
				`Unexpected size, expected at most ${LARGEST_FILE / 1_000_000} MB.`,
				'Keep the entry to a few pages and link to longer documents.',
			);
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(root, file)));
	} catch (error) {
		return error instanceof TypeError
			? problem(
					file,
					'file-encoding',
					name,
					'Unexpected bytes, expected text in UTF-8.',
					'Open it where it was written and save it as text with the encoding UTF-8.',
				)
			: problem(
					file,
					'file-unreadable',
					name,
					'It cannot be opened, expected one that may be read.',
					'Let everybody read it, or ask whoever put it there.',
				);
	}
};

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
	const files: Omit<ContentFile, 'text'>[] = [];
	const tables = new Map<string, string>();
	const findings: Finding[] = [];
	for (const contentRoot of contentRoots(audience)) {
		findings.push(...(await strangersIn(root, contentRoot.folder)));
		for (const type of contentTypes) {
			if (!types.includes(type.name)) continue;
			const folder = `${contentRoot.folder}/${type.folder}`;
			for (const { path, kind } of await filesOfType(root, contentRoot.folder, type.folder)) {
				const file = path ? `${folder}/${path}` : folder;
				if (belongsDeeper(type, path) || /(?:^|\/)README\.md$/.test(path)) continue;
				if (kind !== 'file') {
					findings.push(...notAFile(kind, file, type));
					continue;
				}
				if (type.hasTable && path.endsWith('.csv')) {
					tables.set(`${folder}/${path.slice(0, -4)}`, file);
					continue;
				}
				const verdict = checkPath(type, path, file);
				if ('id' in verdict) files.push({ type: type.name, id: verdict.id, file, audience: contentRoot.audience });
				else findings.push(verdict);
			}
		}
	}
	const read: ContentFile[] = [];
	/** Said in the order of the files, not in the order in which the disk answered. */
	const textOrFinding = (text: string | Finding): string | undefined => {
		if (typeof text === 'string') return text;
		findings.push(text);
		return undefined;
	};
	for (let start = 0; start < files.length; start += TOGETHER) {
		const texts = await Promise.all(files.slice(start, start + TOGETHER).map(({ file }) => textIn(root, file)));
		for (const [offset, answer] of texts.entries()) {
			const text = textOrFinding(answer);
			const file = files[start + offset]!;
			const place = file.file.slice(0, file.file.lastIndexOf('.'));
			const tableFile = tables.get(place);
			tables.delete(place);
			const table = tableFile === undefined ? undefined : textOrFinding(await textIn(root, tableFile));
			if (text !== undefined) read.push(table === undefined ? { ...file, text } : { ...file, text, table });
		}
	}
	for (const table of tables.values())
		findings.push(
			problem(
				table,
				'table-alone',
				table.split('/').at(-1)!,
				'The entry that says what this table means is not there.',
				'Give the table the name of its entry, with the ending .csv.',
			),
		);
	return { files: withoutTwins(read, findings), findings };
};

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
			problem(
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

/** The type and id of a path such as `content/case-studies/dudley/calm-waiting.mdx`, or a finding that says what is wrong with it. */
export const placeOfPath = (file: string): { type: AnyContentType; id: string; audience: Audience } | Finding => {
	const audience: Audience = file.startsWith('content/coalition/') ? 'coalition' : 'public';
	const inside = file.slice(audience === 'coalition' ? 'content/coalition/'.length : 'content/'.length);
	const type = [...contentTypes]
		.sort((a, b) => b.folder.length - a.folder.length)
		.find(({ folder }) => inside.startsWith(`${folder}/`));
	if (!file.startsWith('content/') || !type) return misplaced(file, inside.split('/')[0] ?? '');
	const verdict = checkPath(type, inside.slice(type.folder.length + 1), file);
	return 'id' in verdict ? { type, id: verdict.id, audience } : verdict;
};
