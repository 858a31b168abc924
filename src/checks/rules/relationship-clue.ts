import type { Severity } from '../../content-model/finding.ts';
import { isOwnText, type CheckedDocument } from '../document.ts';
import { isAboutAnybody, speaksOfHimOrHer } from '../reading/about-one.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { JOBS } from '../reading/rare-facts.ts';
import { isOfMany, isShortPlace } from '../reading/notes.ts';
import { isKnownLocally, isLocalRole } from '../reading/local-roles.ts';
import { MAY_TELL, standingOf, TELLS } from '../reading/standing.ts';
import { byStory, type Rule, type RuleMatch } from '../rule.ts';

const RELATIVE =
	'(?:mother|father|mum|mam|mom|dad|stepfather|stepdad|stepmother|stepmum|parents|grandmother|grandfather|grandad|grandma|granny|gran|nan|nana|uncle|aunt|auntie|brother|sister|stepbrother|stepsister|half-brother|half-sister|cousin|husband|wife|partner|ex|ex-husband|ex-wife|boyfriend|girlfriend|son|daughter|foster carer|foster mother|foster father|foster mum|foster dad|carer|mother-in-law|father-in-law|brother-in-law|sister-in-law|childminder|landlord|best friend|neighbour)';
const KIN_OF =
	'(?:brothers?|sisters?|siblings?|twins?|half-sisters?|half-brothers?|stepsisters?|stepbrothers?|sons?|daughters?|mother|father|mum|dad|parents?|widow|widower|cousins?|nephews?|nieces?|aunt|uncle|grandsons?|granddaughters?|grandchild|grandchildren|grandmother|grandfather|child|children|partner|wife|husband|girlfriend|boyfriend|stepson|stepdaughter|best friend|ex-partner|ex-wife|ex-husband|friend|neighbour|relative|family|foster carer|godson|goddaughter)';
const SOMEBODY =
	'(?:child|boy|girl|lad|lass|man|woman|lady|guy|bloke|baby|toddler|teenager|young man|young woman|young person|young people|family|couple|twins|mother|father|mum|dad|brothers?|sisters?|pupil|student|driver|teacher|officer|one|survivor|victim|player|neighbour|carer|aunt|uncle|nan|grandmother|grandfather|parents)';
const DOES =
	'(?:works?|worked|teaches|taught|drives|drove|runs?|ran|owns?|owned|manages?|managed|coaches|coached|heads?|headed|chairs|chaired|keeps?|kept|serves?|served|preaches|preached|delivers|delivered|cleans?|cleaned|cooks?|cooked|does the|did the|plays for|played for|captains|captained|sits on|sat on|stands for|stood for|presents|presented|cuts hair|sells?|sold|leads?|led|founded|ministers|rings|referees|trains|umpires|drums|sings|sang|DJs|paints|built|bakes?|baked|breeds|used to (?:be|have|run|work|teach|drive|own|manage|play|keep))';
const PAST_WORK =
	'(?:had |has |have |used to |once )?(?:ran|run|owned|own|kept|keep|had|have|managed|captained|coached|played for|taught|drove|led|founded|built|lost|won|started|set up)';
const KNOWN_AS =
	'(?:well[- ]known|famous|prominent|notorious|local|former|retired|ex-|disgraced|celebrated|popular|sitting|serving|current|previous)';
const MORE_JOBS =
	'lorry driver|headteacher|headmaster|headmistress|deputy head|head|governor|officer|sergeant|inspector|constable|magistrate|judge|leader|player|singer|rapper|wrestler|cricketer|rabbi|bishop|granthi|curate|deacon|chaplain|chairman|chair|manager|caretaker|cleaner|cook|dinner lady|lollipop (?:man|lady)|postman|postmistress|barber|undertaker|owner|landlord|trader|star|celebrity|politician|trustee|minister|mayor|sheriff|coroner|coach|referee|choirmaster|organist|bell-ringer|warden|receptionist|lunchtime supervisor|teaching assistant|crossing patrol|fireman|paramedic|bus driver|driver|milkman|window cleaner|farmer|gamekeeper|publican|bookmaker|pastor|priest|missionary|goalkeeper|striker|captain|drummer|conductor|bandleader|butcher|baker|florist|jeweller|headwaiter|lifeguard|presenter|newsreader|author|artist|MP';
const NEWS =
	'(?:off the (?:news|telly|TV|papers?)|on the (?:local )?(?:news|telly|television|TV|radio)|in the (?:local |national )?(?:papers?|newspapers?|news|press|headlines|Mail|Sun|Post|Star|Echo)|on the front page|went viral|all over (?:Facebook|social media|the (?:news|papers?|internet))|made the (?:news|papers?|headlines)|on Crimewatch|in the (?:newspaper|news) story)';
