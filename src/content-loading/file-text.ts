/** Reads the text of a content file, or says why there is none. Runs in node. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyContentType } from '../content-model/content-type.ts';
import type { Finding } from '../content-model/finding.ts';
import { fileFinding } from './file-finding.ts';
import type { FileKind } from './files-below.ts';

/** A file larger than this is refused before it is read: an entry is a few pages of text. */
const LARGEST_FILE = 1_000_000;

/** What to say of something that is no ordinary file. A folder is no fault unless its name is that of an entry. */
export const notAFile = (kind: Exclude<FileKind, 'file'>, file: string, type: AnyContentType): Finding[] => {
	const name = file.split('/').at(-1)!;
	if (kind === 'link')
		return [
			fileFinding(
				file,
				'file-link',
				name,
				'Unexpected link or special file, expected an ordinary file or folder.',
				'Put the file itself here.',
			),
		];
	if (kind === 'unreadable')
		return [
			fileFinding(
				file,
				'file-unreadable',
				name,
				'It cannot be opened, expected one that may be read.',
				'Let everybody read it, or ask whoever put it there.',
			),
		];
	return name.endsWith(`.${type.format}`)
		? [
				fileFinding(
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
export const textIn = async (root: string, file: string): Promise<string | Finding> => {
	const name = file.split('/').at(-1)!;
	try {
		if ((await stat(join(root, file))).size > LARGEST_FILE)
			return fileFinding(
				file,
				'file-size',
				'a very large file',
				`Unexpected size, expected at most ${LARGEST_FILE / 1_000_000} MB.`,
				'Keep the entry to a few pages and link to longer documents.',
			);
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(root, file)));
	} catch (error) {
		return error instanceof TypeError
			? fileFinding(
					file,
					'file-encoding',
					name,
					'Unexpected bytes, expected text in UTF-8.',
					'Open it where it was written and save it as text with the encoding UTF-8.',
				)
			: fileFinding(
					file,
					'file-unreadable',
					name,
					'It cannot be opened, expected one that may be read.',
					'Let everybody read it, or ask whoever put it there.',
				);
	}
};
