/** Endings of street names. */
export const STREET_ENDING =
	'Street|St|Road|Rd|Avenue|Ave|Close|Cl|Crescent|Cres|Drive|Dr|Lane|Ln|Way|Walk|Grove|Gardens|Gdns|Court|Place|Terrace|Row|Mews|Rise|Hill|Croft|Square|Parade|View|Green|Heath|Fold|Drove|Wharf|Gate|Mount|Vale|Boulevard|Broadway|Passage|Path|Circle|Loop|End|Bank|Meadow|Meadows|Park|Ridge|Leys|Coppice|Precinct';

/** Endings that hardly mean anything but a street. */
export const SURE_STREET_ENDING =
	'Street|Road|Rd|Avenue|Ave|Close|Crescent|Cres|Drive|Lane|Grove|Gardens|Terrace|Mews|Croft|Walk|Rise|Boulevard';

/** One word of a name: “Elm”, “St.”, “O’Hara”, “Queen’s”. */
export const NAME_WORD = "\\p{Lu}[\\p{L}’'.-]{0,40}";
