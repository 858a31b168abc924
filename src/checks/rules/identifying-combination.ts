import { isOwnText, type CheckedDocument, type Part } from '../document.ts';
import { isAboutAnybody, isAboutOne, isAboutWork, speaksOfHimOrHer } from '../reading/about-one.ts';
import { isNote, isOfMany, isShortPlace } from '../reading/notes.ts';
import { sentencesInPart } from '../reading/part-sentences.ts';
import { ruleMatchOf } from '../reading/patterns.ts';
import { COMMON_CONDITION, personalFactsIn, SCHOOL_YEAR, type PersonalFact } from '../reading/personal-facts.ts';
import { MAY_TELL, standingOf } from '../reading/standing.ts';
import { ABOUT_MANY } from '../reading/rare-facts.ts';
import { tokensInSentence } from '../reading/part-tokens.ts';
import type { Sentence } from '../reading/tokens.ts';
import { isPlace, registered } from '../allowlist.ts';
import { BUILT_IN } from '../names/built-in.ts';
import { byStory, type Rule, type RuleMatch } from '../rule.ts';

const tells = (sentence: Sentence, part: Part) =>
	!ABOUT_MANY.test(sentence.text) &&
	((isAboutOne(sentence) && !isAboutAnybody(sentence) && standingOf(sentence) >= 0) ||
		(isShortPlace(part) && !isOfMany(sentence) && !isAboutWork(sentence)));

const LIVED =
	/\b(?:lived|living|went|moved|moves|placed|placements?|born|grew up|stayed|rehoused|housed|homes?|addresses|schools?)\b/iu;
const BETWEEN_PLACES =
	/^(?:,| and| to| then| on to| and then| and on to|, then|, and| via| or| to live in| before|(?:,| and| then| but)(?: then| now| later)? (?:raised|brought up|placed|schooled|moved|living|lives|lived|born|fostered|settled|sent|housed|rehoused|educated)(?: in| to| at| near)?){1,2},? ?$/u;

/**
 * Towns in a row that somebody has lived in: “Rochdale, Ashford and then Redditch”. One town is no fact, a row of them
 * is a life.
 */
const rowOfPlaces = (
	sentence: Sentence,
	document: CheckedDocument,
): { start: number; end: number; places: number } | undefined => {
	const { text } = sentence;
	if (!LIVED.test(text) && !/^From \p{Lu}[^.]{2,24} to /u.test(text)) return undefined;
	const tokens = tokensInSentence(sentence);
	const kinds = registered(tokens, document.allowlist.phrases, BUILT_IN.phrases);
	let row: { start: number; end: number; places: number } | undefined;
	for (const [index, token] of tokens.entries()) {
		if (!isPlace(kinds.get(index))) continue;
		const between = row ? text.slice(row.end, token.start) : '';
		if (row && between === ' ') row.end = token.end;
		else if (row && BETWEEN_PLACES.test(between)) row = { start: row.start, end: token.end, places: row.places + 1 };
		else if ((row?.places ?? 0) < 2) row = { start: token.start, end: token.end, places: 1 };
	}
	return row && row.places > 1 ? row : undefined;
};

const checkPlaces = (part: Part, sentence: Sentence, document: CheckedDocument): RuleMatch[] => {
	const about =
		speaksOfHimOrHer(sentence) ||
		/^(?:They|The family) /u.test(sentence.text) ||
		standingOf(sentence) >= MAY_TELL ||
		(isShortPlace(part) && !isAboutWork(sentence) && !isOfMany(sentence));
	const row = about && !ABOUT_MANY.test(sentence.text) ? rowOfPlaces(sentence, document) : undefined;
	if (!row) return [];
	const place = { part, start: sentence.start + row.start, end: sentence.start + row.end };
	return [
		ruleMatchOf(
			place,
			row.places > 2 ? 'block' : 'warn',
			'The towns in which somebody lived one after the other say who it is.',
			'Say how often they moved: “four homes in two years”.',
		),
	];
};

/** “Her Year 7 and Year 8 classes” are those of a teacher, and “looked after” twice is one fact. */
const ALONE_NOTHING = new Set([SCHOOL_YEAR, 'a life in care']);

