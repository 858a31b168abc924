/** Links to drafts: what is kept of them, and when they end. */
import { readFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLinkStore, type LinkStore } from '../../../src/hosting/draft-links/link-store.ts';

let folder: string;
let day = '2026-11-28';
let store: LinkStore;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hub-links-'));
	store = openLinkStore(join(folder, 'links.sqlite'), () => day);
});
afterAll(async () => {
	store.close();
	await rm(folder, { recursive: true, force: true });
});

const draft = (slug: string) => ({ collection: 'practice-guide', slug });
const by = { roles: ['coalition-editor', 'keeper'] as const };
const make = (slug: string, until = '2026-12-12') => store.make(draft(slug), { until, by }).split('/')[2]!;

test('what opens a link has 256 bits, and only a digest of it lies on the disk', async () => {
	const secret = make('calm');
	expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
	expect(make('calm')).not.toBe(secret);
	const bytes = await readFile(join(folder, 'links.sqlite'));
	for (const form of [secret, Buffer.from(secret, 'base64url').toString('latin1')])
		expect(bytes.includes(Buffer.from(form, 'latin1'))).toBe(false);
	expect((await stat(join(folder, 'links.sqlite'))).mode & 0o077).toBe(0);
	expect(store.find(secret)).toMatchObject({
		draft: draft('calm'),
		by: 'coalition editor and keeper',
		hasEnded: false,
	});
});

test('it works to the end of its last day, and is erased after it', () => {
	const secret = make('days', '2026-12-12');
	day = '2026-12-12';
	expect(store.find(secret)).toBeDefined();
	expect(store.of(draft('days'))).toHaveLength(1);
	day = '2026-12-13';
	expect(store.find(secret)).toBeUndefined();
	expect(store.of(draft('days'))).toEqual([]);
	store.prune();
	day = '2026-12-12';
	expect(store.find(secret)).toBeUndefined();
	day = '2026-11-28';
});

test('one that is withdrawn opens nothing, and others to the same draft stay', () => {
	const [first, second] = [make('two'), make('two')];
	const { id } = store.find(first)!;
	expect(store.withdraw(draft('another'), id)).toBe(false);
	expect(store.withdraw(draft('two'), id)).toBe(true);
	expect(store.withdraw(draft('two'), id)).toBe(false);
	expect(store.find(first)).toBeUndefined();
	expect(store.find(second)).toBeDefined();
	expect(store.of(draft('two')).map((link) => link.id)).toEqual([store.find(second)!.id]);
});

test('the first to open it is told apart from those after', () => {
	const { id } = store.find(make('opened'))!;
	expect([store.opened(id), store.opened(id)]).toEqual([true, false]);
	expect(store.of(draft('opened'))[0]!.isOpened).toBe(true);
});

test('it ends with its draft, also where another of the same name is begun', () => {
	const secret = make('ended');
	store.end(draft('ended'));
	expect(store.find(secret)).toMatchObject({ hasEnded: true });
	expect(store.of(draft('ended'))).toEqual([]);
	const later = make('ended');
	expect(store.find(secret)!.hasEnded).toBe(true);
	expect(store.find(later)!.hasEnded).toBe(false);
});

test.each(['', 'a', "' OR 1=1 --", 'A'.repeat(43), 'Ä'.repeat(43), '../'.repeat(15)])('%s opens nothing', (secret) => {
	expect(store.find(secret)).toBeUndefined();
});

test('a link follows its draft to another address, and leads to no later draft of the old one', () => {
	const [secret, other] = [make('before'), make('beside')];
	store.follow(draft('before'), 'after');
	expect(store.find(secret)).toMatchObject({ draft: draft('after'), hasEnded: false });
	expect(store.of(draft('before'))).toEqual([]);
	expect(store.of(draft('after'))).toHaveLength(1);
	expect(store.find(other)).toMatchObject({ draft: draft('beside') });
});
