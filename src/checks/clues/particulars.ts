/**
 * The particulars of a sentence: a day, a place, a number, a relative, a job, an event, a word that is in no list.
 * None gives anybody away by itself. Beside the signs that one person is spoken of, each is a clue.
 */
import { registered, type Allowlist } from '../allowlist.ts';
import { BUILT_IN } from '../names/built-in.ts';
import { isCommonWord } from '../names/common-words.ts';
import { isKnownAbbreviation } from '../names/known-abbreviations.ts';
import { isKnownCapital } from '../names/known-capitals.ts';
import { isFirstName, isSurname } from '../names/name-lists.ts';
import { isMedicine } from '../names/word.ts';
import { EXACT_DAY, FEAST, MONTH, MONTH_AND_YEAR, NAMED_DAY } from '../reading/dates.ts';
import { everyMatch } from '../reading/every-match.ts';
import { EVENTS } from '../reading/events.ts';
import { isLocalRole } from '../reading/local-roles.ts';
import { askedOnce } from '../reading/part-sentences.ts';
import { personalFactsIn } from '../reading/personal-facts.ts';
import { PRIVATE_MATTERS } from '../reading/private-facts.ts';
import { tokensInSentence } from '../reading/part-tokens.ts';
import type { Sentence, Token } from '../reading/tokens.ts';

/** Each kind of particular with the words that a finding says it by. */
export const KINDS_OF_PARTICULAR = {
	'first-name': 'a first name',
	owner: 'a name that something is said to belong to',
	name: 'a word that may be a name',
	reference: 'a reference',
	capitals: 'a word with a capital',
	place: 'a place',
	initials: 'capital letters that nobody explains',
	day: 'a day',
	month: 'a month',
	year: 'a year',
	time: 'a time of day',
	fact: 'a fact about somebody',
	number: 'a number',
	'long-number': 'a long number',
	'number-in-words': 'a number in words',
	'digits-in-words': 'a number that is read out',
	relative: 'a relative',
	'relative-of': 'somebody’s relative',
	role: 'a job or a part played',
	only: 'the only one, or the first',
	event: 'something that happened',
	private: 'something private',
	'strange-word': 'an unusual word',
	signs: 'letters and signs of an address',
	home: 'a home or a place to stay',
	'pointed-at': 'somebody who is pointed at',
	label: 'a label for what is told of one person',
	nickname: 'a word in quotation marks',
} as const satisfies Readonly<Record<string, string>>;
export type KindOfParticular = keyof typeof KINDS_OF_PARTICULAR;

export interface Particular {
	kind: KindOfParticular;
	/** Where it stands in the sentence. */
	start: number;
	end: number;
}

const RELATIVE =
	'(?:step|half-|great-|grand|foster |birth )?(?:mother|father|mum|mam|mom|dad|parents?|nan|nana|gran|granny|grandma|grandad|brothers?|sisters?|siblings?|twins?|triplets|sons?|daughters?|cousins?|niece|nephew|aunt(?:ie|y)?|uncle|husband|wife|widow(?:er)?|partner|ex|boyfriend|girlfriend|fiancée?|godson|goddaughter|lodger|neighbours?|landlord|landlady)';
const NUMBER_IN_WORDS =
	'(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh|nought|zero|double|treble|triple)';

