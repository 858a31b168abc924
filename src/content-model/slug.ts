/** Words as part of an address, as an id, or as the name of a file: letters, digits and hyphens. */
import { plainLetters, straightApostrophes } from './plain-letters.ts';

const LONGEST = 80;

/** `IMG_1234 (Foyer)` → `img-1234-foyer`: letters from a to z only; empty where there is none, and no digit. */
export const plainSlug = (words: string): string =>
	plainLetters(words)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** `Fewer restraints: what we’d do & why` → `fewer-restraints-what-wed-do-and-why`, cut between two words. */
export const slugOfTitle = (title: string, longest = LONGEST): string => {
	const slug = plainSlug(plainLetters(straightApostrophes(title)).replaceAll("'", '').replaceAll('&', ' and '));
	return slug.length <= longest
		? slug
		: slug
				.slice(0, longest + 1)
				.replace(/-[^-]*$/, '')
				.slice(0, longest);
};

/** The same for an id on a page, with letters of every script, so that Urdu and Polish headings have one too. */
export const slugOfHeading = (words: string): string =>
	words
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’‘ʼ]/g, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.slice(0, LONGEST)
		.replace(/^-|-$/g, '');