const FATE =
	'(?:killed|murdered|stabbed|shot|drowned|found|abandoned|rescued|pulled from|dragged from|fished out|jailed|sent down|convicted|hanged|died|run over|knocked down|burned|burnt|electrocuted|kidnapped|trafficked|deported|buried|lost|hit by|struck|attacked|arrested|mauled|poisoned|swept|trapped|stepped down|resigned|sacked|won|survived|set fire|set light|set the|ran away|jumped|fell|went missing|disappeared|crashed|robbed|got sent|got done|was sent|was done|was in the|came off|went through|caused)';
const KIND_OF_PERSON =
	'(?:Black|white|brown|Asian|Chinese|African|Caribbean|Muslim|Jewish|Sikh|Hindu|Christian|Traveller|Roma|Gypsy|Polish|Somali|Nigerian|Romanian|Syrian|Ukrainian|English|Welsh|Irish|Deaf|deaf|blind|disabled|gay|lesbian|trans|openly \\w{2,12}|female|male|refugee|foster|fostered|adopted|looked[- ]after|\\p{Lu}\\p{Ll}{1,12}(?:ian|ese|ish|an|i)|hearing|bereaved|wheelchair[- ]using|autistic|unaccompanied|home-schooled|left-handed|red-haired|ginger|visually impaired|non-verbal|pregnant|married|single|teenage)';
const PERSON =
	'(?:child|boy|girl|lad|pupil|student|person|people|young person|young people|famil(?:y|ies)|household|woman|women|man|men|mother|father|mum|dad|parents?|teacher|teenager|couple|member|one|patient|resident|doctor|officer|wheelchair user|twins?|triplets|survivor|witness|lads|boys|girls|children|pupils|students|speaker|carer|fosterer|Muslim|Jew|Sikh|Hindu|Traveller|refugee|amputee)';
const WORDS = (most: number) => `(?:[\\p{L}’'-]{1,20} ){0,${most}}`;

