import { byStory, type Rule, type RuleMatch } from '../rule.ts';
import { ANY_PERSON } from '../names/people-words.ts';
import { isOwnText, type CheckedDocument } from '../document.ts';
import { AGE_OF_ONE } from '../reading/personal-facts.ts';
import { isAboutAnybody, isAboutDevelopment, isAboutOne, speaksOfHimOrHer } from '../reading/about-one.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { standingOf, TELLS } from '../reading/standing.ts';
import type { Sentence } from '../reading/tokens.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';

const NUMBER_WORDS =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const AGE = `(?:\\d{1,2}|${NUMBER_WORDS})`;
const PERSON = `(?:${ANY_PERSON}|he|she|who)`;
const YEARS_OLD = new RegExp(
	`(?<![\\d-])(?<found>${AGE}(?: |-)(?:and a half )?(?:year|yr|month|week)s?(?: |-)olds?)\\b`,
	'giu',
);
const AGED = new RegExp(
	`\\b(?<found>aged? (?:just |only |about |around )?${AGE})(?!\\s?(?:-|–|to|and|or|years and over|plus|\\+)\\s?(?:\\d|under|over|above|upwards))(?! and (?:over|under|above|up))(?!\\+)\\b`,
	'giu',
);
const NOW_IS = new RegExp(
	`\\b${PERSON}(?:[’']s| is| was| had (?:just )?turned| turned| turns| has just turned| were) (?:only |just |then |now |about )?(?<found>${AGE})(?= (?:when|at the time|and|years|now)|[.,;])`,
	'giu',
);
const IN_BRACKETS = new RegExp(
	`\\b${PERSON} ?\\((?<found>(?:M|F|male|female|aged?)?,? ?\\d{1,2}(?: ?(?:years|yrs|y/?o))?)\\)`,
	'giu',
);
const CODED =
	/(?<![\w-])(?<found>\d{1,2} ?(?:y\/?o|yr old|yrs old)|(?:M|F)\/\d{1,2}|(?<=\()(?:M|F)\d{1,2}(?=\)))(?!\w)/gu;
const OF_MANY =
	/\b(?:children|pupils|students|people|young people|girls|boys|learners|adults|those|everyone|anyone|families|victims|all|participants|residents|women|men|groups?|cohort|per cent|%|most|many|between|from|over|under|until|up to|to|and|or) (?:who (?:are|were) )?(?:aged? )?$/iu;
const MANY = /(?:-| )olds\b/iu;

/** “A 10-year-old service”: no person is that old. */
const OF_A_THING =
	/^ (?:(?:progress )?checks?|assessment|offer|entitlement|standard|law|rule|building|house|service|programme|project|charity|scheme|organisation|policy|strategy|system|partnership)/iu;
const ROUND_ABOUT = /\b(?:around|about|by|from|until|up to|after|before|at) (?:the )?$/iu;

/** True where the age is that of a thing or of any child: “around 12 months old”, “the age of 5”. */
const isOfAnyChild = (match: Match) => {
	const sentence = sentenceIn(match.part, match.start);
	return (
		OF_A_THING.test(match.after(18)) ||
		isAboutDevelopment(sentence) ||
		(ROUND_ABOUT.test(match.before(16)) && !speaksOfHimOrHer(sentence))
	);
};

/** Ages that only the rest of the sentence makes ages of one person: “at nine he was …”, “the eldest, 17, works”. */
const agesOfOne = (document: CheckedDocument): RuleMatch[] =>
	matchesIn(document, AGE_OF_ONE, isOwnText).flatMap((match) => {
		const sentence = sentenceIn(match.part, match.start);
		return isAboutOne(sentence) &&
			!isAboutAnybody(sentence) &&
			!isOfAnyChild(match) &&
			!MANY.test(match.found) &&
			!OF_MANY.test(match.before(28))
			? [ruleMatchOf({ ...match, end: endOfFacts(match, sentence) }, 'warn', WHAT, NEXT)]
			: [];
	});

/** What is told in one breath with an age is part of the same clue: “nearly twelve and plays the tenor horn”. */
const endOfFacts = ({ end }: Match, sentence: Sentence) => {
	const rest = sentence.text.slice(Math.max(0, end - sentence.start));
	const told = /^[^.;:!?–—\n]{0,80}/u.exec(rest)?.[0] ?? '';
	return /^,?[”"’)]? ?(?:and|with|who|whose|in|on|at|has|had|is|was|he|she|raising|living|working|from|of|already)?\b/u.test(
		told,
	) && standingOf(sentence) >= TELLS
		? end + told.trimEnd().length
		: end;
};

const WHAT = 'The exact age of one person stands in the text.';
const NEXT = 'Give a band instead: early years, primary age, early teens, mid teens, young adult.';

export const age: Rule = {
	id: 'age',
	family: 'people',
	title: 'Exact age of one person',
	why: 'Age is the fact people most often remember. With a place and one more fact, a neighbour knows who it is.',
	source:
		'The Transparency Project on jigsaw identification (http://www.transparencyproject.org.uk/jigsaw-identification/): area, a parent’s job and a child’s age were enough.',
	severityFor: byStory('warn', 'inform'),
	check: (document) => [
		...(document.tellsStories ? agesOfOne(document) : []),
		...[YEARS_OLD, AGED, NOW_IS, IN_BRACKETS, CODED].flatMap((expression) =>
			matchesIn(document, expression)
				.filter((match) => !isOfAnyChild(match) && !MANY.test(match.found) && !OF_MANY.test(match.before(28)))
				.map((match) => ruleMatchOf(match, document.tellsStories ? 'warn' : 'inform', WHAT, NEXT)),
		),
	],
	fires: [
		'The eldest, 17, pays for the shopping.',
		'At nine he was the one who cooked.',
		'A 14-year-old girl was seen.',
		'The boy, aged nine, was quiet.',
		'Her son (7) would not eat.',
		'He was fifteen when it began.',
	],
	silent: [
		'By 15 months old, most children can say a few words.',
		'At around 3 years old, children begin to play together.',
		'A two-year-old cannot be expected to share.',
		'Children aged 5 to 11 took part.',
		'Young people aged 16 and over may join.',
		'It is for 14-year-olds.',
		'A 10-year-old service was closed.',
	],
};
