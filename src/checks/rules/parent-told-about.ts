import { isOwnText } from '../document.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';
import { JOBS } from '../reading/rare-facts.ts';
import { isAboutAnybody, speaksOfHimOrHer } from '../reading/about-one.ts';
import { askedOnce, sentenceIn } from '../reading/part-sentences.ts';
import { byStory, type Rule } from '../rule.ts';

const RELATIVE =
	'(?:mum|mam|mom|dad|mother|father|stepdad|stepmum|nan|gran|grandad|grandma|brother|sister|uncle|aunt|auntie)';
/** “Mum”, “Dad” as a name, and “my mum” in somebody’s own words. Not “a mum”, “our Dad’s group”, “every Mum”. */
const PARENT = new RegExp(
	`(?<!\\p{L})(?:(?<!(?<!\\p{L})(?:[Aa]|[Tt]he|[Oo]ur|[Yy]our|[Ee]very|[Aa]ny|[Ee]ach|or|[Aa]sk) )(?:Mum|Dad|Mam|Mom|Nan|Nana|Gran|Grandma|Grandad|Stepdad|Stepmum|Mother|Father)(?! (?:figures?|and baby|or (?:Dad|Mum|carer)))|(?<=^|[;,.] )[MF](?= [–=-] |: )|[Mm][ye] (?:own |step|foster |birth |real |little |big |older |younger )?${RELATIVE})(?:[’']s)?(?!\\p{L})`,
	'gu',
);
const TOLD = new RegExp(
	`\\b(?:prison|jail(?:ed)?|inside|custody|remand|convict\\w{1,5}|sentenced|sent down|arrested|charged|bailed?|offen[cd]er\\w{0,3}|register|probation|tagged|police|court|served|deported|detained|asylum|visa|illegal\\w{0,2}|heroin|cocaine|crack|cannabis|weed|spice|drugs?|dealer|dealing|addict\\w{0,4}|relaps\\w{1,3}|sober|alcohol\\w{0,4}|drinker|drinks|drank|drunk|drinking|using|rehab|detox|methadone|overdos\\w{1,3}|` +
		`on (?:a )?tag|on licence|curfew|in and out of|spice|ketamine|vodka|benzos|pills|hearing voices|voices|off (?:her|his|the )?meds|off medication|RSO|SO register|sex offender|junkie|alkie|psycho|death row|overdrew|skint|self-harms|OD|ODed|steals|stole|shoplift\\w{0,4}|fraud\\w{0,5}|loses it|rows with|lupus|stoma|IVF|infertil\\w{1,4}|came out as|cheat(?:ed|ing)|arranged marriage|stripper|escort|self-medicat\\w{1,3}|` +
		`HIV|hepatitis|cancer|stroke|tumour|transplant|dialysis|seizures?|epilepsy|diabetes|MS|ME|heart attack|chemo\\w{0,8}|hospice|hospital(?:ised)?|intensive care|ill|unwell|illness|bipolar|schizophreni\\w{1,2}|psychosis|psychotic|depress\\w{1,4}|anxiety|breakdown|sectioned|suicid\\w{1,3}|self-harm\\w{0,3}|medication|tablets|diagnos\\w{1,4}|dementia|terminal\\w{0,2}|dying|died|death|passed away|buried|funeral|killed|killing|murder\\w{0,4}|stabb\\w{1,4}|shot|strangled|strangulation|` +
		`beat|beaten|beats|hit|hits|hitting|punched|kicked|smashed|threw|throws|slapped|screamed|threatened|assault\\w{0,3}|attack\\w{0,3}|rape[ds]?|abus\\w{1,4}|violent|violence|bruis\\w{1,3}|against the door|locked (?:in|out|her|him)|hiding|crying|cried|in tears|black eye|scared of|afraid of|controlled|stalk\\w{1,4}|refuge|restraining|injunction|non-molestation|order against|fled|escaped|ran away|left (?:him|her|us|me|home|the family|a|an|my)|walked out|kicked (?:him|her|me|us) out|threw (?:him|her|me|us) out|` +
		`miscarriage|abortion|pregnan\\w{1,3}|affair|divorc\\w{1,3}|separated|split up|remarried|new (?:partner|boyfriend|girlfriend)|boyfriend|girlfriend|ex|sex work\\w{0,3}|prostitut\\w{1,3}|trafficked|in care|into care|child in care|care leaver|care order|(?:children|baby|kids|babies) (?:removed|taken|adopted)|adopted|foster home|evicted|bankrupt\\w{0,3}|homeless|slept (?:in|on)|sleeping (?:in|on|rough)|sofa|hostel|gambl\\w{1,4}|debts?|loan sharks?|lost (?:his|her|the) (?:job|house|home|licence|flat|baby)|sacked|redundant|can[’']?t read|cannot read|` +
		`learning disabilit\\w{1,3}|disabled|blind|deaf|wheelchair|benefits|food ?bank|undocumented|terroris\\w{1,2}|gang|ice-cream van|drives an?|works? (?:as|at|in|for|on|nights)|worked (?:as|at|in|for|on|nights)|owns|runs the|${JOBS}|dinner lady|lollipop lady|cleaner|caretaker)\\b`,
	'iu',
);
/** “Her father is a heroin user”, and in a note “mum self-harms”: the same of somebody’s parent, less surely of one that can be known. */
const PARENT_OF = new RegExp(
	`(?<!\\p{L})(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:boy|girl|child|baby)[’']s) (?:own |step|foster |birth |real )?${RELATIVE}|(?<=^|[;,–-] ?|: )${RELATIVE}(?= (?:is |was |has |had )?\\p{L}))(?:[’']s)?(?!\\p{L})`,
	'gu',
);
const ABOUT_WORDS =
	/\b(?:words?|call(?:ed|ing)? (?:her|him|them|a|the)|be called|terms?|say “|(?:leaflets?|groups?|sessions?) (?:for|about|on)|if|any|whether|may|might|should|Father Christmas|Mother Nature)\b/iu;

const isAboutWords = askedOnce((sentence) => ABOUT_WORDS.test(sentence));
const toldIn = askedOnce((sentence) => TOLD.exec(sentence));

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
					const told = toldIn(sentence);
					if (!told) return [];
					const start = Math.min(match.start, sentence.start + told.index);
					const end = Math.max(match.end, sentence.start + told.index + told[0].length);
					return [
						sightingOf(
							{ part: match.part, start, end },
							severity,
							'Something private about a child’s parent stands in the text.',
							'Leave it out, or say what the child needed because of it.',
						),
					];
				})
			: [],
	fires: [
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
