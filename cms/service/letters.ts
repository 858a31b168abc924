/** The letterbox of a hosted hub, as the editing service uses it. */
import { contributionTitle } from '../contribution-file-parts.ts';
import type { ListedLetter, ReadLetter } from '../letters-protocol.ts';
import { isAsked, type Letter, type LetterDraft } from '../../src/contribution-form/letter.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { RequestError } from './refusal.ts';

/** Each function that changes a letter is false where it has moved on meanwhile. */
export interface Letters {
	list: () => readonly Letter[];
	read: (pseudonym: string) => Letter | undefined;
	ask: (pseudonym: string, words: string) => boolean;
	decline: (pseudonym: string, words: string) => boolean;
	takeOver: (pseudonym: string, draft: LetterDraft) => boolean;
	finish: (pseudonym: string) => boolean;
	/** The draft of a letter goes to another address; most drafts are of none. */
	follow: (draft: LetterDraft, slug: string) => void;
}

/** The letters of a hub that takes some. */
export const keptLetters = <Some>(letters: Some | undefined): Some => {
	if (letters === undefined)
		throw new RequestError(
			422,
			'This hub has no letterbox. Expected one in the settings of the host: see the handbook, “Hosting the hub”.',
		);
	return letters;
};

/** A letter that is there. @throws {RequestError} where there is none of that name */
export const letterNamed = (letters: Pick<Letters, 'read'> | undefined, pseudonym: string): Letter => {
	const letter = keptLetters(letters).read(pseudonym);
	if (!letter)
		throw new RequestError(
			404,
			'There is no such piece in the letterbox any more. It was taken back, or held long enough. Open the letterbox again.',
		);
	return letter;
};

/** Throws where nothing came of it, because somebody else was quicker. */
export const assertDone = (isDone: boolean): void => {
	if (!isDone)
		throw new RequestError(
			409,
			'This piece has moved on meanwhile: its writer took it back, or somebody else took it on. Nothing was changed. Open the letterbox again.',
		);
};

/** A letter as the list shows it. */
export const listed = (letter: Letter): ListedLetter => {
	const { pseudonym, state, sentAt, changedAt, type, draft, sender, file } = letter;
	const { name, singular } = typeNamed(type);
	return {
		...{ pseudonym, state, sentAt, changedAt },
		kind: singular,
		title: (file === undefined ? undefined : contributionTitle(file)) ?? draft?.slug ?? '',
		organisation: sender?.organisation ?? '',
		isAsked: isAsked(letter),
		open: draft && `#/collections/${name}/entries/${draft.slug}`,
	};
};

/** A letter as it is opened, with what was written in it. */
export const opened = (letter: Letter, parts: ReadLetter['parts']): ReadLetter => ({
	...listed(letter),
	said: letter.said,
	role: letter.sender?.role ?? '',
	mailbox: letter.sender?.mailbox ?? '',
	parts,
});
