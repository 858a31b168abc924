/** The colours of the light and of the dark scheme as rules of their own, for pages that show both side by side. */

/** The tokens in the sheet whose meaning hangs on the scheme. */
const MEANINGS = /--colour-[a-z-]+: [^;]+;/g;

/** What a sheet declares, by name: `paper-50` → `#fbf8f2`. */
const declaredIn = (sheet: string): Map<string, string> =>
	new Map(
		sheet.split(';').flatMap((part): [string, string][] => {
			const [name = '', value] = part.slice(part.indexOf('--') + 2).split(': ');
			return value ? [[name, value]] : [];
		}),
	);

/**
 * The colours of the light scheme by what they mean: `ink` → `#1f2729`. What stands for a colour of a hub’s own is not
 * among them.
 */
export const lightColours = (tokens: string): Map<string, string> => {
	const declared = declaredIn(tokens.split('@media (prefers-color-scheme: dark)')[0]!);
	return new Map(
		[...declared].flatMap(([name, value]): [string, string][] => {
			const colour = declared.get(value.slice('var(--'.length, -1));
			return name.startsWith('colour-') && colour?.startsWith('#') ? [[name.slice('colour-'.length), colour]] : [];
		}),
	);
};

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
