/** The check of most tests of the service: the words “a child called” block, “clunky” warns. */
import type { CheckModule } from '../../../../cms/service/check-module.ts';

export const checkFile: CheckModule['checkFile'] = (_root, file, text) =>
	Promise.resolve(
		text.includes('a child called')
			? [
					{
						file,
						line: 7,
						column: 3,
						rule: 'name-of-a-child',
						severity: 'block',
						where: 'One-sentence answer',
						found: 'a child called',
						message: 'This looks like the name of a child, expected none.',
						next: 'Take the name out.',
					},
				]
			: text.includes('clunky')
				? [
						{
							file,
							line: 7,
							column: 3,
							rule: 'plain-words',
							severity: 'warn',
							where: '',
							found: 'clunky',
							message: 'A plainer word exists.',
							next: 'Use it.',
						},
					]
				: [],
	);
