import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'new-hub-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const making = (...given: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/new-hub.ts', ...given], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
};

test.each<[string, string[], string]>([
	['no folder', [], 'Unexpected 0 folders, expected one'],
	['no answers and nobody to ask', [join(folder, 'a')], 'Unexpected absence of --name, --region'],
	['an option it has not', [join(folder, 'a'), '--nam', 'A'], 'Did you mean --name?'],
])('with %s it says what was expected, and writes nothing', (_, given, said) => {
	const { status, stdout, stderr } = making(...given);
	expect([status === 0, stdout]).toEqual([false, '']);
	expect(stderr).toContain(said);
	expect(stderr).not.toMatch(/^\s+at /m);
	expect(existsSync(join(folder, 'a'))).toBe(false);
});
