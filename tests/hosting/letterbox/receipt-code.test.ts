import { expect, test } from 'vitest';
import { newPseudonym, newReceiptCode, readReceiptCode } from '../../../src/hosting/letterbox/receipt-code.ts';

test('a code is five groups of four, and is read again as it was drawn', () => {
	const code = newReceiptCode();
	expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
	expect(readReceiptCode(code)).toBe(code.replaceAll('-', ''));
});

test('a thousand codes and names are all different, and use every letter', () => {
	const codes = Array.from({ length: 1000 }, newReceiptCode);
	expect(new Set(codes).size).toBe(1000);
	expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
	expect(new Set(Array.from({ length: 1000 }, newPseudonym)).size).toBe(1000);
});

test('a code is read as people type it', () => {
	for (const typed of [
		'0123-4567-89AB-CDEF-GHJK',
		'0123456789abcdefghjk',
		' 0123 4567 89ab cdef ghjk\n',
		'O123–4567–89AB–CDEF–GHJK',
		'0l23 4567 89AB CDEF GHJK.',
		'0I23 4567 89AB CDEF GHJK',
	])
		expect(readReceiptCode(typed), typed).toBe('0123456789ABCDEFGHJK');
});

test('what can be no code is told from one', () => {
	for (const typed of [
		'',
		'0123',
		'0123-4567-89AB-CDEF-GHJ',
		'0123-4567-89AB-CDEF-GHJKM',
		'U123-4567-89AB-CDEF-GHJK',
		'é'.repeat(20),
		'0'.repeat(1_000_000),
	])
		expect(readReceiptCode(typed), typed.slice(0, 30)).toBeUndefined();
});
