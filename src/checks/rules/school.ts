import { isOwnText, type CheckedDocument } from '../document.ts';
import { isKnownAbbreviation } from '../names/known-abbreviations.ts';
import { isAboutWork } from '../reading/about-one.ts';
import { isNote, isOfMany, isShortPlace } from '../reading/notes.ts';
import { MAY_TELL, standingOf, TELLS } from '../reading/standing.ts';
import { askedOnce, sentenceIn } from '../reading/part-sentences.ts';
import { byStory, type Rule, type RuleMatch } from '../rule.ts';
import { BUILT_IN } from '../names/built-in.ts';
import { isCommonWord } from '../names/common-words.ts';
import { isKnownCapital } from '../names/known-capitals.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { tokensOf } from '../reading/tokens.ts';
import { isPlace, registered } from '../allowlist.ts';

const WORD = "(?:\\p{Lu}[\\p{L}’'.-]{0,40}|of|the|and|&|de|C of E)";
const PHASE =
	"(?:Roman |RC |R\\.C\\. |C ?of ?E |CE |C\\.E\\. )?(?:Catholic |Church of England |Primary |Junior |Infants? |Secondary |High |Grammar |Nursery |Special |Community |Girls[’']? |Boys[’']? |Academy |Free |Studio |Technical |Sixth Form |and |& ){0,6}";
