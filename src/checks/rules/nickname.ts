import { isOwnText } from '../document.ts';
import { isCommonWord } from '../names/common-words.ts';
import { isFirstName } from '../names/name-lists.ts';
import { isKnownCapital } from '../names/known-capitals.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { MAY_TELL, standingOf } from '../reading/standing.ts';
import { fold } from '../reading/tokens.ts';
import { byStory, type Rule } from '../rule.ts';

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}’'_.-]{0,24}";
const OPEN = '(?<open>["“‘\'])?';
const NAME = `(?<found>${WORD}(?: ${WORD})?)`;
const CALLED = [
	// “they call him Spud”, “mates call me ginge”
	`\\b(?<!not )(?<!never )(?:call|calls|called|nicknamed|named|christened|dubbed|known) (?:him|her|me|himself|herself|myself|his (?:brother|sister|mum|dad)|her (?:brother|sister|mum|dad)) ${OPEN}(?<found>${WORD}(?: ${WORD})?)`,
	// “known on the street as Peaches”, “goes by lil smoke”, “his tag is zee”
	`\\b(?:(?:he|she|who|lads?|girl|boy|man|woman|dealer|older|one|brother|sister|cousin|uncle|friend|boyfriend|girlfriend|[Dd]ad|[Mm]um|partner)(?:,|[’']s| \\()? (?:is |was |are |better |mostly |only |always |also ){0,2}known (?:to (?:his|her|the|everyone|\\p{L}{2,12}) ?(?:\\p{L}{2,12} )?|on the \\p{L}{2,12} |locally |online |there |by all |in the \\p{L}{2,12} )?(?:as|by)|(?:goes|went|going) by(?: the name(?: of)?)?|answers to|answered to|aka|a\\.k\\.a\\.?|alias|street name(?:,| is| was|:)?|nickname(?:,| is| was|:)?|nicknamed|(?:his|her) tag(?:,| is| was|:)?|rap name(?:,| is| was|:)?|pet name(?:,| is| was|:)?|(?:tattoo(?:ed)?|sprayed|scratched|signed) (?:it )?as) ${OPEN}${NAME}`,
	// “… because that is what they called him”
	`["“‘](?<found>${WORD}(?: ${WORD})?)["”’](?= [^.!?\\n]{0,60}\\b(?:what|which|how) (?:they|people|everyone|the (?:lads|others|girls|boys)|(?:his|her) \\p{L}{2,12}) (?:call|called|know|knew|named))`,
].map((source) => new RegExp(source, 'giu'));

