/**
 * How surely a sentence tells of one person or one family, as a sum of signs: from 2 it does, at 1 it may, and at
 * nothing or less it speaks of people in general or of nobody. Rules with a broad trigger (a day, a place, a relative)
 * ask it before they speak, so that a trigger need not be written once for each sentence that it may stand in. The
 * weights were set on the tuning half of the labelled sentences and on reports of inspections.
 */
import { isNoteAboutOne } from './notes.ts';
import { occursIn } from './every-match.ts';
import { askedOnce } from './part-sentences.ts';
import type { Sentence } from './tokens.ts';

/** From here a sentence tells of somebody. */
export const TELLS = 2;
/** Here it may. */
export const MAY_TELL = 1;

const PERSON =
	'boys?|girls?|lads?|lass(?:es)?|child|baby|toddler|infant|teenager|youngster|youth|young (?:man|woman|person|mother|father|mum|dad|carer|couple)|mother|father|mum|mam|mom|dad|nan|gran|grandmother|grandfather|grandad|aunt(?:ie)?|uncle|cousin|niece|nephew|son|daughter|brothers?|sisters?|siblings?|twins?|triplets?|family|couple|household|husband|wife|widow|widower|partner|boyfriend|girlfriend|pupil|woman|man|lady|lodger|refugee|patient|resident|tenant|victim|suspect|defendant|eldest|oldest|youngest|kid|kids|other one|care leaver|foster carer|carer|participant|mourners?|survivor|apprentice|learner|student|prisoner|inmate|neighbour';
const OF_A_SERVICE =
	"(?![’']?s? (?:services?|social care|hubs?|groups?|rooms?|support|protection|safeguarding|commissioner|centres?|homes?|plans?|worker|workers|time|voice|learning|rights|courts?|network|act|act\\b|partnership|development|mental|health|justice|liaison|engagement|level|friendly|first\\b))";
const MANY =
	'children|young people|families|parents|mothers|fathers|mums|dads|pupils|students|people|women|men|adults|teenagers|babies|toddlers|infants|learners|survivors|victims|residents|patients|carers|adopters|practitioners|professionals|staff|teachers|workers|social workers|officers|schools|services|agencies|partners|managers|leaders|volunteers|participants|members|colleagues|communities|teams|brothers and sisters|siblings';

