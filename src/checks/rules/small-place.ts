import { isOwnText, type CheckedDocument, type Part } from '../document.ts';
import { BUILT_IN } from '../names/built-in.ts';
import { isCommonWord } from '../names/common-words.ts';
import { isKnownCapital } from '../names/known-capitals.ts';
import { isAboutAnybody, isAboutOne, isAboutWork } from '../reading/about-one.ts';
import { isAtHome } from '../reading/at-home.ts';
import { isNote, isNoteAboutOne, isOfMany, isShortPlace } from '../reading/notes.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { MAY_TELL, standingOf, TELLS } from '../reading/standing.ts';
import { STREET_ENDING } from '../reading/streets.ts';
import { tokensOf, type Sentence } from '../reading/tokens.ts';
import { isPlace, registered } from '../allowlist.ts';
import { byStory, type Rule, type RuleMatch } from '../rule.ts';

const WORD = "\\p{Lu}[\\p{L}’'-]{1,24}";
const NAME = `(?<found>(?:[Tt]he )?${WORD}(?:(?: (?:on|in|under|by|le|cum|of|at|the))? ${WORD}){0,3})`;
/** What is smaller than a town and has a name: “the Marlpit estate”, “Bannerfield shops”. */
const PARTS_OF_TOWNS =
	"estate|site|flats|shops|shopping centre|caravan park|caravan site|campsite|travellers[’']? site|maisonettes|tower block|high[- ]rise|roundabout|crossing|crossroads|underpass|subway|allotments?|garages|canal|lock|reservoir|playing fields?|rec|skate ?park|play area|park|woods|quarry|tip|market|parade|precinct|chip shop|chippy|pub|club|gym|bus stop|bus station|tram stop|station|bungalows|cul-de-sac|terrace|row|farm|level crossing|lights|traffic lights|island|churchyard|graveyard|cemetery|bench|bandstand|bridge|towpath|basin|weir|ford|green|common|pier|beach|harbour|slipway|hotel|B&B|working men[’']?s club|social club|chapel|launderette|laundrette|bookies|post office|snooker hall|bingo(?: hall)?|car park|multi-storey|services|lay-?by|petrol station|garage|depot|scrapyard|stables|boatyard|marina|colliery|wood|copse|stop|corner shop|mini-?mart|off[- ]licence|barracks|moorings|bowling green|snug|swings|top block|bowls club";
const IN_PLACE = new RegExp(
	`(?<!\\p{L})(?:[Ll]ive[sd]?|[Ii]n|[Oo]n|[Aa]t|near|[Ff]rom|to|into|through|round|around|outside|past|behind|above|by|off|beyond|towards?|over|along|down|up|under|of|called|opposite|below) ${NAME}(?! ?[’'“]?\\p{Lu})(?:[’']s\\b)?(?<part> (?:${PARTS_OF_TOWNS})\\b)?`,
	'gu',
);
const PART_OF_TOWN = new RegExp(`(?<!\\p{L})${NAME} (?<part>${PARTS_OF_TOWNS})\\b`, 'gu');
const AFTER_COMMA = new RegExp(`(?<=, )${NAME}(?=[,;.]|$)`, 'gu');
/**
 * “sight of the Navigation”, “grew up on the Hollies”: ordinary words that only their place in the sentence makes a
 * name.
 */
const KNOWN_BY_THE =
	/(?<=\b(?:(?:gr[eo]w(?:n|s|ing)? up|lives?|lived|living|raised|born|housed|moved|stays?) (?:on|onto|to|at|above|behind|opposite|next to|near)|drinks? (?:in|at)|works? (?:in|at|behind the bar (?:of|at))|behind|sight of|outside|opposite|(?:snug|bar|lounge|garden|car park|yard|back room|porch|steps|wall) (?:of|at|by|outside|behind)|(?:sat|stood|slept|waited|met|hid|drank|fought) (?:by|at|near|in|outside|behind)) )(?<found>the \p{Lu}\p{Ll}{2,16}(?: \p{Lu}\p{Ll}{2,16})?)(?=[,.;]| and | pub| who| where| since| for )/gu;
/** A shop of a chain, or of somebody, is one place: “the Londis on Cresswell Lane”, “Tibbits’ bakery”. */
const CHAIN =
	"(?:Londis|Spar|Co-?op|Costcutter|Premier|Nisa|Greggs|Asda|Tesco(?: Express)?|Lidl|Aldi|Morrisons|Sainsbury[’']?s|Iceland|Farmfoods|B&M|Wilko|Poundland|McDonald[’']?s|KFC|Subway|Nando[’']?s|Costa|Wetherspoons?|Spoons|Boots|Argos|Primark|JD|Ladbrokes|William Hill|Betfred|Paddy Power|Esso|Shell|BP|Texaco|Jet|One Stop|Bargain Booze|Domino[’']?s|Pizza Hut|Superdrug|Halfords|Homebase|Travelodge|Premier Inn|Dixy|Morley[’']?s|Chicken Cottage)";
