/** Whether colours can be read on the hub’s backgrounds. Pure. */

/**
 * What text stands on: paper and panels, by day and by night. The style sheet’s tokens are the same; a test holds them
 * together.
 */
export const BACKGROUNDS = { light: ['#fbf8f2', '#f3ede2'], dark: ['#14191a', '#1c2324'] } as const;

/** The least contrast of text and its ground (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

const luminanceOf = (colour: string) => {
	const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((share) =>
		share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours written `#1f5c57`, from 1 (the same) to 21 (black and white), as WCAG 2.2 defines it. */
export const contrastOf = (a: string, b: string): number => {
	const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => one - other);
	return (lighter + 0.05) / (darker + 0.05);
};

/** The least contrast of a colour with the backgrounds it will stand on. */
export const contrastOn = (ground: keyof typeof BACKGROUNDS, colour: string): number =>
	Math.min(...BACKGROUNDS[ground].map((paper) => contrastOf(colour, paper)));
