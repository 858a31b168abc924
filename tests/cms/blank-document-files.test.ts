import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWithBlankDocument, offeredDocuments, sizesOf, writeDocuments } from '../../cms/blank-document-files.ts';
import { blankDocuments } from '../../cms/import/blank-documents.ts';
import { blankDocumentAddress, CONTRIBUTED, type ContributedName } from '../../src/content-model/contributed.ts';

const root = new URL('../..', import.meta.url).pathname;
let site = '';
let sizes: Record<string, number> = {};

beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'site-'));
	const documents = await offeredDocuments(root);
	sizes = sizesOf(documents);
	await writeDocuments(documents, site);
});
afterAll(() => rm(site, { recursive: true, force: true }));

test.each(CONTRIBUTED)('a built site has the blank document of a %s, of the size its page gives', async (name) => {
	expect((await stat(join(site, blankDocumentAddress(name)))).size).toBe(sizes[name]);
});

test('the dev server answers with the same document, and leaves every other address to others', async () => {
	const make = async (type: ContributedName) => (await blankDocuments(root, [type]))[0]!.bytes;
	const server = createServer(
		(request, response) =>
			void answerWithBlankDocument(make, request, response).then(
				(isAnswered) => isAnswered || response.writeHead(404).end(),
			),
	);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	try {
		const answer = await fetch(`${at}${blankDocumentAddress('event')}`);
		expect(answer.headers.get('content-type')).toContain('wordprocessingml');
		expect(
			Buffer.from(await answer.arrayBuffer()).equals(await readFile(join(site, blankDocumentAddress('event')))),
		).toBe(true);
		for (const path of [
			'/contribute/templates/page.docx',
			'/contribute/templates/',
			'/contribute/templates/../event.docx',
			'/contribute/event/',
		])
			expect((await fetch(`${at}${path}`)).status, path).toBe(404);
		expect((await fetch(`${at}${blankDocumentAddress('event')}`, { method: 'POST' })).status).toBe(404);
	} finally {
		server.close();
	}
});
