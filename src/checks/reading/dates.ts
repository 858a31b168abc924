/** Days written in English text: exact ones, and those told by a feast, an event or a day of the week. */

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
	`(?:${DAYS},? )?(?:the )?${DAY_NUMBER} (?:of )?(?:${MONTHS})\\.?(?:,? (?:19|20)\\d{2}|,? ['’]\\d{2})?`,
	`(?:${DAYS},? )?(?:${MONTHS})\\.? (?:the )?${DAY_NUMBER}(?!\\d)(?:,? (?:19|20)\\d{2})?`,
	`(?:3[01]|[12]\\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?:(?:19|20)\\d{2}|\\d{2})`,
	`(?:19|20)\\d{2}[-/](?:1[0-2]|0[1-9])[-/](?:3[01]|[12]\\d|0[1-9])`,
	`(?:3[01]|[12]\\d|0?[1-9])[/-](?:${MONTHS})[/-](?:(?:19|20)\\d{2}|\\d{2})`,
];

/** The source of an expression that finds an exact day: “12 March 2021”, “March 12th”, “12/03/21”, “2021-03-12”. */
export const EXACT_DAY = `(?<![\\w£/.-])(?:${FORMS.join('|')})(?![\\w/-]|\\.\\d)`;

/** Feasts, holidays and days that everybody remembers: religious, civil, of school and of sport. */
const FEASTS = [
	"(?:Christmas|Xmas)(?: (?:Eve|Day|morning|night|week))?|Boxing Day|St Stephen[’']s Day|New Year[’']?s?(?: (?:Eve|Day|morning))?|Hogmanay|Twelfth Night|Epiphany|Burns Night|(?:Chinese|Lunar) New Year",
	"Ash Wednesday|Palm Sunday|Maundy Thursday|Good Friday|Holy Saturday|Easter(?: (?:Sun(?:day)?|Mon(?:day)?|weekend|Sat(?:urday)?|Day))?|Whit(?:sun| Sunday| Monday)|Pentecost|All Souls(?:[’'] Day)?|All Saints(?:[’'] Day)?|Advent Sunday|the first day of Lent|Lent|Harvest Festival|Candlemas",
	"Eid(?:[- ](?:al[- ]Fitr|al[- ]Adha|ul[- ]Fitr|ul[- ]Adha))?(?: Day| morning)?|(?:the )?(?:first|last) (?:day|night|Friday|week) of Ramadan|Laylat al-Qadr|Ashura|Mawlid|Arafat? Day|Jumu[’']?ah",
	"Diwali|Holi|Navratri|Raksha Bandhan|Janmashtami|Dussehra|Vaisakhi|Gurpurab|Guru Nanak[’']s (?:birthday|Gurpurab)|Bandi Chhor(?: Divas)?|Wesak|Vesak",
	'Hanukkah|Chanukah|Passover|Pesach|Purim|Sukkot|Shavuot|Rosh Hashanah|Yom Kippur|Nowruz|Newroz|Orthodox (?:Easter|Christmas)|Timkat|Genna',
	"Bonfire Night|Fireworks Night|Guy Fawkes(?: Night)?|Mischief Night|Hallow[’']?e[’']?en|Valentine[’']?s(?: Day)?|Mother[’']?s[’']? Day|Mothering Sunday|Father[’']?s[’']? Day|Remembrance (?:Sunday|Day)|Armistice Day|St (?:Patrick|George|David|Andrew|Piran|Nicholas)[’']?s Day|Pancake (?:Day|Tuesday)|Shrove Tuesday|April Fool[’']?s?(?: Day)?|May Day|VE Day|VJ Day|Black Friday|Carnival (?:Sunday|Monday|weekend)",
	"(?:(?:the )?(?:May|August|Easter|Whitsun|spring|early May|late May|summer|late August|Jubilee|Coronation) )?bank hol(?:iday)?(?: (?:Mon(?:day)?|weekend|Sat(?:urday)?|Sun(?:day)?))?|half[- ]term (?:Monday|Tuesday|Wednesday|Thursday|Friday)|SATs week|(?:(?:A[- ]level|GCSE|SATs) )?results (?:day|morning)|(?:polling|election|census|budget|deadline|sports|prom|leavers[’']?|wedding|moving|mufti|inset|INSET|snow) (?:day|night)",
	'the (?:clocks|hour) (?:went|go) (?:back|forward)',
].join('|');

