/** Puts the blank Word documents on the site: as files of a build, and as answers of the dev server. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { blankDocumentAddress, CONTRIBUTED, type ContributedName } from '../src/content-model/contributed.ts';
import { RequestError } from './service/refusal.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The documents the site offers, by type. */
export type OfferedDocuments = readonly { type: ContributedName; bytes: Uint8Array }[];

/**
 * In: the root of the checkout. Out: a function that answers with the documents. They are made when it is first called,
 * once for a whole build or dev server: a start that offers none must not wait for them.
 */
export const offeredDocuments = (root: string): (() => Promise<OfferedDocuments>) => {
	let made: Promise<OfferedDocuments> | undefined;
	return () => {
		made ??= makeDocuments(root).catch((error: unknown) => {
			made = undefined;
			throw error;
		});
		return made;
	};
};

const makeDocuments = async (root: string): Promise<OfferedDocuments> =>
	(await import('./import/blank-documents.ts')).blankDocuments(root, CONTRIBUTED);

/** The module that pages ask how large each document is: type → bytes. */
const SIZES = 'virtual:blank-document-sizes';

/** Answers pages that import the sizes of the documents, making these if nobody has yet. */
export const blankDocumentSizes = (offered: () => Promise<OfferedDocuments>) => ({
	name: 'blank-document-sizes',
	resolveId: (id: string) => (id === SIZES ? `\0${SIZES}` : undefined),
	load: async (id: string) => {
		if (id !== `\0${SIZES}`) return undefined;
		const sizes = (await offered()).map(({ type, bytes }) => [type, bytes.length]);
		return `export const sizes = ${JSON.stringify(Object.fromEntries(sizes))};`;
	},
});

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