const SIGNS: readonly { name: string; weight: number; sign: RegExp }[] = [
	{ name: 'he-or-she', weight: 3, sign: /\b(?:he|she|his|her|him|hers|himself|herself)\b/iu },
	{
		name: 'he-or-she-of-anybody',
		weight: -4,
		sign: /\b(?:he|his|him|himself)(?: or |\/)(?:she|her|hers|herself)\b|\b(?:she|her)(?: or |\/)(?:he|his|him)\b/iu,
	},
	{
		name: 'parent-as-name',
		weight: 2,
		sign: /(?<!\p{L})(?<!(?<!\p{L})(?:[Aa]|[Tt]he|[Oo]ur|[Yy]our|[Ee]very|[Aa]ny|[Ee]ach|or) )(?:Mum|Dad|Mam|Mom|Nan|Nana|Gran|Granny|Grandad|Grandma|Stepdad|Stepmum)(?![\p{L}-])/u,
	},
	{
		name: 'relative-of',
		weight: 2,
		sign: new RegExp(`\\b(?:my|his|her) (?:[\\p{L}’'-]{1,20} ){0,2}(?:${PERSON})\\b`, 'iu'),
	},
	{ name: 'speaks-of-me', weight: 1, sign: /\b(?:I|me|my|I[’'](?:m|d|ve|ll))\b/u },
	{
		name: 'the-person',
		weight: 2,
		sign: new RegExp(
			`\\b(?:the|this|that|our|one|their) (?:[\\p{L}\\d’'-]{1,20} ){0,4}?(?:${PERSON})\\b${OF_A_SERVICE}`,
			'iu',
		),
	},
	{
		name: 'a-person',
		weight: 1,
		sign: new RegExp(`\\b(?:an?|another) (?:[\\p{L}\\d’'-]{1,20} ){0,4}?(?:${PERSON})\\b${OF_A_SERVICE}`, 'iu'),
	},
	{
		name: 'both-of-them',
		weight: 1,
		sign: /^They |\b(?:[Bb]oth|The two) (?:boys|girls|brothers|sisters|twins|of them)\b/u,
	},
	{
		name: 'many',
		weight: -2,
		sign: new RegExp(
			`(?<!\\b(?:the|these|those|his|her|their|our|my|both|two|three|four|five|six|other|younger|older|little) )\\b(?:${MANY})\\b`,
			'iu',
		),
	},
	{ name: 'many-and-many', weight: -1, sign: new RegExp(`\\b(?:${MANY})\\b[^]*\\b(?:${MANY})\\b`, 'iu') },
	{
		name: 'any-of-many',
		weight: -2,
		sign: /\b(?:most|many|some|any|every|each|all|whenever|often|usually|typically|generally|sometimes) /iu,
	},
	{
		name: 'modal',
		weight: -2,
		sign: /\b(?:may(?! (?:the )?\d)|might|should|must|cannot|can|would expect|if|unless|when you|you|your|whether)\b/iu,
	},
	{
		name: 'service',
		weight: -2,
		sign: /^(?:[\p{L}’'-]{1,16}, )?(?:The|Our|An?|This|That|Both|Each|Every) (?:[\p{L}’'-]{1,20} ){0,3}?(?:teams?|offices?|service|stall|centre|hub|clinic|programme|project|coalition|charity|bus|board|network|library|council|partnership|trust|drop-in|group|forum|café|course|pilot|scheme|unit|panel|meeting|leaflet|poster|study|report|review)\b(?![’'])|^(?:[\p{L}’'-]{1,16}, )?(?:We|Staff|Sessions?|Workers|Volunteers|Practitioners|Partners) (?:all |both )?(?:run|ran|hold|held|meet|met|were|are)\b/u,
	},
	{
		name: 'figures-or-policy',
		weight: -2,
		sign: /%|\bper cent\b|\b\d{2,}(?:,\d{3})? (?:children|people|families|pupils|young|of the|referrals|per)\b|\b(?:average|survey|respondents|rate of|compared (?:to|with)|in total|national(?:ly)?|local authorit(?:y|ies)|statutory|Act|guidance|policy|training|research|evaluation|inspectors?)\b/u,
	},
];

/** Something happened or was done: it tells of somebody only where somebody is spoken of. */
const PAST =
	/\b(?:was|were|had|told|said|came|went|got|took|left|gave|ran|found|slept|kept|lost|sat|saw|wrote|rang|brought|began|hid|fell|fled|met|did|didn[’']t|never|[\p{L}]{3,20}[^e]ed)\b/iu;

/** The sum of the signs in a sentence. A note about one person is none of a general kind. */
export const standingOf = (sentence: Sentence): number =>
	Math.max(sumOf(sentence), isNoteAboutOne(sentence) ? TELLS : -9);

/** The names of the signs that a sentence has, `past` among them. */
export const signsIn = askedOnce((sentence): ReadonlySet<string> => {
	const names = SIGNS.filter(({ sign }) => occursIn(sentence, sign)).map(({ name }) => name);
	return new Set(occursIn(sentence, PAST) ? [...names, 'past'] : names);
});

const sumOf = (sentence: Sentence) => {
	const signs = signsIn(sentence);
	let [persons, others] = [0, 0];
	for (const { name, weight } of SIGNS)
		if (signs.has(name)) {
			persons += Math.max(0, weight);
			others += Math.min(0, weight);
		}
	return persons + others + Number(persons > 0 && signs.has('past'));
};
