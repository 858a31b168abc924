import { isOwnText } from '../document.ts';
import { isCommonWord } from '../names/common-words.ts';
import { isFirstName } from '../names/name-lists.ts';
import { isKnownCapital } from '../names/known-capitals.ts';
import { matchesIn, sightingOf, type Match } from '../reading/patterns.ts';
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

export const nickname: Rule = {
	id: 'nickname',
	family: 'people',
	title: 'Nickname',
	why: 'Everybody who knows somebody by a nickname knows who is meant, and a street name can be searched for.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.tellsStories
			? CALLED.flatMap((expression) =>
					matchesIn(document, expression, isOwnText).flatMap((match) => {
						const severity = sureness(match);
						const [first = match.found] = match.found.split(' ');
						const end =
							severity && !/^\p{Lu}/u.test(match.found) && !match.groups['open']
								? match.start + first.length
								: match.end;
						return severity
							? [
									sightingOf(
										{ ...match, end },
										severity,
										'This is what somebody is called.',
										'Leave it out, or write “a nickname”.',
									),
								]
							: [];
					}),
				)
			: [],
	fires: [
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
