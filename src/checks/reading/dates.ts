/** Exact days written in English text. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DAYS = '(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|nesday|sday|urday|rsday)?';
const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

const FORMS = [
	`(?:${DAYS},? )?(?:the )?${DAY_NUMBER} (?:of )?(?:${MONTHS})\\.?(?:,? (?:19|20)\\d{2}|,? ['’]\\d{2})?`,
	`(?:${DAYS},? )?(?:${MONTHS})\\.? ${DAY_NUMBER}(?!\\d)(?:,? (?:19|20)\\d{2})?`,
	`(?:3[01]|[12]\\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?:(?:19|20)\\d{2}|\\d{2})`,
	`(?:19|20)\\d{2}[-/](?:1[0-2]|0[1-9])[-/](?:3[01]|[12]\\d|0[1-9])`,
	`(?:3[01]|[12]\\d|0?[1-9])[/-](?:${MONTHS})[/-](?:(?:19|20)\\d{2}|\\d{2})`,
];

/** The source of an expression that finds an exact day: “12 March 2021”, “March 12th”, “12/03/21”, “2021-03-12”. */
export const EXACT_DAY = `(?<![\\w£/.-])(?:${FORMS.join('|')})(?![\\w/-]|\\.\\d)`;

/** A month by name. */
export const MONTH = `(?:${MONTHS})`;
