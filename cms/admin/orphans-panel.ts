/** After an entry was deleted: the pictures and documents only it used, and the offer to delete them too. */
import { elementWith } from './element-with.ts';

/** @param remove deletes these paths; what goes wrong is said by whoever sends it */
export const offerOrphans = (paths: readonly string[], remove: (paths: readonly string[]) => Promise<unknown>) => {
	const dialog = elementWith('dialog');
	dialog.className = 'orphans';
	const list = elementWith('ul');
	list.append(...paths.map((path) => elementWith('li', path.slice(path.lastIndexOf('/') + 1))));
	const yes = elementWith('button', paths.length === 1 ? 'Delete it too' : 'Delete them too');
	const no = elementWith('button', 'Keep');
	for (const button of [yes, no]) button.type = 'button';
	const buttons = elementWith('p');
	buttons.append(yes, ' ', no);
	dialog.append(
		elementWith(
			'h2',
			paths.length === 1 ? 'One file is used nowhere else' : `${paths.length} files are used nowhere else`,
		),
		elementWith(
			'p',
			'The page that was deleted used them, and no other page or draft does. A file that stays can still be reached by its address.',
		),
		list,
		buttons,
	);
	no.addEventListener('click', () => dialog.close());
	yes.addEventListener('click', () => {
		dialog.close();
		void remove(paths).catch(() => undefined);
	});
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
};
