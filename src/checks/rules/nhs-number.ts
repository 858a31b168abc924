import { everywhere, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const CANDIDATE = /(?<![\d/.+-])\d{3}[ \-\u00a0]?\d{3}[ \-\u00a0]?\d{4}(?![\d/-])/gu;
const CONTEXT = /\b(?:NHS|patient|hospital|ward|health record|medical|clinic|GP|EMIS|SystmOne|RiO|CHI)\b/iu;

/**
 * The eleventh-remainder check of NHS and CHI numbers: weights 10 to 2, check digit 11 − (sum mod 11), 11 written 0.
 */
export const isNhsNumber = (text: string) => {
	const digits = text.replace(/\D/g, '');
	if (digits.length !== 10 || /^(\d)\1{9}$/.test(digits)) return false;
	const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
	const check = (11 - (sum % 11)) % 11;
	return check !== 10 && check === Number(digits[9]);
};

export const nhsNumber: Rule = {
	id: 'nhs-number',
	family: 'people',
	title: 'NHS number',
	why: 'An NHS number belongs to one person for life and opens their records.',
	source: 'NHS Data Dictionary, NHS number: ten digits, modulus 11.',
	severityFor: everywhere('block'),
	check: (document) =>
		numbersIn(document, CANDIDATE).flatMap((match) => {
			const named = CONTEXT.test(match.around(60));
			const sound = isNhsNumber(match.found);
			// Sites number their pages with as many digits.
			if (match.part.kind === 'words-of-address' && !named) return [];
			// A telephone number of ten digits starts with 0; an NHS number does not.
			if (match.found.startsWith('0') && !/NHS/u.test(match.before(40))) return [];
			// With “NHS number” just before, a mistyped one is still somebody’s.
			if (!sound && !/\bNHS\s*(?:no|num|number|#|:)/iu.test(match.before(30))) return [];
			return [
				named
					? ruleMatchOf(match, 'block', 'This is an NHS number, which points to one person.', 'Take the number out.')
					: ruleMatchOf(
							match,
							'warn',
							'These ten digits are made like an NHS number.',
							'Take the number out, or say in an allowance what else it is.',
						),
			];
		}),
	fires: [
		'Her NHS number is 943 476 5919.',
		'NHS No: 9434765919',
		'The patient (943-476-5919) was seen on the ward.',
		'Reference 943 476 5919 was used.',
	],
	silent: [
		'Call 0808 157 0192 at any time.',
		'The meeting id was 943 476 5918.',
		'In 2021 the service saw 1200 families.',
	],
};
