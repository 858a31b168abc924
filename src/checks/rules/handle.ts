import { isOwnText } from '../document.ts';
import { byStory, type Rule } from '../rule.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';

const AT = /(?<![\p{L}\d._%+@/-])@(?<found>[A-Za-z0-9_](?:[A-Za-z0-9_.]{1,28}[A-Za-z0-9_]))(?![\p{L}\d@])/gu;
const PLATFORM = '(?:tik ?tok|snap(?:chat)?|insta(?:gram)?|discord|facebook|fb|twitter|whats ?app|telegram|kik|youtube|twitch|roblox|xbox|playstation|psn|steam|fortnite|gamer ?tag|onlyfans|signal|bereal|threads|reddit|user ?name|handle|screen ?name)';
const NAMED = new RegExp(`\\b${PLATFORM}\\b(?: (?:account|profile|name|handle|id|username|user|tag|page|group))*(?: (?:is|was|as|called|under|named))?[\\s:("“']{1,3}(?<found>(?=[A-Za-z_.-]*[\\d_])[A-Za-z0-9][A-Za-z0-9_.-]{2,28}[A-Za-z0-9_])`, 'giu');
const PROFILE = /\b(?:tiktok\.com\/@|instagram\.com\/|facebook\.com\/|snapchat\.com\/add\/|twitter\.com\/|x\.com\/|t\.me\/|linkedin\.com\/in\/|youtube\.com\/@|twitch\.tv\/|threads\.net\/@)(?<found>[A-Za-z0-9._-]{3,})/giu;
const NEAR_PLATFORM = new RegExp(`\\b${PLATFORM}\\b`, 'iu');

export const handle: Rule = {
	id: 'handle',
	family: 'people',
	title: 'Name on a social platform or in a game',
	why: 'One search leads from the name to the person, with pictures and friends.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'warn'),
	check: (document) => {
		const known = (name: string) => document.register.handles.has(name.toLowerCase().replace(/^@/, ''));
		const message = 'This looks like somebody’s name on a platform.';
		const next = 'Take it out. “An app” or “an online game” is enough.';
		return [
			...matchesIn(document, AT, ({ kind, text }) => kind !== 'web-address' && kind !== 'words-of-address' && kind !== 'mailbox' && text.includes('@')).flatMap((match) =>
				known(match.found) ? [] : [sightingOf({ ...match, start: match.start - 1 }, document.tellsStories || NEAR_PLATFORM.test(match.around(60)) ? (document.tellsStories ? 'block' : 'warn') : 'inform', message, next)],
			),
			...[...matchesIn(document, NAMED), ...matchesIn(document, PROFILE, (part) => isOwnText(part) || (document.tellsStories && part.kind === 'web-address'))].flatMap((match) => (known(match.found) ? [] : [sightingOf(match, document.tellsStories ? 'block' : 'warn', message, next)])),
		];
	},
	fires: ['They met on Snapchat (@lil_kay07).', 'His Instagram is mason.b_2009.', 'Her gamertag was xX_Shadow99'],
	silent: ['They met on Snapchat.', 'Write to training@example.org.', 'The TikTok video had 2000 views.'],
};
