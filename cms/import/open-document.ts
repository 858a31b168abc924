/** Opens a document somebody hands in, whichever of the two forms it has: Word’s own, or OpenDocument text. */
import type { Block } from './blocks.ts';
import { readParts } from './document-parts.ts';
import { isOdt, readOdt } from './read-odt.ts';
import type { Seen } from './seen.ts';
import { openWord, refuseOthers } from './word-package.ts';
import { wordsStored } from './words.ts';
import { openZip } from './zip.ts';

export interface OpenDocument {
	blocks: Block[];
	/** What stands under the mark of a note, by its id. */
	notes: Map<string, Block[]>;
	seen: Seen;
	/** Unpacked bytes of a part, such as a picture. */
	read: (part: string) => Promise<Uint8Array | undefined>;
	/** Every word of the text as it is stored. */
	words: readonly string[];
}

/**
 * @param bytes the whole file
 * @throws UnreadableDocument for every other kind of file, saying how to make one of these of it.
 */
export const openDocument = async (bytes: Uint8Array): Promise<OpenDocument> => {
	refuseOthers(bytes);
	const archive = openZip(bytes);
	if (await isOdt(archive)) return readOdt(archive);
	const word = await openWord(archive);
	return { ...(await readParts(word)), read: word.read, words: wordsStored(word.document) };
};