/** “the lad they call smudge”, “everyone calls her peanut”: a word of any kind, told as what somebody is called. */
const ANY_WORD =
	/\b(?:[Tt]hey|[Ee]veryone|[Ee]verybody|[Pp]eople|[Mm]ates|[Ff]riends|[Ll]ads|[Gg]irls|who|unit|class|street|all|family|brothers|cousins|staff) (?:all |still |just )?(?:calls?|called|know|knew|knows|named?) (?:(?:him|her|me) (?:as |by )?)?(?<found>\p{Ll}{3,16})(?=[,.;!?)”"]|$| (?:and|because|on|in|at|when|was|is|for|since|but|who|cos)\b)/gu;
const OPINION =
	/^(?:\p{Ll}+(?:y|ful|less|ous|ive|ic|al|able|ible|ed|ing|ish)|bad|mad|thick|dumb|weird|rude|cold|hard|soft|slow|quick|late|early|back|out|in|up|over|off|again|names?|liar|thief|grass|snitch|slag|fat|ugly|gay|stupid|difficult|different|special|good|clever|brave|strong|weak|safe|sir|miss|mum|dad|him|her|them|this|that|what|how|where|when|why|who|each|every|more|most|less|home|here|there|now|then|too|about|for|things?|nothing|everything|something|anything|it|you|us|me|both|better|best|worse|worst|first|last|all|daily|nightly|twice|once|names)$/u;
/**
 * “what we learnt from big wes”, “his mate wezza”, “preferred name: mushy”: a word that is no other, behind one for a
 * person.
 */
const BY_KIN =
	/(?<!\p{L})(?:(?:big|little|young|old|fat|skinny|mad|our) (?<second>\p{Ll}{2,12})|(?:mate|brother|sister|cousin|friend|uncle|aunty|nan|boyfriend|girlfriend|ex|partner|bro|sis|called|named),? (?<found>\p{Ll}{3,14})|(?:[Pp]referred|[Nn]ick|[Ss]treet|[Pp]et|[Kk]nown|[Uu]sed) ?name: ?(?<label>[\p{L}\d’' -]{2,24}))(?![\p{L}\d])/gu;

/** “lil biggz”, “tividale young bloods”, “the b20 lot”: names of the street, of one and of many. */
const OF_THE_STREET =
	/(?<![\p{L}\p{N}])(?:(?:lil|likkle|Lil|Likkle) (?:\p{L}[\p{L}\d]{1,14})|(?<first>[\p{L}\d’'-]{2,16}) (?:young )?(?:bloods|crips|mandem|massive|posse|youngers|youngerz|boyz|yutes|crew|gang)|[a-zA-Z]{1,2}\d{1,2} (?:lot|boys|lads|crew|mandem|gang|side))(?![\p{L}\p{N}])/gu;
const NO_STREET_NAME =
	/^(?:a|an|the|his|her|their|our|your|my|this|that|these|those|any|every|each|some|no|one|two|street|local|rival|youth|girl|girls|boy|boys|drug|drugs|criminal|organised|film|camera|ambulance|fire|lifeboat|flight|cabin|crime|same|other|another|whole|new|old|of|in|and|or|by|from|with|for|to|joined|left|wider|older|called|press|county|urban|prison|armed|violent|serious|paramedic|maintenance|kitchen|motor|motorbike|biker|young|under|anti|adult|large|small|big|neighbourhood|school|house|work|paint|road|stage|tv|ground|named|known|notorious|critical|en)$/iu;

/** What may stand behind “called him” and names nobody. */
const NO_NAME =
	/^(?:a|an|the|his|her|my|our|their|it|that|this|to|in|on|at|up|out|off|over|back|by|for|from|with|and|or|but|when|if|as|is|was|not|again|later|daily|every|once|twice|after|before|first|last|names?|sir|miss|mum|mummy|dad|daddy|nan|nana|uncle|aunt(?:ie|y)?|mr|mrs|ms|dr|one|two|there|here|what|who|how|so|then|yesterday|today|about|because|during|until|each|all|some|any|being|having|good|bad)$/iu;

/**
 * How sure it is that a word is what somebody is called: in quotation marks, with a capital, or as no other word.
 * A common word in small letters (“called him lazy”) is none.
 */
const sureness = ({ found, groups, part, start }: Match): 'block' | 'warn' | undefined => {
	const [first = '', second = ''] = found.split(' ');
	const word = fold(first);
	if (/^\p{Lu}{2,}$/u.test(first) || NO_NAME.test(first.replace(/[.,]$/u, ''))) return undefined;
	const quoted = Boolean(groups['open']) || !('open' in groups);
	if (quoted) return /^(?:too|very|so|just|not)$/iu.test(first) || second.length > 12 ? undefined : 'block';
	if (/^\p{Lu}/u.test(first)) return isKnownCapital(word) ? undefined : 'block';
	if (/\d/u.test(first)) return 'warn';
	if (/(?:street|rap|pet) name|nickname|tag/iu.test(part.text.slice(Math.max(0, start - 20), start))) return 'warn';
	return isFirstName(word) || !isCommonWord(word.replace(/[.,_-]{1,5}$/u, '')) ? 'block' : undefined;
};

/** No word of the language, or, where little else can be meant, a first name. */
const isNoWord = (word: string, short: boolean) =>
	!isCommonWord(word) && !isKnownCapital(word) && (isFirstName(word) || !short || word.length > 2);

const WHAT = 'This is what somebody is called.';
const NEXT = 'Leave it out, or write “a nickname”.';

export const nickname: Rule = {
	id: 'nickname',
	family: 'people',
	title: 'Nickname',
	why: 'Everybody who knows somebody by a nickname knows who is meant, and a street name can be searched for.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'inform'),
	namesSomebody: true,
	check: (document) =>
		document.tellsStories
			? [
					...matchesIn(document, ANY_WORD, isOwnText)
						.filter(
							({ found, part, start }) =>
								!OPINION.test(found) &&
								standingOf(sentenceIn(part, start)) >= MAY_TELL - 1 &&
								/\b(?:him|her|me|lad|girl|boy|man|woman|one|he|she)\b/u.test(
									part.text.slice(Math.max(0, start - 40), start),
								),
						)
						.map((match) => ruleMatchOf(match, 'warn', WHAT, NEXT)),
					...matchesIn(document, BY_KIN, isOwnText)
						.filter(
							({ groups: { second, found, label } }) =>
								label !== undefined ||
								isNoWord(second ?? found ?? '', second !== undefined || (found ?? '').length < 4),
						)
						.map((match) => ruleMatchOf(match, match.groups['label'] ? 'block' : 'warn', WHAT, NEXT)),
					...matchesIn(document, OF_THE_STREET, isOwnText)
						.filter(
							({ groups }) =>
								!groups['first'] ||
								!(
									NO_STREET_NAME.test(groups['first']) ||
									(/^\p{Ll}/u.test(groups['first']) && isCommonWord(groups['first']))
								),
						)
						.map((match) =>
							ruleMatchOf(
								match,
								'block',
								'This is the name of somebody on the street, or of a group that others know.',
								NEXT,
							),
						),
					...CALLED.flatMap((expression) =>
						matchesIn(document, expression, isOwnText).flatMap((match) => {
							const severity = sureness(match);
							const [first = match.found] = match.found.split(' ');
							const end =
								severity && !/^\p{Lu}/u.test(match.found) && !match.groups['open']
									? match.start + first.length
									: match.end;
							return severity ? [ruleMatchOf({ ...match, end }, severity, WHAT, NEXT)] : [];
						}),
					),
				]
			: [],
	fires: [
		'Ask lil biggz, he was there.',
		'Everyone on the unit called him biscuits, in the end.',
		'Mates call me Spud, always have.',
		'The lads call him ginge and he lets them.',
		'She is known on the street as “Peaches”.',
		'He goes by lil smoke in the videos.',
		'He has “zee” tattooed on his neck because that is what they called him.',
	],
	silent: [
		'They called him lazy.',
		'She called him back the same day.',
		'Staff called her a liar.',
		'It is known as the quiet room.',
		'He calls his key worker every week.',
		'The approach is known as scaffolding.',
	],
};
