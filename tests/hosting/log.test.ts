import { expect, test } from 'vitest';
import { createLog } from '../../src/hosting/log.ts';

test('a line says how bad it is in a word, what happened, and nothing of what a fault quotes', () => {
	const lines: string[] = [];
	const log = createLog({ write: (line) => void lines.push(line) });
	log.error({ err: new TypeError('Kofi, who is nine') }, 'An answer failed.');
	expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', msg: 'An answer failed.', err: { kind: 'TypeError' } });
	expect(lines[0]).not.toContain('Kofi');
});
