/**
 * Notes without a verb, as they stand in table cells, list items, headings, titles and captions: “Y9 boy, Somali,
 * stammer”,
 * “Mum – nurse; dad inside”. What a sentence says with “the” and “is”, a note says with a comma.
 */
import type { Part, PartKind } from '../document.ts';
import { occursIn } from './every-match.ts';
import { askedOnce } from './part-sentences.ts';
import type { Sentence } from './tokens.ts';

/** A note is no longer than this. The hub’s own number: the longest of the labelled notes has twelve words. */
const MOST_WORDS = 14;
const FINITE = /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must)\b/iu;

/** True for a short text without a verb that has a form of its own for person or tense. */
export const isNote = askedOnce(
	(text) => text.split(' ', MOST_WORDS + 1).length <= MOST_WORDS && !occursIn(text, FINITE),
);

const ONE =
	'(?:mum|mam|mom|mother|dad|father|stepmum|stepdad|stepmother|stepfather|nan|nana|gran|grandma|grandmother|grandad|grandfather|aunt|auntie|uncle|cousin|niece|nephew|son|daughter|brother|sister|sibling|twin|boy|girl|lad|lass|baby|toddler|teenager|teen|teenage|pupil|student|carer|woman|man|male|female|family|couple|eldest|oldest|youngest|husband|wife|partner|ex-partner|boyfriend|girlfriend|lodger|refugee|UASC|YP)';
/** Not “mum and baby group”, “family hub”, “student voice”, “carer, nurse or teacher”. */
const OF_A_SERVICE =
	"(?! (?:and|or|&|\\/) |[’']?s? (?:groups?|rooms?|hubs?|support|services?|voice|views?|time|work|workers?|learning|centres?|rights|forms?|leads?|panel|survey|feedback|evening|mentors?|plans?)\\b)";
const PERSON = new RegExp(`(?<![\\p{L}-])${ONE}(?![\\p{L}-])${OF_A_SERVICE}`, 'iu');
/** “F, 9, …”, “M14”, “16 y.o.”, “14, Roma”, “Y9, new to England”, “Deaf, with …”, “speaks Pashto”, “Lives …”. */
const OPENING =
	/^(?:[MFmf][,/]? ?\d{1,2}\b|\d{1,2}[,/]? ?[MF]\b|\d{1,2} ?(?:y\.?\/?o\b|yrs?\b)|\d{1,2}[,.] (?=\p{L})|(?:Y|Yr|Year) ?\d{1,2}[,.:] |[Aa]ged? \d{1,2}\b|[Dd]eaf, |[Bb]lind, |[Ss]peaks? |[Ll]ive[sd] |[Pp]regnant[, ]|[Bb]orn |[Gg]rew up |[Rr]aised |[Hh]alf \p{Lu}|[Hh]ome languages?:|(?:[Ff]ound|[Cc]hased|[Aa]rrested|[Ss]leep(?:s|ing)|[Ss]tay(?:s|ing)|[Hh]oused|[Pp]laced|[Rr]ehoused|[Ss]potted|[Ss]een|[Hh]iding|[Mm]oved)[ ,])/u;
const OF_MANY =
	/\b(?:children|pupils|students|people|families|parents|boys|girls|women|men|mums|dads|carers|adults|teenagers|groups?|classes|schools|staff|leaflets?|interpreters|training|awareness|clinics?|courses?|sessions?|workshops?|policy|posters?|referrals|cohort|monthly|weekly)\b/iu;

/**
 * True for a note about one person or one family: a person’s word without an article, or the beginning of a list of
 * facts.
 */
export const isNoteAboutOne = (sentence: Sentence) => isNote(sentence) && tellsOfOne(sentence);
const tellsOfOne = askedOnce((text) => (occursIn(text, PERSON) || occursIn(text, OPENING)) && !occursIn(text, OF_MANY));

const SHORT_PLACES: ReadonlySet<PartKind> = new Set<PartKind>([
	'title',
	'heading',
	'caption',
	'alternative-text',
	'table-cell',
	'field',
	'listed-word',
]);
const MOST_WORDS_OF_A_PLACE = 20;

/**
 * True for a part that is short by its place, as a heading, a cell or a caption is: there a fact stands without a
 * sentence around it.
 */
export const isShortPlace = ({ kind, text }: Part) =>
	SHORT_PLACES.has(kind) && text.split(' ', MOST_WORDS_OF_A_PLACE + 1).length <= MOST_WORDS_OF_A_PLACE;

/** True where many are spoken of: “staff training”, “referrals, monthly”. */
export const isOfMany = askedOnce((text) => occursIn(text, OF_MANY));
