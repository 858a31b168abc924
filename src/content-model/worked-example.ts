/** Worked examples: entries that were invented to show what to share. How they are told, and how pages say so. */

/** True for the data of an entry that was invented. */
export const isWorkedExample = (data: unknown): boolean =>
	(data as { illustrative?: unknown } | null | undefined)?.illustrative === true;

/** What stands beside the title of a worked example wherever it appears, and what its own page says. */
export const WORKED_EXAMPLE = {
	badge: 'Worked example, invented',
	sentence: 'It was made up to show what to share. It describes no real person, team or event.',
	/** The page where they all stand. */
	address: '/worked-examples/',
	heading: 'Worked examples: invented, to show what to share',
} as const;
