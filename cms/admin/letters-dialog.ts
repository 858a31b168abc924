/**
 * “Letterbox”: a button above Decap, and a dialog with what people without an account sent. There an editor reads it,
 * asks, declines, or takes it over as a draft.
 */
import { dayInWords } from '../../src/content-model/days.ts';
import type { ImportedPage } from '../import-protocol.ts';
import { LONGEST_WORDS, type ListedLetter, type ReadLetter } from '../letters-protocol.ts';
import { sentenceOf, type AskService } from './ask-service.ts';
import { elementWith } from './element-with.ts';
import { keptView } from './import-outcome.ts';
import { doingButton, openDialog, type OwnDialog } from './own-dialog.ts';

/** The button that opens the letterbox. */
export const lettersButton = (ask: AskService): HTMLButtonElement => {
	const button = elementWith('button', 'Letterbox');
	button.type = 'button';
	button.setAttribute('aria-haspopup', 'dialog');
	button.addEventListener('click', () => openLetters(ask));
	return button;
};

interface Opened extends OwnDialog {
	ask: AskService;
}

const openLetters = (ask: AskService): void => {
	const opened = { ...openDialog('Letterbox', 'letters-dialog'), ask };
	let hasDraft = false;
	opened.dialog.addEventListener('click', ({ target }) => {
		if (!(target instanceof HTMLAnchorElement) || !target.hash) return;
		hasDraft = true;
		opened.dialog.close();
	});
	// Decap has read its lists already and does not know of the new draft.
	opened.dialog.addEventListener('close', () => hasDraft && setTimeout(() => location.reload()));
	void showList(opened);
};

/** Says what is being done, and what went wrong. Out: false where it did. */
const doing = async ({ status }: Opened, words: string, work: () => Promise<void>): Promise<boolean> => {
	status.textContent = words;
	try {
		await work();
		status.textContent = '';
		return true;
	} catch (error) {
		status.textContent = sentenceOf(error);
		return false;
	}
};

const showList = (opened: Opened, said = ''): Promise<boolean> =>
	doing(opened, 'Looking into the letterbox…', async () => {
		const { letters } = await opened.ask<{ letters: ListedLetter[] }>('lettersWaiting', {});
		const heading = headingOf(
			letters.length === 0 ? 'Nothing waits' : `${letters.length} ${letters.length === 1 ? 'piece' : 'pieces'}`,
		);
		opened.content.replaceChildren(
			...(said ? [elementWith('p', said)] : []),
			heading,
			elementWith(
				'p',
				'What people sent without an account. Nothing of it is in the hub until somebody takes it over as a draft.',
			),
			...(letters.length > 0 ? [listOf(letters.map((letter) => itemOf(opened, letter)))] : []),
		);
		heading.focus();
	});

/** Where the focus goes, so that a screen reader begins here. */
const headingOf = (words: string): HTMLElement => {
	const heading = elementWith('h3', words);
	heading.tabIndex = -1;
	return heading;
};

const listOf = (items: readonly HTMLElement[]): HTMLElement => {
	const list = elementWith('ul');
	list.append(...items);
	return list;
};

const STANDS = {
	waiting: 'waits',
	'taken-over': 'is a draft',
	'taken-back': 'was taken back by its writer: take the draft away',
} as const;

const standing = ({ state, isAsked, sentAt, organisation }: ListedLetter): string => {
	const how = state in STANDS ? STANDS[state as keyof typeof STANDS] : state;
	return [
		`Sent on ${dayInWords(sentAt.slice(0, 10))}${organisation ? ` from ${organisation}` : ''}`,
		`${how}${isAsked ? ', its writer is asked something' : ''}`,
	].join('; ');
};

const itemOf = (opened: Opened, letter: ListedLetter): HTMLElement => {
	const item = elementWith('li');
	const open = doingButton(`${letter.kind}: ${letter.title}`, () => showLetter(opened, letter.pseudonym));
	item.append(open, elementWith('p', `${standing(letter)}.`));
	return item;
};

const backButton = (opened: Opened): HTMLElement => {
	const back = doingButton('Back to the list', () => showList(opened));
	back.className = 'back';
	return back;
};

