import { afterEach, expect, test, vi } from 'vitest';
import { blankDocuments } from '../../../cms/import/blank-documents.ts';
import { openZip } from '../../../cms/import/zip.ts';
import { TYPE_NAMES } from '../../../src/content-model/type-names.ts';

const root = new URL('../../..', import.meta.url).pathname;

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

test('made on another day and in another time zone, every blank document is the same, byte for byte', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T09:30:15Z') });
	const once = await blankDocuments(root, TYPE_NAMES);
	vi.stubEnv('TZ', 'Asia/Karachi');
	vi.setSystemTime(new Date('2031-11-30T23:59:59Z'));
	const again = await blankDocuments(root, TYPE_NAMES);
	expect(once.map(({ name }) => name)).toEqual(TYPE_NAMES.map((name) => `${name}.docx`));
	for (const [index, { name, bytes }] of once.entries())
		expect(Buffer.from(bytes).equals(Buffer.from(again[index]!.bytes)), name).toBe(true);
});

test('nothing in a blank document says when it was made', async () => {
	const [document] = await blankDocuments(root, ['case-study']);
	const properties = new TextDecoder().decode(await openZip(document!.bytes).read('docProps/core.xml'));
	expect(properties).toContain('<dc:title>');
	expect(properties).not.toMatch(/dcterms:(?:created|modified)/);
});

test('a hub whose settings cannot be read still has its blank documents', async () => {
	const [document] = await blankDocuments('/nowhere', ['event']);
	expect(document!.bytes.length).toBeGreaterThan(5_000);
});
