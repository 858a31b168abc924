/** After an entry was deleted: the pictures and documents only it used, and the offer to delete them too. */
import { element } from './findings-panel.ts';

/** @param remove deletes these paths; what goes wrong is said by whoever sends it */
export const offerOrphans = (paths: readonly string[], remove: (paths: readonly string[]) => Promise<unknown>) => {
	const dialog = element('dialog');
	dialog.className = 'orphans';
	const list = element('ul');
	list.append(...paths.map((path) => element('li', path.slice(path.lastIndexOf('/') + 1))));
	const yes = element('button', paths.length === 1 ? 'Delete it too' : 'Delete them too');
	const no = element('button', 'Keep');
	for (const button of [yes, no]) button.type = 'button';
	const buttons = element('p');
	buttons.append(yes, ' ', no);
	dialog.append(
		element('h2', paths.length === 1 ? 'One file is used nowhere else' : `${paths.length} files are used nowhere else`),
		element(
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