const showLetter = (opened: Opened, pseudonym: string): Promise<boolean> =>
	doing(opened, 'Opening it…', async () => {
		const { letter } = await opened.ask<{ letter: ReadLetter }>('readLetter', { letter: pseudonym });
		const heading = headingOf(`${letter.kind}: ${letter.title}`);
		opened.content.replaceChildren(
			backButton(opened),
			heading,
			elementWith('p', `${standing(letter)}.`),
			...senderOf(letter),
			...letter.parts.flatMap(({ label, text }) => [elementWith('h4', label), ...paragraphsOf(text)]),
			...letter.said.flatMap(({ side, words, at }) => [
				elementWith('h4', `${side === 'editor' ? 'An editor' : 'Its writer'}, on ${dayInWords(at.slice(0, 10))}`),
				...paragraphsOf(words),
			]),
			...waysFor(opened, letter),
		);
		heading.focus();
	});

const paragraphsOf = (text: string): HTMLElement[] =>
	text.split('\n').flatMap((line) => (line.trim() ? [elementWith('p', line)] : []));

const senderOf = ({ role, organisation, mailbox }: ReadLetter): HTMLElement[] => {
	if (!role) return [];
	const line = elementWith('p', `From: ${role}, ${organisation}.`);
	if (!mailbox) return [line];
	const answer = elementWith('p', 'For an answer: ');
	const link = elementWith('a', mailbox);
	link.href = `mailto:${encodeURIComponent(mailbox)}`;
	answer.append(
		link,
		'. It is erased once the piece is declined, taken back or published, so write first if you want to.',
	);
	return [line, answer];
};

/** What can be done with it now. */
const waysFor = (opened: Opened, letter: ReadLetter): HTMLElement[] => {
	const { pseudonym, state, open } = letter;
	const act = (action: string, said: string) => (words?: string) =>
		doing(opened, 'One moment…', async () => {
			await opened.ask(action, { letter: pseudonym, ...(words === undefined ? {} : { words }) });
		}).then((isDone) => (isDone ? showList(opened, said) : false));
	const finish = act('finishLetter', 'It is off the list.');
	if (state === 'taken-back') return [...draftLink(open), doingButton('The draft is away', () => finish())];
	const question = wordsForm(
		'Ask its writer',
		'Your question',
		'Ask',
		act('askLetter', 'Asked. Its writer sees it with the code.'),
	);
	if (state === 'taken-over')
		return [...draftLink(open), question, doingButton('Nothing more is asked', () => finish())];
	return [
		doingButton('Take it over as a draft', () => takeOver(opened, pseudonym)),
		question,
		wordsForm(
			'Decline',
			'Why, in words its writer reads. What they sent is erased.',
			'Decline and erase',
			act('declineLetter', 'Declined. Its writer sees your words with the code.'),
		),
	];
};

const draftLink = (open: string | undefined): HTMLElement[] => {
	if (open === undefined) return [];
	const where = elementWith('p');
	const link = elementWith('a', 'Open the draft');
	link.href = open;
	where.append(link);
	return [where];
};

const takeOver = (opened: Opened, pseudonym: string): Promise<boolean> =>
	doing(opened, 'Making a draft of it…', async () => {
		const kept = await opened.ask<ImportedPage>('takeOverLetter', { letter: pseudonym });
		opened.content.replaceChildren(backButton(opened), ...keptView(kept));
		opened.content.querySelector<HTMLElement>('h3')?.focus();
	});

let forms = 0;

/** A box for words, folded under what they are for. */
const wordsForm = (summary: string, label: string, press: string, send: (words: string) => unknown): HTMLElement => {
	const fold = elementWith('details');
	const form = elementWith('form');
	const box = elementWith('textarea');
	box.id = `letter-words-${(forms += 1)}`;
	box.rows = 4;
	box.required = true;
	box.maxLength = LONGEST_WORDS;
	const named = elementWith('label', label);
	named.htmlFor = box.id;
	const button = elementWith('button', press);
	form.append(named, box, button);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (box.value.trim() === '') return;
		button.disabled = true;
		void Promise.resolve(send(box.value)).finally(() => {
			button.disabled = false;
		});
	});
	fold.append(elementWith('summary', summary), form);
	return fold;
};
