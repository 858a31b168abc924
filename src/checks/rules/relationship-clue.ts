import { isOwnText } from '../document.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';
import { JOBS } from '../reading/rare-facts.ts';
import { byStory, type Rule } from '../rule.ts';

const RELATIVE =
	'(?:mother|father|mum|dad|stepfather|stepdad|stepmother|stepmum|parents|grandmother|grandfather|grandad|grandma|nan|nana|uncle|aunt|auntie|brother|sister|stepbrother|stepsister|half-brother|half-sister|cousin|husband|wife|partner|ex|boyfriend|girlfriend|son|daughter|foster carer|foster mother|foster father|foster mum|foster dad|carer)';
const KIN_OF = '(?:brother|sister|sibling|twin|son|daughter|mother|father|mum|dad|parents?|widow|widower|cousin|nephew|niece|aunt|uncle|grandson|granddaughter|grandchild|child|children|partner|wife|husband|girlfriend|boyfriend|stepson|stepdaughter|best friend|ex-partner|ex-wife|ex-husband)';
const SOMEBODY = '(?:child|boy|girl|lad|man|woman|baby|toddler|teenager|young man|young woman|young person|family|couple|twins|mother|father|mum|dad|brothers?|sisters?|pupil|student|driver|teacher|officer|one|survivor|victim)';
const DOES = '(?:works?|worked|teaches|taught|drives|drove|runs|ran|owns|owned|manages|managed|coaches|coached|heads|chairs|chaired|keeps|kept|serves|served|preaches|preached|delivers|delivered|cleans|cleaned|cooks|cooked|plays for|played for|sits on|sat on|presents|presented|cuts hair|sells|sold|leads|led|founded|used to (?:run|work|teach|drive|own|manage|play))';
const KNOWN_AS = '(?:well[- ]known|famous|prominent|notorious|local|former|retired|ex-|disgraced|celebrated|popular)';
const MORE_JOBS = 'lorry driver|headteacher|headmaster|headmistress|head|governor|officer|sergeant|inspector|magistrate|judge|leader|player|singer|rapper|wrestler|cricketer|rabbi|bishop|chairman|chair|manager|caretaker|cleaner|cook|dinner lady|lollipop (?:man|lady)|postman|postmistress|barber|undertaker|owner|landlord|trader|star|celebrity|politician|trustee';
const NEWS = '(?:on the (?:local )?(?:news|telly|television|TV)|in the (?:local )?(?:papers?|news|press|headlines)|on the front page|went viral|all over Facebook|made the (?:news|papers?|headlines))';
const FATE = '(?:killed|murdered|stabbed|shot|drowned|found|abandoned|rescued|pulled from|jailed|sent down|convicted|hanged|died|run over|knocked down|burned|burnt|electrocuted|kidnapped|trafficked|deported|buried|lost|hit by|struck|attacked|arrested|mauled|poisoned|swept|trapped|stepped down|won|survived|set fire|set light|ran away|jumped|fell)';
const KIND_OF_PERSON = '(?:Black|white|brown|Asian|Chinese|African|Caribbean|Muslim|Jewish|Sikh|Hindu|Christian|Traveller|Roma|Gypsy|Polish|Somali|Nigerian|Romanian|Syrian|Ukrainian|English|Welsh|Irish|Deaf|deaf|blind|disabled|gay|trans|openly \\w+|female|male|refugee|foster|adopted|looked[- ]after|\\p{Lu}\\p{Ll}+(?:ian|ese|ish|an|i)|hearing|bereaved|wheelchair[- ]using|autistic|unaccompanied)';

