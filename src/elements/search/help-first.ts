/**
 * The way to help, which stands in the page from the start and is shown to whoever types words of danger, or of
 * distress at work; what the hub has for staff stands beside it then.
 */
import { dangerIn } from '../../search/danger.ts';
import { listIn } from '../list-in.ts';

const show = (part: string, isShown: boolean) => {
	const element = document.querySelector<HTMLElement>(`[data-for="${part}"]`);
	if (element) element.hidden = !isShown;
};

/**
 * In: the data of an element that holds the words of danger and those of a worker’s distress, read once somebody
 * searches. Out: shows or hides the way to help for a question, apart from the results and whether or not the index can
 * be had.
 */
export const helpFor = (data: DOMStringMap): ((question: string) => void) => {
	const asked = (words: string | undefined) => {
		let says: ((question: string) => boolean) | undefined;
		return (question: string) => (says ??= dangerIn(listIn(words)))(question);
	};
	const isDanger = asked(data['dangerWords']);
	const isWorn = asked(data['staffWords']);
	return (question) => {
		show('staff', isWorn(question));
		show('danger', isWorn(question) || isDanger(question));
	};
};
