/** Days written in English text: exact ones, and those told by a feast, an event or a day of the week. */
import { FEASTS } from './feasts.ts';

const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DAYS = '(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|nesday|sday|urday|rsday)?';
const ORDINAL =
	'(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const YEAR_IN_WORDS = '(?:,? (?:two thousand(?: and)?|twenty|nineteen)(?:[- ][a-z]{2,9}){0,2})?';
const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

const FORMS = [
	`(?:the )?(?:${ORDINAL}) of the (?:${ORDINAL})(?:,? (?:oh|two thousand(?: and)?|twenty|nineteen)[- ][a-z]{2,9})?`,
	`(?:${DAYS},? )?(?:the )?(?:${ORDINAL}|last day),? (?:of )?(?:${MONTHS})(?: (?:19|20)\\d{2}|${YEAR_IN_WORDS})`,
	`(?:${DAYS},? )?(?:the )?${DAY_NUMBER} (?:of )?(?:${MONTHS})\\.?(?:,? (?:19|20)\\d{2}|,? ['’]\\d{2}|,? \\d{2}(?![\\d:.]))?`,
	`(?:${DAYS},? )?(?:${MONTHS})\\.? (?:the )?${DAY_NUMBER}(?!\\d)(?:,? (?:19|20)\\d{2})?`,
	`(?:3[01]|[12]\\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?:(?:19|20)\\d{2}|\\d{2})`,
	`(?:19|20)\\d{2}[-/](?:1[0-2]|0[1-9])[-/](?:3[01]|[12]\\d|0[1-9])`,
	`(?:3[01]|[12]\\d|0?[1-9])[ /.-]{1,2}(?:${MONTHS})[ /.-]{1,2}(?:(?:19|20)\\d{2}|\\d{2})`,
	`(?:3[01]|[12]\\d|0?[1-9])[ /.-](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[ /.-](?:(?:19|20)\\d{2}|\\d{2})`,
	`(?:${DAYS} )the (?:(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|${ORDINAL})`,
	`(?:0?[1-9]|[12]\\d|3[01]) \\/ (?:0?[1-9]|1[0-2]) \\/ (?:(?:19|20)\\d{2}|\\d{2})`,
];

/** The source of an expression that finds an exact day: “12 March 2021”, “March 12th”, “12/03/21”, “2021-03-12”. */
export const EXACT_DAY = `(?<![\\w£/.-])(?:${FORMS.join('|')})(?![\\w/-]|\\.\\d)`;

/** What a day is told by when it is “the day of”, “the night before” or “the week after” something. */
const OCCASION =
	'(?:exam|exams|paper|GCSEs?|A[- ]levels?|SATs|mocks|prom|leavers|funeral|wedding|birthday|christening|baptism|bar mitzvah|bat mitzvah|mehndi|nikah|anniversary|final|match|derby|Grand National|riots?|fire|flood|floods|storm|strike|carnival|parade|march|election|referendum|coronation|jubilee|royal wedding|verdict|trial|sentencing|hearing|inquest|lockdown|eclipse|attack|bombing|explosion|crash|earthquake|fair|festival|show|concert|Olympics|World Cup|Euros|cup final)';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART_OF_DAY =
	'(?:(?:early|late|very|small) )?(?:day|night|morning|evening|afternoon|week|weekend|hours|eve|anniversary|fortnight|Sunday|Saturday|Friday|Monday|Tuesday|Wednesday|Thursday)';
const YEAR_TOLD =
	"(?:,? (?:in )?(?:(?:19|20)\\d{2}|14\\d{2}|['’]\\d{2})|,? (?:last|this|that|the following|the next|the same) year|,? (?:of )?the year (?:before|after|of|that|when|\\p{L}{2,12})(?: \\p{L}{2,12})?)";
const ON =
	'(?:on|for|at|over|during|until|since|before|after|by|from|around|in (?:the )?(?:early hours|run[- ]up) (?:of|to)|it was|that was|this was|was it|was)';
const COUNT = '(?:two|three|four|five|six|ten|a few|a couple of|several|\\d{1,2})';

const TIME = `(?:${FEASTS})`;

const CAME_ABOUT =
	'died|was (?:buried|crowned|shot|elected|opened)|closed|shut|began|started|opened|reopened|went|won|lost|beat|played|visited|came|flooded|burned|burnt|collapsed|hit|fell|landed|broke|ended|lifted';

