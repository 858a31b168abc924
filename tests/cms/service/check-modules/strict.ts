/** A check who also misses what is missing, as the real one does. */
import type { CheckModule } from '../../../../cms/service/check-module.ts';
import { checkFile as lenient } from './lenient.ts';

export const checkFile: CheckModule['checkFile'] = async (root, path, text) => [
	...(await lenient(root, path, text)),
	...(text.includes('\nsummary:')
		? []
		: [
				{
					file: path,
					line: 1,
					column: 1,
					rule: 'missing-field',
					severity: 'block' as const,
					where: 'One-sentence answer',
					found: 'nothing',
					message: 'Nothing here, expected a sentence.',
					next: 'Fill it in.',
				},
			]),
];
