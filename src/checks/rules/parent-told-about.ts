import { isOwnText } from '../document.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';
import { privateFactIn } from '../reading/private-facts.ts';
import { standingOf, TELLS } from '../reading/standing.ts';
import { isAboutAnybody, speaksOfHimOrHer } from '../reading/about-one.ts';
import { askedOnce, sentenceIn } from '../reading/part-sentences.ts';
import { byStory, type Rule } from '../rule.ts';

/** What children call those who bring them up, in the tongues of the region. */
const PARENT_NAMES =
	'Mummy|Mommy|Mamm?a|Mum|Mam|Mom|Ma|Daddy|Dad|Da|Papa|Pops|Nanny|Nannan|Nana|Nan|Nain|Granny|Grandma|Grandmother|Gran|Grandpa|Gramps|Granddad|Grandad|Grandfather|Taid|Tadcu|Mamgu|Nani(?: [Jj]i)?|Dadi(?: [Jj]i)?|Dada(?: [Jj]i)?|Bibi|Ammi|Ammu|Abbu|Abba|Amma|Appa|Baba|Babcia|Dziadek|Hooyo|Aabo|Ayeeyo|Awoowe|Oma|Opa|Yiayia|Maman|Stepdad|Stepmum|Mother|Father|Auntie|Uncle';
const RELATIVE =
	'(?:mum|mam|mom|mummy|dad|daddy|da|mother|father|stepdad|stepmum|stepfather|stepmother|nan|nana|nain|gran|granny|grandad|grandma|grandmother|grandfather|taid|brother|sister|uncle|aunt|auntie|parents?|cousin|partner|boyfriend|husband|wife|abbu|ammi|babcia|foster (?:mum|dad|carer))';
