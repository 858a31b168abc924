/** Names that no longer stand for a person in the story: of a body, a place, a law, a model, or of an author. */
import type { Token } from '../reading/tokens.ts';

/** Words that end the name of a body, a building, a street, a document or a scheme. */
const BODY_NOUNS = new Set(
	`school schools academy academies college university nursery primary junior infant infants secondary high grammar centre center hub house lodge home homes hall court hospital hospice surgery clinic practice ward unit
	street road avenue lane close drive crescent way walk grove gardens park place square terrace estate bridge hill green heath fields common row mews rise
	trust foundation charity fund partnership network alliance coalition association society institute council commission committee board authority agency service services team group company limited ltd plc cic
	project programme scheme initiative campaign award awards prize plan strategy charter pledge framework model method approach scale inventory questionnaire index test cycle theory principle principles rounds line
	review report inquiry enquiry act law laws rule bill order code regulations guidance standards inspectorate office department ministry police force constabulary fire church mosque temple gurdwara cathedral chapel synagogue
	university press journal gazette times mail post news library museum theatre stadium club fc united city town rovers albion villa wanderers athletic county borough district region area ward station airport
	day week month festival conference lecture course training syndrome disease disorder therapy programme’s forum assembly parliament government scheme pathway panel helpline advice aid care health housing support solutions consulting consultancy group’s research analytics media digital studios
	gallery arena cinema pavilion baths leisure rooms building wing suite statue memorial monument fountain clock tunnel junction interchange roundabout embankment docks rink playground viaduct art arts band ballet orchestra choir medal badge stand
	way’s hotel inn arms centre’s market arcade shopping retail court’s tower towers point wharf quay canal river valley forest island islands county`
		.trim()
		.split(/\s+/),
);

