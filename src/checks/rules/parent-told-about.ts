import { isOwnText } from '../document.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';
import { CONDITIONS, JOBS } from '../reading/rare-facts.ts';
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
const TOLD = new RegExp(
	`\\b(?:prison|jail(?:ed)?|inside|custody|remand|convict\\w{1,5}|sentenced|sent down|arrested|charged|bailed?|offen[cd]er\\w{0,3}|register|probation|tagged|police|court|served|deported|detained|asylum|visa|illegal\\w{0,2}|heroin|cocaine|crack|cannabis|weed|spice|drugs?|dealer|dealing|addict\\w{0,4}|relaps\\w{1,3}|sober|alcohol\\w{0,4}|drinker|drinks|drank|drunk|drinking|using|rehab|detox|methadone|overdos\\w{1,3}|` +
		`on (?:a )?tag|on licence|curfew|in and out of|spice|ketamine|vodka|benzos|pills|hearing voices|voices|off (?:her|his|the )?meds|off medication|RSO|SO register|sex offender|junkie|alkie|psycho|death row|overdrew|skint|self-harms|OD|ODed|steals|stole|shoplift\\w{0,4}|fraud\\w{0,5}|loses it|rows with|lupus|stoma|IVF|infertil\\w{1,4}|came out as|cheat(?:ed|ing)|arranged marriage|stripper|escort|self-medicat\\w{1,3}|` +
		`HIV|hepatitis|cancer|stroke|tumour|transplant|dialysis|seizures?|epilepsy|diabetes|MS|ME|heart attack|chemo\\w{0,8}|hospice|hospital(?:ised)?|intensive care|ill|unwell|illness|bipolar|schizophreni\\w{1,2}|psychosis|psychotic|depress\\w{1,4}|anxiety|breakdown|sectioned|suicid\\w{1,3}|self-harm\\w{0,3}|medication|tablets|diagnos\\w{1,4}|dementia|terminal\\w{0,2}|dying|died|death|passed away|buried|funeral|killed|killing|murder\\w{0,4}|stabb\\w{1,4}|shot|strangled|strangulation|` +
		`beat|beaten|beats|hit|hits|hitting|punched|kicked|smashed|threw|throws|slapped|screamed|threatened|assault\\w{0,3}|attack\\w{0,3}|rape[ds]?|abus\\w{1,4}|violent|violence|bruis\\w{1,3}|against the door|locked (?:in|out|her|him)|hiding|crying|cried|in tears|black eye|scared of|afraid of|controlled|stalk\\w{1,4}|refuge|restraining|injunction|non-molestation|order against|fled|escaped|ran away|left (?:him|her|us|me|home|the family|a|an|my)|walked out|kicked (?:him|her|me|us) out|threw (?:him|her|me|us) out|` +
		`miscarriage|abortion|pregnan\\w{1,3}|affair|divorc\\w{1,3}|separated|split up|remarried|new (?:partner|boyfriend|girlfriend)|boyfriend|girlfriend|ex|sex work\\w{0,3}|prostitut\\w{1,3}|trafficked|in care|into care|child in care|care leaver|care order|(?:children|baby|kids|babies) (?:removed|taken|adopted)|adopted|foster home|evicted|bankrupt\\w{0,3}|homeless|slept (?:in|on)|sleeping (?:in|on|rough)|sofa|hostel|gambl\\w{1,4}|debts?|loan sharks?|lost (?:his|her|the) (?:job|house|home|licence|flat|baby)|sacked|redundant|can[’']?t read|cannot read|` +
		`learning disabilit\\w{1,3}|disabled|blind|deaf|wheelchair|benefits|food ?bank|undocumented|terroris\\w{1,2}|gang|ice-cream van|drives an?|works? (?:as|at|in|for|on|nights)|worked (?:as|at|in|for|on|nights)|owns|runs the|${JOBS}|dinner lady|lollipop lady|cleaner|caretaker|HMP|YOI|recall(?:ed)?|pipe|emphysema|Parkinson[’']?s|Alzheimer[’']?s|MND|COPD|angina|asthma|arthritis|agoraphobi\\w{1,2}|hoard\\w{1,3}|(?:in|on) the hospice|on the game|pawn(?:ed|s)|birth certificate|another family|possessed|shotgun|\\p{L}{3,12}(?:itis|aemia|emia|osis|sclerosis|pathy|phobia|phobic|plegia|paralysis)|hid|hides|hidden|stole|secret|lover|lodger|bed ?bound|housebound|carer for|own (?:social worker|care file)|care system|disown\\w{1,3}|threw (?:him|her|me) out|never wanted|not (?:his|her|my) (?:real |birth )?(?:dad|mum|father|mother)|${CONDITIONS})\\b`,
	'iu',
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
