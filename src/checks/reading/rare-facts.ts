/** Facts about one family that are rare enough to help a neighbour guess, with points and broader words. */
import type { CheckedDocument, Part, PartKind } from '../document.ts';
import { ANY_PERSON } from '../names/people-words.ts';
import { registered } from '../allowlist.ts';
import { matchesIn } from './patterns.ts';
import { askedOnce, sentenceIn } from './part-sentences.ts';
import { tokensInPart } from './part-tokens.ts';

export interface RareFact {
	what: string;
	words: string;
	points: number;
	/** What to write instead. */
	broader: string;
	part: Part;
	start: number;
	end: number;
}

/** From this sum a second look is asked for; from the next, a motivated-intruder test. The hub’s own thresholds. */
export const WARNS_AT = 4;
export const BLOCKS_AT = 7;

export const NATIONS =
	'Afghan|Albanian|Algerian|Angolan|Bangladeshi|Bulgarian|Cameroonian|Chinese|Congolese|Czech|Egyptian|Eritrean|Ethiopian|Filipino|Gambian|Ghanaian|Guyanese|Hungarian|Indian|Iranian|Iraqi|Ivorian|Jamaican|Kenyan|Kosovan|Kurdish|Latvian|Lebanese|Libyan|Lithuanian|Malawian|Moldovan|Moroccan|Nepalese|Nepali|Nigerian|Pakistani|Palestinian|Polish|Portuguese|Romanian|Russian|Rwandan|Senegalese|Slovak|Slovakian|Somali|Sri Lankan|Sudanese|Syrian|Tanzanian|Turkish|Ugandan|Ukrainian|Vietnamese|Yemeni|Zambian|Zimbabwean';
export const GROUPS =
	"Roma|Romani|Gypsy|Irish Traveller|Traveller|Sikh|Hindu|Muslim|Jewish|Orthodox Jewish|Rastafarian|Jehovah[’']s Witness|Buddhist|Ahmadi|Seventh[- ]day Adventist|Mormon|Amish|Plymouth Brethren";
export const TONGUES =
	'Swedish|Norwegian|Danish|Finnish|German|Italian|Spanish|Dutch|Greek|Thai|Tagalog|Malayalam|Telugu|Marathi|Sinhala|Pahari|Potwari|Pothwari|Hakka|Korean|Japanese|Burmese|Tetum|Krio|Fula|Mandinka|Edo|Bemba|Ndebele|Hebrew|Yiddish|Armenian|Georgian|Mongolian|Uzbek|Estonian|Irish|Gaelic|Shelta|Patois|Creole|Luganda|Kinyarwanda|Rohingya|Hazaragi|Kurmanji|Akan|Ewe|Ga|Albanian|Amharic|Arabic|Bengali|Bulgarian|Cantonese|Czech|Dari|Farsi|French|Gujarati|Hausa|Hindi|Hungarian|Igbo|Kurdish|Latvian|Lingala|Lithuanian|Mandarin|Mirpuri|Nepali|Oromo|Pashto|Polish|Portuguese|Punjabi|Romani|Romanian|Russian|Shona|Slovak|Somali|Sorani|Swahili|Sylheti|Tamil|Tigrinya|Turkish|Twi|Ukrainian|Urdu|Vietnamese|Welsh|Wolof|Yoruba';
export const CONDITIONS =
	"sickle cell|cystic fibrosis|muscular dystrophy|Down[’']?s syndrome|Tourette[’']?s?(?: syndrome)?|foetal alcohol(?: spectrum disorder| syndrome)?|FASD|cerebral palsy|haemophilia|leukaemia|brain tumour|Prader[- ]Willi(?: syndrome)?|Williams syndrome|fragile X|Huntington[’']?s(?: disease)?|selective mutism|achondroplasia|dwarfism|albinism|spina bifida|type 1 diabetes|epidermolysis bullosa|thalassaemia|registered blind|profoundly deaf|HIV|hepatitis|transplant|wheelchair user|amputee|pica|narcolepsy";