/** “Mum”, “Dad” as a name, and “my mum” in somebody’s own words. Not “a mum”, “our Dad’s group”, “every Mum”. */
const PARENT = new RegExp(
	`(?<!\\p{L})(?:(?<!(?<!\\p{L})(?:[Aa]|[Tt]he|[Oo]ur|[Yy]our|[Ee]very|[Aa]ny|[Ee]ach|or|[Aa]sk) )(?:${PARENT_NAMES})(?! (?:figures?|and baby|or (?:Dad|Mum|carer)))|(?<=^|[;,.] )[MF](?= [–=-] |: )|[Mm][ye] (?:own |step|foster |birth |real |little |big |older |younger )?${RELATIVE})(?:[’']s)?(?!\\p{L})`,
	'gu',
);
/** What a parent does at any meeting; everything else that is told of “Mum” or “Dad” is worth a question. */
const ORDINARY =
	/^(?:said|says|told|asked|asks|felt|feels|wanted|wants|came|comes|agreed|agrees|attended|attends|joined|joins|thought|thinks|knew|knows|hoped|hopes|could|can|would|will|may|might|should|must|did|does|do|helped|helps|supported|supports|looked|is|was|were|are|has|had|have|understood|listened|listens|spoke|speaks|signed|signs|brought|brings|met|meets|saw|sees|let|chose|chooses|filled|fills|rang|rings|read|reads|laughed|smiled|thanked|liked|likes|went|goes|waited|sat|sits|answered|answers|called|calls|cooked|cooks|got|gets|gave|gives|made|makes|took|takes|and|or|who|whose|in|on|at|to|of|for|with|from|but|as|if|when|because|not|also|then|now|still|needs|needed|loved|loves|tried|tries|used|visited|visits|wrote|writes|then|together|both|about|by|off|out|up|where|while|so|than|that|the|a|an|too|first|last|again|group|groups|figure|figures|welcome|here|there|back|home|today|yet|what|how|why|welcomed|invited|hugged|explained|worried|worries|arrived|arrives|left|dropped|collected|collects|stayed|stays|started|began|kept|keeps|talked|talks|walked|walks|shook|nodded|found|finds|heard|hears|described|remembered|learned|learnt|turned|becomes|became|played|plays|watched|watches|put|puts|done|isn[’']t|wasn[’']t|didn[’']t|doesn[’']t|hadn[’']t|couldn[’']t|wouldn[’']t|never|always|just|only|really|already|later|once|ll|d|ve|s)$/u;
const TOLD_OF =
	/^(?:[’']s)? (?:(?:also|then|now|still|just|only|never|always|had|has|has been|had been|was|is|isn[’']t|wasn[’']t) ){0,2}(?<verb>[\p{Ll}’']{2,16}) (?=[\p{L}\d])/u;
/**
 * “Her father is a heroin user”, and in a note “mum self-harms”: the same of somebody’s parent, less surely of one that
 * can be known.
 */
const PARENT_OF = new RegExp(
	`(?<!\\p{L})(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:boy|girl|child|baby)[’']s) (?:own |step|foster |birth |real )?${RELATIVE}|(?<=^|[;,–-] ?|: )${RELATIVE}(?= (?:is |was |has |had )?\\p{L}))(?:[’']s)?(?!\\p{L})`,
	'gu',
);
const ABOUT_WORDS =
	/\b(?:words?|call(?:ed|ing)? (?:her|him|them|a|the)|be called|terms?|say “|(?:leaflets?|groups?|sessions?) (?:for|about|on)|if|any|whether|may|might|should|Father Christmas|Mother Nature)\b/iu;

const isAboutWords = askedOnce((sentence) => ABOUT_WORDS.test(sentence));

export const parentToldAbout: Rule = {
	id: 'parent-told-about',
	family: 'people',
	title: 'Something private about a parent',
	why: 'A child who reads it knows whose mother is meant, and so does everybody who knows the child. A parent is a person in the story too.',
	source:
		'Data Protection Act 2018, Part 2, and UK GDPR articles 9 and 10: health, sex life and offences need the strongest care.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.tellsStories
			? [
					...matchesIn(document, PARENT, isOwnText).map((match) => ({ match, severity: 'block' as const })),
					...matchesIn(document, PARENT_OF, isOwnText).map((match) => ({ match, severity: 'warn' as const })),
				].flatMap(({ match, severity }) => {
					const sentence = sentenceIn(match.part, match.start);
					if (
						isAboutWords(sentence) ||
						(severity === 'warn' && isAboutAnybody(sentence) && !speaksOfHimOrHer(sentence))
					)
						return [];
					const told = privateFactIn(sentence);
					if (!told) {
						const fact = TOLD_OF.exec(match.after(60));
						return severity === 'block' &&
							fact &&
							!ORDINARY.test(fact.groups?.['verb'] ?? '') &&
							standingOf(sentence) >= TELLS &&
							!isAboutAnybody(sentence)
							? [
									ruleMatchOf(
										{ part: match.part, start: match.start, end: sentence.end },
										'warn',
										'This tells something of a child’s parent that others may know them by.',
										'Ask whether the story needs it. If not, leave it out.',
									),
								]
							: [];
					}
					const start = Math.min(match.start, sentence.start + told.index);
					const last = Math.max(match.end, sentence.start + told.index + told[0].length);
					const rest = /^[^.;:!?–—\n]{0,60}/u.exec(sentence.text.slice(last - sentence.start))?.[0] ?? '';
					const end = last + rest.trimEnd().length;
					return [
						ruleMatchOf(
							{ part: match.part, start, end },
							severity,
							'Something private about a child’s parent stands in the text.',
							'Leave it out, or say what the child needed because of it.',
						),
					];
				})
			: [],
	fires: [
		'Nan’s got emphysema and she still walks him to the gate.',
		'Taid drinks, in and out of hospital.',
		'A card for Mum in rehab',
		'Her father is a heroin user.',
		'mum self-harms, eldest knows',
		'Dad: voices, off meds',
		'M – heroin; F – deported',
		'Dad on tag, not allowed in the house',
		'Dad’s drinking was the thing nobody would say.',
		'After that Mum slept in the car with the children.',
		'My mum’s boyfriend put her in hospital.',
		'Mum has bipolar disorder.',
		'Dad was deported in the spring.',
		'My dad is inside.',
		'In supervision the worker spoke about Mum’s heroin use.',
	],
	silent: [
		'A child may say that his mother drinks.',
		'mum or dad signs',
		'Ask Mum what she would like to be called.',
		'Mum and Dad are words to ask about, not to assume.',
		'Mum came to each session.',
		'A mum said that the drugs leaflet helped.',
	],
};