const NAMED = new RegExp(
	`(?<!\\p{L})(?<found>\\p{Lu}[\\p{L}’'.-]{0,40}(?: ${WORD}){0,4} ${PHASE}(?:School|Academy|College|Nursery|PRU|Pupil Referral Unit|Sixth Form|Kindergarten|Pre-?[Ss]chool|(?:Primary|Juniors?|Infants?|High|Secondary)(?! \\p{Lu})))(?!\\p{L})(?! (?:of|for) \\p{Lu})(?! (?:[Nn]urses?|[Pp]laces?|[Ee]xclusions?|[Aa]dmissions?|[Ii]mprovement|[Ss]taff\\b))`,
	'gu',
);
const FOUNDATION = /(?<!\p{L})(?<found>King Edward VI(?:th)? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})/gu;
const OF =
	/(?<!\p{L})(?<found>(?:School|Academy|College) of (?:St|Saint|Our Lady|the (?:Sacred|Holy))\.?(?: \p{Lu}[\p{L}’'-]*)+)/gu;

/** Words that stand before “School” without naming one. */
const GENERIC = new Set(
	`nhs leadership use virtual primary secondary special infant infants junior juniors high grammar nursery faith the our every each their his her my a an this that some any all both many most local medical business summer sunday saturday research free state public private
	independent boarding residential community maintained mainstream alternative provision new old first middle upper lower whole in at to from and of for after before when while if rights respecting trauma informed trauma-informed attachment aware attachment-aware
	healthy safer schools school safe thriving restorative relational inclusive early years forest supplementary weekend evening night language music drama dance art law police cadet cadets sixth form further higher education royal national regional teaching training
	partner lead pilot partnership unit head named designated senior deputy another one two three feeder sister link good outstanding catholic church england roman ce rc academy multi trust college schools’ girls boys university year attending no not with by via under only but or as on back start starting left leaving pre post out non-maintained maintained`
		.trim()
		.split(/\s+/),
);
const NATIONAL =
	/\b(?:Virtual School|Research School|Sunday School|Medical School|Business School|Law School|High School Musical|Royal College|College of Policing|Royal Academy|Open College|Police College|Staff College|Business College|School of Life|Eton College|King[’']?s College London|University College|Imperial College|Trinity College|Teaching School|Healthy School|Flying High|Community College)\b/u;

/** A school by its letters: “HHS”, “K.E.S.H.”, “St J’s”. */
const LETTERS =
	/(?<![\p{L}\p{N}.&/@#-])(?<found>\p{Lu}(?:\.\p{Lu}){2,4}\.?|\p{Lu}{2,4}[IVX]{2,4}|\p{Lu}{2,5}|St\.? \p{Lu}(?:[’']s)?)(?![\p{L}\p{N}&/@-]|[’']\p{L}| \p{Lu}\p{Ll})/gu;
const AT_SCHOOL =
	/\b(?:exclu(?:ded|sions?)|excl|PEP|suspend(?:ed)?|suspensions?|expelled|on roll|part-time timetable|timetable|form tutor|head (?:teacher )?(?:of|at|from)|headteacher|deputy head|SENCO|SENDCO|pastoral (?:lead|head|support)|DSL|governors?|canteen|timetabled|pupils?|students?|sixth form|year (?:\d{1,2}|seven|eight|nine|ten|eleven)|y(?:ear)?\d{1,2}|attend(?:ed|s|ing|ance)?|transferred|transfer|managed move|school|uniform|term|lessons?|teachers?|classes|reception|gates?|detention|GCSEs?|mocks|playground|started|places? at|moved? (?:from|to)|joined|left|went to|goes to|teaches|taught|works)\b/iu;
const SCHOOL_BEFORE =
	/(?:^|\b(?:[Ff]rom|[Oo]n roll(?: at)?:?|[Ss]chool(?: attended)?:?|Education:|Attends|[Ee]xcl(?:usions?)?:?|[Ll]eaving|[Jj]oining|at|to|from|by|of|for|in|left|joined|attend(?:s|ed|ing)?|head of|How|and|when|where|that|because|until|since|but)|[.!?]|[“"(,]) ?[“"(]?$/u;
const SCHOOL_ACTS =
	/^ (?:permanently |finally |then |had |has )?(?:excluded|suspended|expelled|gave|kept|took (?:him|her|them)|sent (?:him|her|them)|put|refused|offered|rang|wanted|allowed|agreed|said|told|would|moved|let|made|found|called)\b/u;

/** Letters that end in “School”, “Academy” or “College”. */
const SCHOOL_LETTERS = /^\p{Lu}{2,4}[SAC]$/u;

const isAtSchool = askedOnce((sentence) => AT_SCHOOL.test(sentence));
const isAboutPupil = askedOnce((sentence) =>
	/\b(?:he|she|his|her|him|I|my|me|girl|boy|child|son|daughter|brother|sister|twins?|lad|pupil|student|eldest|youngest|exclu(?:ded|sions?)|expelled|suspended|part-time timetable|on roll|(?:not )?attending|excl|PEP|Y(?:ear )?\d{1,2}|(?:SENCO|SENDCO|form tutor|tutor|pastoral lead|DSL|teachers?) (?:at|from)|managed move|headteacher|head of|head at)\b/iu.test(
		sentence,
	),
);

/** Schools named by letters, where the sentence tells of somebody at school and no known abbreviation is meant. */
const byLetters = (document: CheckedDocument): RuleMatch[] =>
	document.tellsStories
		? matchesIn(document, LETTERS, isOwnText).flatMap((match) => {
				const letters = match.found.replaceAll('.', '');
				// “(IES, 2008)” is a source.
				if (/^,? ?\(?(?:19|20)\d{2}/u.test(match.after(8))) return [];
				const saint = match.found.startsWith('St');
				if (
					!saint &&
					(isKnownAbbreviation(letters) ||
						(letters.length < 4 && /^(?:GP|TA|LA|SW|HV|PA|MP|PC|EP|CP|IRO)S$/u.test(letters)) ||
						document.wording.abbreviations.has(letters) ||
						document.allowlist.phrases.has(letters.toLowerCase()))
				)
					return [];
				const sentence = sentenceIn(match.part, match.start);
				const acts =
					SCHOOL_ACTS.test(match.after(40)) &&
					(match.start <= sentence.start + 6 || (letters.length > 2 && isAboutPupil(sentence)));
				if (!(acts || SCHOOL_BEFORE.test(match.before(14)))) return [];
				const atSchool = isAtSchool(sentence) || acts;
				const aboutPupil = isAboutPupil(sentence);
				// “Nobody from FHMS came to the meeting about him”, “Timetable from PHS”: only their last letter speaks for a
				// school.
				const asSchool =
					(SCHOOL_LETTERS.test(letters) || (saint && /[’']s$/u.test(match.found))) &&
					(aboutPupil || (atSchool && isNote(sentence)));
				// “From WHA to a school that kept him”, “Leavers’ board at SJB”: where there is hardly room for more.
				const noted =
					isShortPlace(match.part) &&
					letters.length > 2 &&
					/(?:^[Ff]rom|\b(?:at|from|to|[Ss]chool:|→)) $/u.test(match.before(9)) &&
					!isOfMany(sentence) &&
					!isAboutWork(sentence);
				const seldom =
					letters.length > 2 && standingOf(sentence) > TELLS && /\b(?:at|from|to) $/u.test(match.before(6));
				if (!(atSchool && aboutPupil) && !asSchool && !noted && !seldom) return [];
				return [
					ruleMatchOf(
						match,
						atSchool && aboutPupil && standingOf(sentence) >= 0 ? 'block' : 'warn',
						'These letters look like the name of a school.',
						'Write “his school”, “a primary school in the borough” or “a special school”.',
					),
				];
			})
		: [];

/** A school that is surely one keeps a story back where somebody is told of, or where a note has no room to say so. */
const severityOfName = ({ tellsStories }: CheckedDocument, { part, start }: Match, sure: boolean) => {
	if (!tellsStories) return 'inform';
	const sentence = sentenceIn(part, start);
	const told = standingOf(sentence) >= MAY_TELL || (isShortPlace(part) && !isAboutWork(sentence));
	return sure && told ? 'block' : 'warn';
};

export const school: Rule = {
	id: 'school',
	family: 'people',
	title: 'Name of a school',
	why: 'A school and a year group hold a few dozen families; a school and one more fact hold one.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/): watch place, school and job.',
	severityFor: byStory('block', 'inform'),
	check: (document) => [
		...byLetters(document),
		...[NAMED, OF, FOUNDATION].flatMap((expression) =>
			matchesIn(document, expression).flatMap((match) => {
				if (
					NATIONAL.test(match.found) ||
					/(?:^|\b(?:and|of|&) )(?:[Tt]he|[Aa]|[Oo]ur) (?:School|Academy|College|Nursery)$/u.test(match.found)
				)
					return [];
				const tokens = tokensOf(match.found);
				const known = registered(tokens, document.allowlist.phrases);
				if (tokens.every((_token, index) => known.has(index))) return [];
				const places = registered(tokens, BUILT_IN.phrases);
				const own = tokens.slice(0, -1).filter(({ folded }) => !GENERIC.has(folded));
				if (!own.length) return [];
				const phased =
					/\b(?:Primary|Junior|Infants?|Secondary|High|Grammar|Catholic|Nursery|CE|RC|Academy|College|Community|Girls|Boys)\b/u.test(
						match.found.split(' ').slice(1).join(' '),
					);
				const strange = own.some((token) => !isCommonWord(token.folded) && !isKnownCapital(token.folded));
				const local = own.some(
					(token) => places.has(tokens.indexOf(token)) || isPlace(known.get(tokens.indexOf(token))),
				);
				const sure = phased || strange || local || /\b(?:St|Saint|Our Lady|Holy|Sacred)\b/u.test(match.found);
				// Leading words of the sentence are no part of the name: “At Elm Park School”.
				const first =
					tokens.find(
						({ folded, capitalised }) =>
							capitalised &&
							!['at', 'in', 'from', 'the', 'our', 'when', 'to', 'for', 'a', 'and', 'by', 'with'].includes(folded),
					) ?? tokens[0];
				const start = match.start + (first?.start ?? 0);
				return [
					ruleMatchOf(
						{ ...match, start },
						severityOfName(document, match, sure),
						'This looks like the name of a school.',
						'Write “a primary school in the borough” or “a special school”. If the school wants to be known, add it to the hub’s organisations.',
					),
				];
			}),
		),
	],
	fires: [
		'Excluded from QPA, November.',
		'Moved from BHS in Y9.',
		'The SENCO at KNGS rang on the first day.',
		'Nobody from FHMS came to the meeting about him.',
		'He was on roll at WGS but never went.',
		'QMHS gave him a part-time timetable.',
		'She moved from St J’s in Year 8.',
		'He goes to Holly Bush Primary School.',
		'St Chad’s Academy joined in.',
		'She left Kingfisher High School in Year 9.',
		'The School of St Mary ran it.',
		'They met at Perry Barr Grammar School.',
	],
	silent: [
		'CAMHS would not see him at school.',
		'The IRO asked for the PEP of each pupil.',
		'The Virtual School agreed.',
		'A primary school took part.',
		'Every School Matters was the slogan.',
		'Secondary schools in Bolton took part.',
		'High School places were short.',
		'The Royal College of Nursing says so.',
	],
};
