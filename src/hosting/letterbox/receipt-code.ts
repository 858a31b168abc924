/** The code by which somebody without an account finds again what they sent. Whoever has it, has what it opens. */
import { createHash, randomBytes } from 'node:crypto';

/** Letters and digits that are not mistaken for each other: those of Crockford’s base 32. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A hundred bits: nobody finds one by trying. */
const LENGTH = 20;
const GROUP = 4;

const PSEUDONYM_LENGTH = 8;

const drawn = (length: number): string =>
	[...randomBytes(length)].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/** A new code, as it is shown: `7QK4-2M9X-…`. */
export const newReceiptCode = (): string => {
	const letters = drawn(LENGTH);
	return Array.from({ length: LENGTH / GROUP }, (_, group) => letters.slice(group * GROUP, (group + 1) * GROUP)).join(
		'-',
	);
};

/**
 * A code as somebody typed it, as it was drawn: in small letters, without hyphens, with an O for a nought. Undefined
 * where it can be none.
 */
export const readReceiptCode = (typed: string): string | undefined => {
	const letters = typed
		.slice(0, 200)
		.toUpperCase()
		.replace(/[\s\p{Pd}.]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	return letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter)) ? letters : undefined;
};

/** What is kept of a code. */
export const secretDigest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** What a letter is called among editors; says nothing of its code. */
export const newPseudonym = (): string => drawn(PSEUDONYM_LENGTH).toLowerCase();
