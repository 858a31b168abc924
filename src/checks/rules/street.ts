import { byStory, type Rule } from '../rule.ts';
import { isOwnText } from '../document.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';
import { standingOf } from '../reading/standing.ts';
import { NAME_WORD, STREET_ENDING, SURE_STREET_ENDING } from '../reading/streets.ts';

const CUED = new RegExp(
	`\\b(?:lives?|lived|living|stay(?:s|ed|ing)?|address|outside|moved|home|house|flat|seen|arrested|attacked|stabbed|assaulted|found|met|corner|near|off|along|down)\\b[^.!?\\n]{0,24}?\\b(?:in|on|at|to|of|off|near|along|down|outside|is|was)? ?(?<found>(?:${NAME_WORD} ){1,3}(?:${STREET_ENDING}))(?!\\p{L})`,
	'gu',
);
const SURE = new RegExp(
	`(?<=\\b(?:in|on|at|to|from|off|near|along|down|outside) )(?<found>(?:${NAME_WORD} ){1,3}(?:${SURE_STREET_ENDING}))(?!\\p{L})`,
	'gu',
);
const NO_HOME =
	/\b(?:Downing Street|Sesame Street|Coronation Street|High Street|Wall Street|Hill Street|Steelhouse Lane|Grange Hill|Hyde Park|Science Park|Business Park|Silk Road)\b/u;

export const street: Rule = {
	id: 'street',
	family: 'people',
	title: 'Name of a street',
	why: 'A street narrows a story to a few families.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/).',
	severityFor: byStory('warn', 'inform'),
	check: (document) =>
		[CUED, SURE].flatMap((expression) =>
			matchesIn(document, expression, (part) => isOwnText(part) && part.kind !== 'venue')
				.filter(({ found }) => !NO_HOME.test(found))
				.map((match) =>
					ruleMatchOf(
						match,
						document.tellsStories && standingOf(sentenceIn(match.part, match.start)) >= 0 ? 'warn' : 'inform',
						'This looks like the name of a street.',
						'Name the borough or the town instead.',
					),
				),
		),
	fires: [
		'She lives on Larkhill Crescent.',
		'He was attacked outside Mill Lane shops.',
		'The family came from Wheeler Street.',
	],
	silent: [
		'The team walked the high street.',
		'A road map was agreed.',
		'The statement from Downing Street was short.',
	],
};
