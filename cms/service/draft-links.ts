/** Links to drafts for people outside, as the editing service uses them. */
import { RequestError } from './refusal.ts';

/** The links of a hub that has some. */
export const keptLinks = <Some>(links: Some | undefined): Some => {
	if (links === undefined)
		throw new RequestError(
			422,
			'Links to drafts are made on a hub that people sign in to, expected one. Nothing was made. See the handbook, “Hosting the hub”.',
		);
	return links;
};
