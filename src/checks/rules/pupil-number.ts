import { everywhere, type Rule } from '../rule.ts';
import { numbersIn, ruleMatchOf } from '../reading/patterns.ts';

const CANDIDATE = /(?<![A-Z0-9])[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z](?![A-Z0-9])/giu;
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The check letter of a unique pupil number: the digits weighted 2 to 13, modulus 23, letters without I, O and S. */
export const isPupilNumber = (text: string) => {
	const [letter, ...rest] = text.toUpperCase();
	const sum = rest.reduce(
		(total, character, index) =>
			total + (/\d/.test(character) ? Number(character) : LETTERS.indexOf(character)) * (index + 2),
		0,
	);
	return LETTERS[sum % 23] === letter;
};

export const pupilNumber: Rule = {
	id: 'pupil-number',
	family: 'people',
	title: 'Unique pupil number or learner number',
	why: 'The number follows one child from school to school.',
	source:
		'Unique pupil number, version 2.0 (http://www.govtalk.gov.uk/gdsc/html/noframes/UniquePupilNumber-2-0-Release.htm): one letter and twelve characters, modulus 23.',
	severityFor: everywhere('block'),
	check: (document) => [
		...numbersIn(document, CANDIDATE).flatMap((match) =>
			isPupilNumber(match.found) || /\bUPN|pupil/iu.test(match.before(40))
				? [
						ruleMatchOf(
							match,
							'block',
							'This is a unique pupil number, which points to one child.',
							'Take the number out.',
						),
					]
				: [],
		),
		...numbersIn(
			document,
			/\b(?:UPN|ULN|unique (?:pupil|learner) (?:number|reference))\b[\s:#.(]*(?:(?:is|was|no|number)[\s:.]*)?(?<found>[A-Z]?\d{8,13}[A-Z]?)\b/giu,
		).map((match) =>
			ruleMatchOf(match, 'block', 'This is the number of one pupil or learner.', 'Take the number out.'),
		),
	],
	fires: ['His UPN is B801200005001.', 'ULN: 1234567890'],
	silent: ['Every child has a UPN.', 'Form A12 was used in 2021.'],
};
