/** What closes a question that somebody left open: pages that answer it, or why nobody asks it any more. */
import { disagreement } from './content-type.ts';
import { date, optional, references, text } from './field.ts';
import { own } from './own.ts';
import { plainSlug } from './slug.ts';
import { published } from './publication.ts';

/** Pages that answer a question, by what they are. */
const pages = {
	guides: optional(published(references('Practice guides that answer it', 'practice-guide'))),
	caseStudies: optional(published(references('Case studies that answer it', 'case-study'))),
	leads: optional(published(references('Leads that answer it', 'lead'))),
	resources: optional(published(references('Resources that answer it', 'resource'))),
	training: optional(published(references('Training that answers it', 'training'))),
};

/** The fields of one answer. */
export const answerFields = {
	words: optional(
		published(
			text('In a sentence', {
				max: 300,
				hint: 'What the answer is, in short. Where nobody asks it any more: why.',
			}),
		),
	),
	on: published(date('Closed on')),
	...pages,
};

/** An answer as an entry holds it. */
export interface GivenAnswer extends Partial<Record<keyof typeof pages, readonly string[] | undefined>> {
	words?: string | undefined;
	on: string;
}

/** The entries that an answer names, as pairs of type and id. */
export const pagesOfAnswer = (answer: GivenAnswer) =>
	Object.entries(pages).map(([name, { to }]) => ({
		to,
		ids: own(answer as unknown as Record<string, readonly string[] | undefined>, name) ?? [],
	}));

/** The same words, whatever their capitals and stops: a question that is asked once more is no other question. */
export const questionKey = (question: string): string => plainSlug(question) || question.trim();

/**
 * An answer that names no page and says nothing closes nothing.
 * @param path of the list of answers
 */
export const emptyAnswers = (answers: readonly GivenAnswer[] = [], path: string) =>
	answers.flatMap((answer, index) =>
		answer.words || pagesOfAnswer(answer).some(({ ids }) => ids.length > 0)
			? []
			: [
					disagreement({
						path: [path, index, 'words'],
						found: 'neither a page nor a sentence',
						expected: 'a page that answers the question, or why nobody asks it any more',
						next: 'Choose the page, or write one sentence.',
					}),
				],
	);
