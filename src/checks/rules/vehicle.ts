import { byStory, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const CURRENT = /(?<![A-Z0-9])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}(?![A-Z0-9])/gu;
const OLDER =
	/(?<![A-Z0-9])(?:[A-HJ-NP-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NP-TV-Y])(?![A-Z0-9])/gu;
/** The same in small letters, where a vehicle is spoken of. */
const SMALL =
	/(?<![a-z0-9@._-])(?:[a-hj-pr-y][a-hj-pr-y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[a-hj-pr-z]{3}|[a-hj-np-tv-y]\d{1,3} ?[a-hj-pr-y]{3}|[a-hj-pr-y]{3} ?\d{1,3}[a-hj-np-tv-y])(?![a-z0-9@_-])/gu;
const VEHICLE =
	/\b(?:car|van|vehicle|registration|reg|plate|taxi|motorbike|moped|scooter|drives|driving|drove|parked|vrm|vauxhall|ford|audi|bmw|toyota|mercedes|merc|volkswagen|vw|corsa|fiesta|focus|astra|golf|polo|clio|micra|punto|transit|sprinter|range rover|nissan|honda|kia|peugeot|renault|skoda|seat|mini|estate car|hatchback|number ?plate|bike|quad|minibus|lorry|truck|cab|caravan|registered|licen[cs]e plate|silver|black|white|blue|red|grey|drove off|pulled up|got (?:in|into|out of))\b/iu;

export const vehicle: Rule = {
	id: 'vehicle',
	family: 'people',
	title: 'Vehicle registration',
	why: 'A registration leads to its keeper.',
	source: 'DVLA registration formats.',
	severityFor: byStory('block', 'warn'),
	check: (document) => [
		...numbersIn(document, CURRENT).map((match) =>
			ruleMatchOf(
				match,
				document.tellsStories || VEHICLE.test(match.around(60)) ? 'block' : 'warn',
				'This looks like the registration of a vehicle.',
				'Take it out.',
			),
		),
		...numbersIn(document, OLDER).flatMap((match) =>
			VEHICLE.test(match.around(60))
				? [ruleMatchOf(match, 'block', 'This looks like the registration of a vehicle.', 'Take it out.')]
				: [],
		),
		...numbersIn(document, SMALL).flatMap((match) =>
			VEHICLE.test(match.around(60))
				? [ruleMatchOf(match, 'block', 'This looks like the registration of a vehicle.', 'Take it out.')]
				: [],
		),
	],
	fires: [
		'He got into a car, reg BD51 SMR.',
		'A van (K123 ABC) was seen.',
		'FH19XKL',
		'the car was a black corsa, bx19 kfe',
		'The van, reg k7 dno, belonged to an uncle.',
	],
	silent: ['The unit AB12 was closed.', 'See table A123 ABC for codes.'],
};