/** What a day is told by when it is “the day of”, “the night before” or “the week after” something. */
const OCCASION =
	'(?:exam|exams|paper|GCSEs?|A[- ]levels?|SATs|mocks|prom|leavers|funeral|wedding|birthday|christening|baptism|bar mitzvah|bat mitzvah|mehndi|nikah|anniversary|final|match|derby|Grand National|riots?|fire|flood|floods|storm|strike|carnival|parade|march|election|referendum|coronation|jubilee|royal wedding|verdict|trial|sentencing|hearing|inquest|lockdown|eclipse|attack|bombing|explosion|crash|earthquake|fair|festival|show|concert|Olympics|World Cup|Euros|cup final)';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PART_OF_DAY = '(?:(?:early|late) )?(?:day|night|morning|evening|afternoon|week|weekend|hours|eve|anniversary)';
const ON =
	'(?:on|at|over|during|until|since|before|after|by|from|around|in (?:the )?(?:early hours|run[- ]up) (?:of|to)|it was|that was|this was|was it|was)';
const COUNT = '(?:two|three|four|five|six|ten|a few|a couple of|several|\\d{1,2})';

const BY_NAME = [
	`${ON} (?:the )?(?:(?:last|next|this) )?(?:Year \\d{1,2} )?(?:${FEASTS})`,
	`in (?:Year \\d{1,2} )?SATs week`,
	`(?:the )?${PART_OF_DAY} (?:of|before|after) (?:the )?(?:${FEASTS})`,
	`(?:the )?${PART_OF_DAY} (?:of|before|after|that) (?:the|his|her|their|my|our|a) (?:[\\p{L}\\d’'-]{1,20} ){0,4}${OCCASION}`,
	`(?:on |the )*day (?:that )?(?:the )?(?:Queen|King|Prince|Princess|Pope|President|schools?|lockdown|clocks|war|England) (?:\\p{L}{1,12} )?(?:died|was (?:buried|crowned|shot)|closed|shut|began|started|opened|went|won|lost|visited|came)`,
	`(?:the )?night (?:that )?(?:England|Wales|Scotland|Villa|Blues|Wolves|Albion|Coventry|City|United) (?:won|lost|beat|played|went)`,
	`${COUNT} (?:days|weeks|nights) (?:before|after) (?:the )?(?:${FEASTS})`,
	`(?:on )?the (?:first|second|third|fourth|last) ${WEEKDAY} (?:in|of|after|before) (?:${MONTHS}|${FEASTS}|term|half[- ]term|the (?:holidays|month|year))`,
	`(?:on |the )+${WEEKDAY} (?:before|after|of) (?:the )?(?:${FEASTS}|term|half[- ]term|${OCCASION})`,
	`${ON} the (?:first|second|third|fourth|last|same) (?:week|weekend) (?:of|in) (?:${MONTHS}|term|the (?:holidays|month|year))`,
	`(?:on |the )+${WEEKDAY} (?:in|of|at the (?:start|end) of) (?:the )?(?:half[- ]term|(?:Christmas|Easter|summer|May|October|February) (?:holidays?|break|half[- ]term))`,
	`(?:(?:${ON} the )?(?:week|weekend|wk|w/[ce])(?: of| beginning| commencing)?) (?:the )?(?:${DAY_NUMBER}(?: (?:${MONTHS}))?|${MONTHS})`,
	`first ${WEEKDAY} back`,
	`(?:${FEASTS}),? the (?:first|second|last) (?:day|night)`,
	`(?:${FEASTS}),? (?:19|20)\\d{2}`,
	`^(?:${FEASTS})(?=[,:;–-]| (?:he|she|they|his|her|mum|dad)\\b)`,
	`(?:last|the previous|this) ${WEEKDAY}(?: (?:night|morning|evening|afternoon))?`,
	`on (?:his|her|their|my) (?:[\\p{L}\\d]{1,20} ){0,2}(?:birthday|wedding day|first day (?:at|of|in))`,
	`(?:the )?(?:first|last) day of (?:the )?(?:\\p{L}{1,20} )?(?:term|holidays|lockdown|year|school)`,
];

/**
 * The source of an expression that finds a day by its name: “on Diwali”, “the night of Eid”, “two days before Christmas”, “last Tuesday”.
 * A feast needs “on”, “at”, “the day after” or the like before it, or a year behind it: alone it is a season.
 */
export const NAMED_DAY = `(?<!\\p{L})(?:${BY_NAME.join('|')})(?:,? (?:19|20)\\d{2})?(?!\\p{L})`;

/**
 * The source of an expression that finds a feast alone, as a note puts it: “Xmas Eve: mum left”, “stabbed, Bank Hol Mon”.
 * For notes only: in a sentence a feast alone is a season.
 */
export const FEAST_IN_NOTE = `(?:(?<=^|[,;:(–-] ?|\\b(?:on|at) )(?:${FEASTS})|(?<!\\p{L})(?:${FEASTS})(?=[,;:)]| [–-]|$| (?:19|20)\\d{2}[:,;]))(?:,? (?:19|20)\\d{2})?(?!\\p{L})`;

/** A month by name. */
export const MONTH = `(?:${MONTHS})`;
