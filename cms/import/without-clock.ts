/**
 * Takes the clock out of a packed Word document, so that the same model gives the same bytes, whenever and wherever it
 * is built.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The first moment a zip archive can hold, in the clock of whoever packs it, because archives keep times without a
 * zone.
 */
const noTime = () => new Date(1980, 0, 1);
const PROPERTIES = 'docProps/core.xml';

/**
 * In: a .docx file as it was just made. Out: the same document; its properties say nothing of when, and its parts carry
 * one fixed time.
 */
export const withoutClock = (bytes: Uint8Array): Uint8Array => {
	const parts = unzipSync(bytes);
	const properties = parts[PROPERTIES];
	if (properties)
		parts[PROPERTIES] = strToU8(
			strFromU8(properties).replace(/<dcterms:(created|modified)\b[\s\S]*?<\/dcterms:\1>/g, ''),
		);
	return zipSync(parts, { mtime: noTime(), level: 9 });
};
