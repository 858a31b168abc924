import { isOwnText, type CheckedDocument, type PartKind } from '../document.ts';
import { isKnownAbbreviation } from '../names/known-abbreviations.ts';
import {
	ANY_KINSHIP,
	ANY_PERSON,
	ANY_ROLE,
	anyOf,
	BELONGING,
	isPersonVerb,
	STRONG_PERSON_VERBS,
} from '../names/people-words.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { tokensOf } from '../reading/tokens.ts';
import { registered } from '../allowlist.ts';
import { BUILT_IN } from '../names/built-in.ts';
import { byStory, type Rule, type RuleMatch } from '../rule.ts';

/** One to three capitals, with or without full stops, with a title or alone: “K”, “RJ”, “A.K.”, “Ms K”, “Mrs O-B”. */
const LETTERS =
	/(?<![\p{L}\p{N}.&/@#_-])(?:(?<title>Mr|Mrs|Ms|Miss|Mx|Baby|Child|Dr|PC|Master|Young [Pp]erson|Parent|Mother|Father|Mum|Dad|Carer|Witness|Pupil|Participant|Resident|Patient|Client|Boy|Girl|Student|Learner|Mentee|Family|Sibling|Victim|Sir|Auntie|Uncle|Nan|Nurse|Imam|Rev)\.? )?(?<letters>\p{Lu}(?:\.? ?\p{Lu}\.|\p{Lu}|\.)?(?:\p{Lu}\.?)?(?:-\p{Lu})?)(?=[’']s\b|(?![\p{L}\p{N}&/@_’'-]))/gu;
/** Letters in a row: “T, J and L”, “R and L”. */
const ROW = /(?<![\p{L}\p{N}.&/-])(?:[B-HJ-Z]\.?, ){0,4}[B-HJ-Z]\.? (?:and|&) [B-HJ-Z]\.?(?![\p{L}\p{N}&/-])/gu;

/** Letters that number things: “vitamin D”, “plan B”, “Year 7B”, “hepatitis C”, “between A and B”. */
const NUMBERS_THINGS =
	/\b(?:vitamins?|plans?|options?|steps?|parts?|sections?|appendix|appendices|annex|annexe|tables?|figures?|class(?:es)?|years?|levels?|grades?|groups?|types?|stages?|forms?|blocks?|rooms?|bus|routes?|tiers?|units?|categor(?:y|ies)|versions?|wards?|box(?:es)?|points?|phases?|exhibits?|questions?|schedules?|teams?|models?|hepatitis|strand|column|row|zone|size|letter|band|list|answers?|streptococcus|route|gate|hall|wing|house|set|pathway|cohort|arm|site|school|service|area|from|between|X|set) $/iu;
const COUNTED = /\d[\d,.]{0,12} ?[%°]? ?$/u;
const ARTICLE = /\b(?:the|an?|our|your|each|every|any|no|of the|its) $/iu;

const PERSON_BEFORE = new RegExp(
	`\\b(?:${ANY_PERSON}|${ANY_ROLE})(?:,| \\(|:| is| was| of| to)? $|\\b(?:called|named|known as|about a (?:boy|girl|child) we call|we[’' ]?(?:wi)?ll call|met|asked|told|saw|supported|helped|visited|reassured|encouraged|thanked|taught|mentored|wrote to|spoke to|spoke with|talked to|talked with|listened to|sat with|walked with|worked with|work with|working with|stayed with|lived with|living with|placed with|contact with|plan for|lead professional for|lead for|goals? for|letter (?:to|from)|visits? (?:to|with)|meeting with|session with|therapy with|team around|mother of|father of|parents? of|carers? (?:of|for)|sister of|brother of|[Ll]et|gave|that|because|when|while|until|since|before|after|where|whether|if|[Ii]nitially|[Ll]ater|[Tt]hen|[Oo]nce|[Ee]ventually|[Oo]ver time|[Aa]t first|[Ff]or|with|and her mother,) $`,
	'iu',
);
const PERSON_STRONGLY_BEFORE = new RegExp(
	`\\b(?:${ANY_KINSHIP}|boy|girl|child|patient|client|pupil|young person|named|called|known as)(?:,| \\(|:| is| was| of)? $|\\b(?:met|asked|told|taught|mentored|wrote to|spoke to|spoke with|sat with|walked with|worked with|working with|living with|lived with|placed with|contact with|lead professional for|session with|mother of|father of|carers? (?:of|for)|sister of|brother of) $`,
	'iu',
);
const MADE_BY =
	/\b(?:drawing|drawn|painting|painted|picture|photo|photograph|taken|poem|song|card|letter|collage|model|made|mural|written|words|story|quote|told|sewn|built|baked|recorded|signed|labelled|initialled|marked|shared|read|stitched|baked|bowl|pot|mask|tile|bracelet|banner|quilt|sketch|cartoon|rap|lyrics?|video|film) (?:by|of|from|[“"])? ?[“"]?$/iu;
const SPEAKS_AT_ONCE =
	/^ (?:(?:later|then|also|never|often|only|just|still) )?(?:said|told|felt|cried|asked (?:for|if|to|whether|why|her|his|him)|wanted|refused to|hated|loved|liked|slept|smiled|laughed|ran|lives|lived|was the (?:only|first|last|one)|rang (?:the|her|his|me|us|back|in)|texted|cooked|came (?:back|in|home)|went (?:home|back)|trusts|trusted|drew|misses|missed|turned up|hid)\b/u;
/** “Child’s initials: TM”, “Worker: LJ” */
const LABEL_BEFORE =
	/(?:[Ii]nitials|[Ww]orker|[Cc]hild|[Pp]upil|[Cc]lient|[Pp]atient|[Nn]ame|[Yy]oung person|YP|[Mm]entor|[Mm]entee|[Pp]articipant|[Ss]ubject|[Cc]arer|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Ss]ibling): $/u;
/** A note that begins with the letters it is about: “TK: refused to come in”, “J. – calmer”, “AR, 9”. */
const NOTE_FOLLOWS = /^(?:[:,]| [–-]) [\p{Ll}\d]/u;
const MAKES_NO_PERSON = new Set(
	'GP HV SW TA PA EP YP HT OT PC DC DS DI LA MP MD PM CP PO RO SN HR IT EU UK US UN EA AQ QA NB PS CC FM'.split(' '),
);
const KIN_BEFORE = new RegExp(`\\b(?:${ANY_KINSHIP}) \\($`, 'iu');
const OF_SOMEBODY =
	/\b(?:timetable|plan|story|drawing|week|day|room|words|picture|poem|letter|chart|year|visit|review|safe place|map|diary|garden|goals|journey)\b/u;
const PAPERS_BEFORE =
	/\b(?:reviews?|meetings?|plans?|calls?|letters?|texts?|tel|t\/c|emails?|h\/v|home|assessments?|referrals?|notes?|updates?|statements?|contacts?|visits?) (?:for|on|about|of|with|to|from|w\/|re) $/iu;
const NAME_FOLLOWS = /^[’']s (?<things>[a-z-]{1,20}(?: [a-z-]{1,20})?)/u;
const DONE_BY_A_PERSON =
	/^ (?:has|had|have|would|could|will|did|does|can|may|might|must|should|was|is)(?:n[’']t)? (?:(?:not|never|always|also|only|still|now|then|just|often|been|begun to|started to|not yet) ){0,2}(?<done>[a-z]{2,15})/u;
const HE_OR_SHE_FOLLOWS = /^ [a-z’']{2,15} [^.!?\n]{0,40}\b(?:he|she)\b/u;
const AGE_FOLLOWS =
	/^,? ?\((?:\d{1,2}|m|f|male|female|mother|father|son|daughter|mum|dad|sister|brother|he|she|they|not (?:his|her|their) real)\b|^, (?:aged )?\d{1,2}(?=,|\.| and|$)/iu;
const KIN_FOLLOWS = new RegExp(
	`^,? and (?:his|her|their) |^, (?:an? |the |his |her |their |our )?(?:kinship|foster|birth|adoptive|older|younger)? ?(?:${ANY_KINSHIP})\\b|^,? (?:who|whose) `,
	'iu',
);
const SOMEBODY_FOLLOWS = /^[^.!?\n]{0,60}\b(?:he|she|his|her|him|himself|herself)\b/iu;
const SOMEBODY_ELSE = new RegExp(`\\b(?:${ANY_PERSON}|${ANY_ROLE}|mum|dad|nan)\\b`, 'iu');

const wordAfter = (after: string) => /^ (?<word>[a-z]{2,15}(?:[’']t)?)(?![\p{L}])/u.exec(after)?.groups?.['word'] ?? '';

/** The last of a row, which is looked at as a whole. */
const IN_A_ROW = /(?<!\p{L})[A-Z]\.?(?:,| and| &) $/u;

/** How much speaks for a person: nothing, something, or as good as everything. */
const evidence = (match: Match, letters: string): 0 | 1 | 2 => {
	const before = match.before(40);
	const after = match.after(70);
	if (IN_A_ROW.test(before)) return 0;
	if (letters.length > 1 && ARTICLE.test(before)) return 0;
	if (letters.length === 1 && (NUMBERS_THINGS.test(before) || ARTICLE.test(before) || COUNTED.test(before))) return 0;
	if (LABEL_BEFORE.test(before)) return 2;
	if (/\b[Mm]e and $/u.test(before)) return 2;
	const verb = wordAfter(after);
	const things = NAME_FOLLOWS.exec(after)?.groups?.['things']?.split(' ') ?? [];
	const owns = things.some((thing) => BELONGING.has(thing));
	const done = DONE_BY_A_PERSON.exec(after)?.groups?.['done'] ?? '';
	const ofSomebody = SOMEBODY_FOLLOWS.exec(after)?.[0];
	const refersBack = ofSomebody !== undefined && !SOMEBODY_ELSE.test(ofSomebody);
	const acts = isPersonVerb(verb);
	if (MADE_BY.test(before) || (KIN_BEFORE.test(before) && /^[),]/u.test(after))) return 1;
	if (
		letters.length === 1 &&
		match.start === 0 &&
		things.length > 0 &&
		NOTED.has(match.part.kind) &&
		OF_SOMEBODY.test(things.join(' '))
	)
		return 2;
	if (AGE_FOLLOWS.test(after) || KIN_FOLLOWS.test(after) || owns || PERSON_STRONGLY_BEFORE.test(before)) return 2;
	if (letters.length === 2 && !MAKES_NO_PERSON.has(letters) && SPEAKS_AT_ONCE.test(after)) return 1;
	if (letters.length === 1) return acts || PERSON_BEFORE.test(before) || (refersBack && things.length > 0) ? 2 : 0;
	if (
		STRONG_PERSON_VERBS.has(verb) ||
		STRONG_PERSON_VERBS.has(done) ||
		/^(?:speak|talk|sleep|eat|stay|live|come|go|say|hide|cry|run|leave|trust|cope)$/u.test(done) ||
		(acts && refersBack) ||
		(acts && PERSON_BEFORE.test(before))
	)
		return 2;
	if (PAPERS_BEFORE.test(before)) return 1;
	if (PERSON_BEFORE.test(before) && (refersBack || /[.,]/u.test(match.found))) return 2;
	return acts && letters.length < 3 ? 1 : 0;
};

const NO_PERSON = new Set(['A', 'I', 'X', 'AP', 'PHD']);

const sighted = (
	document: CheckedDocument,
	match: { part: Match['part']; start: number; end: number },
	sure: boolean,
): RuleMatch => {
	if (!document.tellsStories) return ruleMatchOf(match, 'inform', 'These look like somebody’s initials.', NEXT);
	return sure
		? ruleMatchOf(match, 'block', 'These letters stand for somebody.', NEXT)
		: ruleMatchOf(match, 'warn', 'These look like somebody’s initials.', NEXT);
};
const NEXT = 'Write “a boy in his early teens”, “his aunt” or “a member of staff”.';

const lettersIn = (document: CheckedDocument): RuleMatch[] =>
	matchesIn(document, LETTERS, isOwnText).flatMap((match) => {
		const { title, letters: typed = '' } = match.groups;
		const letters = typed.replace(/[. -]/gu, '').toUpperCase();
		const pointed = /\. ?\p{Lu}/u.test(typed);
		// “Child Q”, “Baby P”: known to the public under this name.
		if (title && registered(tokensOf(match.found), BUILT_IN.phrases, document.allowlist.phrases).get(0) === 'person')
			return [];
		if (title && !/^(?:PC|Dr)$/u.test(title))
			return /^(?!(?:Mr|Mrs|Ms|Miss|Mx)$)/u.test(title) &&
				(letters === 'A' ||
					letters === 'I' ||
					(letters.length > 1 && (isKnownAbbreviation(letters) || letters.length > 2)))
				? []
				: [sighted(document, match, true)];
		if (title || (NO_PERSON.has(letters) && !pointed)) return [];
		const known = letters.length > 1 && (isKnownAbbreviation(letters) || document.wording.abbreviations.has(letters));
		if (known && !pointed && !isPersonAllTheSame(match, letters)) return [];
		if (pointed && (isKnownAbbreviation(letters) || followsName(match))) return [];
		const found = evidence(match, letters) || Number(beginsNote(match, letters));
		if (pointed) return [sighted(document, match, found > 0)];
		// “What T. taught us”: a letter with its full stop inside a sentence is hardly anything else.
		if (
			!found &&
			/^\p{Lu}\.$/u.test(typed) &&
			/^ \p{Ll}/u.test(match.after(2)) &&
			!NUMBERS_THINGS.test(match.before(24))
		)
			return [sighted(document, match, false)];
		return found ? [sighted(document, match, found > 1)] : [];
	});

/** Letters that stand for words and here for somebody: “when RJ was angry he …”, “NB, kinship carer”. */
const isPersonAllTheSame = (match: Match, letters: string) =>
	letters.length === 2 &&
	!ARTICLE.test(match.before(10)) &&
	((!MAKES_NO_PERSON.has(letters) && SPEAKS_AT_ONCE.test(match.after(40))) ||
		HE_OR_SHE_FOLLOWS.test(match.after(70)) ||
		(match.start === 0 && KIN_FOLLOWS.test(match.after(40))));

/** In a cell, an item or a heading; one letter needs its full stop, for “P: plan” and “A – B” are no people. */
const beginsNote = ({ part: { kind }, start, found, after }: Match, letters: string) =>
	start === 0 &&
	NOTED.has(kind) &&
	(letters.length > 1 || /^\p{Lu}\.$/u.test(found)) &&
	!isKnownAbbreviation(letters) &&
	(NOTE_FOLLOWS.test(after(4)) ||
		/^ to (?:ring|call|see|bring|attend|meet|be|go|stay|have|move|sign)\b/u.test(after(12)));
/** “LMc”, “McK” */
const WITH_MAC =
	/(?<![\p{L}\p{N}])(?:\p{Lu}{1,2}(?:Mc|Mac)(?:\p{Lu})?|(?:Mc|Mac)\p{Lu}|\p{Lu}{1,2}O[’']\p{Lu})(?=[’']s\b|(?![\p{L}\p{N}’']))/gu;
const NOTED: ReadonlySet<PartKind> = new Set<PartKind>([
	'table-cell',
	'list-item',
	'heading',
	'title',
	'caption',
	'footnote',
]);

/** “Smith, J. K.” and “J. K. Rowling” hold initials of a name that is seen to elsewhere. */
const followsName = (match: Match) =>
	/\p{Lu}[\p{L}’'-]{1,30}, $/u.test(match.before(34)) || /^ \p{Lu}\p{Ll}/u.test(match.after(3));

const rowsIn = (document: CheckedDocument): RuleMatch[] =>
	matchesIn(document, ROW, isOwnText).flatMap((match) => {
		const before = match.before(40);
		const after = match.after(40);
		if (NUMBERS_THINGS.test(before) || ARTICLE.test(before) || COUNTED.test(before)) return [];
		const told =
			isPersonVerb(wordAfter(after)) ||
			/^ (?:were|are|both|shared|have)\b/u.test(after) ||
			NAME_FOLLOWS.test(after) ||
			PERSON_BEFORE.test(before) ||
			SIBLINGS_BEFORE.test(before);
		return told ? [sighted(document, match, true)] : [];
	});
const SIBLINGS_BEFORE = new RegExp(
	`\\b(?:${anyOf(['sibling group', 'siblings', 'brothers', 'sisters', 'twins', 'family', 'children', 'boys', 'girls', 'pair', 'group'])})(?:,| \\(|:)? ?$`,
	'iu',
);

/**
 * “J*son”, “K**l”, “A____”, “P4tryc14”: a name with letters put out of sight. Not what is starred out for politeness.
 */
const MASKED =
	/(?<![\p{L}\p{N}*_@/.])(?!(?:F|S|Sh|B|Bo|C|W|A)[*]{1,8}(?:t|k|ks|cks?|ing|ed|er|rd|rds|ch|hole|e)?(?!\p{L}))(?:\p{Lu}\p{Ll}{0,10}[*•]{1,8}\p{Ll}{0,10}|\p{Lu}_{2,12}|\p{Lu}\p{Ll}{0,8}[013457]\p{Ll}{1,8}[013457]{1,2}\p{Ll}{0,8})(?![\p{L}\p{N}*_@/])/gu;

export const initials: Rule = {
	id: 'initials',
	family: 'people',
	title: 'Initials of a person',
	why: 'True initials confirm a guess, and rare letters make one.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/): initials unrelated to the real ones, and no rare letters.',
	severityFor: byStory('block', 'inform'),
	namesSomebody: true,
	check: (document) => [
		...lettersIn(document),
		...rowsIn(document),
		...matchesIn(document, WITH_MAC, isOwnText).map((match) => sighted(document, match, false)),
		...matchesIn(document, MASKED, isOwnText).map((match) => sighted(document, match, true)),
	],
	fires: [
		'A bowl made by LMc',
		'What T. taught us about mornings.',
		'K**l was late again.',
		'We asked T. what a good day looked like.',
		'By then R and L were cooking together.',
		'Mr R had not been in.',
		'The psychologist saw KLM and her carer apart.',
		'J.M. moved in with his aunt.',
		'Child KT was seen twice.',
		'The mother, AB, agreed.',
		'K lives with her nan.',
		'When RJ was angry he would go to the shed.',
		'We wrote to SD and to her advocate.',
		'The sibling group (T, J and L) was to stay together.',
		'A drawing by LB hangs in the hall.',
		'DM later said that she would come back.',
	],
	silent: [
		'Child Q changed how officers talk about searches.',
		'I used to not like working with X, but now I like it.',
		'The GP agreed.',
		'A child in KS2 took part.',
		'In the U.K. this is common.',
		'Plan A was dropped.',
		'Vitamin D drops are free.',
		'The LA and the ICB had agreed it.',
		'CAMHS said no twice.',
		'Options B and C were costed.',
	],
};
