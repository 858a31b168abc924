/** A judge who also misses what is missing, as the real one does. */
import type { JudgingModule } from '../../../cms/service/judging.ts';
import { judgeFile as lenient } from './lenient.ts';

export const judgeFile: JudgingModule['judgeFile'] = async (root, path, text) => [
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
