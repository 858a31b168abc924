/** Whether a sentence tells of one person or one family, or of people in general. */
import { ANY_PERSON } from '../names/people-words.ts';
import { isNoteAboutOne } from './notes.ts';
import { occursIn } from './every-match.ts';
import { askedOnce } from './part-sentences.ts';
import type { Sentence } from './tokens.ts';

const PARENT_AS_NAME = '(?:Mum|Dad|Mam|Mom|Nan|Nana|Gran|Grandad|Grandma|Stepdad|Stepmum)';
const ONE_PERSON = new RegExp(
	`\\b(?:an?|the|one|this|that|his|her|my|their|only|our|whose|another) (?:[\\p{L}\\d’']{1,30}[ -]){0,5}(?:${ANY_PERSON}|family|carer|refugee|couple|household|eldest|youngest|oldest)\\b(?! (?:and baby group|groups?|hubs?|support|services?|life|time|of all)\\b)|\\b(?:an?|one|the|our|her|his|this|my|their) (?:[\\p{L}\\d’']{1,30}[ -]){0,2}(?:year|yr|month)[ -]?old\\b(?!s)|\\b[Tt]hey (?:speak|spoke|use|used) \\p{Lu}|^They (?:speak|spoke|live|lived|had|came|come|moved|fled|are|were|both|have)\\b|\\b(?:he|she|his|her|him|hers|himself|herself|I|I[’']m|I[’']ve|me|my)\\b`,
	'iu',
);
const BY_KINSHIP = new RegExp(`(?<!\\p{L})${PARENT_AS_NAME}(?!\\p{L})`, 'u');
/**
 * A note without a verb: “girl, 11, selectively mute”, “F, 9, Polish”, “mother from Albania, father from Vietnam”, “boy
 * aged 6”.
 */
const NOTE = new RegExp(
	`^(?:[MF],? ?\\d|\\d{1,2},? ?[MF]\\b|(?:${ANY_PERSON}|Mum|Dad)(?:,|:| \\(| from| with| of| aged| who| whose| that)|The family (?:is|are|was|were|has|had|speaks?|spoke)\\b)`,
	'iu',
);

/**
 * True for a sentence in which one person or one family is spoken of: “he”, “her mother”, “the family”, “Mum”, “girl,
 * 11”.
 */
export const isAboutOne = (sentence: Sentence) => tellsOfOne(sentence) || isNoteAboutOne(sentence);
const tellsOfOne = askedOnce(
	(sentence) => occursIn(sentence, ONE_PERSON) || occursIn(sentence, BY_KINSHIP) || occursIn(sentence, NOTE),
);

const HE_OR_SHE = /\b(?:he|she|his|her|him|himself|herself|I|my)\b/iu;

/** True where somebody is “he” or “she”, or speaks of “my”. */
export const speaksOfHimOrHer = askedOnce((sentence) => occursIn(sentence, HE_OR_SHE));

const IN_GENERAL =
	/\b(?:most|typical(?:ly)?|usual(?:ly)?|average|children (?:aged|under|over|who|with)|babies|infants of|parents (?:whose|of|who)|people (?:who|with|aged)|families (?:who|with|from|whose)|those who|for example|says? that|the law|statutory|guidance|research|theor(?:y|ies)|policy|leaflets?|interpreters|training|course|entitled|responsible)\b/iu;
const OF_ANYBODY =
	/\b(?:many|between|children (?:from|of|and)|people from|young people|those|any|every|each|may(?! (?:the )?\d)|might|should|if|whenever|can|cannot|often|study)\b/iu;

/**
 * True for a sentence that speaks of people in general, or of anybody: “most children”, “if a parent”, “a toddler may”.
 */
export const isAboutAnybody = askedOnce(
	(sentence) => occursIn(sentence, IN_GENERAL) || (occursIn(sentence, OF_ANYBODY) && !occursIn(sentence, HE_OR_SHE)),
);

const GROWING_UP =
	/\b(?:children|babies|toddlers|infants|learners|pupils|teenagers|adolescents|they|everyone|anyone|nobody|it)\b/iu;
const HAPPENED = /\b(?:was|were|had|told|said|came|went|[\p{L}]{3,20}ed)\b/iu;

/**
 * True where an age says what children do at that age, not how old somebody is: “by 15 months, most children can …”.
 */
export const isAboutDevelopment = askedOnce(
	(sentence) =>
		!occursIn(sentence, HE_OR_SHE) &&
		(isGeneral(sentence) || (occursIn(sentence, GROWING_UP) && !occursIn(sentence, HAPPENED))),
);
const isGeneral = (text: string) => occursIn(text, IN_GENERAL) || occursIn(text, OF_ANYBODY);

/** A sentence that speaks of work that was done, not of somebody’s life: “published”, “the next meeting”. */
const WORK =
	/\b(?:published|publication|updated|launch(?:ed|es)?|training|session|workshop|webinar|deadline|next meeting|review(?:ed)? (?:on|by|due)|came into force|guidance|report of|act of|version|accessed|conference(?! call)|policy|legislation|newsletter|retrieved|website|minutes of|steering group|open day|closing date|funding|inspection|evaluation)\b/iu;

/** True for a sentence about the work of a service: its meetings, its publications, its money. */
export const isAboutWork = askedOnce((sentence) => occursIn(sentence, WORK));
