/** Asks whether text that was typed and not saved is to be used again. */
import { elementWith } from './element-with.ts';
import type { KeptText } from './tab-store.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * @param decide told once: true to use the text. A dialog that is closed without an answer uses it, for that loses
 * nothing: what is saved stays as it is.
 */
export const offerKeptText = ({ at, pictures }: KeptText, decide: (isWanted: boolean) => void): void => {
	dialog?.remove();
	const made = elementWith('dialog');
	dialog = made;
	made.className = 'kept-text';
	const use = elementWith('button', 'Use that text');
	const leave = elementWith('button', 'Throw it away');
	for (const button of [use, leave]) button.type = 'button';
	leave.className = 'quiet';
	const buttons = elementWith('p');
	buttons.append(use, ' ', leave);
	const heading = elementWith('h2', 'Text of yours was not saved');
	heading.id = 'kept-text-heading';
	made.setAttribute('aria-labelledby', heading.id);
	made.append(
		heading,
		elementWith(
			'p',
			`This tab kept what you typed here until ${timeOf(at)}. Use it in the form? What is saved stays as it is until you save.`,
		),
		...(pictures.length > 0
			? [elementWith('p', `Pictures are not kept. Choose these again before you save: ${pictures.join(', ')}.`)]
			: []),
		buttons,
	);
	let isWanted = true;
	leave.addEventListener('click', () => {
		isWanted = false;
		made.close();
	});
	use.addEventListener('click', () => made.close());
	made.addEventListener('close', () => {
		if (dialog !== made) return;
		made.remove();
		dialog = undefined;
		decide(isWanted);
	});
	document.body.append(made);
	made.showModal();
};

const timeOf = (at: number) =>
	new Date(at).toLocaleString('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' });