const SOURCES: readonly string[] = [
	// The only one of a kind, or one of very few: “the only Deaf pupil in the school”, “one of three Filipino girls in
	// the sixth form”.
	`\\b[Tt]he only ${WORDS(1)}${KIND_OF_PERSON} ${WORDS(1)}${PERSON}\\b`,
	`\\b(?:was|is|were|as|being|am|[’']m|[’']s|become|became|helped|supported|with|for|met|taught) the only ${WORDS(1)}${PERSON} (?:in|at|on|of|from|to|who|that|left|under|over|without|among|with)\\b`,
	`\\b[Tt]he only (?:girl|boy|twins|triplets|family|survivor|witness|woman|man|wheelchair user|${RELATIVE}) (?:in|at|on|from|to|who|of)\\b(?! (?:a|each|every|any) )`,
	`\\b(?:one of|among) (?:the )?(?:only |just |the )?(?:two|three|four|five|a handful of|very few|few) ${WORDS(1)}(?:${KIND_OF_PERSON}|\\p{Lu}\\p{Ll}{3,14}) ${WORDS(1)}${PERSON}\\b`,
	`\\b(?:the|her|his) (?:first|last|youngest|oldest|tallest|smallest|longest-serving|sole|lone|second|third) ${WORDS(2)}${PERSON} (?:ever |in the (?:county|country|city|town|village|borough|school|street|area|region|unit|home) )?(?:to (?:be|have|go|live|move|win|join|attend|wear|pass|leave|come|speak|get)\\b(?! (?:told|asked|seen|called|heard|the form))|in the (?:county|country|city|town|village|borough|school|street|region)|on (?:the|that|our) (?:estate|street|road|ward|site))`,
	`\\b[Nn]o other ${WORDS(1)}${PERSON} (?:in|at|on) (?:the|her|his|our|that) (?:school|year|class|village|town|street|estate|unit|home|team)\\b`,
	// Somebody’s relative: “the sister of the boy who drowned”, “son of a former councillor”, “related to the officer in
	// the case”.
	`\\b${KIN_OF} of (?:the|an?|our|that|one of the) ${WORDS(3)}${SOMEBODY} (?:who|whom|whose|that|${FATE}|from the|in the|at the|on the|behind)\\b`,
	`\\b(?:${KIN_OF}|related) (?:of|to) (?:the|an?|our|one of the|that|his|her) ${WORDS(2)}(?:${JOBS}|${MORE_JOBS})s?\\b`,
	`\\b${KIN_OF} of (?:the|a|our|that) ${WORDS(3)}(?:victim|suspect|gunman|killer|murderer|attacker|deceased|defendant|accused|arsonist|shooter)\\b`,
	`\\b(?:is|was|are|were) (?:closely |distantly )?related to (?:the|an?|one of the|somebody|someone)\\b`,
	// “whose dad got sent down”, “whose husband drives the school minibus”.
	`\\b(?:the|his|her|my|our|their|that|one|an?) ${WORDS(2)}${SOMEBODY},? whose ${WORDS(3)}(?:${DOES}|${FATE}|is (?:an?|the|in|on)|was|got|had|has been|went|died|were|burned|burnt|made)\\b`,
	`\\b(?:the|that) (?:one|lad|girl|boy|kid|family|man|woman|guy) whose (?:${RELATIVE}|house|son|daughter|baby|car|flat|shop|dog|child|children) (?:was|were|had|got|went|died|is|ran|lost|[\\p{L}]{2,12}ed)\\b`,
	// What a relative does, and where: “his mother teaches Year 4”, “her dad runs the chip shop”, “the lady who does the
	// teas”.
	`\\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]he|[Tt]heir|[Oo]ur|Mum|Dad|Nan|Mam|[Oo]ne|[Aa]n?) ?${WORDS(1)}(?:(?<=(?:Mum|Dad|Nan|Mam) ?)|${RELATIVE})(?:,| who| still| also| now|, who){0,2} ${DOES} (?:as (?:an?|the)|(?:at|in|on|for|behind|with|by|near|outside|next to) (?:the|a|his|her|our|their|\\p{Lu})|the|a|an|his own|her own|our|one of|Year \\d|[Mm]aths|PE|Sunday|both)(?! (?:night|nights|home|end|time|bit|lot|evening|way|same|most|best|past|morning|long|talk|conversation|meeting|discussion|session|family|house|children|house together|worker|form|plan|diary|record|door|secret|peace)\\b)`,
	`\\b${RELATIVE}(?:,| is| was| who is| who was) (?:an?|the|our) ${WORDS(2)}(?:${KNOWN_AS}) ${WORDS(2)}(?:${JOBS}|${MORE_JOBS})\\b`,
	`\\b${RELATIVE}(?:,|[’']s| is| was| who is| who was) (?:the|our|his|her|their) ${WORDS(2)}(?:${JOBS}|${MORE_JOBS}|(?:lady|man|woman|bloke|guy|one) (?:who|that|on|at|in|from|with))\\b`,
	`\\b${RELATIVE}(?:,| is| was| had been| used to be| who is| who was) (?:an? |the )?${WORDS(2)}(?:${JOBS}|${MORE_JOBS}) (?:at|in|for|on|of) (?:the|her|his|our|their|this|that|a nearby|the same) ${WORDS(2)}(?:school|nursery|hospital|station|prison|church|mosque|temple|gurdwara|shop|club|college|surgery|village|estate|town|factory|garage|pub|hotel|library|centre|team|unit|council|court|market)\\b`,
	`\\b(?:adopted|fostered|raised|brought up|taken in|looked after|married|taught|delivered|rescued|found) by (?:the|an?|our) ${WORDS(2)}(?:${JOBS}|${MORE_JOBS})\\b`,
	// Known from an event, or from what they once had: “the family who lost two sons in the fire”, “a man who had
	// captained the local side”.
	`\\b(?:[Tt]he|[Tt]hat) ${WORDS(1)}${SOMEBODY} (?:(?:who|that) (?:had |has |was |were |had been |have |got ){0,2})?${FATE} (?:in|on|at|outside|by|near|behind|from|two|three|their|his|her|the|under|when|off|into|over)\\b`,
	`\\b(?:[Tt]he|[Tt]hat|[Aa]n?|[Oo]ne) ${WORDS(2)}${SOMEBODY} (?:who|that) ${PAST_WORK} (?:the|a|an|one of the|our|that) (?!(?:same|bit|lot|chance|choice|way|time|say|right|need|child|children|plan|meeting|conversation|difference|long|new|good|better|worker|key worker|named|quiet|baby|family|few|list|history|diagnosis|disability|difficult|sense|place|safe|feeling|question|voice|part|role)\\b)${WORDS(2)}(?:shop|newsagent[’']?s?|pub|club|team|side|firm|garage|salon|takeaway|chippy|school|church|mosque|temple|choir|band|post office|café|cafe|farm|stall|bakery|butcher[’']?s?|rank|hotel|restaurant|factory|fair|circus|gym|nursery|scouts?|guides|cubs|marathon|lottery|raffle|election|seat|league|cup|gang|paper|business|company|campaign|petition|fire|crash|case)\\b`,
	`\\b(?:[Tt]he|[Tt]hat) ${WORDS(1)}(?:family|couple|man|woman|lad|girl|boy|lady|lot|ones?) (?:from|at|in|behind|above|over) the (?!(?:first|start|beginning|other|same|team|group|service|city|borough|area|region|community|programme|project|centre|session|home|room|house|meeting|school|photo|picture|story|study|film|video|middle|back|front)\\b)${WORDS(1)}(?:fire|crash|shop|pub|farm|chip shop|takeaway|newsagent[’']?s|post office|corner shop|end house|caravan|flats|bungalow|lodge|vicarage|news|papers?|documentary|murder|trial|inquiry|accident|explosion|flood|canal boat|barge|circus|fair)\\b`,
	`\\b(?:the|that) ${WORDS(2)}(?:${SOMEBODY}|case|house|story|uncle|trial|attack|murder|fire) (?:(?:who|that|which|whose [\\p{L}-]{1,20}) )?(?:was |were |had been |is |are )?${NEWS}`,
	`\\b(?:his|her|my|their|our) ${WORDS(2)}(?:face|picture|photo|photograph|name|house|story|trial|case|street|family|dad|mum|father|mother|brother|sister) (?:was|were|had been|is|are|had|has been) ${NEWS}`,
	`\\bat the (?:heart|centre) of (?:the|a) ${WORDS(2)}(?:case|review|inquiry|scandal|trial|story|murder|investigation)\\b`,
	// “everyone in the village knew the family”
	`\\b(?:[Ee]ver(?:yone|ybody)|[Pp]eople (?=(?:in|on|at|round) )|[Nn]eighbours|[Tt]he whole (?:village|street|town|school|estate)|[Hh]alf the (?:village|street|town|school|estate)) ?(?:(?:in|on|at|round) (?:the|our|that|here) ?${WORDS(2)})?(?:know|knew|knows|still talks? about|remembers?) (?:the (?:family|car|house|name|story|surname|case)|her|him|them|me|who|his|whose)\\b(?! (?:they|we|you|to|helps?|works?|matters)\\b)`,
];
/**
 * The same in notes, which leave out “the” and “is”: “Only wheelchair user in Y8”, “Dad = head of the mosque school”,
 * “Daughter of the lollipop lady”. A note says less about whom it means, so that these are asked about and keep nothing
 * back.
 */
