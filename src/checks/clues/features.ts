/** What a sentence is weighed by: the signs of who is spoken of, where it stands, and the particulars in it. */
import type { Allowlist } from '../allowlist.ts';
import type { Part } from '../document.ts';
import { isAboutAnybody, isAboutOne, isAboutWork } from '../reading/about-one.ts';
import { isNote, isNoteAboutOne, isOfMany } from '../reading/notes.ts';
import { occursIn } from '../reading/every-match.ts';
import { ABOUT_MANY } from '../reading/rare-facts.ts';
import { signsIn } from '../reading/standing.ts';
import type { Sentence } from '../reading/tokens.ts';
import { surroundingsOf } from './surroundings.ts';
import { particularsIn, type Particular } from './particulars.ts';

/** “Perry (2006)”, “et al.”, “according to”: words of somebody’s work. */
const CITES =
	/\((?:19|20)\d\d[a-z]?\)|, (?:19|20)\d\d\)|\bet al\b|\b(?:[Aa]ccording to|[Tt]heory|[Mm]odel|[Rr]eport|[Rr]eview|[Ii]nquiry|[Ff]ramework|[Mm]ethod|[Aa]udit|Act|[Cc]hapter|[Bb]ook|[Ss]tudy|[Rr]esearch|[Qq]uot(?:e[sd]?|ing)|[Ff]ilm|[Pp]oem|[Ll]aw|[Cc]ampaign|[Mm]embers?|[Ss]cale|[Tt]riangle|[Cc]ycle|[Pp]yramid|wrote|argues?d?|coined|reading (?:list|group))\b/u;
/** How to reach an office, and what is given as a medicine: numbers and names that are nobody’s. */
const OFFICE_OR_DOSE =
	/\b(?:[Cc]all|[Rr]ing|[Ee]mail|[Tt]el(?:ephone)?|[Cc]ontact|[Oo]pen|[Oo]pening|[Hh]elpline|[Tt]ext(?:line)?|[Ww]rite to|[Bb]ook(?:ing)?s?|[Mm]on(?:day)?(?:–|-| to )[Ff]ri(?:day)?|mg|ml|mcg|tablets?|dose[sd]?|twice (?:a day|daily)|daily)\b|@[\w.-]{1,40}\.(?:gov|nhs|ac|police|sch|org)\b/u;
/** What a person did or had done to them once, as a story tells it. */
const HAPPENED_ONCE =
	/\b(?:had (?:never |just |already |been |once )?\p{L}{3,}(?:ed|en|t|ne|n|ng|k)|was(?:n[’']t)? (?:\p{L}+ly )?(?:\p{L}{3,}ed|taken|found|told|left|sent|given|seen|held|born|known|beaten|shot|hit|put)|were (?:\p{L}{3,}ed|taken|found|told|sent|moved)|(?:last|that|the same|one) (?:night|week|month|year|summer|winter|spring|autumn|morning|day|evening|time)|\d+ (?:days|weeks|months|years) (?:ago|later|before|after)|the (?:day|night|week|morning) (?:before|after)|again|used to|went|came|kept|told|knew|ran|sat|slept|rang|brought|fell|broke|drove|wore|wrote)\b/iu;
/** “A pregnant mother”, “your child”: anybody, unless something happened. */
const ANY_ONE =
	/\b(?:an?|the|your|their|each|any|another|every) (?:young |pregnant |foster |birth |looked[- ]after |new )?(?:child|baby|toddler|infant|parent|carer|person|practitioner|learner|participant|patient|user|employee|employer|visitor|mother|individual|adult|member)(?:[’']s)?\b/iu;
const OFFICES =
	/\b(?:council|committee|panel|board|partnership|trust|service|services|team|teams|hub|charity|programme|project|policy|strategy|unit|centre|training|workshop|conference|network|forum)\b/iu;

const THEY = /^They |\b(?:they|them|their)\b/iu;
const WE = /\b(?:we|us|our)\b/iu;
const PRESENT = /\b(?:is|are|has|have|do|does|will)\b/iu;
const OF_A_SYSTEM =
	/\b(?:use[rs]?|record|page|screen|design|data|system|click|button|digital|website|app|prototype)\b/iu;
const YOU = /\byour?\b/iu;

export interface Weighed {
	particulars: readonly Particular[];
	features: ReadonlySet<string>;
}

const signsOf = (part: Part, sentence: Sentence): string[] => {
	const { text } = sentence;
	return [
		...signsIn(sentence),
		...(isAboutOne(sentence) ? ['about-one'] : []),
		...(isNoteAboutOne(sentence) ? ['note-about-one'] : []),
		...(isNote(sentence) ? ['note'] : []),
		`${surroundingsOf(part)}-text`,
		...(isAboutAnybody(sentence) ? ['about-anybody'] : []),
		...(isAboutWork(sentence) ? ['about-work'] : []),
		...(isOfMany(sentence) ? ['of-many'] : []),
		...(occursIn(text, ABOUT_MANY) ? ['about-many'] : []),
		...(occursIn(text, CITES) ? ['cites'] : []),
		...(occursIn(text, OFFICE_OR_DOSE) ? ['office-or-dose'] : []),
		...(occursIn(text, HAPPENED_ONCE) ? ['happened-once'] : []),
		...(occursIn(text, THEY) ? ['they'] : []),
		...(occursIn(text, WE) ? ['we'] : []),
		...(occursIn(text, PRESENT) ? ['present'] : []),
		...(occursIn(text, OF_A_SYSTEM) ? ['of-a-system'] : []),
		...(occursIn(text, ANY_ONE) ? ['any-one', occursIn(text, HAPPENED_ONCE) ? 'any-one-once' : 'any-one-always'] : []),
		...(occursIn(text, YOU) ? ['you'] : []),
		...(occursIn(text, OFFICES) ? ['offices'] : []),
		...(text.includes('?') ? ['asks'] : []),
		...(/["“‘]/u.test(text) ? ['quotes'] : []),
		...(/^\p{Ll}/u.test(text) ? ['begins-small'] : []),
		...(text.length > 160 ? ['long'] : []),
	];
};

const SPOKEN_OF = new Set(['about-one', 'note-about-one', 'past', 'happened-once', 'he-or-she', 'short-text', 'cites']);

/** What a sentence of a part is weighed by. */
export const featuresOf = (part: Part, sentence: Sentence, allowlist: Allowlist): Weighed => {
	const particulars = particularsIn(sentence, allowlist);
	const signs = signsOf(part, sentence);
	const kinds = new Set(particulars.map(({ kind }) => kind));
	const spoken = signs.filter((sign) => SPOKEN_OF.has(sign));
	const together = spoken.flatMap((sign) => [...kinds].map((kind) => `${sign}+${kind}`));
	const counts = [2, 3, 4].filter((least) => kinds.size >= least).map((least) => `kinds-${least}`);
	return { particulars, features: new Set([...signs, ...kinds, ...together, ...counts]) };
};
