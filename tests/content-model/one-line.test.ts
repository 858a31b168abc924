import { expect, test } from 'vitest';
import { findingInWords } from '../../src/checks/report.ts';
import { oneLine } from '../../src/content-model/one-line.ts';

test('words of somebody else stay on one line, and nothing in them moves about the screen', () => {
	expect(oneLine('java\nscript')).toBe('java script');
	expect(oneLine('a\r\n\tb\u2028c')).toBe('a b c');
	expect(oneLine('red \u001b[31m and back \u009b1A')).toBe('red  [31m and back  1A');
	expect(oneLine('half \ud83d a letter')).toBe('half \ufffd a letter');
	expect(oneLine('سلام “as it is”, 👩‍👧')).toBe('سلام “as it is”, 👩‍👧');
});

test('they are cut where they are long, never inside a character', () => {
	expect(oneLine('abcdef', 6)).toBe('abcdef');
	expect(oneLine('abcdefg', 6)).toBe('abcde…');
	expect(oneLine('abcd👩efg', 6)).toBe('abcd…');
	expect(oneLine('\n'.repeat(1_000_000), 6)).toBe('…');
});

test('a finding is three lines on the screen, whatever its file and its words are called', () => {
	const finding = findingInWords({
		file: 'content/pages/a\n\u001b[2Jb.mdx',
		line: 1,
		column: 1,
		rule: 'file-name',
		severity: 'block',
		where: 'File',
		found: 'a\nb',
		message: 'Unexpected “a\nb”.',
		next: 'Rename\nit.',
	});
	expect(finding.split('\n')).toHaveLength(3);
	expect(finding).not.toContain('\u001b');
});
