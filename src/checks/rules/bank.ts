import { isOwnText } from '../document.ts';
import { everywhere, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const SORT_CODE = /\bsort[ -]?code\b[^.!?\n\d]{0,20}(?<found>\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/giu;
const ACCOUNT = /\b(?:account|acct|a\/c|acc)\b(?: (?:number|no\.?|num|is))*[\s:#(.]{0,4}(?<found>\d{8})(?!\d)/giu;
const PAIR = /(?<![\d-])(?<found>\d{2}-\d{2}-\d{2}[\s,;/]+\d{8})(?!\d)/gu;
const CARD = /(?<![\d-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])/gu;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{4} ?\d{0,4}(?![A-Z0-9])/gu;

/** The check that payment card numbers pass (Luhn, ISO/IEC 7812). */
export const isCardNumber = (text: string) => {
	const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
	// Twice a digit, with the digits of what comes of it added: 7 → 14 → 5.
	const twice = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2);
	const sum = digits.reduce((total, digit, index) => total + (index % 2 ? twice(digit) : digit), 0);
	return sum % 10 === 0 && sum > 0;
};

export const bank: Rule = {
	id: 'bank',
	family: 'people',
	title: 'Bank details',
	why: 'They belong to one person and can be misused.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: everywhere('block'),
	check: (document) => {
		const next = 'Take the numbers out.';
		return [
			...[SORT_CODE, ACCOUNT, PAIR, IBAN].flatMap((expression) =>
				numbersIn(document, expression).map((match) =>
					ruleMatchOf(match, 'block', 'These look like bank details.', next),
				),
			),
			...numbersIn(document, CARD, isOwnText)
				.filter(({ found }) => isCardNumber(found))
				.map((match) => ruleMatchOf(match, 'block', 'This looks like the number of a payment card.', next)),
		];
	},
	fires: ['Sort code 20-00-00, account 55779911.', 'Account number: 31926819', 'Her card is 4111 1111 1111 1111.'],
	silent: ['On account of 12 families', 'The code 20-00-00 stands for closed.'],
};
