import { isOwnText } from '../document.ts';
import { isNote, isOfMany, isShortPlace } from '../reading/notes.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';
import { MAY_TELL, standingOf } from '../reading/standing.ts';
import { byStory, type Rule } from '../rule.ts';

const DIGIT =
	'(?:oh|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|hundred|thousand|double|treble|triple|\\d{1,5}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const RUN = new RegExp(`(?<![\\p{L}\\d-])(?:plus )?(?:${DIGIT}[ ,-]{1,2}){2,24}${DIGIT}(?![\\p{L}\\d])`, 'giu');
/** What stands before digits that belong to somebody, however few: “PIN”, “door code”, “mobile”, “NHS number is”. */
const WHOSE =
	/\b(?:PIN|pass ?code|(?:door|entry|gate|sort) code|code|password|account|(?:NHS|phone|mobile|account|card|case|crime|reference|hospital|flat|policy|passport|NI|UPN|telephone|pass|card|badge|tag|log|locker|prison|court|pupil|tenancy) (?:number|no\.?)|mobile|mob|tel|telephone|phone|landline|sort code|ring|call|text|whatsapp|his number|her number|my number)\b[^.!?\n\d]{0,30}$/iu;
const FEWEST_OF_SOMEBODY = 4;

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const COUNT = `(?:(?:(?:${UNITS}|an?) hundred(?: and)? ?)?(?:(?:${TENS})[- ](?:${UNITS})|${TENS}|${TEENS}|${UNITS})|(?:${UNITS}|an?) hundred)`;
/** “flat twelve, second landing”, “lives at number forty-two”: the number of a door. */
const DOOR = new RegExp(
	`(?<!\\p{L})(?:(?:flat|apartment|maisonette|bedsit|house number|door number|block) (?:number )?${COUNT}|house ${COUNT}(?=,)|live[sd]? at (?:(?:${TENS})[- ](?:${UNITS})|${TENS}|${TEENS})(?: [a-d])?|(?:${TENS})[- ](?:${UNITS}), the (?:end|top|ground|corner|middle|last|first|basement|one with)|(?:live[sd]? at|home is|house is|moved to|stays? at|outside|from) number ${COUNT})(?![\\p{L}-])(?! (?:of|people|children|times|months|weeks|years|days|screen|pack))`,
	'giu',
);
/** Words and figures run together, as nobody writes them but to hide them: “zero7700 nine00 three64”. */
const GLUED = new RegExp(
	`(?<![\\p{L}\\d])(?:0|zero|oh|nought|plus ?)(?:(?:\\d|zero|oh|nought|${UNITS}|double|treble|triple|hundred|thousand)[ ,.-]{0,2}){6,30}(?![\\p{L}\\d])`,
	'giu',
);
const NATO =
	'(?:alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|whisky|x-?ray|yankee|zulu)';
/** A number plate, a postcode or a reference as it is said on the radio: “bravo delta five one, sierra mike romeo”. */
const RADIO = new RegExp(
	`(?<!\\p{L})${NATO}(?:[ ,-]{1,2}(?:${NATO}|${UNITS}|zero|niner|${TEENS}|${TENS}|\\d{1,4})){3,12}(?![\\p{L}\\d])`,
	'giu',
);
const OF_THE_ALPHABET = new RegExp(`\\b${NATO}\\b`, 'giu');
/** “QQ twelve thirty-four fifty-six C” */
const INSURANCE = new RegExp(
	`(?<!\\p{L})[A-Z] ?[A-Z](?:[ ,-]{1,2}(?:[Oo]h|[Zz]ero|${UNITS}|${TEENS}|${TENS})){3,8} [A-D](?![\\p{L}])`,
	'gu',
);

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

const FEWEST_TO_DIAL = 9;
const glued = (run: string) =>
	[...run.toLowerCase().matchAll(/\d|hundred|thousand|double|treble|triple|[a-z]+/gu)].reduce(
		(sum, [word]) => sum + digitsOf(word),
		0,
	);

/** How many digits a run of words stands for. */
const length = (run: string) =>
	run
		.toLowerCase()
		.split(/[ ,-]+/u)
		.reduce((sum, word) => sum + digitsOf(word), 0);

export const numberInWords: Rule = {
	id: 'number-in-words',
	family: 'people',
	title: 'Number in words',
	why: 'A number that is spelt out can be dialled, or found on a door, as well as one in figures.',
	source: 'Ofcom National Telephone Numbering Plan.',
	severityFor: byStory('block', 'warn'),
	check: (document) => [
		...matchesIn(document, DOOR, isOwnText).flatMap((match) => {
			const sentence = sentenceIn(match.part, match.start);
			const standing = standingOf(sentence);
			const short = isShortPlace(match.part) || isNote(sentence);
			return document.tellsStories && (standing >= MAY_TELL || (short && !isOfMany(sentence)))
				? [
						ruleMatchOf(
							match,
							'block',
							'This reads as the number of somebody’s door.',
							'Take the number out, and name the borough at most.',
						),
					]
				: [];
		}),
		...[GLUED, RADIO, INSURANCE].flatMap((expression) =>
			matchesIn(document, expression, isOwnText)
				.filter(({ found }) =>
					expression === GLUED
						? /[a-z]/iu.test(found) && /\d/u.test(found) && glued(found) >= FEWEST_TO_DIAL
						: expression === INSURANCE || (found.match(OF_THE_ALPHABET)?.length ?? 0) > 2,
				)
				.map((match) =>
					ruleMatchOf(
						match,
						document.tellsStories ? 'block' : 'warn',
						'This reads as a number that belongs to somebody.',
						'Take the number out.',
					),
				),
		),
		...matchesIn(document, RUN, isOwnText).flatMap((match) => {
			const digits = /[a-z]/iu.test(match.found) ? length(match.found) : 0;
			if (SAID.test(match.found) && digits >= 9)
				return [
					ruleMatchOf(
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
				? [ruleMatchOf(match, 'block', 'This reads as a number that belongs to somebody.', 'Take the number out.')]
				: [];
		}),
	],
	fires: [
		'She was in flat twelve, second landing, listening to it all.',
		'Text zero7700 nine00 three64 if he kicks off.',
		'The car was bravo delta five one, sierra mike romeo.',
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
