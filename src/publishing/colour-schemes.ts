/** The colours of the light and of the dark scheme as rules of their own, for pages that show both side by side. */

/** The tokens in the sheet whose meaning hangs on the scheme. */
const MEANINGS = /--colour-[a-z-]+: [^;]+;/g;

/**
 * Made from the sheet of tokens, so that neither scheme is written down twice.
 * @returns `[data-scheme='light'] { … }` and `[data-scheme='dark'] { … }`
 */
export const colourSchemesOf = (tokens: string): string => {
	const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
	const schemes = [
		['light', light],
		['dark', dark],
	]
		.map(([scheme = '', sheet = '']) => {
			const meanings = sheet.match(MEANINGS) ?? [];
			return `[data-scheme='${scheme}'] { color-scheme: ${scheme}; ${meanings.join(' ')} }\n`;
		})
		.join('');
	// Whoever has chosen colours of their own sees those.
	return `@media (forced-colors: none) {\n${schemes}}\n`;
};