export const JOBS =
	'taxi driver|bus driver|lorry driver|teacher|head teacher|doctor|GP|surgeon|nurse|midwife|police officer|detective|prison officer|soldier|firefighter|paramedic|solicitor|barrister|imam|vicar|pastor|priest|minister|councillor|MP|mayor|footballer|boxer|shopkeeper|butcher|baker|dentist|pharmacist|pilot|scaffolder|roofer|plumber|electrician|hairdresser|chef|takeaway owner|pub landlord|landlady|publican|security guard|bouncer|accountant|engineer|social worker|foster carer|lecturer|professor|musician|actor|builder|mechanic|farmer|vet|journalist|bailiff|courier|warehouse worker|factory worker|childminder|nail technician|carpet fitter';
const KIN =
	'father|dad|mother|mum|stepfather|stepdad|stepmother|step-mum|parents?|grandfather|grandmother|grandad|nan|uncle|aunt|brother|sister|husband|wife|partner|boyfriend|girlfriend|carer';
const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';

interface Kind {
	what: string;
	points: number;
	broader: string;
	expression: RegExp;
	/** Counts only in a sentence about one person. */
	personal?: boolean;
}

const KINDS: readonly Kind[] = [
	{
		what: 'exact age',
		points: 2,
		broader: 'an age band such as “early teens”',
		expression:
			/(?<found>\b(?:\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))[ -](?:year|month|week)s?[ -]old\b|\baged (?:\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen))\b(?! ?(?:to|and|or|-|–)))/giu,
		personal: true,
	},
	{
		what: 'nationality',
		points: 2,
		broader: 'a wider region, or “a family new to the country”, if it matters at all',
		expression: new RegExp(
			`\\b(?<found>${NATIONS})\\b(?= (?:boy|girl|child|young|family|mother|father|mum|dad|woman|man|teenager|parents|heritage|background|origin|national|refugee|asylum))|(?:is|was|are|were|family is|originally from) (?<other>${NATIONS})\\b`,
			'gu',
		),
		personal: true,
	},
	{
		what: 'faith or community',
		points: 2,
		broader: '“a faith that mattered to the family”, if it matters at all',
		expression: new RegExp(
			`\\b(?<found>${GROUPS})\\b(?= (?:boy|girl|child|young|family|mother|father|mum|dad|woman|man|teenager|parents|heritage|background|community|household))`,
			'gu',
		),
		personal: true,
	},
	{
		what: 'language',
		points: 2,
		broader: '“a first language other than English”',
		expression: new RegExp(
			`\\b(?:speaks?|spoke|spoken|speaking|first language (?:is|was)|language (?:is|was)|only|in) (?<found>${TONGUES})\\b`,
			'gu',
		),
		personal: true,
	},
	{
		what: 'rare condition',
		points: 2,
		broader: '“a long-term health condition”',
		expression: new RegExp(`\\b(?<found>${CONDITIONS})\\b`, 'giu'),
		personal: true,
	},
	{
		what: 'occupation in the family',
		points: 2,
		broader: '“a parent worked shifts”, or nothing',
		expression: new RegExp(
			`\\b(?:${KIN})(?:,| \\(| who)?(?: \\w+)? (?:is|was|works?|worked|being|had been|has been)?(?: as)? ?(?:an? |the )?(?:\\w+ )?(?<found>${JOBS})\\b|\\b(?<other>${JOBS}) (?:father|dad|mother|mum|parent|stepfather|uncle)\\b`,
			'giu',
		),
		personal: true,
	},
	{
		what: 'twin or triplet',
		points: 2,
		broader: '“a brother or sister”',
		expression: /\b(?<found>twins?|triplets?|quadruplets)\b(?!\s+(?:track|tracks|aims?|goals?|peaks?))/giu,
		personal: true,
	},
	{
		what: 'the only one',
		points: 2,
		broader: 'leave it out',
		expression:
			/\b(?<found>the only (?:child|boy|girl|family|pupil|student|person|black|white|asian|muslim|female|male|one)(?: \w+){0,4})/giu,
		personal: true,
	},
	{
		what: 'size of the family',
		points: 2,
		broader: '“brothers and sisters”',
		expression:
			/\b(?<found>(?:one of|the (?:eldest|oldest|youngest|middle) of|has|had|with|her|his|their) (?:five|six|seven|eight|nine|ten|eleven|twelve|[5-9]|1\d) (?:children|siblings|brothers|sisters|kids|sons|daughters))\b/giu,
		personal: true,
	},
	{
		what: 'event in the news',
		points: 2,
		broader: '“after a serious event”',
		expression:
			/\b(?<found>(?:was |were |been )?(?:in the news|reported in the (?:press|news|paper|media)|local (?:paper|newspaper|press)|front page|headlines?|high[- ]profile (?:case|murder|trial|incident)|news report|media coverage|inquest))\b/giu,
	},
	{
		what: 'exact day',
		points: 2,
		broader: 'a season or a year',
		expression:
			/\b(?<found>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?)\b/gu,
		personal: true,
	},
	{
		what: 'details of brothers and sisters',
		points: 2,
		broader: '“brothers and sisters”',
		expression: new RegExp(
			`\\b(?<found>(?:${NUMBERS}) (?:older|younger|half)[- ]?(?:brothers?|sisters?|siblings?)(?:,? (?:and|aged) [^.]{2,30})?)\\b`,
			'giu',
		),
		personal: true,
	},
	{
		what: 'kind of school that is rare',
		points: 1,
		broader: '“a school”',
		expression:
			/\b(?<found>(?:secure|hospital|boarding|Steiner|Montessori|grammar|faith|Islamic|Jewish|Catholic|deaf|only special) school)\b/giu,
		personal: true,
	},
];

