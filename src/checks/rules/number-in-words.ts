import { isOwnText } from '../document.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';
import { byStory, type Rule } from '../rule.ts';

const DIGIT = '(?:oh|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|hundred|thousand|double|treble|triple|\\d{1,5})';
const RUN = new RegExp(`(?<![\\p{L}\\d-])(?:plus )?(?:${DIGIT}[ ,-]{1,2}){3,24}${DIGIT}(?![\\p{L}\\d])`, 'giu');
/** Nobody counts with these: they are how a telephone number is said. */
const SAID = /\b(?:oh|zero|nought|naught|double|treble|triple|plus)\b|\b0\d{2,4}\b/iu;

const DIGITS: ReadonlyMap<string, number> = new Map([
	...['oh', 'zero', 'nought', 'naught', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'double'].map((word) => [word, 1] as const),
	...['hundred', 'treble', 'triple'].map((word) => [word, 2] as const),
	['thousand', 3],
]);
const digitsOf = (word: string) => (/^\d/u.test(word) ? word.length : (DIGITS.get(word) ?? 0));

/** How many digits a run of words stands for. */
const length = (run: string) =>
	run
		.toLowerCase()
		.split(/[ ,-]+/u)
		.reduce((sum, word) => sum + digitsOf(word), 0);

export const numberInWords: Rule = {
	id: 'number-in-words',
	family: 'people',
	title: 'Telephone number in words',
	why: 'A number that is spelt out can be dialled as well as one in figures.',
	source: 'Ofcom National Telephone Numbering Plan.',
	severityFor: byStory('block', 'warn'),
	check: (document) =>
		matchesIn(document, RUN, isOwnText).flatMap((match) =>
			SAID.test(match.found) && /[a-z]/iu.test(match.found) && length(match.found) >= 9 ? [sightingOf(match, document.tellsStories ? 'block' : 'warn', 'This reads as a telephone number.', 'Take the number out.')] : [],
		),
	fires: ['Ring oh seven seven double oh, nine hundred, one two three.', 'Call 07700 nine hundred 321.', 'Text plus four four, seven seven hundred, nine double zero, one one one.'],
	silent: ['Count one, two, three, four, five, six, seven, eight, nine, ten.', 'Dial nine nine nine.', 'Five of seven sessions ran.'],
};
