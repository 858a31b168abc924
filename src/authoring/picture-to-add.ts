/** A picture that is described and not there yet, as a text holds it: `[Picture to add: The foyer]`. */

const BEGINNING = 'Picture to add: ';

/** How it stands in a text, on a line of its own; empty without a description. */
export const pictureToAdd = (description: string): string =>
	description ? `[${BEGINNING}${description.replace(/[[\]\\]/g, '\\$&')}]` : '';

/** Finds one at the start of a text, with its description as the first group. */
export const PICTURE_TO_ADD = new RegExp(String.raw`^\[${BEGINNING}((?:\\.|[^\]\\\n])*)\](?=\s*(?:\n|$))`);

/** True for the plain words of a block that is one. */
export const isPictureToAdd = (words: string): boolean => words.startsWith(`[${BEGINNING}`);
