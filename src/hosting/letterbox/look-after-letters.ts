/** What is done with letters while nobody looks: whatever was held long enough goes, what is published is finished. */
import type { ServedRelease } from '../served-release.ts';
import type { Letter } from '../../contribution-form/letter.ts';
import type { LetterStore } from './letter-store.ts';
import { hrefOf } from '../../content-model/address.ts';

/** The page that was made of a letter, where it is served. */
export const publishedIn = async (
	served: ServedRelease,
	{ state, draft, type }: Letter,
): Promise<string | undefined> => {
	if (!draft || (state !== 'taken-over' && state !== 'finished')) return undefined;
	const address = hrefOf(type, draft.slug);
	return (await served.files())?.files.has(address) ? address : undefined;
};

/** Out: how many letters were erased. */
export const lookAfterLetters = async (store: LetterStore, served: ServedRelease): Promise<number> => {
	for (const letter of store.takenOver())
		if ((await publishedIn(served, letter)) !== undefined) store.finish(letter.pseudonym);
	return store.eraseOld();
};
