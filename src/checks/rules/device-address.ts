import { byStory, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`(?<![\\w.])${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}(?![\\w]|\\.\\d)`, 'gu');
const IPV6 = /(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}(?![\w:])/giu;
/** The same with zeros left out: at least three groups, and the “::”. */
const IPV6_SHORT =
	/(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?(?![\w:])/giu;
const MAC = /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])/giu;
const MAC_DOTTED = /(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/giu;
const SERIAL =
	/\b(?:serial (?:number|no\.?)|ankle tag|tag (?:number|no\.?)|SIM(?: card)?|ICCID|device id|asset (?:tag|number))\b[^.!?\n]{0,30}?(?<found>(?=[A-Z0-9-]{0,12}\d)[A-Z0-9][A-Z0-9-]{5,24})(?![A-Za-z0-9-])/giu;
const IMEI = /\b(?:IMEI|ICCID|SIM(?: card| no\.?| number)?)\b[^\d\n]{0,20}(?<found>\d(?:[ -]?\d){13,19})(?!\d)/giu;
const VERSION_BEFORE = /\b(?:versions?|v|release|section|paragraph|chapter)\.? ?$/iu;

export const deviceAddress: Rule = {
	id: 'device-address',
	family: 'people',
	title: 'Address or number of a device',
	why: 'A provider or a record of an inquiry leads from the device to the home it was used in.',
	source:
		'RFC 791 and RFC 4291 for addresses of the internet, IEEE 802 for MAC addresses, 3GPP TS 23.003 for IMEI numbers.',
	severityFor: byStory('block', 'warn'),
	check: (document) =>
		[IPV4, IPV6, IPV6_SHORT, MAC, MAC_DOTTED, SERIAL, IMEI].flatMap((expression) =>
			numbersIn(document, expression)
				.filter((match) => !VERSION_BEFORE.test(match.before(14)))
				.map((match) =>
					ruleMatchOf(
						match,
						document.tellsStories ? 'block' : 'warn',
						'This looks like the address or number of a device.',
						'Take it out. “A tablet” or “a phone” is enough.',
					),
				),
		),
	fires: [
		'They were sent from 2a02:c7c:5e41:9b00::1.',
		'Serial number of his ankle tag: AT-4471-9920.',
		'The messages came from 82.14.201.7.',
		'The MAC address was 3C:22:FB:4A:19:0E.',
		'IMEI 356938035643809',
		'Traced to 2001:0db8:85a3:0000:0000:8a2e:0370:7334.',
	],
	silent: [
		'The bus runs at 10:30.',
		'Version 1.2.3.4 of the form is out.',
		'Sessions ran from 10.00 to 12.30.',
		'The ratio was 3:1:2.',
	],
};
