/** Every weight of the ranking, in one place. The reasons stand with the signals that use them. */
export const WEIGHTS = {
	/** Two words side by side, as they were typed, beside what each says alone. */
	neighbours: 0.25,
	/** Share of the mean evidence of the related pages that answer best. */
	related: 0.6,

	/** Signals multiply what the words say by 1 + weight × strength. */
	exactTitle: 20,
	vocabularyPage: 10,
	guideForHowTo: 0.1,
	noteForHowTo: -0.05,
	nameForPractice: -0.3,
	aboutTheHub: -0.3,
	askedType: 0.25,
	ownNetwork: 0.1,
	overdue: -0.1,
	illustrative: -0.15,
	withdrawn: -0.99,
} as const;

/**
 * What titles count beside texts: `most × echo ^ power`, where the echo of a collection is the mean share of a title’s
 * rarity that the page’s own text repeats. The curve comes from collections of other fields, where titles say what a
 * page says or are headings that pages share; on this hub’s own questions it ranks as well as the fixed 0.3 before it.
 */
export const TITLE_WEIGHT = { most: 1.5, power: 3 } as const;
