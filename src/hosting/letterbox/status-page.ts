/** What whoever sent something is shown: their code, once, and with it where the piece stands. */
import type { Element, ElementContent } from 'hast';
import type { LetterFinding } from '../../contribution-form/letter-check.ts';
import { idAt } from '../../contribution-form/control-names.ts';
import { LETTERBOX, RECEIPT } from '../../contribution-form/receipt-words.ts';
import { WORDS } from '../../contribution-form/letterbox-names.ts';
import { dayInWords } from '../../content-model/days.ts';
import { typeNamed } from '../../content-model/index.ts';
import { htmlElement, elementIn, hasClass, showFor, type LetterboxHere, type Page } from './built-page.ts';
import { isAsked, type Letter, type LetterWords } from '../../contribution-form/letter.ts';

/** Names of the boxes of this page. */
export const BOXES = { code: 'code', words: 'words', nobodyMeant: 'nobodyMeant', sure: 'sure' } as const;

export const ANSWER = `${LETTERBOX}answer/`;
export const TAKE_BACK = `${LETTERBOX}take-back/`;

/** Longest answer, in characters. */
export const LONGEST_ANSWER = 5000;

const paragraph = (...words: readonly (ElementContent | string)[]): Element => htmlElement('p', {}, ...words);

/** Puts an answer on top of the page. `isAsking`: whether the box for a code is still needed. */
export const fillStatusPage = (
	page: Page,
	{ here, answer, isAsking = true }: { here: LetterboxHere; answer: readonly ElementContent[]; isAsking?: boolean },
): void => {
	showFor(page, here);
	elementIn(page, hasClass('letterbox-answer'), 'a place for an answer').children = [...answer];
	if (!isAsking) elementIn(page, hasClass('letterbox-code'), 'a box for the code').properties['hidden'] = true;
};

/** Something to put right or to know, in a box. */
export const notice = (...lines: readonly string[]): Element =>
	htmlElement('div', { className: ['alert', 'plain'], role: 'status' }, ...lines.map((line) => paragraph(line)));

/** Shown once, with the code. */
export const receipt = (code: string, days: number): ElementContent[] => [
	notice(RECEIPT.taken),
	htmlElement('h2', {}, RECEIPT.heading),
	paragraph(htmlElement('code', { className: ['receipt-code'] }, code)),
	paragraph(htmlElement('strong', {}, RECEIPT.once), ` ${RECEIPT.use}`),
	paragraph(RECEIPT.held(days)),
	paragraph(htmlElement('a', { href: LETTERBOX }, RECEIPT.link)),
];

interface Shown {
	code: string;
	/** The address of its page, once it is served. */
	publishedAt: string | undefined;
	/** Words that could not be taken, with what was found in them. */
	refused?: { words: string; findings: readonly LetterFinding[] };
}

/** Where a letter stands, and what its writer can do there. */
export const statusOf = (letter: Letter, { code, publishedAt, refused }: Shown): ElementContent[] => {
	const open = letter.state === 'waiting' || letter.state === 'taken-over';
	const kind = typeNamed(letter.type).singular.toLowerCase();
	return [
		htmlElement('h2', {}, `Your ${kind}, sent on ${dayInWords(letter.sentAt.slice(0, 10))}`),
		...standing(letter, publishedAt),
		...(letter.said.length > 0 && open ? [conversation(letter.said)] : []),
		...(open ? [answerForm(letter, code, refused), takeBackForm(letter, code)] : []),
	];
};

const standing = (letter: Letter, publishedAt: string | undefined): ElementContent[] => {
	if (publishedAt !== undefined)
		return [paragraph('It is published: ', htmlElement('a', { href: publishedAt }, 'open its page'), '. Thank you.')];
	switch (letter.state) {
		case 'waiting':
			return [
				paragraph(
					isAsked(letter)
						? 'An editor has read it and asks you something.'
						: 'It waits for an editor to read it. Nothing is published.',
				),
			];
		case 'taken-over':
			return [
				paragraph(
					isAsked(letter)
						? 'An editor works on it and asks you something.'
						: 'An editor has taken it over as a draft. It is read by two people before it is published.',
				),
			];
		case 'finished':
			return [paragraph('An editor has finished with it. Nothing more is asked of you. Thank you.')];
		case 'declined':
			return [
				paragraph('It will not be published, and what you sent is erased. An editor says why:'),
				htmlElement('blockquote', {}, ...paragraphsOf(letter.said.at(-1)?.words ?? '')),
			];
		case 'taken-back':
			return [
				paragraph(
					letter.draft
						? 'You have taken it back. What lay in the letterbox is erased. An editor is told to take the draft away that was made of it.'
						: 'You have taken it back, and it is erased.',
				),
			];
	}
};

