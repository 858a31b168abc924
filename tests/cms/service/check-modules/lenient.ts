/** The check of most tests of the service: the words “a child called” block, “clunky” warns. */
import type { CheckModule } from '../../../../cms/service/check-module.ts';

type Found = Awaited<ReturnType<CheckModule['checkFile']>>[number];

/** Found in this order: of a text with both, only the first is told. */
const FOUND: readonly Omit<Found, 'file' | 'line' | 'column'>[] = [
	{
		rule: 'name-of-a-child',
		severity: 'block',
		where: 'One-sentence answer',
		found: 'a child called',
		message: 'This looks like the name of a child, expected none.',
		next: 'Take the name out.',
	},
	{
		rule: 'plain-words',
		severity: 'warn',
		where: '',
		found: 'clunky',
		message: 'A plainer word exists.',
		next: 'Use it.',
	},
];

export const checkFile: CheckModule['checkFile'] = (_root, file, text) => {
	const finding = FOUND.find(({ found }) => text.includes(found));
	return Promise.resolve(finding ? [{ file, line: 7, column: 3, ...finding }] : []);
};