const LOCAL_JOB = `(?:school crossing patrol|headteacher|diplomat|jockey|trainer|${JOBS}|${MORE_JOBS}|butcher|scoutmaster|Akela|lollipop (?:man|lady)|dinner lady|imam|vicar|priest|doctor|GP|MP|mayor)`;
const OPENS_NOTE = '(?:^|[,;:(–+-] ?)';
const NOTED: readonly string[] = [
	`${OPENS_NOTE}(?:(?:Y(?:ear |r )?\\d{1,2}|\\d{1,2}) (?:boy|girl|pupil), )?(?:only|one of (?:only )?(?:two|three)) ${WORDS(3)}${PERSON} (?:in|at|on|from|to)\\b(?! (?:care|need|work|time|foster|education|custody|average|it)\\b)`,
	`${OPENS_NOTE}(?:his |her |my |their )?(?:step|foster |grand)?${RELATIVE}(?: ?[:=–-] ?| is | )(?:also |now |still )?(?:${DOES} (?:as |at |in |on |for )?(?:the|an?|same|our|local|Year \\d)(?! \\p{L}{1,12}ly\\b)|(?:an? |the |our )?(?:local |retired |ex-|former |serving )?${LOCAL_JOB}(?![\\p{L}]))`,
	`${OPENS_NOTE}${KIN_OF} (?:of|to) (?:the |an? |our )?${WORDS(3)}(?:${LOCAL_JOB}|${SOMEBODY} (?:${FATE}|who|from))(?![\\p{L}])`,
	`\\b(?:the|our|local|that) (?:local |village |school |old |former )?${LOCAL_JOB}[’']s (?:${WORDS(1)})(?:${KIN_OF})(?![\\p{L}])(?! (?:groups?|voice|views?|service|services|centre|needs)\\b)`,
	`\\b(?:married|engaged|related|next door|lodging with) (?:to )?(?:the|our|a|an) ${WORDS(2)}${LOCAL_JOB}(?![\\p{L}])`,
	`\\b(?:the )?only (?:hijabi|Muslim|Sikh|Jew|Hindu|Traveller|Gypsy|Deaf|Black|blind|disabled|trans|gay|foster|refugee|Somali|Polish|Roma|Chinese|white|Asian)s? ${WORDS(2)}(?:in|at|on|from) (?:the |her |his |our |their )?\\p{L}`,
	`${OPENS_NOTE}${RELATIVE} (?:was |is )?(?:${NEWS}|in papers)`,
	`\\b(?:nobody|no one) else (?:in|at|on|from) ${WORDS(3)}(?:has|had) an? ${RELATIVE}(?!\\p{L})`,
];
const CLUES_IN_NOTES = NOTED.map((source) => new RegExp(source, 'giu'));

const CLUES = SOURCES.map((source) => new RegExp(source, 'gu'));

