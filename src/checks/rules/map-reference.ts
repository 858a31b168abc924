import { byStory, type Rule } from '../rule.ts';
import { matchesIn, numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const COORDINATES = /(?<![\d.])-?\d{1,2}\.\d{3,},\s?-?\d{1,3}\.\d{3,}(?!\d)/gu;
const DEGREES =
	/(?<![\d.])\d{1,2}(?:\.\d{2,})? ?°? ?(?:\d{1,2}['’′] ?(?:\d{1,2}(?:\.\d+)?["”″] ?)?)?[NS],? {0,2}\d{1,3}(?:\.\d{2,})? ?°? ?(?:\d{1,2}['’′] ?(?:\d{1,2}(?:\.\d+)?["”″] ?)?)?[EW](?!\p{L})/gu;
const THREE_WORDS =
	/\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}|(?:what3words|what three words|w3w)\b[^.!?\n]{0,30}?(?<![a-z])[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}(?![a-z])/gu;
const SQUARE = '(?:H[PTUWXYZ]|N[A-DF-HJ-OR-UW-Z]|S[C-EH-KM-PR-Z]|T[AFGLMQRV])';
const GRID = new RegExp(`(?<![A-Z0-9])${SQUARE} ?(?:\\d{3} ?\\d{3}|\\d{4} ?\\d{4}|\\d{5} ?\\d{5})(?![A-Z0-9])`, 'gu');
const GRID_NAMED = new RegExp(
	`\\bgrid(?: ref(?:erence)?)?\\b[^.!?\\n]{0,16}?(?<found>${SQUARE} ?\\d{2} ?\\d{2})(?![A-Z0-9])`,
	'gu',
);
/** An Open Location Code: 4 to 8 of its 20 letters, a plus sign, 2 or 3 more. */
const PLUS_CODE = /(?<![A-Z0-9])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Z0-9])/gu;
const MAP_LINK =
	/(?:@-?\d{1,2}\.\d{3,},-?\d{1,3}\.\d{3,}|[?&](?:q|ll|center|query)=-?\d{1,2}\.\d{3,}(?:,|%2C)-?\d{1,3}\.\d{3,})/giu;

export const mapReference: Rule = {
	id: 'map-reference',
	family: 'people',
	title: 'Point on a map',
	why: 'A point on a map is an address.',
	source: 'The hub’s own rule for stories about people. Ordnance Survey National Grid; Open Location Code.',
	severityFor: byStory('block', 'warn'),
	check: (document) =>
		[COORDINATES, DEGREES, THREE_WORDS, GRID, GRID_NAMED, PLUS_CODE, MAP_LINK].flatMap((expression) =>
			(expression === THREE_WORDS ? matchesIn : numbersIn)(
				document,
				expression,
				({ kind }) => kind !== 'words-of-address',
			).map((match) =>
				ruleMatchOf(
					match,
					document.tellsStories ? 'block' : 'warn',
					'This points to a place within metres.',
					'Name the borough or the town instead.',
				),
			),
		),
	fires: [
		'Found at 52.47862, -1.90844.',
		'It is ///table.lamp.window',
		'Grid reference SP 0658 8671',
		'He was picked up at SP069868.',
		'The plus code is 9C4WFW2G+8X.',
		'The pin was at 52.4862° N, 1.8904° W.',
		'what3words for the gate is drifter.lamps.oval',
	],
	silent: ['Scores rose from 3.125 to 4.5.', 'See chapter 12.345'],
};
