/** What somebody is told when another was quicker. */
import type { StoredFile } from './paths.ts';
import { RequestError } from './refusal.ts';

/** The form was filled from an older version than the one now stored. */
export const savedByAnother = () =>
	new RequestError(
		409,
		'This page was saved after you opened it here: by somebody else, or by you in another tab. Nothing was overwritten, and your text is still in the form. Look at both texts, choose for each passage which stays, and save again.',
	);

/** A new entry would stand where one stands already. */
export class AlreadyThere extends RequestError {}

/** The words for a writer whose form is open. */
export const alreadyThere = ({ slug }: StoredFile) =>
	new AlreadyThere(
		409,
		`There is a page called “${slug}” already. Nothing was overwritten, and your text is still in the form. Change a word in the title, and save again.`,
	);
