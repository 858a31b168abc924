/**
 * Characters as a prefilter tells them apart: 32 symbols. Capitals are small letters, every digit is one symbol, and
 * what is left is one symbol as well. Whatever an expression holds to be the same letter is the same symbol.
 */
export const DIGIT = 27;
const OTHER = 31;
/** How many symbols there are. */
export const SYMBOL_COUNT = 32;

const SYMBOL_OF = new Uint8Array(128).fill(OTHER);
for (let letter = 1; letter <= 26; letter += 1) {
	SYMBOL_OF[64 + letter] = letter;
	SYMBOL_OF[96 + letter] = letter;
}
for (let digit = 48; digit < 58; digit += 1) SYMBOL_OF[digit] = DIGIT;
SYMBOL_OF[32] = 28;
SYMBOL_OF[45] = 29;
SYMBOL_OF[39] = 30;

/** True for the symbol of a letter. */
export const isLetterSymbol = (symbol: number) => symbol >= 1 && symbol <= 26;

/** True where a letter of ASCII stands at `at`: what every expression holds to be one. Never beyond the text. */
export const isPlainLetterAt = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	return unit < 128 && isLetterSymbol(SYMBOL_OF[unit]!);
};

/** Letters outside ASCII that an expression without regard to case takes for an “s” and a “k”. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The symbol of the UTF-16 unit at `at`. */
export const symbolAt = (text: string, at: number): number => {
	const unit = text.charCodeAt(at);
	if (unit < 128) return SYMBOL_OF[unit]!;
	if (unit === LONG_S) return 19;
	return unit === KELVIN ? 11 : OTHER;
};
