/** The way to help, which stands in the page from the start and is shown to whoever types words of danger. */
import { dangerIn } from '../../search/danger.ts';

/**
 * In: the words of danger, read once somebody searches. Out: shows or hides the way to help for a question, apart from
 * the results and whether or not the index can be had.
 */
export const helpFor = (words: () => readonly string[]): ((question: string) => void) => {
	let isDanger: ((question: string) => boolean) | undefined;
	return (question) => {
		isDanger ??= dangerIn(words());
		const help = document.querySelector<HTMLElement>('[data-for="danger"]');
		if (help) help.hidden = !isDanger(question);
	};
};
