/** What a posted form holds, by the names of its controls. */
import type { SentLetter } from '../../contribution-form/letter-check.ts';
import { ANSWERS, FORM, TRAP, isOfTheLetterbox } from '../../contribution-form/letterbox-names.ts';
import { nameAt } from '../../contribution-form/control-names.ts';
import { answerTo } from '../../contribution-form/answers.ts';
import type { LetterSender } from '../../contribution-form/letter.ts';
import { senderIn } from '../../contribution-form/sender.ts';

export type Posted = ReadonlyMap<string, readonly string[]>;

/** More controls than the longest form has, each with more values than the longest list. */
const MOST_VALUES = 5000;

/** The values of a posted form by name; undefined where it cannot be read, or holds more values than any form. */
export const readPosted = (body: Buffer): Posted | undefined => {
	const text = textOf(body);
	if (text === undefined || text.split('&', MOST_VALUES + 1).length > MOST_VALUES) return undefined;
	const posted = new Map<string, string[]>();
	for (const [name, value] of new URLSearchParams(text)) {
		const values = posted.get(name);
		if (values) values.push(value);
		else posted.set(name, [value]);
	}
	return posted;
};

const textOf = (body: Buffer): string | undefined => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(body);
	} catch {
		return undefined;
	}
};

/** The words in one box, without what stands around them. */
export const postedWords = (posted: Posted, name: string): string => posted.get(name)?.[0]?.trim() ?? '';

const wordsAt = (posted: Posted, path: readonly (string | number)[]): string => postedWords(posted, nameAt(path));

/** What the form of a contribution holds. */
export interface SentForm extends Pick<SentLetter, 'typed' | 'answers'> {
	sender: LetterSender;
	form: string;
	/** True where something filled in the box that nobody sees. */
	isTrapped: boolean;
}

export const sentFormIn = (posted: Posted, today: string): SentForm => ({
	typed: [...posted].filter(([name]) => !isOfTheLetterbox(name)),
	answers: answersIn(posted, today),
	sender: senderIn(posted),
	form: wordsAt(posted, FORM),
	isTrapped: wordsAt(posted, TRAP) !== '',
});

/** Answers in which both boxes are filled. */
const answersIn = (posted: Posted, today: string): SentLetter['answers'] => {
	const start = `${nameAt(ANSWERS)}.`;
	const numbers = new Set(
		[...posted.keys()].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length).split('.')[0]!] : [])),
	);
	return [...numbers].flatMap((number) => {
		const part = (name: string) => wordsAt(posted, [...ANSWERS, number, name]);
		const [rule, found, byRole, why] = [part('rule'), part('found'), part('byRole'), part('why')];
		return rule && byRole && why ? [answerTo({ rule, found }, { byRole, why }, today)] : [];
	});
};