const SHOP = new RegExp(
	`(?<!\\p{L})(?<found>(?:(?:[Tt]he )?${CHAIN}(?: (?:garage|car park|café|cafe|store))? (?:on|in|at|by|near|opposite|off|down|up|behind) (?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}|(?:\\p{Lu}[\\p{L}’'-]{1,20} ){0,2}\\p{Lu}\\p{L}{1,20}[’'](?:s)? (?:bakery|shop|newsagents?|chippy|chip shop|mini-?market|[Mm]inimart|barbers?|salon|caf[eé]|takeaway|butchers?|garage|gym|yard|corner shop|supermarket|off[- ]licence|kebabs?|fish bar|stores?|bar|pub)))(?!\\p{L})`,
	'gu',
);
/** “at St Thomas More in Willenhall”, “the porch of All Saints”: a church or a school by its saint. */
const SAINT =
	/(?<=\b(?:at|to|from|in|of|outside|behind|by|near|past|left|attends?|attended) )(?<found>(?:All (?:Saints|Souls)|Our Lady[’']?s?(?: (?:of|and) [\p{L} ]{2,24}?)?|Sacred Heart|Christ ?Church|Christ the King|Holy (?:Trinity|Cross|Family|Rosary|Name)|Corpus Christi|St\.? \p{Lu}\p{Ll}+(?: (?:and|&) St\.? \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)?[’']?s?)(?:,? (?:in )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?)(?![\p{L}’'])(?! (?:Hospital|Hospice|Trust|Charity|Foundation|Day|Ambulance|Giles|Basils|Road|Street))/gu;
/** “Placement: The Larches, Tile Hill”: whatever stands behind such a label is the place. */
const LABELLED =
	/(?:^|[.;|] )(?:(?:\p{L}+ )?[Pp]lacements?|[Ll]ives?(?: (?:at|in|with))?|[Ll]iving|[Hh]ome|[Aa]ddress|[Ss]taying(?: at)?|[Hh]oused|[Tt]emp(?:orary)? accommodation|TA|[Ww]here [\p{L} ]{2,40}(?:lives?|stays?|staying|living|sleeps?|now|is|found))[:?] ?(?<found>(?=[^.!?\n]{0,40}\p{Lu})[^.!?\n]{3,80})$/gu;
/** “Gosbrook Lads’ Club”, “Willenhall Wasps under-15s”: where somebody plays is known to all who play there. */
const TEAM =
	/(?<!\p{L})(?<found>(?:\p{Lu}[\p{L}’'-]{2,20} ){1,3}(?:(?:[Uu]nder|U)[- ]?\d{1,2}s?|FC|RFC|CC|ABC|AFC|Colts|Juniors|Harriers|Swifts|Wasps|Rangers|Rovers|Warriors|Tigers|Panthers|Lads[’'] Club|Boys[’'] Club|Girls[’'] Brigade|Boys[’'] Brigade|(?:Amateur )?Boxing Club|Judo Club|Gymnastics Club|Rugby Club|Cricket Club|Football Club|Swimming Club|Dance (?:School|Academy)|Silver Band|Brass Band|Cadets|Scouts|Guides|Brownies|Beavers|Sunday League|Mosque|Madras(?:a|ah|sa)))(?![\p{L}])/gu;
const IN_FIELD = new RegExp(`(?:^|, |[Bb]ased in |[Hh]ousehold in |[Ff]amil(?:y|ies) in )${NAME}$`, 'gu');

const STREET = new RegExp(`(?:${STREET_ENDING})$`, 'u');

/** Endings of the names of villages, woods, pubs and blocks of flats, where every word is an ordinary one. */
const SMALL =
	/(?:Wood|Woods|Bottom|Cross|Hill|Green|End|Heath|Common|Bank|Brook|Ford|Forge|Mill|Bridge|Meadows?|Fields?|Rise|Magna|Parva|Hollow|Dingle|Dell|Corner|Moor|Marsh|Lock|Wharf|Farm|Grange|Point|Towers?|Heights|Court|Arms|Head|Inn|Lion|Swan|Bull|Crown|Oak|Billet|Bell|Plough|Horseshoes?|Anchor|Vine|Hounds?|Wheatsheaf|Locks|Parade|Precinct|Row|View|Walk|Cottages?|Alley|Passage|Entry|Gullet|Lay-?by|Estate|Lodge|House|Terrace|Mews|Gardens?|Green|Park|Spinney|Churchyard|Hole|Tip|Tump|Knoll|Cutting|Basin|Copse|Coppice|Estate|Village|Hamlet)$/u;
const NO_PLACE =
	/\b(?:Cathedral|Wing|Suite|House Rule|Council|Trust|Team|Service|Services|School|Academy|College|University|Hospital|Centre|Center|Hub|Group|Forum|Board|Court of|Police|Programme|Project|Act|Review|Report|Guide|Unit|Panel|Plan|Fund|Network|Partnership|Association|Foundation|Society|Committee|Office|Department|Ministry|Agency|Authority|Commission|Charity|Together|Day|Week|Month|Year|Key Stage|Christmas|Easter|Part|Section|Chapter|Table|Figure|Level|Step|Stage|Early|Youth|Children|Social|Mental|Public|National|Royal|Bible|Qur|Mum|Dad|Nan)\b/u;

const placeOf = (
	{ found, start, part, groups }: Match,
	{ allowlist }: CheckedDocument,
): { start: number; end: number } | undefined => {
	if (NO_PLACE.test(found)) return undefined;
	const tokens = tokensOf(found).filter(({ capitalised, folded }) => capitalised && folded !== 'the');
	const kinds = registered(tokensOf(found), allowlist.phrases, BUILT_IN.phrases);
	// A neighbourhood that the hub knows is no secret; an estate in it, or of its name, is.
	if (kinds.size >= tokens.length && !(groups['part'] && [...kinds.values()].every(isPlace))) return undefined;
	const strange = tokens.filter(
		({ text, folded, allCapitals }) =>
			!allCapitals &&
			!/^\p{Lu}{2,}s$|^\p{Lu}.*\p{Ll}\p{Lu}{2,}/u.test(text) &&
			!isCommonWord(folded) &&
			!isKnownCapital(folded),
	);
	const small = Boolean(groups['part']) || (tokens.length > 1 && (SMALL.test(found) || STREET.test(found)));
	if (!small && (!strange.length || tokens.some(({ allCapitals }) => allCapitals))) return undefined;
	if (groups['part'] && !strange.length && tokens.length < 2 && !/^[Tt]he /u.test(found)) return undefined;
	const end = start + found.length + (groups['part']?.length ?? 0);
	return { start, end: Math.min(end, part.text.length) };
};

const ANYWHERE =
	/^the (?:Midlands|Black|North|South|East|West|Home|Ward|Church|Unit|Centre|Street|Underground|Thames|Severn|Army|Navy|Marines|Internet|Council|Hospital|House|Hub|School|College|Library|Trust|Mosque|Temple|Gurdwara|Hostel|Refuge|Border|Continent|Caribbean|Gulf|Coast|Valleys|Highlands|Potteries|Peak|Lakes|Shire|Isle|Wirral|Cotswolds|Forest)\b/u;

/** “Adapted from Golding & Hughes, 2012” */
const CITED = /^,? (?:&|et al|\(?(?:19|20)\d{2})/u;

const sight = (document: CheckedDocument, match: Match): RuleMatch[] => {
	const place = placeOf(match, document);
	const sentence = sentenceIn(match.part, match.start);
	if (!place || CITED.test(match.after(12))) return [];
	const atHome = isAtHome(sentence) || isNoteAboutOne(sentence) || isPersonalNote(match.part, sentence);
	if (!atHome && standingOf(sentence) < (isShortPlace(match.part) ? 0 : TELLS)) return [];
	const sure =
		atHome && (standingOf(sentence) >= MAY_TELL || isNoteAboutOne(sentence) || isPersonalNote(match.part, sentence));
	return [ruleMatchOf({ part: match.part, ...place }, sure ? 'block' : 'warn', SMALL_PLACE, SMALL_PLACE_NEXT)];
};

const SMALL_PLACE = 'This place is so small that everybody there knows who is meant.';
const SMALL_PLACE_NEXT = 'Name the borough, or write “a village”, “one part of the town”, “a pub”.';

const aboutOne = (match: Match) => {
	const sentence = sentenceIn(match.part, match.start);
	return (
		isAboutOne(sentence) ||
		standingOf(sentence) >= MAY_TELL ||
		isPersonalNote(match.part, sentence) ||
		(match.part.kind === 'quotation' && /\b(?:[Ww]e|us|I|my|me)\b/u.test(sentence.text) && !isAboutAnybody(sentence)) ||
		(isShortPlace(match.part) && !isAboutWork(sentence) && !isOfMany(sentence) && standingOf(sentence) >= 0) ||
		/\b(?:they|them|their|the (?:boys|girls|children|brothers|sisters|twins)|both (?:boys|girls|children)|(?:the )?children of|the incident|the body|body found|the (?:stabbing|assault|fight|shooting|attack|raid)|contact visits?|visits|a hostel|housed)\b/iu.test(
			sentence.text.slice(0, 400),
		)
	);
};

/** A heading, a cell or a caption of somebody’s life: “Growing up in …”, “last seen …”, “view from her window”. */
const isPersonalNote = (part: Part, sentence: Sentence) =>
	standingOf(sentence) >= 0 &&
	(isShortPlace(part) || isNote(sentence)) &&
	LIFE.test(sentence.text) &&
	!isOfMany(sentence) &&
	!isAboutWork(sentence);
const LIFE =
	/\b(?:live[sd]?|living|gr[eo]w(?:n|ing)? up|raised|born|stay(?:s|ed|ing)|sle(?:pt|eps|eping)|moved|rehoused|placed|last seen|found|seen|missing|stabb(?:ed|ing)|attack(?:ed)?|assault(?:ed)?|murder(?:ed)?|shooting|shot|robbed|raid|arrest(?:ed)?|the way home|way to school|his|her|he|she|my|I|Mum|Dad|Nan|Mom|famil(?:y|y’s)|home|flat|caravan|den|grave|buried|where (?:he|she|they)|picked up|meets?|dealing|hangs?|tag(?:ged)?)\b/u;

const ownWords = (part: Part) => isOwnText(part) && part.kind !== 'venue';

export const smallPlace: Rule = {
	id: 'small-place',
	family: 'people',
	title: 'Village, street or estate that somebody lives in',
	why: 'In a place of a few hundred people one fact more is a name.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/): watch place.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.tellsStories
			? [
					...[IN_PLACE, PART_OF_TOWN].flatMap((expression) =>
						matchesIn(document, expression, ownWords).flatMap((match) =>
							aboutOne(match) ? sight(document, match) : [],
						),
					),
					...[SHOP, SAINT, TEAM].flatMap((expression) =>
						matchesIn(document, expression, ownWords).flatMap((match) =>
							aboutOne(match) && !isAboutAnybody(sentenceIn(match.part, match.start))
								? [ruleMatchOf(match, 'block', SMALL_PLACE, SMALL_PLACE_NEXT)]
								: [],
						),
					),
					...matchesIn(
						document,
						LABELLED,
						(part) => ownWords(part) && (isShortPlace(part) || part.kind === 'list-item'),
					).flatMap((match) =>
						NO_PLACE.test(match.found) ||
						[...registered(tokensOf(match.found), document.allowlist.phrases).values()].includes('organisation')
							? []
							: [ruleMatchOf(match, 'block', SMALL_PLACE, SMALL_PLACE_NEXT)],
					),
					...matchesIn(document, AFTER_COMMA, ownWords).flatMap((match) =>
						isNoteAboutOne(sentenceIn(match.part, match.start)) && SMALL.test(match.found)
							? sight(document, match)
							: [],
					),
					...matchesIn(document, KNOWN_BY_THE, ownWords).flatMap((match) =>
						aboutOne(match) &&
						!ANYWHERE.test(match.found) &&
						!NO_PLACE.test(match.found) &&
						!registered(tokensOf(match.found), document.allowlist.phrases, BUILT_IN.phrases).size
							? [ruleMatchOf(match, 'warn', SMALL_PLACE, SMALL_PLACE_NEXT)]
							: [],
					),
					...matchesIn(
						document,
						IN_FIELD,
						(part) => part.kind === 'field' && /\b(?:based in|household in|famil(?:y|ies) in)\b/iu.test(part.text),
					).flatMap((match) => sight(document, match)),
				]
			: [],
	fires: [
		'He sells outside the Co-op on Bath Row, she said.',
		'His old club was Gosbrook Lads’ Club.',
		'He was at St Thomas More in Willenhall.',
		'They live in Little Hadstock, a mile from the nearest bus.',
		'Her gran’s flat on the Sandy Lane site was the safe place.',
		'He was assaulted in the underpass by Bannerfield shops.',
		'Her dad drinks in the Turk’s Head.',
		'He got off the bus at Cradley Forge.',
	],
	silent: [
		'A stall on Albert Street gave out leaflets on Saturdays.',
		'He read the minutes of the LSCB and of two SCRs.',
		'The family lives in Ashford.',
		'He moved to the Virtual School team.',
		'She lives in England.',
		'Sessions were held in Makaton.',
		'Staff walked to Cannon Hill Park.',
		'He went to Winston’s Wish.',
	],
};
