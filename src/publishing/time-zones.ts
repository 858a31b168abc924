/** Time zones as calendars describe them. */

export const LONDON = 'Europe/London';

/**
 * Summer time in the United Kingdom: from the last Sunday in March to the last in October, at 01:00 UTC
 * (the rule that the IANA time zone database gives for Europe/London since 1996).
 */
export const VTIMEZONE_LONDON: readonly string[] = [
	'BEGIN:VTIMEZONE',
	`TZID:${LONDON}`,
	'BEGIN:DAYLIGHT',
	'DTSTART:19960331T010000',
	'TZOFFSETFROM:+0000',
	'TZOFFSETTO:+0100',
	'TZNAME:BST',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'DTSTART:19961027T020000',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0000',
	'TZNAME:GMT',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE',
];

/** What never changes its clocks. */
export const VTIMEZONE_UTC: readonly string[] = [
	'BEGIN:VTIMEZONE',
	'TZID:Etc/UTC',
	'BEGIN:STANDARD',
	'DTSTART:19700101T000000',
	'TZOFFSETFROM:+0000',
	'TZOFFSETTO:+0000',
	'TZNAME:UTC',
	'END:STANDARD',
	'END:VTIMEZONE',
];
