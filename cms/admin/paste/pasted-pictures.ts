/** Pictures that stood in what was pasted, to be put in from the writer’s own computer. */
import { elementWith } from '../element-with.ts';
import { addToEntry } from './pasted-files.ts';

export interface PastedPicture {
	/** Empty where it had none. */
	description: string;
	/** The picture itself, where it was copied as a file. */
	file?: File;
}

/** Puts a box for the picture into the text, with its description and its address, if it has them. */
type Add = (picture: PastedPicture, address: string) => void;

let panel: HTMLElement | undefined;

/** Asks for each picture whether it is to be added. */
export const offerPictures = (pictures: readonly PastedPicture[], add: Add): void => {
	const list = elementWith('ul');
	list.append(...pictures.map((picture) => itemOf(picture, add)));
	const areFiles = pictures.every(({ file }) => file);
	show(
		headingOf(pictures.length, areFiles),
		areFiles
			? 'Look whether anybody in it can be recognised. If nobody can, add it, and say in its box what it shows.'
			: 'Pictures are not taken from other places. Save the picture on your computer, look whether anybody in it can be recognised, and add it here.',
		list,
	);
};

/** Says of files that are no pictures the hub takes what can be done with them. */
export const refuseFiles = (): void =>
	show(
		'This was not pasted',
		'A text takes pictures that are jpg, png or webp files. Words of a document can be copied and pasted, or the whole document brought in with “Import a Word document”.',
	);

const headingOf = (count: number, areFiles: boolean): string => {
	if (areFiles) return count === 1 ? 'Add this picture?' : `Add these ${count} pictures?`;
	return count === 1 ? 'A picture was not pasted' : `${count} pictures were not pasted`;
};

const show = (heading: string, words: string, ...more: HTMLElement[]): void => {
	hide();
	panel = elementWith('section');
	panel.className = 'findings pasted-pictures';
	panel.setAttribute('role', 'alert');
	const close = elementWith('button', 'Close this message');
	close.type = 'button';
	close.addEventListener('click', hide);
	panel.append(elementWith('h2', heading), elementWith('p', words), ...more, close);
	document.body.append(panel);
};

const itemOf = (picture: PastedPicture, add: Add): HTMLElement => {
	const item = elementWith('li');
	const button = elementWith('button', wordsOf(picture));
	button.type = 'button';
	button.className = 'place';
	button.addEventListener('click', () => {
		void (picture.file ? addToEntry(picture.file) : Promise.resolve('')).then((address) => {
			add(picture, address);
			item.remove();
			if (panel?.querySelector('li') === null) hide();
		});
	});
	item.append(button);
	return item;
};

const wordsOf = ({ description, file }: PastedPicture): string => {
	if (description) return `Add “${description}”`;
	return file ? 'Add the picture' : 'Add a picture';
};

const hide = (): void => {
	panel?.remove();
	panel = undefined;
};