const ANYBODY_BEFORE =
	/\b(?:for example|such as|e\.g\.|if|imagine|any|suppose|whenever|every|each|not just|may be|might be|could be|can be|like|say) (?:(?:an?|the|being|is|was|you are|you[’']re|they are) )?$/iu;

/** “The only man in a group of mothers may feel watched.” */
const isSaidOfAnybody = ({ part, start }: Match) => {
	const sentence = sentenceIn(part, start);
	return isAboutAnybody(sentence) && !speaksOfHimOrHer(sentence) && MODAL.test(sentence.text.slice(0, 400));
};
const MODAL = /\b(?:may(?! (?:the )?\d)|might|should|can|cannot|will often|if|whenever)\b/iu;

const CLUE = 'This says who somebody is by a relative, a job or an event that people know of.';
const CLUE_NEXT = 'Leave the clue out, or say only what the story needs: “a relative”, “a parent who worked shifts”.';

const cluesOf = (document: CheckedDocument, expressions: readonly RegExp[], severity: Severity): RuleMatch[] =>
	expressions.flatMap((expression) =>
		matchesIn(document, expression, isOwnText)
			.filter((match) => !ANYBODY_BEFORE.test(match.before(40)) && !isSaidOfAnybody(match))
			.map((match) => ruleMatchOf(match, severity, CLUE, CLUE_NEXT)),
	);

const FAMILY_WORD =
	'(?:step|half-|great-|god)?(?:mother|father|mum|mam|mom|dad|nan|gran|grandmother|grandfather|grandad|grandson|granddaughter|grandchild|grandchildren|brothers?|sisters?|sons?|daughters?|siblings?|twins?|children|child|kids?|lad|lass|girl|boy|baby|cousins?|nephews?|nieces?|aunt|auntie|uncle|husband|wife|wives|widow|widower|partner|boyfriend|girlfriend|ex|fiancée?|best friend|stepson|stepdaughter|daughter-in-law|son-in-law|mother-in-law|father-in-law|sister-in-law|brother-in-law|godson|goddaughter|foster son|foster daughter|foster child|family|parents?|relatives?)';
/** “the postmistress’s grandson”, “pastor’s stepson”, “the head of governors’ foster son”. */
const OF_A_ROLE = new RegExp(
	`(?<!\\p{L})(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]hat|[Oo]ne|[Hh]is|[Hh]er) )?(?:[\\p{L}-]{2,20} ){0,3}(?<owner>[\\p{L}-]{2,20})(?: of (?:the )?[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?)?[’'](?:s )? ?(?:own |late |eldest |oldest |youngest |younger |older |elder |middle |only |adopted |foster |first |second |ex-){0,2}${FAMILY_WORD}(?![\\p{L}-])(?! (?:groups?|voice|views?|services?|centre|needs|support|work|workers?|liaison|plans?|hubs?|learning)\\b)`,
	'gu',
);
/** “grandson of the man who built it”, “the widow of a publican”. */
const RELATIVE_OF = new RegExp(
	`(?<!\\p{L})(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Oo]ne) )?(?:[\\p{L}-]{2,14} ){0,2}(?:(?:${FAMILY_WORD}|grandson|granddaughter|descendant|carer|neighbour) (?:of|to)|(?:related|married|engaged|next door|betrothed|promised) to) (?:the|an?|our|that|one of the|two|a former|another) (?:[\\p{L}’'-]{2,20} ){0,3}?(?<owner>[\\p{L}-]{2,20})(?![\\p{L}-])`,
	'gu',
);
/** “the councillor whose own son was in the car”, “the woman whose flat went up”. */
const WHOSE = new RegExp(
	`(?<!\\p{L})(?<which>[Tt]he|[Tt]hat|[Oo]ne|[Aa]n?|[Oo]ur) (?:[\\p{L}’'-]{2,20} ){0,3}?(?<owner>[\\p{L}-]{2,20}),? whose (?:[\\p{L}’'-]{2,16} ){0,4}?(?:${FAMILY_WORD}|house|home|flat|shop|car|dog|van|name|face|picture|case|trial|mosque|church|farm|takeaway|caravan|boat)(?![\\p{L}-]) (?=(?<verb>[\\p{L}’']{2,16}))`,
	'gu',
);
/** “the last of the five brothers’ wives to leave that house”, “the only one of them not sent back”. */
const ONE_OF_FEW = new RegExp(
	`(?<!\\p{L})the (?:only|first|last|sole|lone|youngest|oldest|eldest|other|surviving|remaining|tallest|smallest) (?:one |child |girl |boy |man |woman |person )?(?:of|among|left of|out of) (?:the|her|his|their|those|that|our|all the) (?:[\\p{L}\\d’'-]{2,20} ){0,4}?(?:brothers?|sisters?|siblings?|cousins?|wives|sons|daughters|children|girls|boys|lads|twins|triplets|family|families|generation|intake|class|year|team|house|estate|street|village|them|us|four|five|six|seven|three)(?![\\p{L}-])(?: [\\p{L}’'-]{2,20}){0,5}`,
	'gu',
);
/** “his aunt, who does the lollipop crossing”, “her stepdad, who coaches the under-nines”. */
const WHO_DOES = new RegExp(
	`(?<!\\p{L})(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Tt]he (?:boy|girl|child)[’']s) (?:[\\p{L}-]{2,12} ){0,2}?${FAMILY_WORD},? who (?:also |still |now |already |once |herself |himself )?(?<verb>[\\p{L}’']{2,16})(?: [\\p{L}’'-]{1,20}){0,5}`,
	'gu',
);
const ONE_OF_US =
	'(?:boys?|girls?|lads?|lass|twins|triplets|brothers?|sisters?|kids?|couple|man|woman|lady|bloke|guy|fella|family|nan|gran|grandmother|grandfather|grandad|uncle|aunt(?:ie)?|cousins?|sons?|daughters?|mums?|dads?|mother|father|widow|baby|toddler|teenager|pupil|student|lot|ones?|household|schoolgirl|schoolboy|newborn|bride|groom|youth|youngster|tenant|neighbours?|siblings?|survivor|witness|driver|player)';
/** “the boy who found the body”, “the twins from above the kebab shop”, “that girl with the guide dog”. */
const THE_ONE = new RegExp(
	`(?<!\\p{L})(?:[Tt]he|[Tt]hat|[Oo]ur|[Tt]hose|[Tt]hem) (?:(?!one\\b|first\\b|other\\b)[\\p{L}’'-]{2,16} ){0,3}?(?<one>${ONE_OF_US})(?:,? (?<link>who|that|whose|from|with|in|on|at|off|behind|above|over|by|next|opposite|across|under|outside|below)) (?:(?:had|was|were|has|have|is|are|got|been|once|then|later|never|first) ){0,3}?(?<verb>[\\p{L}’'-]{1,20})(?: [\\p{L}\\d’'-]{1,20}){0,6}`,
	'gu',
);
/** “her uncle is the imam”, “their mother, the school cook”, “Dad’s the one off Crimewatch”. */
const IS_THE = new RegExp(
	`(?<!\\p{L})(?:(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Tt]he (?:boy|girl|child|lad|baby)[’']s|[Tt]he) (?:[\\p{L}-]{2,12} ){0,2}?${FAMILY_WORD}|Mum|Dad|Mam|Mom|Nan|Granny|Gran|Grandad)(?:,|[’']s| is| was|, who is| who is|, who was| who was| used to be| had been| became|:| –| -| =) (?:still |now |once |also ){0,2}(?:the|an?|our|one of the|one of our) (?:[\\p{L}-]{2,16} ){0,3}?(?<owner>[\\p{L}-]{2,20})(?![\\p{L}-])`,
	'gu',
);
/** “their dad used to run the chip shop”, “his brother plays for the county”, “mum cleans at the court”. */
const DOES_AT = new RegExp(
	`(?<!\\p{L})(?:(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Oo]ur|[Tt]he (?:boy|girl|child|lad|baby)[’']s) (?:[\\p{L}-]{2,12} ){0,2}?${FAMILY_WORD}|Mum|Dad|Mam|Mom|Nan|Granny|Gran|Grandad),? (?:who |also |still |now |once ){0,2}(?<verb>[\\p{L}’']{3,16}) (?:[\\p{L}’'-]{1,16} ){0,2}?(?:at|in|for|on|the|behind|with|our) (?:the |our |his own |her own |a |one of the )?(?:[\\p{L}\\d’'-]{2,16} ){0,2}?(?:school|nursery|hospital|prison|court|church|mosque|temple|gurdwara|chapel|shop|chippy|pub|club|college|surgery|village|estate|factory|garage|hotel|library|council|market|town hall|police|station|depot|warehouse|farm|salon|takeaway|restaurant|café|cafe|barber[’']?s?|butcher[’']?s?|bakery|bookies|chemist|post office|bank|canteen|kitchen|office|reception|council offices|rank|taxi|bus|bus route|minibus|van|team|choir|band|scouts?|cubs|brownies|guides|county|town|Year \\d{1,2}|paper|radio|stall|playgroup|gym|till|tills|checkout|gates?|crossing|ward|unit|morgue|crematorium|cemetery)(?![\\p{L}-])`,
	'gu',
);
/**
 * “Only Welsh speaker in Y5”, “the first Traveller child to go to the grammar school”, “last family left in the block”.
 */
const ONLY_ONE = new RegExp(
	`(?<!\\p{L})(?:[Tt]he |[Aa]n? |[Hh]er |[Hh]is |^|[:;,–-] )(?:[Oo]nly|[Ff]irst|[Ll]ast|[Ss]ole|[Oo]ldest|[Yy]oungest|[Ee]ldest|[Tt]allest|[Ll]one|one and only|one) (?:[\\p{L}’'-]{2,20} ){0,4}?(?:child|pupil|student|person|family|household|speaker|user|player|member|resident|patient|tenant|teacher|apprentice|survivor|witness|mosque|Muslim|Sikh|Hindu|Jew|Traveller|refugee|${ONE_OF_US})(?![\\p{L}-])(?:,? (?:in|on|at|to|who|whose|that|from|with|left|among|of|without|ever|still|under|over))(?! (?:mind|need|care|any|a|time|least|all|each|every)\\b)(?: [\\p{L}\\d’'-]{1,20}){1,5}`,
	'gu',
);
/** What a relative may do without being known by it. */
const ORDINARY_VERB =
	/^(?:said|says|told|asked|felt|feels|wanted|wants|came|comes|agreed|agrees|attended|attends|joined|thought|thinks|knew|knows|loves?|loved|worried|worries|hoped|hopes|could|can|would|will|might|may|should|must|did|does|do|didn[’']t|doesn[’']t|helped|helps|supported|supports|cares?|cared|needs?|needed|looked|is|was|were|are|has|had|have|got|gets|understood|listened|spoke|speaks|signed|brought|gave|met|visited|visits|saw|sees|made|let|took|takes|cannot|wouldn[’']t|couldn[’']t)$/u;
/** What is said of anybody known to a service: it makes nobody known. */
const ORDINARY_STATE =
	/ (?:who|that|whose) (?:(?:had|was|were|has|have|is|are|been|being|had been) ){1,3}(?:\p{L}+ly )?(?:referred|supported|involved|seen|asked|offered|invited|known|assessed|placed|living|looked|given|open|due|new|there|present|at|in|with|on|not|no|a|an|the|so|very|too|most|more|left|able|unable|ready|happy|told|helped|used)\b/u;
const ORDINARY_PLACE =
	/ (?:from|with|in|on|at|off|by|over|under) (?:(?:the|a|an|our|his|her|their) )?(?:first|start|beginning|other|same|team|group|service|services|city|borough|area|region|community|programme|project|centre|session|sessions|home|room|house|meeting|photo|picture|story|study|film|video|middle|back|front|end|time|need|care|question|hand|hands|table|heart|point|right|left|own|whole|most|more|child|children|family|support|help|them|him|us|it|this|that|these|those|whom|which|each|every|any|some|all|my|your|its)\b/u;
const PLACE_OF_ONE =
	/ (?:from|above|behind|off|next to|opposite|over|across from) (?:the |our |that |number )| (?:from|above|behind|off|next to|opposite|over|outside|at|in) \p{Lu}/u;
const KNOWN = /\b(?:well[- ]known|famous|retired|former|local|serving|sitting|first|only|disgraced|notorious)\b/u;
const GENERAL_OWNER = new Set(
	'child children mother father parent parents person people boy girl pupil patient woman women man men partner carer carers client family families mum dad nan somebody someone nobody anyone everyone else other another one it each adult teenager baby student survivor resident individual staff'.split(
		' ',
	),
);
const THINGS_OWNED = /[’'] ?(?:s )?(?:parents?|family|children|child|kids?|partner|relatives?)$/u;

/**
 * Somebody known by a relative’s job or part, whatever the words: the weight of the sentence says whether one person is
 * meant.
 */
const knownByRelative = (document: CheckedDocument): RuleMatch[] => {
	const matches: RuleMatch[] = [];
	const see = (match: Match, sure: boolean) => {
		const sentence = sentenceIn(match.part, match.start);
		const standing = standingOf(sentence);
		if (ANYBODY_BEFORE.test(match.before(40)) || isSaidOfAnybody(match)) return;
		const short = isShortPlace(match.part) && !isOfMany(sentence);
		const blocks = sure && (standing >= TELLS || short) && !isAboutAnybody(sentence);
		if (blocks || standing >= MAY_TELL || short || (sure && standing >= 0))
			matches.push(ruleMatchOf(match, blocks ? 'block' : 'warn', CLUE, CLUE_NEXT));
	};
	for (const expression of [OF_A_ROLE, RELATIVE_OF])
		for (const match of matchesIn(document, expression, isOwnText)) {
			const owner = match.groups['owner'] ?? '';
			if (GENERAL_OWNER.has(owner) || /^\p{Lu}\p{Ll}/u.test(owner)) continue;
			const roles = match.found.split(/[ ’']/u).filter((word) => isLocalRole(word.toLowerCase()));
			if (roles.length)
				see(match, !THINGS_OWNED.test(match.found) && roles.some((word) => isKnownLocally(word.toLowerCase())));
		}
	for (const match of matchesIn(document, WHOSE, isOwnText)) {
		const { which = '', owner = '', verb = '' } = match.groups;
		if (/^(?:parents|people|children|families|women|men|those|adults|carers|staff|pupils)$/u.test(owner)) continue;
		see(
			match,
			/^(?:the|that|one|our)$/iu.test(which) && !/^(?:may|might|can|should|needs?|has|have|is|are)$/u.test(verb),
		);
	}
	for (const match of matchesIn(document, ONE_OF_FEW, isOwnText)) see(match, true);
	for (const match of matchesIn(document, THE_ONE, isOwnText)) {
		const { link = '', verb = '' } = match.groups;
		const past = /(?:[^e]ed|t|en|wn)$|^(?:ran|found|lost|won|fell|shot|began|drew|sang|hid|fled|came|hung|rang)$/u.test(
			verb,
		);
		const ordinary =
			(ORDINARY_VERB.test(verb) &&
				!/ (?:took over|took on|set up|got into|made the|kept the|gave up) /u.test(match.found)) ||
			ORDINARY_STATE.test(match.found);
		const placed = link !== 'who' && link !== 'that' && link !== 'whose';
		if (placed && ORDINARY_PLACE.test(match.found)) continue;
		if (!placed && ordinary && !isShortPlace(match.part)) continue;
		see(match, placed ? PLACE_OF_ONE.test(match.found) : past && !ordinary);
	}
	for (const match of matchesIn(document, IS_THE, isOwnText)) {
		const owner = (match.groups['owner'] ?? '').toLowerCase();
		if (isLocalRole(owner) && !/\b(?:[Ww]hen|[Ii]f|[Ww]hat|[Ww]hy) $/u.test(match.before(6)))
			see(match, / the | our |one of /u.test(match.found) || KNOWN.test(match.found));
	}
	for (const match of matchesIn(document, DOES_AT, isOwnText))
		if (!ORDINARY_VERB.test(match.groups['verb'] ?? '') || / works? | does /u.test(match.found))
			see(match, /\b(?:the|our|his own|her own|\p{Lu}\p{L}+) /u.test(match.found));
	for (const match of matchesIn(document, ONLY_ONE, isOwnText))
		see(match, / only | sole | lone |^Only/u.test(match.found));
	for (const match of matchesIn(document, WHO_DOES, isOwnText))
		if (!ORDINARY_VERB.test(match.groups['verb'] ?? '')) see(match, false);
		else if (/ (?:does|is|was|has|runs) the | (?:works?|worked) /u.test(match.found)) see(match, false);
	return matches;
};

export const relationshipClue: Rule = {
	id: 'relationship-clue',
	family: 'people',
	title: 'Somebody known by a relative, a job or an event',
	why: 'Without any name, “the sister of the boy who drowned” is one girl to everybody in the town.',
	source:
		'The Transparency Project on jigsaw identification (http://www.transparencyproject.org.uk/jigsaw-identification/); ICO anonymisation guidance, March 2025 (https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective): the motivated intruder.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.tellsStories
			? [
					...cluesOf(document, CLUES, 'block'),
					...cluesOf(document, CLUES_IN_NOTES, 'warn'),
					...knownByRelative(document),
				]
			: [],
	fires: [
		'The postmistress’s grandson: what we learned',
		'The pupil quoted here is the head of governors’ foster son.',
		'She was the last of the five brothers’ wives to leave that house.',
		'The twins from above the kebab shop came first.',
		'Only wheelchair user in Y8',
		'Dad = head of the mosque school',
		'Daughter of the lollipop lady',
		'The vicar’s stepson and the youth club',
		'The carer is married to the local MP.',
		'Mum teaches at the same school',
		'She was the only Black girl in her year.',
		'He is the brother of the young man who was stabbed outside the shops.',
		'His mother teaches Year 4 at the same school.',
		'The uncle, a well-known local boxer, came to the second session.',
		'I’m the lad whose dad got sent down for it.',
		'A collage made by the sister of the boy who drowned in the canal.',
		'We met a girl who had been adopted by the vicar.',
		'He is the nephew of a sitting magistrate.',
		'She is one of three Filipino girls in the sixth form.',
		'The family that used to have the newsagent’s were moved.',
		'The young person is related to the officer in the case.',
		'His nan is the lady who does the teas at the cricket club.',
	],
	silent: [
		'The boy who had been referred came with his aunt.',
		'The client’s sister came too.',
		'Mum: form A; dad: form B',
		'The nurse’s notes were read first.',
		'Only children in care could apply.',
		'The only thing parents asked for was a call back.',
		'The first person a child tells is seldom the person with the form.',
		'A man who had lost the choice of a doctor wrote to us.',
		'The only way in is past reception.',
		'Parents whose children attend the nursery may use the room.',
		'The only child in a meeting of twelve adults has little chance to speak.',
		'Her mother worked nights.',
		'Grandparents who care for children were asked first.',
		'A family who feel judged will not come back.',
	],
};