const OF_A_LEAFLET = new Set([
	'a language',
	'where somebody comes from',
	'a faith or community',
	SCHOOL_YEAR,
	COMMON_CONDITION,
]);

const OF_A_CLINIC =
	/\b(?:leaflets?|clinics?|posters?|policy|policies|training|awareness|support group|stall|nurses?|day|week|month|lead|allowlist|guidance)\b/iu;

/** “Type 1 diabetes and a stammer: what staff missed”: two conditions in one breath are those of one person. */
const standNextToEachOther = ({ text }: Sentence, facts: readonly PersonalFact[]) =>
	!OF_A_CLINIC.test(text) &&
	facts.some(
		({ what, end }, index) =>
			what === 'a condition' &&
			/^(?: and| with| \+|;|,| &| plus)(?: an?)? $/u.test(text.slice(end, facts[index + 1]?.start ?? end)),
	);

const checkSentence = (part: Part, sentence: Sentence): RuleMatch[] => {
	const told = tells(sentence, part);
	if (!told && !((isShortPlace(part) || isNote(sentence)) && !isAboutWork(sentence))) return [];
	const facts = personalFactsIn(sentence);
	if (!told && !standNextToEachOther(sentence, facts)) return [];
	const [first] = facts;
	const last = facts.at(-1);
	const kindsOf = new Set(facts.map(({ what }) => what));
	if (!first || !last || facts.length < 2 || (kindsOf.size === 1 && ALONE_NOTHING.has(first.what))) return [];
	// “English, Welsh, Polish” in a cell are the languages of a leaflet.
	if (
		!isAboutOne(sentence) &&
		!/\b(?:at|spoken at) home\b|[Hh]ome languages?/u.test(sentence.text) &&
		[...kindsOf].every((what) => OF_A_LEAFLET.has(what))
	)
		return [];
	const place = { part, start: sentence.start + first.start, end: sentence.start + last.end };
	const kinds = [...kindsOf].join(', ');
	const rare = facts.filter(({ what }) => what !== COMMON_CONDITION).length > 1;
	return [
		ruleMatchOf(
			place,
			rare ? 'block' : 'warn',
			`Facts about one person stand together: ${kinds}. Together they may say who it is.`,
			'Leave out all but one, or make them broader: “in his early teens”, “new to the country”, “a long-term health condition”.',
		),
	];
};

const check = (document: CheckedDocument): RuleMatch[] =>
	document.tellsStories
		? document.parts
				.filter(isOwnText)
				.flatMap((part) =>
					sentencesInPart(part).flatMap((sentence) => [
						...checkSentence(part, sentence),
						...checkPlaces(part, sentence, document),
					]),
				)
		: [];

export const identifyingCombination: Rule = {
	id: 'identifying-combination',
	family: 'people',
	title: 'Two facts about one person in a sentence',
	why: 'An age and a country, or two illnesses, fit so few people in a town that a neighbour knows who is meant.',
	source:
		'ICO anonymisation guidance, March 2025 (https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective): singling out and linking.',
	severityFor: byStory('block', 'inform'),
	check,
	fires: [
		'Her sons, eight and eleven, share a stammer.',
		'She was born in Asmara, raised in Gateshead and now lives in Derby.',
		'The boy, 12, is from Eritrea.',
		'Girl, 11, with a stammer and a twin brother.',
		'A lad of sixteen, the eldest of nine, spoke first.',
		'He has cystic fibrosis and coeliac disease.',
		'Mother from Albania, father from Vietnam.',
		'She’s 12 and her dad is a prison officer.',
		'At nine he was his deaf parents’ interpreter.',
		'They speak Tigrinya and Swedish at home.',
		'She had moved from Stoke to Leeds and on to Derby before she was five.',
	],
	silent: [
		'Outcomes for children looked after are better where they stay looked after by one carer.',
		'She will use it with her Year 7 and Year 8 classes.',
		'Most children aged 5 to 11 speak Polish or Urdu at home.',
		'A girl in her early teens came with her aunt.',
		'Interpreters for Polish and Urdu were booked.',
		'A typical five-year-old with epilepsy needs a plan.',
		'In Year 6 she found a club.',
	],
};
