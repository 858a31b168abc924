/** The one file a contributor keeps or hands on: read again by this form, and by the import command. */
import { CONTRIBUTION_FORMAT, type ContributionFile } from '../content-model/contribution-file.ts';
import { slugOfTitle } from '../content-model/slug.ts';
import type { Assembled } from './assemble.ts';

/** In: a contribution. Out: the name of its file, and its text. */
export const contributionFile = ({ type, data, body }: Assembled): { name: string; text: string } => {
	const file: ContributionFile = { format: CONTRIBUTION_FORMAT, type, data, body };
	const slug = slugOfTitle(typeof data['title'] === 'string' ? data['title'] : '');
	return { name: `${slug || type}.contribution.json`, text: `${JSON.stringify(file, null, '\t')}\n` };
};