const paragraphsOf = (words: string): Element[] =>
	words.split(/\r?\n/).flatMap((line) => (line.trim() ? [paragraph(line)] : []));

const conversation = (said: readonly LetterWords[]): Element =>
	htmlElement(
		'ol',
		{ className: ['letterbox-said'] },
		...said.map(({ side, words, at }) =>
			htmlElement(
				'li',
				{},
				htmlElement('h3', {}, `${side === 'editor' ? 'An editor' : 'You'}, on ${dayInWords(at.slice(0, 10))}`),
				...paragraphsOf(words),
			),
		),
	);

const withCode = (code: string): Element => htmlElement('input', { type: 'hidden', name: BOXES.code, value: code });

const answerForm = (letter: Letter, code: string, refused: Shown['refused']): Element =>
	htmlElement(
		'form',
		{ method: 'post', action: ANSWER, autoComplete: ['off'], acceptCharset: ['utf-8'] },
		htmlElement('h3', {}, isAsked(letter) ? 'Your answer' : 'Something to add'),
		withCode(code),
		refused && foundInWords(refused.findings),
		htmlElement(
			'div',
			{ className: ['field'] },
			htmlElement('label', { htmlFor: [idAt(WORDS)] }, 'Your words, without names of people'),
			htmlElement(
				'textarea',
				{ id: idAt(WORDS), name: BOXES.words, rows: 6, maxLength: LONGEST_ANSWER, autoComplete: ['off'] },
				refused?.words ?? '',
			),
		),
		refused?.findings.every(({ isAnswerable }) => isAnswerable) && nobodyMeantBox(),
		paragraph(htmlElement('button', { type: 'submit' }, 'Send these words')),
	);

const foundInWords = (findings: readonly LetterFinding[]): Element =>
	htmlElement(
		'div',
		{ className: ['field-findings'], role: 'alert' },
		paragraph('These words were not sent yet, and nothing of them was kept.'),
		...findings.map(({ found, message, next }) =>
			paragraph(`${found && !message.includes(found) ? `“${found}”. ` : ''}${message} ${next}`),
		),
	);

const nobodyMeantBox = (): Element =>
	htmlElement(
		'div',
		{ className: ['field', 'option'] },
		htmlElement('input', { id: 'letterbox-nobody', type: 'checkbox', name: BOXES.nobodyMeant, value: 'yes' }),
		htmlElement('label', { htmlFor: ['letterbox-nobody'] }, 'I have looked at what was found: no person is meant.'),
	);

const takeBackForm = (letter: Letter, code: string): Element =>
	htmlElement(
		'details',
		{ className: ['letterbox-back'] },
		htmlElement('summary', {}, 'Take it back…'),
		htmlElement(
			'form',
			{ method: 'post', action: TAKE_BACK, autoComplete: ['off'], acceptCharset: ['utf-8'] },
			withCode(code),
			paragraph(
				letter.state === 'waiting'
					? 'What you sent is erased at once, and cannot be brought back.'
					: 'What lies in the letterbox is erased at once. An editor is told to take away the draft that was made of it.',
			),
			htmlElement(
				'div',
				{ className: ['field', 'option'] },
				htmlElement('input', {
					id: 'letterbox-sure',
					type: 'checkbox',
					name: BOXES.sure,
					value: 'yes',
					required: true,
				}),
				htmlElement('label', { htmlFor: ['letterbox-sure'] }, 'I want to take it back.'),
			),
			paragraph(htmlElement('button', { type: 'submit' }, 'Take it back')),
		),
	);
