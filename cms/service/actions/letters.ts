/** What the editor asks of the letterbox: what waits, what is in it, and what becomes of it. */
import { z } from 'zod';
import { contributionFileParts } from '../../contribution-file-parts.ts';
import { LONGEST_WORDS } from '../../letters-protocol.ts';
import { keptBy, reads, writes } from '../action.ts';
import { FILE_NAME, inBase64 } from '../letter-file.ts';
import { assertDone, keptLetters, letterNamed, listed, opened } from '../letters.ts';
import { namesFrom } from '../names-from.ts';
import type { Save } from '../store.ts';
import { bringIn } from './import.ts';

const letter = z.string().max(40);
const words = z.string().trim().min(1).max(LONGEST_WORDS);

export const lettersWaiting = reads(z.object({}), (_asked, { letters }) =>
	Promise.resolve({ letters: keptLetters(letters).list().map(listed) }),
);

export const readLetter = reads(z.object({ letter }), async (asked, { letters, tree }) => {
	const found = letterNamed(letters, asked.letter);
	const { file } = found;
	const parts = file === undefined ? [] : await contributionFileParts(file, namesFrom(tree));
	return { letter: opened(found, parts) };
});

/** Makes a draft of it, as of a contribution that somebody handed over, written by a name that says nothing. */
export const takeOverLetter = writes(
	z.object({ letter }),
	async (asked, tools) => {
		const { file } = letterNamed(tools.letters, asked.letter);
		assertDone(file !== undefined);
		const { page, place } = await bringIn(
			{ fileName: FILE_NAME, content: inBase64(file ?? '') },
			tools,
			writerOf(asked.letter),
		);
		const { collection, slug } = place;
		const isTaken = keptLetters(tools.letters).takeOver(asked.letter, { collection, slug });
		// Its writer took it back while the draft was made.
		if (!isTaken && page.isNew) await tools.writes.write(() => keptBy(tools.store.drafts).remove(collection, slug));
		assertDone(isTaken);
		return page;
	},
	'import',
);

/** Whoever sent it, as commits name them: never by what they said of themselves. */
const writerOf = (pseudonym: string): Save['writer'] => ({
	id: `letter-${pseudonym}`,
	name: `Letter ${pseudonym}`,
	email: `letter-${pseudonym}@letterbox.invalid`,
});

export const askLetter = writes(z.object({ letter, words }), (asked, tools) =>
	tools.writes.write(() => {
		assertDone(keptLetters(tools.letters).ask(asked.letter, asked.words));
		return Promise.resolve({ message: 'asked' });
	}),
);

export const declineLetter = writes(z.object({ letter, words }), (asked, tools) =>
	tools.writes.write(() => {
		assertDone(keptLetters(tools.letters).decline(asked.letter, asked.words));
		return Promise.resolve({ message: 'declined' });
	}),
);

export const finishLetter = writes(z.object({ letter }), (asked, tools) =>
	tools.writes.write(() => {
		assertDone(keptLetters(tools.letters).finish(asked.letter));
		return Promise.resolve({ message: 'finished' });
	}),
);