const SOURCES: readonly string[] = [
	// The only one of a kind: “the only Deaf pupil in the school”, “the only girl in the unit”, “was the only parent who …”.
	`\\b[Tt]he only (?:[\\p{L}-]+ )?${KIND_OF_PERSON} (?:[\\p{L}-]+ )?(?:child|boy|girl|lad|pupil|student|person|young person|family|household|woman|man|mother|father|teacher|teenager|couple|member|one|patient|resident|doctor|officer)\\b`,
	`\\b(?:was|is|were|as|being|am|[’']m|[’']s|become|became) the only (?:child|boy|girl|lad|pupil|student|person|young person|family|woman|man|mother|father|one|survivor|teenager|twins?|resident|patient) (?:in|at|on|from|to|who|of|with|left|under|over|without)\\b`,
	`\\b[Tt]he only (?:girl|boy|twins|family|survivor|witness|triplets|woman|man) (?:in|at|on|from|to|who|of)\\b`,
	`\\b[Tt]he (?:first|last|youngest|oldest) (?:[\\p{L}-]+ )?(?:child|boy|girl|pupil|student|person|woman|man|family) (?:ever |in the (?:county|country|city|town|village|borough|school) )?(?:to (?:be|have)|in the (?:county|country|city|town|village|borough))\\b`,
	// Somebody’s relative: “the sister of the boy who drowned”, “son of a former councillor”.
	`\\b${KIN_OF} of (?:the|an?|our|that) (?:[\\p{L}-]+ ){0,3}${SOMEBODY} (?:who|whom|whose|that|${FATE}|from the|in the|at the|on the|behind)\\b`,
	`\\b${KIN_OF} (?:of|to) (?:the|an?|our|one of the|that) (?:[\\p{L}-]+ ){0,2}(?:${JOBS}|${MORE_JOBS})s?\\b`,
	`\\b${KIN_OF} of (?:the|a|our|that) (?:[\\p{L}-]+ ){0,3}(?:victim|suspect|gunman|killer|murderer|attacker|deceased)\\b`,
	// “whose dad got sent down”, “whose husband drives the school minibus”.
	`\\b(?:the|his|her|my|our|their|that|one|an?) (?:[\\p{L}-]+ ){0,2}(?:child|boy|girl|lad|lass|pupil|man|woman|mother|father|mum|dad|aunt|uncle|family|couple|teenager|baby|brother|sister|cousin|neighbour|carer|nan|grandmother|grandfather|one),? whose (?:[\\p{L}’'-]+ ){1,4}?(?:${DOES}|is (?:an?|the)|was|got|had|has been|went|died|were|burned|burnt|made)\\b`,
	// What a relative does, and where: “his mother teaches Year 4”, “her dad runs the chip shop”.
	`\\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]he|[Tt]heir|[Oo]ur|Mum|Dad|[Oo]ne|[Aa]n?) ?(?:[\\p{L}-]+ )?(?:(?<=(?:Mum|Dad) ?)|${RELATIVE})(?:,| who)? ${DOES} (?:as (?:an?|the)|(?:at|in|on|for|behind|with|by|near) (?:the|a|his|her|our|\\p{Lu})|the|a|an|his own|her own|our|one of|Year \\d|[Mm]aths|PE|Sunday)(?! (?:night|nights|home|end|time|bit|lot|evening|way|same|most|best|past|morning|long|talk|conversation|meeting|discussion|session)\\b)`,
	`\\b${RELATIVE}(?:,| is| was| who is| who was) (?:an?|the|our) (?:[\\p{L}-]+ ){0,2}?(?:${KNOWN_AS}|serving) (?:[\\p{L}-]+ ){0,2}?(?:${JOBS}|${MORE_JOBS})\\b`,
	`\\b${RELATIVE}(?:,| is| was| who is| who was) (?:the|our|his|her|their) (?:[\\p{L}-]+ ){0,2}?(?:${JOBS}|${MORE_JOBS})\\b`,
	`\\b(?:adopted|fostered|raised|brought up|taken in|looked after|married) by (?:the|an?|our) (?:[\\p{L}-]+ ){0,2}(?:${JOBS}|${MORE_JOBS})\\b`,
	// Known from an event: “the family who lost two sons in the fire”, “the baby found in the church porch”.
	`\\b(?:[Tt]he|[Tt]hat) (?:[\\p{L}-]+ )?${SOMEBODY} (?:(?:who|that) (?:had |has |was |were |had been |have |got ){0,2})?${FATE} (?:in|on|at|outside|by|near|behind|from|two|three|their|his|her|the|under|when)\\b`,
	`\\b(?:the|that) (?:[\\p{L}-]+ ){0,2}(?:${SOMEBODY}|case|house|story|father|mother|uncle|trial|attack|murder|fire) (?:(?:who|that|which|whose [\\p{L}-]+) )?(?:was |were |had been |is |are )?${NEWS}`,
	`\\b(?:his|her|my|their|our) (?:[\\p{L}-]+ ){0,2}(?:face|picture|photo|photograph|name|house|story|trial|case|street|family|dad|mum|father|mother|brother|sister) (?:was|were|had been|is|are|had|has been) ${NEWS}`,
	`\\bat the (?:heart|centre) of (?:the|a) (?:[\\p{L}-]+ ){0,2}(?:case|review|inquiry|scandal|trial|story|murder|investigation)\\b`,
	// “everyone in the village knew the family”
	`\\b[Ee]ver(?:yone|ybody) (?:(?:in|on|at) (?:the|our|that) (?:[\\p{L}-]+ ){1,2})?(?:knew|knows) (?:the (?:family|car|house|name|story|surname)|her|him|them|who|his|whose)\\b`,
];
const CLUES = SOURCES.map((source) => new RegExp(source, 'gu'));

const ANYBODY_BEFORE = /\b(?:for example|such as|e\.g\.|if|imagine|any|suppose|whenever|every|each|not just|may be|might be|could be|can be|like|say) (?:(?:an?|the|being|is|was|you are|you[’']re|they are) )?$/iu;

export const relationshipClue: Rule = {
	id: 'relationship-clue',
	family: 'people',
	title: 'Somebody known by a relative, a job or an event',
	why: 'Without any name, “the sister of the boy who drowned” is one girl to everybody in the town.',
	source: 'The Transparency Project on jigsaw identification (http://www.transparencyproject.org.uk/jigsaw-identification/); ICO anonymisation guidance, March 2025 (https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective): the motivated intruder.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.tellsStories
			? CLUES.flatMap((expression) =>
					matchesIn(document, expression, isOwnText)
						.filter((match) => !ANYBODY_BEFORE.test(match.before(40)))
						.map((match) => sightingOf(match, 'block', 'This says who somebody is by a relative, a job or an event that people know of.', 'Leave the clue out, or say only what the story needs: “a relative”, “a parent who worked shifts”.')),
				)
			: [],
	fires: [
		'She was the only Black girl in her year.',
		'He is the brother of the young man who was stabbed outside the shops.',
		'His mother teaches Year 4 at the same school.',
		'The uncle, a well-known local boxer, came to the second session.',
		'I’m the lad whose dad got sent down for it.',
		'A collage made by the sister of the boy who drowned in the canal.',
		'We met a girl who had been adopted by the vicar.',
	],
	silent: ['The only way in is past reception.', 'Parents whose children attend the nursery may use the room.', 'The only child in a meeting of twelve adults has little chance to speak.', 'Her mother worked nights.', 'Grandparents who care for children were asked first.', 'A family who feel judged will not come back.'],
};