const BY_NAME = [
	`${ON} (?:the )?(?:(?:last|next|this|our|their|his|her) )?(?:Year \\d{1,2} )?${TIME}`,
	`in (?:Year \\d{1,2} )?SATs week`,
	`(?:the )?${PART_OF_DAY} (?:of|before|after|following|to|that follows) (?:the )?${TIME}`,
	`(?:the )?${PART_OF_DAY} (?:of|before|after|that|following) (?:the|his|her|their|my|our|a|school) (?:[\\p{L}\\d’'-]{1,20} ){0,4}${OCCASION}`,
	`(?:on |the )*(?:day|night|morning|evening|weekend|week) (?:that |when )?(?:the )?(?:schools?|lockdown|clocks|war|snow|pubs|shops|riots?|bridge|market|factory) (?:\\p{L}{1,12} ){0,3}?(?:${CAME_ABOUT})`,
	`${COUNT} (?:days|weeks|nights|months|mornings) (?:before|after|into|from|to|off|till|until|past|following) (?:the )?${TIME}`,
	`(?:a|one) (?:day|week|fortnight|night|month)(?: or (?:so|two))? (?:before|after|from|to|off|following|into) (?:the |his |her |their )?(?:[\\p{L}\\d’'-]{1,20} )?(?:${TIME}|(?:Year \\d{1,2} )?(?:${OCCASION}))`,
	`(?:on )?(?:the )?(?:first|second|third|fourth|last|final) ${WEEKDAY} (?:in|of|after|before|back) (?:the )?(?:${MONTHS}|${TIME}|(?:(?:autumn|spring|summer) )?term|half[- ]term|the (?:holidays|month|year|school year|summer)|holidays|school|new year)${YEAR_TOLD}?`,
	`(?:on |the )+${WEEKDAY}(?: (?:night|morning|evening))? (?:before|after|of|following) (?:the )?(?:[\\p{L}’'-]{1,20} ){0,2}?(?:${TIME}|term|half[- ]term|${OCCASION})`,
	`${ON} the (?:first|second|third|fourth|last|same) (?:week|weekend|day|night) (?:of|in) (?:${MONTHS}|term|the (?:holidays|month|year))`,
	`(?:on |the )+${WEEKDAY} (?:in|of|at the (?:start|end) of) (?:the )?(?:half[- ]term|(?:Christmas|Easter|summer|May|October|February) (?:holidays?|break|half[- ]term))`,
	`(?:(?:${ON} the )?(?:week|weekend|wk|w/[ce])(?: of| beginning| commencing)?) (?:the )?(?:${DAY_NUMBER}(?: (?:${MONTHS}))?|${MONTHS})`,
	`first ${WEEKDAY} back`,
	`${TIME},? the (?:first|second|last) (?:day|night)`,
	`${TIME}${YEAR_TOLD}`,
	`^${TIME}(?=[,:;–-]| (?:he|she|they|his|her|mum|dad|we)\\b)`,
	`(?:last|the previous|this|the (?:same|very)) ${WEEKDAY}(?: (?:night|morning|evening|afternoon))?`,
	`${WEEKDAY} (?:just gone|gone|last|week|night last week)`,
	`on (?:his|her|their|my) (?:[\\p{L}\\d]{1,20} ){0,2}(?:birthday|wedding day|first day (?:at|of|in))`,
	`(?:the )?(?:first|last) day of (?:the )?(?:\\p{L}{1,20} )?(?:term|holidays|lockdown|year|school|exams|trial)`,
	`(?:on|of|since|until|by|before|after) the (?:(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|${ORDINAL})(?=[,.;:)]|$| (?:he|she|they|his|her|and|when|at|with|the|of last|of this|of that)\\b)`,
];

/**
 * The source of an expression that finds a day by its name: “on Diwali”, “the night of Eid”, “two days before
 * Christmas”, “last Tuesday”.
 * A feast needs “on”, “at”, “the day after” or the like before it, or a year behind it: alone it is a season.
 */
export const NAMED_DAY = `(?<!\\p{L})(?:${BY_NAME.join('|')})(?:${YEAR_TOLD})?(?!\\p{L})`;

/**
 * The source of an expression that finds a feast alone, as a note puts it: “Xmas Eve: mum left”, “stabbed, Bank Hol
 * Mon”.
 * For notes only: in a sentence a feast alone is a season.
 */
export const FEAST_IN_NOTE = `(?:(?<=^|[,;:(–-] ?|\\b(?:on|at) )(?:${FEASTS})|(?<!\\p{L})(?:${FEASTS})(?=[,;:)]| [–-]|$| (?:19|20)\\d{2}[:,;]))(?:,? (?:19|20)\\d{2})?(?!\\p{L})`;

/** A month by name. */
export const MONTH = `(?:${MONTHS})`;

/** The source of an expression that finds a feast anywhere: a day to those who keep it, a season to others. */
export const FEAST = `(?<!\\p{L})(?:${FEASTS})(?!\\p{L})`;

/** The source of an expression that finds a month and a year: “May 2021”, “Oct ’22”, “early March last year”. */
export const MONTH_AND_YEAR = `(?<![\\p{L}\\d])(?:(?:early|mid|late)[- ])?(?:${MONTHS})\\.?,? (?:(?:19|20)\\d{2}|['’]\\d{2}|last year|that year|the year (?:before|after))(?![\\p{L}\\d])`;

/**
 * The source of an expression, in which capitals count, that finds a day of a name of its own: “Potters’ Fortnight
 * Monday”, “at Smethwick Carnival”, “the night Villa won the cup”.
 */
export const DAY_OF_OWN_NAME = `(?<!\\p{L})(?:(?:(?:[Oo]n|[Aa]t|[Dd]uring|[Ss]ince|[Bb]efore|[Aa]fter|[Oo]f|[Uu]ntil|[Bb]y) (?:the )?)?(?:\\p{Lu}[\\p{L}’'-]{1,20} ){1,3}(?:Day|Night|Eve|Weekend|Carnival|Mela|Festival|Regatta|Wakes|Parade|Marathon|Gala|Fete|Fayre|Fair|Derby|Monday|Sunday|Saturday|Fortnight)|[Tt]he (?:day|night|morning|evening|weekend|week) (?:that |when )?(?:the )?\\p{Lu}[\\p{L}’'-]{1,20} (?:\\p{L}{1,12} ){0,3}?(?:${CAME_ABOUT}))(?:${YEAR_TOLD}| in (?:${MONTHS})\\.?(?:,? (?:(?:19|20)\\d{2}|['’]\\d{2}))?)?(?!\\p{L})`;
