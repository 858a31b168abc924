/** The one file a contributor keeps or hands on: read again by the import command. */
import type { Assembled } from './assemble.ts';
import { slugOfTitle } from '../content-model/slug.ts';

/** Raise it when the shape changes, so that the reader of old files knows what it has. */
export const CONTRIBUTION_FORMAT = 1;

/** The shape of `<name>.contribution.json`. */
export interface ContributionFile {
	format: typeof CONTRIBUTION_FORMAT;
	/** Name of the content type: `case-study`. */
	type: string;
	/** Front matter as the model stores it, without the fields an editor fills in. */
	data: Record<string, unknown>;
	/** The body as MDX in the safe subset; empty where the fields say everything. */
	body: string;
}

/** In: a contribution. Out: the name of its file, and its text. */
export const contributionFile = ({ type, data, body }: Assembled): { name: string; text: string } => {
	const file: ContributionFile = { format: CONTRIBUTION_FORMAT, type, data, body };
	const slug = slugOfTitle(typeof data['title'] === 'string' ? data['title'] : '');
	return { name: `${slug || type}.contribution.json`, text: `${JSON.stringify(file, null, '\t')}\n` };
};
