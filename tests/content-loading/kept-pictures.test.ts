import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptPicture } from '../../src/content-loading/kept-pictures.ts';

test('a picture is made once for the same digest, and anew for another', async () => {
	const root = mkdtempSync(join(tmpdir(), 'kept-'));
	let made = 0;
	const make = async () => Uint8Array.of(1, 2, ++made);
	const bytes = async (digest: string) => [...(await keptPicture(root, digest, make))];
	try {
		expect(await bytes('a')).toEqual([1, 2, 1]);
		expect(await bytes('a')).toEqual([1, 2, 1]);
		expect(await bytes('b')).toEqual([1, 2, 2]);
		expect(made).toBe(2);
	} finally {
		rmSync(root, { recursive: true });
	}
});
