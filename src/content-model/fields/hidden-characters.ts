// Characters that no writer means to type and that can make text read differently from what it is: control characters,
// zero-width spaces and fillers, the bidirectional overrides (Trojan Source, CVE-2021-42574), halves of characters, and
// tags, which can carry a whole hidden text; the flags of England, Scotland and Wales are made of a black flag and
// tags, and stay. Zero-width joiner and non-joiner (U+200C, U+200D) stay: Urdu, Persian and emoji need them.
export const HIDDEN_CHARACTERS =
	// eslint-disable-next-line no-control-regex -- the point is to find them
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]/u;
