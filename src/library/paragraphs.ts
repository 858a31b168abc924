/** Plain text with blank lines between paragraphs, as a list of paragraphs. `'a\n\nb'` → `['a', 'b']` */
export const paragraphsOf = (text: string): string[] =>
	text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
