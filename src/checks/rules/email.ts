import { everywhere, type Rule } from '../rule.ts';
import { isFirstName, isSurname } from '../names/name-lists.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';

const ADDRESS = /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+'-]{0,63}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
/** “amara dot okoye at gmail dot com” */
const SPOKEN =
	/(?<![\p{L}\d])[\p{L}\d_-]{1,64}(?: (?:dot|underscore) [\p{L}\d_-]{1,64}){0,3} (?:at|@) [\p{L}\d-]{1,64}(?: dot [\p{L}\d-]{2,12}){1,3}(?![\p{L}\d])|(?<![\p{L}\d])[\p{L}\d_-]{1,64}(?: (?:dot|underscore) [\p{L}\d_-]{1,64}){1,3} at (?:gmail|hotmail|outlook|yahoo|icloud|googlemail)(?![\p{L}\d])/giu;
const FREE_MAIL =
	/@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton(?:mail)?|btinternet|sky|talktalk|virginmedia|ntlworld|blueyonder|gmx|mail|wp|onet|o2|interia)\.[a-z.]+$/iu;
const SHARED =
	/^(?:info|enquir(?:y|ies)|contact|hello|hub|admin|office|team|support|help|helpdesk|training|referrals?|safeguarding|reception|mash|cass|press|media|feedback|accessibility|privacy|data|dpo|comms|events|bookings?|duty|frontdoor|earlyhelp|coalition|network|partnership|practice|learning|research|community)\b/iu;

/** Domains that only public bodies may hold. */
const PUBLIC_BODY =
	/@(?:[a-z0-9-]+\.)*(?:gov\.uk|gov\.wales|gov\.scot|nhs\.uk|nhs\.net|nhs\.scot|police\.uk|ac\.uk|sch\.uk|mod\.uk|parliament\.uk)$/u;

/**
 * True where the words before the @ hold a name, an initial or a surname after an initial: “a.begum”, “jsmith”,
 * “amina”.
 */
const namesSomebody = (address: string) => {
	const words = address.slice(0, address.indexOf('@')).split(/[._+-]/);
	return words.some((word) => {
		const letters = word.replace(/\d/g, '');
		return letters.length < 2 || isFirstName(letters) || isSurname(letters) || isSurname(letters.slice(1));
	});
};

export const email: Rule = {
	id: 'email',
	family: 'people',
	title: 'Email address',
	why: 'An address with a name in it is personal, and changes when the person moves on. A shared mailbox is neither.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: everywhere('block'),
	check: (document) => [
		...matchesIn(document, SPOKEN).map((match) =>
			ruleMatchOf(
				match,
				document.tellsStories ? 'block' : 'warn',
				'This reads as an email address.',
				'Give a shared mailbox of the organisation instead.',
			),
		),
		...matchesIn(document, ADDRESS, ({ kind, text }) => kind !== 'web-address' && /@|\bat[)\]]/iu.test(text)).flatMap(
			(match) => {
				const address = match.found
					.toLowerCase()
					.replace(/\s/g, '')
					.replace(/\[at\]|\(at\)/u, '@')
					.replace(/\.$/u, '');
				if (document.allowlist.mailboxes.has(address)) return [];
				if (FREE_MAIL.test(address))
					return [
						ruleMatchOf(
							match,
							'block',
							'This is a private email address.',
							'Give a shared mailbox of the organisation instead.',
						),
					];
				// A publication may give the mailbox of its author at work.
				if (SHARED.test(address) || match.part.kind === 'source') return [];
				if (PUBLIC_BODY.test(address) && !namesSomebody(address)) return [];
				const personal = /^[a-z]+[._-][a-z'._-]+\d*@|^[a-z]{2,}\d*@/u.test(address);
				return [
					ruleMatchOf(
						match,
						document.tellsStories && personal ? 'block' : 'warn',
						'This email address looks like one person’s.',
						'Give a shared mailbox of the organisation instead.',
					),
				];
			},
		),
	],
	fires: [
		'Contact amara dot okoye at gmail dot com.',
		'Write to kofi.mensah77@gmail.com.',
		'Email a.begum@ashford.example.gov.uk to book.',
		'jsmith@school.example.org',
		'Ask jsmith@ashford.gov.uk.',
		'Ask r.osei@nhs.uk.',
	],
	silent: [
		'Write to training@example.org.',
		'Send it to safeguarding.team@example.org.',
		'Meet @ 3 pm.',
		'Write to early.help@manchester.gov.uk.',
		'Send it to bsmhft.training@nhs.uk.',
		'Book with veterans.gateway@mod.uk.',
	],
};
