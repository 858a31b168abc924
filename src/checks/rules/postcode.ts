import { byStory, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

// Royal Mail’s format: area, district, a space, sector and unit; the unit never holds C, I, K, M, O or V.
const FULL =
	/(?<![A-Z0-9£])(?:GIR ?0AA|(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]?) {0,2}\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/gu;
const FULL_LOWER = /(?<![a-z0-9£])[a-pr-uwyz][a-hk-y]?\d[\da-hjkpstuw]? \d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/gu;
const AREAS =
	'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W';
const DISTRICT = new RegExp(`(?<![A-Z0-9-])(?:${AREAS})\\d{1,2}[A-Z]?(?![A-Z0-9-]| ?\\d[A-Z]{2})`, 'gu');
const DISTRICT_CONTEXT = /\b(?:postcode|live[sd]?|living|area|estate|in|from|around|near|of)\s+(?:the\s+)?$/iu;

export const postcode: Rule = {
	id: 'postcode',
	family: 'people',
	title: 'Postcode',
	why: 'A full postcode holds about fifteen homes. With one more fact it leads to a door.',
	source: 'Royal Mail postcode format.',
	severityFor: byStory('block', 'warn'),
	check: (document) => {
		const full = [...numbersIn(document, FULL), ...numbersIn(document, FULL_LOWER)].flatMap((match) =>
			document.allowlist.postcodes.has(match.found.toUpperCase().replace(/\s/g, '')) || match.part.kind === 'venue'
				? []
				: [
						ruleMatchOf(
							match,
							document.tellsStories ? 'block' : 'warn',
							'This is a full postcode, which holds only a few homes.',
							'Name the borough or the town instead.',
						),
					],
		);
		if (!document.tellsStories) return full;
		const districts = numbersIn(document, DISTRICT).flatMap((match) =>
			DISTRICT_CONTEXT.test(match.before(24))
				? [
						ruleMatchOf(
							match,
							'warn',
							'The first half of a postcode narrows a story to a few streets or a small town.',
							'Name the borough instead.',
						),
					]
				: [],
		);
		return [...full, ...districts];
	},
	fires: [
		'They live at B31 4TJ.',
		'Postcode: WV1 1SH',
		'wv10 9rt is the address.',
		'She comes from B31 and knows it well.',
	],
	silent: ['The M6 was closed.', 'See figure B2 and table A1.', 'Year 7B and class 3C took part.', 'Funding of £20m.'],
};
