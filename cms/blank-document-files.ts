/** Puts the blank Word documents on the site: as files of a build, and as answers of the dev server. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { blankDocumentAddress, CONTRIBUTED, type ContributedName } from '../src/content-model/contributed.ts';
import { blankDocuments } from './import/blank-documents.ts';
import { RequestError } from './service/refusal.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The documents the site offers, by type. */
export type OfferedDocuments = readonly { type: ContributedName; bytes: Uint8Array }[];

/** In: the root of the checkout. Out: the documents, made once for a whole build. */
export const offeredDocuments = (root: string): Promise<OfferedDocuments> => blankDocuments(root, CONTRIBUTED);

/** Type → bytes, for pages that say how large a download is. */
export const sizesOf = (documents: OfferedDocuments): Record<string, number> =>
	Object.fromEntries(documents.map(({ type, bytes }) => [type, bytes.length]));

/** Writes every document into a built site. */
export const writeDocuments = async (documents: OfferedDocuments, builtSite: string): Promise<void> => {
	for (const { type, bytes } of documents) {
		const file = join(builtSite, blankDocumentAddress(type));
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, bytes);
	}
};

/**
 * Answers a request for a document, made anew, because the lists of terms in it may have changed.
 * @param make makes the document of a type; may refuse where too many ask
 * @returns false for any other request
 */
export const answerWithBlankDocument = async (
	make: (type: ContributedName) => Promise<Uint8Array>,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<boolean> => {
	const path = (request.url ?? '').split('?')[0];
	const type = CONTRIBUTED.find((name) => path === blankDocumentAddress(name));
	if (!type || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
	const bytes = await make(type).catch(errorInWords);
	if (typeof bytes === 'string') {
		response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
		response.end(bytes);
		return true;
	}
	response.writeHead(200, { 'Content-Type': WORD, 'Content-Length': bytes.length, 'Cache-Control': 'no-store' });
	response.end(request.method === 'HEAD' ? undefined : bytes);
	return true;
};

const errorInWords = (error: unknown): string => {
	if (error instanceof RequestError) return error.message;
	throw error;
};
