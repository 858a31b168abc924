import { byStory, type Rule } from '../rule.ts';
import { anyOfOpening, KINSHIP, KNOWN_TO_SERVICES } from '../names/people-words.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';

const POINTED = /(?<![\p{L}.])(?:\p{Lu}\.){2,3}(?!\p{L})/gu;
const AFTER_PERSON = new RegExp(`\\b(?:${anyOfOpening([...KINSHIP, ...KNOWN_TO_SERVICES])}|called|named|known as)(?:,| \\(| is| was)? ?(?<found>\\p{Lu}{1,3})(?:[’']s)?(?![\\p{L}\\d’'-])(?!\\.\\p{L})`, 'gu');
const OPENING = /(?:^|\n|[.!?] )(?<found>(?!I\b|A\b|AI\b|OK\b|TV\b|UK\b|US\b|EU\b|GP\b|IT\b|HR\b|PE\b)\p{Lu}{1,2})(?=, \d{1,2}(?:,| and)|,? (?:\((?:male|female|m|f|\d)|\((?:he|she|they)\b|(?:is|was) an? (?:\d|boy|girl|young|child|teen|woman|man|mother|father|year|student|pupil)|(?:has|had) (?:been|lived|two|three|a (?:brother|sister|son|daughter)|his|her)|(?:lives|lived|said|told|disclosed|felt|moved|began|started|became|struggled|presented|attends|attended|refused|would|did not|didn[’']t|came|went|ran)\b|['’]s (?:mum|mother|dad|father|sister|brother|school|behaviour|family|parents|carer|social)))/gu;
const PUPIL_VERB = '(?:said|says|told|asked|felt|feels|lived|lives|moved|disclosed|refused|would|could|might|was|is|had|has|did|came|went|ran|began|started|stayed|wanted|wants|needed|liked|loved|hated|agreed|thought|knew|became|slept|cried|shouted|hid|sat|drew|wrote|never|only|always|still|and (?:his|her|their))';
const LETTER = '[B-HJ-Z]\\.?';
/** Letters that do what only a person does, or to whom it is done: “asked T. what”, “R and L were cooking”, “Mr R”. */
const LETTERS = [
	new RegExp(`\\b(?:asked|told|met|saw|supported|helped|visited|taught|mentored|for|with|around|about|that|when|because|initially|[Ii]nitially|[Ll]ater|[Tt]hen|[Ww]here|never) (?<found>${LETTER})(?:(?=[’']s )|(?= (?:what|where|how|why|if|to |${PUPIL_VERB}\\b|knew|was simple)))`, 'gu'),
	new RegExp(`(?<![\\p{L}\\d.&])(?<found>${LETTER} and ${LETTER})(?= (?:were|are|had|have|would|went|came|lived|said|shared|both|did)\\b|[’']s (?:sister|brother|mother|mum|dad|father)\\b)`, 'gu'),
	/\b(?<found>(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z](?:-[A-Z])?\.?)(?![\p{L}\d’'-])/gu,
	/(?<=^|[.!?] )(?<found>[A-Z]{2,3})(?= has (?:lived|been|had)|, (?:kinship|foster|birth|adoptive) (?:carer|mother|father)\b)/gu,
	/(?<![\p{L}\d.])(?<found>[A-Z]{2,3})(?= and (?:his|her|their) (?:carer|mother|mum|father|dad|sister|brother|nan|social worker|aunt|partner)\b| (?:\()(?:mother|father|son|daughter|mum|dad|sister|brother)\))/gu,
];
const NO_PERSON = /^(?:A|I|AP|PA|GP|TA|IT|TV|PE|PC|UK|EU|US|HR|EP|SW|YJS|YOT|LAC|CIN|CP|SEN|EHC|DA|DV|MH|IQ|ID|OK|AM|PM|NHS|ICB|VRP|YP|CYP|UASC|IEP|PEP|EAL|FGM|CSE|CCE|IRO|LA|HV|FSW|SGO|ICO|EBD|ASD|ADD|LGBT|PhD|BA|MA|MP|QC|KC|CEO|AI)$/u;

export const initials: Rule = {
	id: 'initials',
	family: 'people',
	title: 'Initials of a person',
	why: 'True initials confirm a guess, and rare letters make one.',
	source: 'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/): initials unrelated to the real ones, and no rare letters.',
	severityFor: byStory('block', 'inform'),
	check: (document) => [
		...(document.tellsStories
			? LETTERS.flatMap((expression) =>
					matchesIn(document, expression)
						.filter(({ found }) => !found.split(/ and /u).some((letters) => NO_PERSON.test(letters) || document.wording.abbreviations.has(letters)))
						.map((match) => sightingOf(match, 'block', 'These letters stand for somebody.', 'Write “a boy in his early teens”, “his aunt” or “a member of staff”.')),
				)
			: []),
		...[POINTED, AFTER_PERSON, OPENING].flatMap((expression) =>
			matchesIn(document, expression)
				.filter(({ found }) => !NO_PERSON.test(found) && !/^(?:U\.K\.|U\.S\.|U\.S\.A\.|E\.U\.|N\.B\.|P\.S\.|P\.E\.|I\.T\.|A\.M\.|P\.M\.)$/u.test(found))
				.map((match) => sightingOf(match, document.tellsStories ? 'warn' : 'inform', 'These look like somebody’s initials.', 'Write “a boy in his early teens”, or letters that have nothing to do with the name.')),
		),
	],
	fires: ['We asked T. what a good day looked like.', 'By then R and L were cooking together.', 'Mr R had not been in.', 'The psychologist saw KLM and her carer apart.', 'J.M. moved in with his aunt.', 'Child KT was seen twice.', 'The mother, AB, agreed.', 'K lives with her nan.'],
	silent: ['The GP agreed.', 'A child in KS2 took part.', 'In the U.K. this is common.', 'Plan A was dropped.'],
};