/** Kinds that an expression finds by itself. */
const FORMS: readonly { kind: KindOfParticular; expression: RegExp }[] = [
	{
		kind: 'day',
		expression: new RegExp(
			`${EXACT_DAY}|${NAMED_DAY}|${FEAST}|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|\\b(?:half[- ]term|last day of|first day of|the (?:day|night|morning|evening|weekend) (?:of|after|before|they|he|she|that|when|the))\\b`,
			'giu',
		),
	},
	{ kind: 'month', expression: new RegExp(`${MONTH_AND_YEAR}|(?<!\\p{L})(?!May )${MONTH}(?!\\p{L})`, 'gu') },
	{ kind: 'year', expression: /(?<![\d./-])(?:19|20)\d\d(?![\d/-])|(?<!\p{L})['’]\d\d(?!\d)/gu },
	{
		kind: 'time',
		expression: /\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}[.:]\d\d\b(?!%)|\bhalf (?:past )?\w{3,6}\b/giu,
	},
	{
		// “ASC/24/88310442”, “lantern.cushion.oddly”
		kind: 'reference',
		expression:
			/(?<![\p{L}\d/.-])(?:\p{Lu}{1,5}[ /-]?\d{1,4}[/-][\p{L}\d/-]{3,16}|\p{Lu}{2,5}[/-]\d[\p{L}\d/-]{3,16}|\p{Ll}{3,12}\.\p{Ll}{4,12}\.(?!gov|org|com|nhs|net|police)\p{Ll}{4,12})(?![\p{L}\d/-])/gu,
	},
	{ kind: 'initials', expression: /^(?:\p{Ll}{2}|\p{Lu}{1,2}\d?)(?= ?[–:—]| -|, )/gu },
	{ kind: 'long-number', expression: /(?<![£\d,.])(?=[\d /-]{0,3}\d[\d /-]{3,})\d[\d /-]{2,18}\d(?![\d%])/gu },
	{ kind: 'number', expression: /(?<![£\d,./-])\d{1,3}(?![\d,%/]|\.\d|(?:st|nd|rd|th)\b| ?(?:%|per cent))/gu },
	{
		kind: 'number-in-words',
		expression: new RegExp(`\\b${NUMBER_IN_WORDS}(?:(?: and|,)?[ -]${NUMBER_IN_WORDS})*\\b`, 'giu'),
	},
	{
		kind: 'digits-in-words',
		expression: new RegExp(`\\b${NUMBER_IN_WORDS}(?:,? (?:and )?${NUMBER_IN_WORDS}){2,}\\b`, 'giu'),
	},
	{
		// “the tall one”, “the goalkeeper who was …”, “back row, far left”, “them two from …”
		kind: 'pointed-at',
		expression:
			/\b(?:the|that|this|our|her|his) (?:[\p{L}’-]{2,16} ){0,2}(?:one|lad|lass|girl|boy|kid|bloke|guy|fella|lady|woman|man|twins|boys|girls|brothers|sisters|lads|couple|family|teenager|toddler|baby)\b(?! (?:service|support|group|hub|s\b))|\b(?:the|our|a|an) [\p{L}-]{3,20}(?:er|or|ist|man|woman|ant|ee|an)(?: [\p{L}]{2,12}){0,2},? (?:who|whose|whom)\b|\b(?:back|front|middle|second|third) row\b|\b(?:far|second|third|first|on the|bottom|top) (?:from (?:the )?)?(?:left|right)\b|\bin the (?:photo|picture|middle)\b|\b(?:quoted|known) (?:here )?as\b/giu,
	},
	{
		// “Lives: …”, “Our ref: …”, “Educational setting: …”: a form about one person.
		kind: 'label',
		expression:
			/^(?:\p{L}[\p{L}’'/-]*(?: \p{L}[\p{L}’'/-]*|,? \d{1,2}){0,4}|[A-Z]{1,4})(?: \([^()]{1,20}\))? ?(?:[:=]|(?: [–—-]))(?= ?[\p{L}\d“"‘'(])/gu,
	},
	{ kind: 'nickname', expression: /["“‘](?=\p{L})[^"“”‘’]{2,24}["”’]/gu },
	{
		kind: 'relative-of',
		expression: new RegExp(
			`\\b(?:his|her|my|their|whose|[\\p{L}-]{2,20}[’']s?) (?:[\\p{L}-]{2,12} ){0,2}?${RELATIVE}\\b|\\b${RELATIVE} (?:of|to) (?:the|an?|our|that|one)\\b`,
			'giu',
		),
	},
	{ kind: 'relative', expression: new RegExp(`\\b${RELATIVE}\\b`, 'giu') },
	{
		kind: 'only',
		expression:
			/\b(?:the |his |her |our )?(?:only|first|last|sole|lone|youngest|oldest|eldest|tallest|smallest|one and only) (?:[\p{L}’-]{2,20}\b)|\b(?:nobody|no one|no other) else\b|\bno other\b|\bonce (?:the|a)\b|\bformer(?:ly)?\b|\bex-\p{L}+|\bretired\b|\bwell[- ]known\b|\bknown (?:for|as|to)\b|\beverybody|everyone (?:in|on|at|knows|knew)\b/giu,
	},
	{ kind: 'event', expression: new RegExp(`\\b(?:${EVENTS})\\b`, 'giu') },
	{ kind: 'private', expression: new RegExp(`\\b(?:${PRIVATE_MATTERS})\\b`, 'giu') },
	{ kind: 'signs', expression: /\p{L}[._/](?=\p{Ll})|[@#](?=\p{L})|\/\/(?=\p{L})|\p{L}(?=\d)|\d(?=\p{L})/gu },
	{
		kind: 'home',
		expression:
			/\b(?:live[sd]?|living|lodg\w{2,4}|staying|stays|stayed|slept|sleeps|sleeping|placed|placement|rehoused|housed|moved|grew up|raised|born|flat|bedsit|bungalow|caravan|hostel|refuge|cottage|tenancy|address(?:es)?|rented|estate|village|hamlet|terrace|street|road|lane|pub|chip shop|takeaway|corner shop|bench|bandstand|park|canal|bus|tram|farm|church|mosque|temple|gurdwara|chapel|unit|ward|school|nursery|college|academy)\b/giu,
	},
];

const OPENERS = new Set('a an the and or of in on at to for by with from'.split(' '));

/** What a word with a capital, or in no list of words, may be. */
const ofWord = (token: Token, known: boolean, opens: boolean, titleCase: boolean): KindOfParticular | undefined => {
	const { text, folded, capitalised, allCapitals } = token;
	if (known || OPENERS.has(folded) || /^i(?:'|$)/u.test(folded)) return undefined;
	if (allCapitals || /^\p{Lu}{2,}s?$/u.test(text))
		return isKnownAbbreviation(text.replace(/s$/u, '')) || isCommonWord(folded) ? undefined : 'initials';
	if (text.length === 1) return capitalised && !opens ? 'initials' : undefined;
	const ordinary = isCommonWord(folded);
	if (isMedicine(folded)) return undefined;
	if (!capitalised) return ordinary || text.length < 4 || isKnownCapital(folded) ? undefined : 'strange-word';
	if (isKnownCapital(folded)) return undefined;
	if (!ordinary) return isFirstName(folded) ? 'first-name' : 'name';
	if (isFirstName(folded) && !opens) return 'name';
	if (isSurname(folded) && !opens && !titleCase) return 'name';
	return opens || titleCase ? undefined : 'capitals';
};

const NAMES = new Set<KindOfParticular>(['name', 'first-name']);

const wordsIn = (sentence: Sentence, allowlist: Allowlist): Particular[] => {
	const tokens = tokensInSentence(sentence);
	const kinds = registered(tokens, allowlist.phrases, BUILT_IN.phrases);
	const long = tokens.filter((token) => token.text.length > 3);
	const titleCase = long.length > 2 && long.filter(({ capitalised }) => capitalised).length * 2 > long.length;
	return tokens.flatMap((token, index): Particular[] => {
		const { start, end, folded } = token;
		const phrase = kinds.get(index);
		const kind = ofWord(token, phrase !== undefined, token.opensSentence, titleCase);
		if (kind) return [{ kind: token.possessive && NAMES.has(kind) ? 'owner' : kind, start, end }];
		if (phrase === 'place' || phrase === 'neighbourhood') return [{ kind: 'place', start, end }];
		return isLocalRole(folded) ? [{ kind: 'role', start, end }] : [];
	});
};

const matchesOf = (text: string, { kind, expression }: (typeof FORMS)[number]): Particular[] =>
	everyMatch(text, expression).map((match) => ({ kind, start: match.index, end: match.index + match[0].length }));

const formsIn = askedOnce((text): readonly Particular[] => FORMS.flatMap((form) => matchesOf(text, form)));

/** The particulars of a sentence, in reading order. */
export const particularsIn = (sentence: Sentence, allowlist: Allowlist): Particular[] =>
	[
		...wordsIn(sentence, allowlist),
		...formsIn(sentence),
		...personalFactsIn(sentence).map(({ start, end }): Particular => ({ kind: 'fact', start, end })),
	].sort((one, other) => one.start - other.start || other.end - one.end);
