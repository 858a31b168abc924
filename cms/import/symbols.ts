/** Signs of the fonts Wingdings that documents use, by their lowest byte. */
export const SYMBOLS: ReadonlyMap<number, string> = new Map([
	[0x4a, '☺'],
	[0x6c, '●'],
	[0x6e, '■'],
	[0x6f, '☐'],
	[0x71, '☐'],
	[0x9f, '•'],
	[0xa7, '▪'],
	[0xa8, '☐'],
	[0xd8, '➢'],
	[0xe0, '→'],
	[0xe8, '→'],
	[0xfb, '✗'],
	[0xfc, '✓'],
	[0xfd, '☒'],
	[0xfe, '☑'],
]);
