/** What the words around a capitalised word say about it. */
import type { Sentence, Token } from '../reading/tokens.ts';
import { ANY_KINSHIP, ANY_PERSON, ANY_ROLE, BELONGING, isPersonVerb, STRONG_PERSON_VERBS } from './people-words.ts';

export interface Cues {
	/** “called”, “named”, an age: enough to make a name even of an ordinary word. */
	named: boolean;
	/** The only strong neighbour is a state (“was calmer”), which a season or a mood can have as well. */
	onlyState: boolean;
	/** A neighbour that only a person has: kinship, an age, “called”, a verb of speech or feeling. */
	strong: boolean;
	/** A neighbour that speaks of a private life: strong, and more than a verb of speech or thought. */
	intimate: boolean;
	/** How many neighbours fit a person as well as a body: a common verb, “with”, a later “her”. */
	weak: number;
	/** Treated as one who does something, or with whom something is done: more than “was”, “has” or “will”. */
	acts: boolean;
	/** Stands after “in”, “at”, “near”: more likely a place. */
	placed: boolean;
	/** Stands after “the”: more likely a body, a report or a model. */
	afterThe: boolean;
}

export interface NameInText {
	text: string;
	words: readonly Token[];
	/** First and last word of what may be a name. */
	at: number;
	last: number;
	sentence: Sentence | undefined;
	/** Names already found in this text, so that “Amina and Dovydas” are checked alike. */
	names: readonly { end: number; start: number; sureness: string }[];
}

