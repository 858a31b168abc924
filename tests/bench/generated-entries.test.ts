import { expect, test } from 'vitest';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { placeOfPath } from '../../src/content-loading/content-paths.ts';
import { readEntry } from '../../src/content-loading/read-entry.ts';
import { readSettings } from '../../src/content-loading/settings-files.ts';
import { DAY_OF_BUILD } from '../support/small-checkout.ts';
import { generatedEntries } from './generated-entries.ts';

const { vocabularies } = await readSettings(process.cwd());
const standing = {
	vocabularies,
	ids: { network: ['one-place', 'another-place'], organisation: ['a-council', 'a-school'], term: ['regulation'] },
	terms: ['emotional regulation', 'safe space'],
};
const entries = generatedEntries(100, 1, standing);
const read = entries.map(({ type, path, text }) => ({
	path,
	...readEntry(typeNamed(type) as AnyContentType, path, text, { vocabularies, today: DAY_OF_BUILD }),
}));

test('the same seed makes the same entries, another seed others', () => {
	expect(generatedEntries(100, 1, standing)).toEqual(entries);
	expect(generatedEntries(100, 2, standing)).not.toEqual(entries);
});

test('every generated entry would be published, at an address of its own', () => {
	const blocking = read.flatMap(({ path, findings }) =>
		findings
			.filter(({ severity }) => severity === 'block')
			.map(({ line, rule, where, message }) => `${path}:${line} ${rule} ${where} ${message}`),
	);
	expect(blocking).toEqual([]);
	expect(entries.filter(({ path }) => 'rule' in placeOfPath(path)).map(({ path }) => path)).toEqual([]);
	expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
});

test('every contributed type is among them, in its share', () => {
	const counts = Object.fromEntries(
		[...new Set(entries.map(({ type }) => type))].map((type) => [
			type,
			entries.filter((entry) => entry.type === type).length,
		]),
	);
	expect(counts).toEqual({
		'case-study': 36,
		'practice-guide': 16,
		'meeting-note': 14,
		'reflective-note': 14,
		resource: 10,
		event: 6,
		training: 4,
	});
});

test('bodies are about 800 words long in the middle', () => {
	const mean = read.reduce((sum, { made }) => sum + (made?.body.words ?? 0), 0) / read.length;
	expect(mean).toBeGreaterThan(700);
	expect(mean).toBeLessThan(900);
});
