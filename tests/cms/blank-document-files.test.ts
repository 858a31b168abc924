import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
	answerWithBlankDocument,
	blankDocumentSizes,
	offeredDocuments,
	writeDocuments,
} from '../../cms/blank-document-files.ts';
import { blankDocuments } from '../../cms/import/blank-documents.ts';
import { blankDocumentAddress, CONTRIBUTED, type ContributedName } from '../../src/content-model/contributed.ts';

const root = new URL('../..', import.meta.url).pathname;
vi.mock('../../cms/import/blank-documents.ts', { spy: true });

const offered = offeredDocuments(root);
let site = '';
let sizes: Record<string, number> = {};

beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'site-'));
	expect(blankDocuments, 'made before anybody asked').not.toHaveBeenCalled();
	const { resolveId, load } = blankDocumentSizes(offered);
	const page = await load(resolveId('virtual:blank-document-sizes')!);
	sizes = JSON.parse(/^export const sizes = (.*);$/.exec(page!)![1]!) as Record<string, number>;
	await writeDocuments(await offered(), site);
	expect(blankDocuments, 'made more than once').toHaveBeenCalledOnce();
});
afterAll(() => rm(site, { recursive: true, force: true }));

test('a module that is not the one with the sizes is left to others', async () => {
	const { resolveId, load } = blankDocumentSizes(offered);
	expect(resolveId('virtual:other')).toBeUndefined();
	expect(await load('virtual:blank-document-sizes')).toBeUndefined();
});

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
