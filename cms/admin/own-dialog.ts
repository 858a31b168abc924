/** A dialog of ours above Decap: a heading, what it says, and a way to close it. */
import { elementWith } from './element-with.ts';

export interface OwnDialog {
	dialog: HTMLDialogElement;
	/** Where it says what it has to say. */
	content: HTMLElement;
	/** Tells people what is being done. */
	status: HTMLElement;
}

let made = 0;

/** A dialog with a heading and a button that closes it, not yet in the page. */
export const dialogWith = (words: string, className: string): HTMLDialogElement => {
	const dialog = elementWith('dialog');
	dialog.className = className;
	const heading = elementWith('h2', words);
	heading.id = `own-dialog-${(made += 1)}`;
	dialog.setAttribute('aria-labelledby', heading.id);
	const close = elementWith('button', 'Close');
	close.type = 'button';
	close.className = 'quiet';
	close.addEventListener('click', () => dialog.close());
	const top = elementWith('div');
	top.className = 'top';
	top.append(heading, close);
	dialog.append(top);
	return dialog;
};

/** Opens one. It goes from the page when it is closed. */
export const openDialog = (words: string, className: string): OwnDialog => {
	const dialog = dialogWith(words, `own-dialog ${className}`);
	const status = elementWith('p');
	status.setAttribute('role', 'status');
	const content = elementWith('div');
	dialog.append(status, content);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
	return { dialog, content, status };
};

/** A button that does something, and cannot be pressed again meanwhile. */
export const doingButton = (words: string, work: () => unknown): HTMLButtonElement => {
	const button = elementWith('button', words);
	button.type = 'button';
	button.addEventListener('click', () => {
		button.disabled = true;
		void Promise.resolve(work()).finally(() => {
			button.disabled = false;
		});
	});
	return button;
};
