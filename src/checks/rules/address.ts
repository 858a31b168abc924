import { byStory, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';
import { NAME_WORD, STREET_ENDING } from '../reading/streets.ts';

const NUMBERED = new RegExp(
	`(?<![\\p{L}\\d.,/-])(?:(?:[Nn]o\\.?|[Nn]umber) )?\\d{1,4}[a-zA-Z]?(?:[-/]\\d{1,4})?,? (?:${NAME_WORD} ){1,3}(?:${STREET_ENDING})(?!\\p{L})`,
	'gu',
);
const FLAT = new RegExp(
	`(?<!\\p{L})(?:Flat|Apartment|Apt|Room|Unit|Maisonette) \\d{1,4}[A-Za-z]?,? (?:(?:\\d{1,4}[a-z]?,? )?${NAME_WORD}(?: ${NAME_WORD}){0,3})`,
	'gu',
);

export const address: Rule = {
	id: 'address',
	family: 'people',
	title: 'Street address',
	why: 'An address leads to a door. For somebody who has fled, that is a danger.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'warn'),
	check: (document) =>
		[NUMBERED, FLAT].flatMap((expression) =>
			numbersIn(document, expression, ({ kind }) => kind !== 'venue' && kind !== 'web-address').map((match) =>
				ruleMatchOf(
					match,
					document.tellsStories ? 'block' : 'warn',
					'This is a street address.',
					'Name the borough or the town. The place of a meeting belongs in the field “Place”.',
				),
			),
		),
	fires: ['They moved to 14 Acacia Avenue.', 'He lives at Flat 3, Elm Court.', 'No. 27B St John’s Road'],
	silent: ['In 2021 Road safety was the theme.', 'We met 14 Manchester teams.'],
};
