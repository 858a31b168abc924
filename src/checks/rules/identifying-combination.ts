import { isOwnText, type CheckedDocument, type Part } from '../document.ts';
import { ANY_PERSON } from '../names/people-words.ts';
import { sightingOf } from '../reading/patterns.ts';
import { personalFactsIn } from '../reading/personal-facts.ts';
import { ABOUT_MANY } from '../reading/rare-facts.ts';
import { sentencesOf, type Sentence } from '../reading/tokens.ts';
import { byStory, type Rule, type Sighting } from '../rule.ts';

const ONE_PERSON = new RegExp(
	`\\b(?:an?|the|one|this|his|her|my|their|only|our) (?:[\\p{L}\\d’'-]+ ){0,4}(?:[\\p{L}\\d’'-]+[ -])?(?:${ANY_PERSON}|family|carer|refugee)\\b(?! (?:and baby group|groups?|hub|hubs|support|services?|life|time|of all)\\b)|\\b(?:he|she|his|her|him|hers|I|I’m|I'm|my)\\b`,
	'iu',
);
/** A note without a verb: “girl, 11, selectively mute”, “F, 9, Polish”, “mother from Albania, father from Vietnam”. */
const NOTE = new RegExp(`^(?:[MF],? ?\\d|\\d{1,2},? ?[MF]\\b|(?:${ANY_PERSON}|Mum|Dad)(?:,|:| \\(| from| with| aged)|The family (?:is|are|was|were|has|had|speaks?|spoke)\\b)`, 'iu');
const ANYBODY =
	/\b(?:most|many|typical(?:ly)?|average|between|children (?:aged|under|over|from|of|who|with|and)|babies|infants of|parents (?:whose|of|who)|people (?:who|with|aged|from)|families (?:who|with|from|whose)|young people|those|any|every|each|may|might|should|if|whenever|can|often|for example|says? that|the law|statutory|guidance|research|study|theor|policy|leaflet|interpreters?|training|course|entitled|responsible)\b/iu;

const tells = ({ text }: Sentence) => (ONE_PERSON.test(text) || NOTE.test(text)) && !ABOUT_MANY.test(text) && !ANYBODY.test(text);

const judgeSentence = (part: Part, sentence: Sentence): Sighting[] => {
	if (!tells(sentence)) return [];
	const facts = personalFactsIn(sentence.text);
	const [first] = facts;
	const last = facts.at(-1);
	if (!first || !last || facts.length < 2) return [];
	const place = { part, start: sentence.start + first.start, end: sentence.start + last.end };
	const kinds = [...new Set(facts.map(({ what }) => what))].join(', ');
	return [sightingOf(place, 'block', `Facts about one person stand together: ${kinds}. Together they may say who it is.`, 'Leave out all but one, or make them broader: “in his early teens”, “new to the country”, “a long-term health condition”.')];
};

const check = (document: CheckedDocument): Sighting[] =>
	document.tellsStories ? document.parts.filter(isOwnText).flatMap((part) => sentencesOf(part.text).flatMap((sentence) => judgeSentence(part, sentence))) : [];

export const identifyingCombination: Rule = {
	id: 'identifying-combination',
	family: 'people',
	title: 'Two facts about one person in a sentence',
	why: 'An age and a country, or two illnesses, fit so few people in a town that a neighbour knows who is meant.',
	source: 'ICO anonymisation guidance, March 2025 (https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective): singling out and linking.',
	severityFor: byStory('block', 'inform'),
	check,
	fires: ['The boy, 12, is from Eritrea.', 'Girl, 11, with a stammer and a twin brother.', 'A lad of sixteen, the eldest of nine, spoke first.', 'He has cystic fibrosis and coeliac disease.', 'Mother from Albania, father from Vietnam.', 'She’s 12 and her dad is a prison officer.'],
	silent: ['Most children aged 5 to 11 speak Polish or Urdu at home.', 'A girl in her early teens came with her aunt.', 'Interpreters for Polish and Urdu were booked.', 'A typical five-year-old with epilepsy needs a plan.', 'In Year 6 she found a club.'],
};
