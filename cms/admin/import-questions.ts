/** Asks about headings that could mean more than one thing, with the words of the document beside each. */
import type { ImportQuestions, ImportRequest } from '../import-protocol.ts';
import { elementWith } from './element-with.ts';

/**
 * In: what the service asks, and what to do with the answers. Out: a form in which what it was read as is chosen
 * already.
 */
export const questionsView = (
	{ questions, sections }: ImportQuestions,
	answer: (said: NonNullable<ImportRequest['said']>) => void,
): HTMLElement[] => {
	const heading = elementWith(
		'h3',
		questions.length === 1 ? 'One question first' : `${questions.length} questions first`,
	);
	// Where the focus goes, so that a screen reader begins here.
	heading.tabIndex = -1;
	const form = elementWith('form');
	form.className = 'import-questions';
	const selects = questions.map((question, index) => {
		const select = elementWith('select');
		select.id = `import-question-${index + 1}`;
		select.append(
			...sections.map((section) => new Option(section, section)),
			new Option('None of these: leave it where it stands', ''),
		);
		select.value = question.readAs;
		const label = elementWith('label', `We read “${question.heading}” as`);
		label.htmlFor = select.id;
		const row = elementWith('div');
		row.className = 'row';
		row.append(label);
		if (question.below) {
			const below = elementWith('p', `Below it stands: “${question.below}”`);
			below.id = `${select.id}-below`;
			below.className = 'hint';
			select.setAttribute('aria-describedby', below.id);
			row.append(below);
		}
		row.append(select);
		form.append(row);
		return select;
	});
	const submit = elementWith('button', 'Keep it as a draft');
	submit.type = 'submit';
	form.append(submit);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		answer(questions.map(({ id }, index) => ({ id, section: selects[index]!.value })));
	});
	return [
		heading,
		elementWith(
			'p',
			'What is named here could mean more than one thing. Choose something else where we read it wrongly. Nothing is kept yet.',
		),
		form,
	];
};