const PERSON_BEFORE = new RegExp(`\\b(?:${ANY_PERSON}|${ANY_ROLE})(?:,| \\(|:| -| –)? ?["“‘']?$`, 'iu');
const NAMING_BEFORE =
	/\b(?:called|named|nicknamed|renamed|known (?:locally )?as|alias|aka|name(?:s)? (?:is|was|are|were|of)|pseudonym|we(?:’|')ll call|we (?:will |shall )?call|call (?:him|her|them)|dear|hi|hello|hey|hiya|(?:thank you|thanks|sorry|morning|bye|goodbye|well done),?|sincerely,?|regards,?|love,?|signed:?|from:|name:|child:|client:|patient:|pupil:|victim:|witness:|suspect:|mother:|father:|mum:|dad:|contact:|author:|attended by:?|present:|apologies:?|chair:|minutes:?|in attendance:?) ?["“‘'(]?$/iu;
const VERB_BEFORE =
	/\b(?:told|asked|met|saw|supported|helped|visited|reassured|encouraged|hugged|let|thanked|mentored|comforted|praised|reminded|gave|offered|loved|missed|taught|counselled|coached|cuddled|bullied|teased|hit|punched|stabbed|assaulted|arrested|charged|groomed|abused|raped|exploited|threatened|interviewed|assessed|removed|adopted|fostered|diagnosed|sectioned|excluded|suspended|invited|phoned|rang|texted|emailed|contacted|knew|know|knows|like|with|for|about|to|by|and|from|of|because|that|when|while|where|how|if|as|why|between|after|before|until|once|than|but|so|allowed|enabled|made|kept|took|brought|sent|placed|moved|introduced|listened to|spoke to|spoken to|worked with|said|says|replied|found|followed|joined|married|left|including|believed|trusted|seeing|hearing|meeting|supporting|helping|giving|telling|asking|letting|making|getting|see|hear|meet|support|help|give|tell|ask|get|do|did|does|was|is|had|has|could|would|should|can|will) $/iu;
const GENTLE_BEFORE =
	/\b(?:told|asked|reassured|encouraged|hugged|thanked|mentored|comforted|praised|reminded|taught|counselled|coached|cuddled|bullied|teased|punched|stabbed|assaulted|arrested|groomed|abused|raped|adopted|fostered|diagnosed|sectioned|phoned|rang|texted|married|interviewed) $/iu;
const MET_BEFORE =
	/\b(?:visited|met|saw|drove|thanked|trusted|listened to|spoke to|spoken to|talked to|sat with|walked with|played with|lived with|living with|stayed with|looked after|cared for|hold|held|nursed|fed|carried|collected|dropped|picked up|believed|missed) $/iu;
const STATES =
	'referred|excluded|suspended|placed|removed|fostered|adopted|arrested|detained|charged|diagnosed|bullied|discharged|sectioned|worried|anxious|calm|calmer|quiet|quieter|upset|angry|tearful|withdrawn|scared|frightened|happy|happier|sad|born|pregnant|missing|struggling|living|unable|reluctant|proud|tired|hungry|alone|abused|neglected|groomed|exploited|trafficked|assaulted|attacked|stabbed|injured|hurt|raped|beaten|hit|kicked|punched|homeless|evicted|rehoused|unwell|ill|asleep|crying|shouting|sleeping|smiling|shaking|shy|confused|distressed|dysregulated|overwhelmed|afraid|lonely|isolated|settled|attending|refusing|isolating|self-harming|using|drinking|smoking|absconding|carrying|out of school|in care|in foster care|in custody|in hospital|in year|in a (?:stable |new |different |foster |residential |secure )?(?:placement|home|unit|relationship|gang)|on remand|on bail|at risk|at home|not in (?:school|education)|moved|diagnosed|experienced|witnessed|suffered|disclosed|told|said|seen|lost|gone|come|run|stopped|missed|lived|stayed|slept|eaten|never|returned|an? (?:\\w+[ -]){0,3}(?:boy|girl|child|teenager|baby|toddler|young (?:person|man|woman)|mother|father|mum|dad|parent|pupil|student|looked after child|care leaver|carer)|a diagnosis|a history|difficulty|difficulties|nightmares|flashbacks|trouble|no contact|contact|siblings|(?:one|two|three|four|five|six|several|many) (?:older |younger |half-?)?(?:brothers?|sisters?|siblings|children|social workers|placements|schools)';
// What is said of a season, a mood or a virtue as well: “Autumn was calmer”, “Hope was lost”.
const STATE_OF_ANYTHING =
	/^(?:[’']s)? \S+(?: \S+)? (?:calm|calmer|quiet|quieter|happier|happy|sad|missing|hard|difficult|easier|lost|gone|come|stopped|seen|said|told|never|returned|speak|talk|go|leave|hurt|alone|an? )\b/iu;
const STATE_AFTER = new RegExp(
	`^(?:[’']s)? (?:was|is|were|has|had|has been|had been|became|becomes|seemed|seems|got|gets|being|remained|finds it|found it|feels|did not|didn[’']t|would not|wouldn[’']t|could not|couldn[’']t|will not|won[’']t|can[’']t|cannot) (?:(?:[a-z]+ly|now|so|very|not|still|also|often|always|been|too|quite|first|then|just|more|much|again|a|to) ){0,2}(?:${STATES}|hard|difficult|easier|speak|talk|come|go|leave|trust|sleep|eat|cope|engage|attend)\\b`,
	'iu',
);
const AGE_AFTER =
	/^(?:,? (?:aged?|now|then) \d{1,2}\b|,? ?\((?:aged? )?(?:[1-9]|[1-9]\d)(?: ?(?:years|yrs|yo|y\/o|months)[^)]*)?\)|, (?:[1-9]|[1-9]\d)(?=,| and| years| who| (?:was|is|had|has|lives|lived)|\.(?!\d)|$)|,? (?:a|an|the|our|my|his|her|their) (?:[a-z-]+ ){0,3}(?:year[ -]old|month[ -]old)|,? \((?:M|F|male|female|he|she|they|not (?:his|her|their) real name|name changed|pseudonym)\b)/iu;
const APPOSITION_AFTER = new RegExp(
	`^,? (?:who|whose|whom)\\b|^, (?:(?:key|support|youth|family|social|foster|lead|senior) )?(?:${ANY_ROLE})(?=[,.;)]|$)|^, (?:a|an|the|our|my|his|her|their|one of) (?:[a-z-]+ ){0,3}(?:${ANY_PERSON}|${ANY_ROLE})\\b|^ and (?:his|her|their) (?:[a-z-]+ ){0,2}(?:${ANY_KINSHIP})\\b|^ and (?:a|an|the|one|another) (?:[a-z-]+ ){0,2}(?:${ANY_PERSON}|${ANY_ROLE})\\b|^ (?:himself|herself|themself)\\b`,
	'iu',
);
const PRONOUN_AFTER = /\b(?:he|she|his|her|him|herself|himself|hers)\b/iu;
const PERSON = new RegExp(`\\b(?:${ANY_PERSON})\\b`, 'iu');
const PLACE_BEFORE =
	/\b(?:in|at|near|across|around|throughout|into|outside|within|north|south|east|west|central|inner|greater|upper|lower|via|via) $/iu;
const FAMILY_AFTER =
	/^ (?:family|families|household|siblings|brothers|sisters|children|twins|girls|boys|kids|parents)\b/u;

/** Something is done with a person, or matters to one: “the plan was made with”, “this changed things for”. */
const WITH_SOMEBODY =
	/\b(?:plans?|made|agreed|worked|working|written|wrote|read|shared|sessions?|visits?|meetings?|talk(?:ed|ing)?|walk(?:ed|ing)?|sat|began|spent|time|done|contact|spoke|speaking|checked|drawn|chosen|together|moved|living|home|stayed|friends) (?:\w{1,12} )?with $|\b(?:things?|difference|easier|harder|better|worse|worked|safe|safer|enough|right|much|changed?|meant|happened|important|mattered|said|clear|time|place|room|goals?|hopes?|worried|letter|card|news|nothing|something|everything|came|went|back|listened|spoke|talked|gave it|given) (?:for|to|about) $/iu;
/** What a thing may be as well. */
const AUXILIARIES = new Set(
	"has had was is were are wasn't isn't hasn't hadn't didn't doesn't couldn't wouldn't can't won't could would will can may did does might should also often always never still now then usually sometimes only just even really takes took gives gave makes made lets let keeps kept helps helped needs needed starts begins becomes comes goes covers covered opens opened".split(
		' ',
	),
);
const SAID_OR_THOUGHT = new Set(
	'said says asked replied thought thinks recalled recalls felt feels hoped hopes wanted wants admitted'.split(' '),
);

const LINK = /^(?:[’']s)?(?:,| and| or|, and| &|\/) ?$/u;
const LONGEST_LINK = 10;

/**
 * True where a name, and hardly anything else, stands before `start`. Names are in their order: only the last can be so
 * near.
 */
const isPaired = (names: NameInText['names'], text: string, start: number) => {
	for (let index = names.length - 1; index >= 0; index -= 1) {
		const name = names[index];
		if (!name || name.end < start - LONGEST_LINK) return false;
		if (name.sureness !== 'possible' && name.end <= start && LINK.test(text.slice(name.end, start))) return true;
	}
	return false;
};

const NO_CUES: Cues = {
	named: false,
	onlyState: false,
	strong: false,
	intimate: false,
	weak: 0,
	acts: false,
	placed: false,
	afterThe: false,
};

const CALLED = /\b(?:called|named|nicknamed|known as|name (?:is|was)) ["“‘']?$/iu;
const THING_CALLED =
	/\b(?:scheme|programme|project|service|group|app|site|tool|course|model|approach|book|film|charity|team|place|method|game|drug|framework|report)s? (?:is |was )?(?:called|named|known as) ["“‘']?$/iu;
const isNamed = (before: string) => CALLED.test(before) && !THING_CALLED.test(before);

/** The cues around the words from `at` to `last`. */
export const cuesAround = ({ text, words, at, last, sentence, names }: NameInText): Cues => {
	const first = words[at];
	const end = words[last];
	if (!first || !end) return NO_CUES;
	const opens = sentence?.start ?? 0;
	const before = text.slice(Math.max(opens, first.start - 60), first.start);
	const afterName = end.end + (end.possessive ? possessiveLength(text, end.end) : 0);
	const closes = Math.max(sentence?.end ?? text.length, afterName);
	const after = text.slice(afterName, Math.min(closes, afterName + 60));
	const next = words[last + 1];
	const nextIsClose = next && text.slice(afterName, next.start) === ' ';
	const afterThe = /\b(?:the|a|an|our|its|these|those|each|every|any|another) $/iu.test(before);
	const family = FAMILY_AFTER.test(after);
	const paired = isPaired(names, text, first.start);
	const ownsWhat = end.possessive ? words.slice(last + 1, last + 4).filter(({ capitalised }) => !capitalised) : [];
	const strongVerb = !end.possessive && nextIsClose && STRONG_PERSON_VERBS.has(next.folded);
	const named = isNamed(before);
	const state = !end.possessive && STATE_AFTER.test(after);
	const privately =
		(PERSON_BEFORE.test(before) && !afterThe) ||
		named ||
		(NAMING_BEFORE.test(before) && !/\b(?:called|named|known as) ["“‘']?$/iu.test(before)) ||
		GENTLE_BEFORE.test(before) ||
		AGE_AFTER.test(after) ||
		APPOSITION_AFTER.test(after) ||
		MET_BEFORE.test(before) ||
		(strongVerb && !SAID_OR_THOUGHT.has(next.folded)) ||
		(family && /\b(?:the|both|all) $/iu.test(before)) ||
		(ownsWhat[0] !== undefined && BELONGING.has(ownsWhat[0].folded)) ||
		/["”’'] (?:said|says|asked|replied|added|explained|recalled) $/iu.test(before);
	const otherwise = privately || paired || strongVerb;
	const strong = otherwise || state;
	const intimate = privately || (state && !STATE_OF_ANYTHING.test(after));
	const rest = text.slice(afterName, Math.min(closes, afterName + 90));
	const verb = !end.possessive && nextIsClose ? (next?.folded ?? '') : '';
	const acts =
		(isPersonVerb(verb) && !AUXILIARIES.has(verb)) ||
		WITH_SOMEBODY.test(before) ||
		(/\bfor $/iu.test(before) && /^ to [a-z]/u.test(after));
	const weak =
		Number(isPersonVerb(verb)) +
		Number(PRONOUN_AFTER.test(rest) && !PERSON.test(rest.slice(0, rest.search(PRONOUN_AFTER)))) +
		Number(VERB_BEFORE.test(before)) +
		Number(end.possessive && ownsWhat.some(({ folded }) => BELONGING.has(folded)));
	return {
		named,
		onlyState: state && !otherwise && STATE_OF_ANYTHING.test(after),
		strong,
		intimate,
		weak,
		acts,
		placed: PLACE_BEFORE.test(before),
		afterThe: afterThe && !family,
	};
};

const possessiveLength = (text: string, at: number) => /^[’'‘`ʼ]s?/u.exec(text.slice(at))?.[0].length ?? 0;
