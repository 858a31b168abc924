/** Pictures that stood in what was pasted, to be put in from the writer’s own computer. */
import { elementWith } from '../findings-panel.ts';

interface PastedPicture {
	/** Empty where it had none. */
	description: string;
}

let panel: HTMLElement | undefined;

/** @param add puts a box for the picture into the text, with its description filled in */
export const offerPictures = (pictures: readonly PastedPicture[], add: (picture: PastedPicture) => void): void => {
	hide();
	panel = elementWith('section');
	panel.className = 'findings pasted-pictures';
	panel.setAttribute('role', 'alert');
	const list = elementWith('ul');
	list.append(...pictures.map((picture) => itemOf(picture, add)));
	const close = elementWith('button', 'Close this message');
	close.type = 'button';
	close.addEventListener('click', hide);
	panel.append(
		elementWith(
			'h2',
			pictures.length === 1 ? 'A picture was not pasted' : `${pictures.length} pictures were not pasted`,
		),
		elementWith(
			'p',
			'Pictures are not taken from other places. Save the picture on your computer, look whether anybody in it can be recognised, and add it here.',
		),
		list,
		close,
	);
	document.body.append(panel);
};

const itemOf = (picture: PastedPicture, add: (picture: PastedPicture) => void): HTMLElement => {
	const item = elementWith('li');
	const words = picture.description ? `Add “${picture.description}”` : 'Add a picture';
	const button = elementWith('button', words);
	button.type = 'button';
	button.className = 'place';
	button.addEventListener('click', () => {
		add(picture);
		item.remove();
		if (panel?.querySelector('li') === null) hide();
	});
	item.append(button);
	return item;
};

const hide = (): void => {
	panel?.remove();
	panel = undefined;
};
