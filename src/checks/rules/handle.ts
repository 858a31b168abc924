import { isOwnText, type CheckedDocument } from '../document.ts';
import { byStory, type Rule } from '../rule.ts';
import { isCommonWord } from '../names/common-words.ts';
import { isFirstName } from '../names/name-lists.ts';
import { occursIn } from '../reading/every-match.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';

const AT = /(?<![\p{L}\d._%+@/-])@(?<found>[A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28}[A-Za-z0-9_]))(?![\p{L}\d@])/gu;
const PLATFORM =
	'(?:tik ?tok|snap(?:chat)?|insta(?:gram)?|discord|facebook|fb|twitter|whats ?app|telegram|kik|youtube|twitch|roblox|xbox|playstation|psn|steam|fortnite|gamer ?tag|onlyfans|signal|bereal|threads|reddit|user ?name|handle|screen ?name|vinted|depop|bigo|yubo|wattpad|tumblr|pinterest|soundcloud|spotify|minecraft|valorant|gta|psn|skype|omegle|badoo|tinder|grindr|cash ?app|paypal|monzo|snapscore|streaks?|tt|ig|insta story)';
const NAMED = new RegExp(
	`\\b${PLATFORM}\\b(?: (?:account|profile|name|handle|id|username|user|tag|page|group))*(?: (?:is|was|as|called|under|named))?[\\s:("“']{1,3}(?<found>(?=[A-Za-z_.-]*[\\d_])[A-Za-z0-9][A-Za-z0-9_.-]{2,28}[A-Za-z0-9_])`,
	'giu',
);
/** Near a platform: a word that holds a digit, a full stop or an underscore, or two words written as one. */
const CANDIDATE =
	/(?<![\p{L}\p{N}@._/#-])(?:[“"‘'])?(?<found>[A-Za-z0-9_](?:[A-Za-z0-9_.-]{2,28})[A-Za-z0-9_])(?![\p{L}\p{N}@/]|\.\p{L})/gu;
/** Letters, digits and marks written as one: “jadeyy.xo”, “kaydee4life”, “Zaynab_plays”. */
const isWrittenAsOne = (word: string) =>
	/[a-z]/u.test(word) &&
	(/_|[a-z]\d|\d[a-z]|[a-z][A-Z]/u.test(word) || /^[a-z0-9]{1,30}\.[a-z0-9._]{1,30}$/u.test(word));
const ACCOUNT_WORDS =
	/\b(?:posts?|posting|streams?|plays?|played|follow(?:s|ers|ing)?|account|profile|username|user|handle|tag(?:ged)?|dm(?:s|ed)?|add (?:me|her|him)|search(?:ed|es)?|live|stories|as)\b/iu;
const PROFILE =
	/\b(?:tiktok\.com\/@|instagram\.com\/|facebook\.com\/|snapchat\.com\/add\/|twitter\.com\/|x\.com\/|t\.me\/|linkedin\.com\/in\/|youtube\.com\/@|twitch\.tv\/|threads\.net\/@)(?<found>[A-Za-z0-9._-]{3,})/giu;
/** “bamboo#1122”, “u/brumlad99”: shapes that only a platform gives. */
const SHAPED =
	/(?<![\p{L}\d/#.])(?:[A-Za-z][A-Za-z0-9_.-]{1,30}#\d{4}(?!\d)|\/?[ur]\/[A-Za-z0-9_-]{3,24}(?![A-Za-z0-9_/-]))/gu;
/** “her BeReal is noorxoxo”, “Vinted shop: sofiasclosetx”: a word that is none, told as the name. */
const TOLD_AS_NAME = new RegExp(
	`\\b${PLATFORM}\\b(?: (?:account|profile|name|handle|id|username|user|tag|page|shop|channel|group))*(?: (?:is|was|as|called|under|named|=)|:) ?[“"‘']?(?<found>[a-z][a-z0-9_.-]{4,28}[a-z0-9_])(?![\\p{L}\\d@/])`,
	'giu',
);
const NEAR_PLATFORM = new RegExp(`\\b${PLATFORM}\\b`, 'iu');
/** Also within a word: what is cut out around a match may begin or end in one. */
const PLATFORM_ANYWHERE = new RegExp(PLATFORM, 'iu');
const FOLLOWED_AS =
	/\b(?:posts|streams|plays|played|goes|known|tagged|follow(?:s|ed)?) (?:online )?(?:as|under) [“"‘']?$/iu;
const AS = /(?:as|under) /iu;

/**
 * True for letters that nobody writes as a word: “kaydee4life”, “jadeyy.xo”, and, beside a word of accounts,
 * “itsmillyb”.
 */
const isHandle = (match: Match) => {
	if (/^(?:https?|www)|\.(?:com|co|org|net|uk)$/iu.test(match.found) || NEAR_PLATFORM.test(match.found)) return false;
	if (isWrittenAsOne(match.found)) return true;
	const word = match.found.toLowerCase();
	return (
		/^[a-z]{6,}$/u.test(match.found) &&
		!isCommonWord(word) &&
		!isFirstName(word) &&
		(ACCOUNT_WORDS.test(match.around(45)) || /\bon \p{L}{2,12} $/iu.test(match.before(20)))
	);
};

const severityOfAt = ({ tellsStories }: CheckedDocument, match: Match) => {
	if (tellsStories) return 'block';
	return NEAR_PLATFORM.test(match.around(60)) ? 'warn' : 'inform';
};

export const handle: Rule = {
	id: 'handle',
	family: 'people',
	title: 'Name on a social platform or in a game',
	why: 'One search leads from the name to the person, with pictures and friends.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'warn'),
	check: (document) => {
		const known = (name: string) => document.allowlist.handles.has(name.toLowerCase().replace(/^@/, ''));
		const message = 'This looks like somebody’s name on a platform.';
		const next = 'Take it out. “An app” or “an online game” is enough.';
		const named = document.tellsStories
			? matchesIn(document, CANDIDATE, (part) => isOwnText(part) && occursIn(part.text, PLATFORM_ANYWHERE)).filter(
					(match) => isHandle(match) && !known(match.found) && NEAR_PLATFORM.test(match.around(45)),
				)
			: [];
		const followed = document.tellsStories
			? matchesIn(document, CANDIDATE, (part) => isOwnText(part) && occursIn(part.text, AS)).filter(
					(match) => isWrittenAsOne(match.found) && FOLLOWED_AS.test(match.before(30)),
				)
			: [];
		const shaped = document.tellsStories ? matchesIn(document, SHAPED, isOwnText) : [];
		const told = document.tellsStories
			? matchesIn(document, TOLD_AS_NAME).filter(
					({ found }) => !isCommonWord(found.toLowerCase()) && !NEAR_PLATFORM.test(found) && !known(found),
				)
			: [];
		return [
			...[...named, ...followed, ...shaped, ...told].map((match) => ruleMatchOf(match, 'block', message, next)),
			...matchesIn(
				document,
				AT,
				({ kind, text }) =>
					kind !== 'web-address' && kind !== 'words-of-address' && kind !== 'mailbox' && text.includes('@'),
			).flatMap((match) =>
				known(match.found)
					? []
					: [ruleMatchOf({ ...match, start: match.start - 1 }, severityOfAt(document, match), message, next)],
			),
			...[
				...matchesIn(document, NAMED),
				...matchesIn(
					document,
					PROFILE,
					(part) => isOwnText(part) || (document.tellsStories && part.kind === 'web-address'),
				),
			].flatMap((match) =>
				known(match.found) ? [] : [ruleMatchOf(match, document.tellsStories ? 'block' : 'warn', message, next)],
			),
		];
	},
	fires: [
		'Insta: jadeyy.xo',
		'He was bamboo#1122 on Discord.',
		'Her BeReal is noorxoxo.',
		'On TikTok lilmissashford has the whole story.',
		'She posts as dollface.xx_ and has two thousand followers.',
		'They met on Snapchat (@lil_kay07).',
		'His Instagram is mason.b_2009.',
		'Her gamertag was xX_Shadow99',
	],
	silent: [
		'Posts on Facebook were shared by the hub’s partners.',
		'They met on Snapchat.',
		'Write to training@example.org.',
		'The TikTok video had 2000 views.',
	],
};
