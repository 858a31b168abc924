/** Checks words that come with a contribution: who sends it, what they answer. Pure. */
import { checkDocument } from '../checks/check-document.ts';
import { firstOfEachKind } from '../checks/most-of-a-kind.ts';
import { documentOf, plainPart } from '../checks/plain-text.ts';
import { CONTRIBUTED, type ContributedName } from '../content-model/contributed.ts';
import { typeNamed } from '../content-model/index.ts';
import { answerable } from './answers.ts';
import type { Typed } from './assemble.ts';
import type { ContributionContext } from './check-contribution.ts';
import type { LetterFinding, SentWords } from './letter-check.ts';
import { asksForSender, missingOfSender, ofSender, senderIn, wordsOfSender } from './sender.ts';

const tellsStories = (name: ContributedName) => typeNamed(name).tellsStories;
const A_STORY = CONTRIBUTED.find(tellsStories)!;
const NO_STORY = CONTRIBUTED.find((name) => !tellsStories(name))!;

/** What keeps the words from being taken. */
export const checkWords = (texts: SentWords, context: ContributionContext): LetterFinding[] =>
	texts.flatMap(({ control, where, text, isStrict }) =>
		firstOfEachKind(
			checkDocument(
				documentOf('', {
					...context,
					type: isStrict ? A_STORY : NO_STORY,
					tellsStories: isStrict,
					parts: text.split('\n').flatMap((line, index) => (line.trim() ? [plainPart(line, { line: index + 1 })] : [])),
				}),
				(spot) => ({ at: { control, where }, order: 'line' in spot ? spot : { line: 1, column: 1 } }),
			),
		)
			.filter(({ severity }) => severity === 'block')
			.map(answerable),
	);

/** What is in the way in the boxes about the sender, in a form that has them. */
export const checkSender = (typed: Typed, context: ContributionContext): LetterFinding[] => {
	if (!asksForSender(typed)) return [];
	const sender = senderIn(typed);
	const missing = missingOfSender(sender);
	return missing.length > 0 ? missing : ofSender(checkWords(wordsOfSender(sender), context));
};
