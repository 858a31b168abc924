/** A check whose rules have moved on: whatever it was allowed, a consent has run out. */
import type { CheckModule } from '../../../../cms/service/check-module.ts';

export const checkFile: CheckModule['checkFile'] = (_root, file) =>
	Promise.resolve([
		{
			file,
			line: 1,
			column: 1,
			rule: 'r',
			severity: 'block',
			where: '',
			found: '',
			message: 'A consent has run out.',
			next: 'Ask again.',
		},
	]);
