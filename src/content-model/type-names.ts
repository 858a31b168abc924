/** The content types, by the name used in commands and code. A type's own file says everything else about it. */
export const TYPE_NAMES = [
	'case-study',
	'trying-too',
	'practice-guide',
	'meeting-note',
	'reflective-note',
	'question',
	'network',
	'organisation',
	'resource',
	'training',
	'lead',
	'event',
	'news',
	'indicator',
	'certification',
	'term',
	'page',
	'handbook-page',
	'decision',
] as const;

export type TypeName = (typeof TYPE_NAMES)[number];