/** Lower-case nouns that follow the name of a model, a report or a thinker. */
const WORKS =
	/^(?:[’']s?)? (?:(?:[a-z-]+ ){0,2}?)(?:reviews?|reports?|inquir(?:y|ies)|enquir(?:y|ies)|theor(?:y|ies)|cycle|hierarchy|models?|framework|scale|law|principles?|method|approach|ladder|triangle|matrix|toolkit|typology|paradox|effect|test|questionnaire|inventory|syndrome|disease|compliant|lecture|definition|taxonomy|rounds?|window|circle|charter|pledge|judgment|ruling|competen(?:ce|t)|guidelines|criteria|clause|scheme|duty|protocol|programme|project|foundation|trust|centre|schools?)\b/u;

const CITED_AFTER =
	/^(?:[’']s?)?(?:,? (?:et al\.?|and colleagues|& colleagues))|^(?:[’']s?)? ?[([](?:19|20)\d{2}|^,? (?:(?:and|&) \p{Lu}[\p{L}’'-]+ ?)?[([]?(?:19|20)\d{2}[a-z]?[)\]]|^,? (?:&|and) \p{Lu}[\p{L}’'-]+(?:,? (?:et al\.?)|,? \(?(?:19|20)\d{2})|^, \p{Lu}\.(?: ?\p{Lu}\.)?,? (?:[(&]|and )|^(?:, \p{Lu}[\p{L}’'-]+)*,? (?:&|and) \p{Lu}[\p{L}’'-]+,? \(?(?:19|20)\d{2}/u;
const CITED_BEFORE =
	/(?:\((?:see |e\.g\.,? |for example,? |cf\.? )?|; |\d{4}[a-z]?; |et al\.?,? |\((?:\p{Lu}[\p{L}’'-]+(?:,| and| &) )+)$/u;

/**
 * True when the words from `at` to `last` are part of the name of a body, a place or a document: “Elm Lodge”, “the
 * Timpson Review”.
 */
export const isNameOfBody = (
	words: readonly Token[],
	at: number,
	last: number,
	text: string,
	actsAsPerson: boolean,
): boolean => {
	for (let index = at + 1; index <= last; index += 1) {
		const word = words[index];
		if (
			word &&
			BODY_NOUNS.has(word.folded) &&
			!(index === last && isSurnameLike(word, at, index) && (actsAsPerson || !SELDOM_SURNAMES.has(word.folded)))
		)
			return true;
	}
	const end = words[last];
	if (!end) return false;
	const between = /^(?:[’'‘`ʼ]s?)? (?:(?:and|&|of|the|for) ){0,2}/u.exec(text.slice(end.end));
	const next = words[last + 1];
	const afterNext = words[last + 2];
	if (between && next?.capitalised && BODY_NOUNS.has(next.folded) && text.slice(end.end, next.start).trim().length < 8)
		return true;
	if (
		next?.capitalised &&
		afterNext?.capitalised &&
		BODY_NOUNS.has(afterNext.folded) &&
		/^(?:[’'‘`ʼ]s?)? $/u.test(text.slice(end.end, next.start)) &&
		text.slice(next.end, afterNext.start) === ' '
	)
		return true;
	const start = words[at]?.start ?? 0;
	const before = text.slice(Math.max(0, start - 40), start);
	return /(?<!\p{L})(?:St|Saint|Ss|San|Santa|Mount|Lake|Port|Fort|Royal|HMP|HMYOI|YOI|HMS|RAF|University of|College of|City of|Borough of|County of|Bishop of|Duke of|Earl of|Operation|Storm|Hurricane|Project|Programme|Café|Cafe|Hotel|Team|Camp|Villa|Our Lady of|Church of|Chapel of|Battle of|House of|Feast of)\.? $/u.test(
		before,
	);
};

// “Sarah Green” and “Tom Hill” are people; “Sarah Centre” is not.
const SURNAME_NOUNS = new Set(
	'green hill house park court close lane lodge heath fields common hall street rose day post may way place bridge home walk law bill price times mews forest rivers towers line'.split(
		' ',
	),
);
/** Of these, the ones that are streets and buildings far more often than people. */
const SELDOM_SURNAMES = new Set(
	'house park court lane lodge fields common hall street place bridge way mews forest towers line'.split(' '),
);
const isSurnameLike = (word: Token, at: number, index: number) => index - at === 1 && SURNAME_NOUNS.has(word.folded);

/** “Creutzfeldt-Jakob disease”, “the Apgar score”. */
const OF_MEDICINE =
	/^(?:[’']s?)? (?:disease|syndrome|disorder|palsy|scan|score|scale|manoeuvre|reflex|spots?|nodes?|technique|catheter|vaccine|sign|questionnaire|inventory|profile|cards?|signs|boards?|method)\b/u;
/** “Sarah’s Story”: the name of a film, a law or a campaign has capitals all along. */
const OF_A_TITLE =
	/^[’']s (?:Story|Law|Place|Way|Journey|Voice|Promise|Wish|Rule|Legacy|Tale|Diary|Gift|Fund|World|Choice|Hope|Charter|Pledge|Garden|Room|Bench)(?!\p{L})/u;
/** “Elsa Lite was the name of the shorter course”. */
const OF_A_THING = /^,? (?:was|is|became|as) the (?:name|title|brand|theme|topic) of (?:the|our|a|an|this)\b/u;

/**
 * True when the words stand for a published work, a model or its author: “Gibbs’s cycle”, “(Bowlby, 1969)”, “Clare’s
 * Law”.
 */
export const isEponym = (words: readonly Token[], at: number, last: number, text: string): boolean => {
	const end = words[last];
	const first = words[at];
	if (!end || !first) return false;
	const after = text.slice(end.end, end.end + 80);
	const before = text.slice(Math.max(0, first.start - 60), first.start);
	if (CITED_AFTER.test(after) || OF_MEDICINE.test(after) || OF_A_TITLE.test(after) || OF_A_THING.test(after))
		return true;
	if (CITED_BEFORE.test(before) && /^[^()]{0,80}(?:19|20)\d{2}[^()]{0,40}\)/u.test(after)) return true;
	const introduced = /\b(?:the|a|an|this|that|each|our|their|using|use|used|uses|by) $/iu.test(before);
	// “Gibbs’s cycle”, “the Timpson review”; but “Kofi’s school” is where a child goes.
	// “Lloyd 2019; Wroe 2021”, “Cohen’s d”, “Mann–Whitney U”.
	if (
		/^ (?:19|20)\d{2}[a-z]?(?=[;)]|\.?$)|^(?:[’']s?)? (?:d|g|alpha|kappa|rho|tau|chi|U|H)(?![\p{L}’'])(?! (?:and|was|said))/u.test(
			after,
		)
	)
		return true;
	if (/^–\p{Lu}\p{Ll}/u.test(after) || /\p{Ll}–$/u.test(before)) return true;
	return (
		(introduced || end.possessive) && WORKS.test(after) && !/^(?:[’']s?)? (?:[a-z-]+ ){0,2}schools?\b/u.test(after)
	);
};