const ABOUT_SOMEBODY = new RegExp(
	`\\b(?:a|an|the|one|this|her|his|their|only|our) (?:[\\w’']{1,40}[ -]){0,8}(?:${ANY_PERSON}|family)\\b|\\b(?:he|she|his|her|him)\\b`,
	'iu',
);
export const ABOUT_MANY =
	/\b(?:\d{2,} (?:children|people|families)|interpreters|leaflets?|translated|training|courses?|sessions? (?:were|was|are)|took part|in total|per cent|survey|respondents|population|census|local authorit(?:y|ies)|pilot|rolled out|council)\b/iu;

const TELLING = new Set<PartKind>(['paragraph', 'list-item', 'quotation', 'field', 'summary', 'title']);

const isAboutSomebody = askedOnce((sentence) => ABOUT_SOMEBODY.test(sentence) && !ABOUT_MANY.test(sentence));

/** The first neighbourhood of the hub’s region that is named in a sentence about somebody. */
const neighbourhoodIn = ({ parts, allowlist: { phrases } }: CheckedDocument): RareFact | undefined => {
	for (const part of parts) {
		if (!TELLING.has(part.kind)) continue;
		const tokens = tokensInPart(part);
		const kinds = registered(tokens, phrases);
		for (const [index, kind] of kinds) {
			const first = tokens[index];
			if (kind !== 'neighbourhood' || !first || !isAboutSomebody(sentenceIn(part, first.start))) continue;
			let last = index;
			while (
				kinds.get(last + 1) === 'neighbourhood' &&
				part.text.slice(tokens[last]!.end, tokens[last + 1]!.start) === ' '
			)
				last += 1;
			const { end } = tokens[last]!;
			return {
				what: 'place smaller than a borough',
				points: 2,
				broader: 'the borough, or “one part of the region”',
				words: part.text.slice(first.start, end),
				part,
				start: first.start,
				end,
			};
		}
	}
	return undefined;
};

/** The rare facts of a story, one of each kind, dearest first. Facts about many people do not count. */
export const rareFacts = (document: CheckedDocument): RareFact[] => {
	const facts: RareFact[] = [];
	const neighbourhood = neighbourhoodIn(document);
	if (neighbourhood) facts.push(neighbourhood);
	for (const { what, points, broader, expression, personal } of KINDS) {
		const match = matchesIn(document, expression, ({ kind }) => TELLING.has(kind)).find(
			({ part, start }) => !personal || isAboutSomebody(sentenceIn(part, start)),
		);
		if (!match) continue;
		const words = match.groups['found'] ?? match.groups['other'] ?? match.found;
		const start = match.start + Math.max(0, match.found.indexOf(words));
		facts.push({ what, words, points, broader, part: match.part, start, end: start + words.length });
	}
	return facts.sort((one, other) => other.points - one.points);
};
