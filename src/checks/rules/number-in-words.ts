import { isOwnText } from '../document.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';
import { byStory, type Rule } from '../rule.ts';

const DIGIT =
	'(?:oh|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|hundred|thousand|double|treble|triple|\\d{1,5}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const RUN = new RegExp(`(?<![\\p{L}\\d-])(?:plus )?(?:${DIGIT}[ ,-]{1,2}){2,24}${DIGIT}(?![\\p{L}\\d])`, 'giu');
/** What stands before digits that belong to somebody, however few: “PIN”, “door code”, “mobile”, “NHS number is”. */
const WHOSE =
	/\b(?:PIN|pass ?code|(?:door|entry|gate|sort) code|code|password|account|(?:NHS|phone|mobile|account|card|case|crime|reference|hospital|flat|policy|passport|NI|UPN|telephone) (?:number|no\.?)|mobile|mob|tel|telephone|phone|landline|sort code|ring|call|text|whatsapp|his number|her number|my number)\b[^.!?\n\d]{0,30}$/iu;
const FEWEST_OF_SOMEBODY = 4;

/** Nobody counts with these: they are how a telephone number is said. */
const SAID = /\b(?:oh|zero|nought|naught|double|treble|triple|plus)\b|\b0\d{2,4}\b/iu;

const DIGITS: ReadonlyMap<string, number> = new Map([
	...[
		'oh',
		'zero',
		'nought',
		'naught',
		'one',
		'two',
		'three',
		'four',
		'five',
		'six',
		'seven',
		'eight',
		'nine',
		'double',
	].map((word) => [word, 1] as const),
	...['hundred', 'treble', 'triple'].map((word) => [word, 2] as const),
	...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map(
		(word) => [word, 2] as const,
	),
	...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word) => [word, 1] as const),
	['thousand', 3],
]);
/** “Call nine nine nine”, “ring one one one”: these belong to everybody. */
const EMERGENCY = /^(?:nine[ ,-]+nine[ ,-]+nine|one[ ,-]+one[ ,-]+(?:one|two|six)|one[ ,-]+oh[ ,-]+one)$/iu;
const COUNTED = /^ (?:children|people|families|times|days|weeks|months|years|minutes|hours|pupils|calls)\b/iu;

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
		matchesIn(document, RUN, isOwnText).flatMap((match) => {
			const digits = /[a-z]/iu.test(match.found) ? length(match.found) : 0;
			if (SAID.test(match.found) && digits >= 9)
				return [
					sightingOf(
						match,
						document.tellsStories ? 'block' : 'warn',
						'This reads as a telephone number.',
						'Take the number out.',
					),
				];
			const belongs =
				digits >= FEWEST_OF_SOMEBODY &&
				!COUNTED.test(match.after(20)) &&
				!EMERGENCY.test(match.found) &&
				WHOSE.test(match.before(50));
			return belongs && document.tellsStories
				? [sightingOf(match, 'warn', 'This reads as a number that belongs to somebody.', 'Take the number out.')]
				: [];
		}),
	fires: [
		'The PIN she uses everywhere is four seven one one.',
		'His NHS number is nine four three, four seven six, five nine one nine.',
		'Ring oh seven seven double oh, nine hundred, one two three.',
		'Call 07700 nine hundred 321.',
		'Text plus four four, seven seven hundred, nine double zero, one one one.',
	],
	silent: [
		'Count one, two, three, four, five, six, seven, eight, nine, ten.',
		'Call nine nine nine.',
		'We ring one, two or three families a day.',
		'Five of seven sessions ran.',
	],
};
