/** Exact days written in English text. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DAYS = '(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|nesday|sday|urday|rsday)?';
const ORDINAL =
	'(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const YEAR_IN_WORDS = '(?:,? (?:two thousand(?: and)?|twenty|nineteen)(?:[- ][a-z]+){0,2})?';
const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

const FORMS = [
	`(?:${DAYS},? )?(?:the )?(?:${ORDINAL}|last day) of (?:${MONTHS})(?: (?:19|20)\\d{2}|${YEAR_IN_WORDS})`,
	`(?:${DAYS},? )?(?:the )?${DAY_NUMBER} (?:of )?(?:${MONTHS})\\.?(?:,? (?:19|20)\\d{2}|,? ['’]\\d{2})?`,
	`(?:${DAYS},? )?(?:${MONTHS})\\.? ${DAY_NUMBER}(?!\\d)(?:,? (?:19|20)\\d{2})?`,
	`(?:3[01]|[12]\\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?:(?:19|20)\\d{2}|\\d{2})`,
	`(?:19|20)\\d{2}[-/](?:1[0-2]|0[1-9])[-/](?:3[01]|[12]\\d|0[1-9])`,
	`(?:3[01]|[12]\\d|0?[1-9])[/-](?:${MONTHS})[/-](?:(?:19|20)\\d{2}|\\d{2})`,
];

/** The source of an expression that finds an exact day: “12 March 2021”, “March 12th”, “12/03/21”, “2021-03-12”. */
export const EXACT_DAY = `(?<![\\w£/.-])(?:${FORMS.join('|')})(?![\\w/-]|\\.\\d)`;

const FESTIVALS =
	'Christmas Eve|Christmas Day|Christmas|Boxing Day|New Year[’\']s Eve|New Year[’\']s Day|Good Friday|Easter Sunday|Easter Monday|Easter|Eid|Diwali|Vaisakhi|Holi|Hanukkah|Passover|Yom Kippur|Bonfire Night|Guy Fawkes Night|Hallow[’\']?e[’\']?en|Valentine[’\']s Day|Mother[’\']s Day|Mothering Sunday|Father[’\']s Day|Remembrance Sunday|Armistice Day|St (?:Patrick|George|David|Andrew)[’\']s Day|Pancake Day|Shrove Tuesday|May Day|VE Day|bank holiday(?: Monday)?|half[- ]term (?:Monday|Tuesday|Wednesday|Thursday|Friday)|SATs week|(?:A[- ]level |GCSE )?results day';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/**
 * The source of an expression that finds a day by its name: “on Diwali”, “the night of Eid”, “two days before Christmas”, “last Tuesday”.
 * A festival needs “on”, “at”, “the day after” or the like before it: alone it is a season.
 */
export const NAMED_DAY = `(?<!\\p{L})(?:(?:on|at|over|during|until|since) (?:the )?(?:Year \\d{1,2} )?(?:${FESTIVALS})|in (?:Year \\d{1,2} )?SATs week|(?:the )?(?:day|night|morning|evening|week|weekend) (?:of|before|after) (?:${FESTIVALS})|(?:two|three|four|a few) days (?:before|after) (?:${FESTIVALS})|(?:on )?the (?:first|second|third|fourth|last) ${WEEKDAY} (?:in|of|after|before) (?:${MONTHS}|${FESTIVALS}|term|half[- ]term)|(?:on |the )+${WEEKDAY} (?:before|after) (?:${FESTIVALS}|term|half[- ]term)|first ${WEEKDAY} back|${FESTIVALS},? the (?:first|second|last) day|last ${WEEKDAY}|on (?:his|her|their) (?:\\p{L}+ )?birthday|(?:the )?(?:first|last) day of (?:the )?(?:\\p{L}+ )?(?:term|holidays))(?: (?:19|20)\\d{2})?(?!\\p{L})`;

/** A month by name. */
export const MONTH = `(?:${MONTHS})`;
