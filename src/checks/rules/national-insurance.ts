import { everywhere, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const NUMBER =
	/(?<![A-Z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \-\u00a0]?\d{2}[ \-\u00a0]?\d{2}[ \-\u00a0]?\d{2}[ \-\u00a0]?[A-D](?![A-Z0-9])/giu;

// With the words before it, a number of the right shape is one even where the prefix is never given out.
const NAMED =
	/\b(?:NINO|NI (?:no\.?|number)|National Insurance(?: (?:no\.?|number))?)[\s:#.]*(?:is |was )?(?<found>[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Z]?)(?![A-Z0-9])/giu;

export const nationalInsurance: Rule = {
	id: 'national-insurance',
	family: 'people',
	title: 'National Insurance number',
	why: 'It belongs to one person for life.',
	source:
		'HMRC National Insurance Manual, NIM39110 (http://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110).',
	severityFor: everywhere('block'),
	check: (document) =>
		[...numbersIn(document, NUMBER), ...numbersIn(document, NAMED)].map((match) =>
			ruleMatchOf(
				match,
				'block',
				'This is a National Insurance number, which points to one person.',
				'Take the number out.',
			),
		),
	fires: ['National Insurance number AB 12 34 56 C', 'NI no. JK123456D'],
	silent: ['See form SA 10 20 30.', 'Grant GB 12 34 56 A was paid.'],
};
