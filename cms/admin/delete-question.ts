/** Before a page that others name is deleted: what will break, and whether it is to go all the same. */
import { elementWith } from './element-with.ts';
import { openDialog } from './own-dialog.ts';

/** A page that names the one that is to go. */
export interface Use {
	title: string;
	slug: string;
	/** The labels of the boxes that name it. */
	where: string[];
}

/** Out: true where it is to go. A dialog that is closed without an answer keeps it. */
export const askWhetherToDelete = (uses: readonly Use[]): Promise<boolean> =>
	new Promise((decide) => {
		const { dialog, content } = openDialog('Other pages name this one', 'delete-question');
		const list = elementWith('ul');
		list.append(...uses.map(({ title, slug, where }) => elementWith('li', `${title || slug}: ${where.join(', ')}`)));
		const goes = elementWith('button', 'Delete it all the same');
		const stays = elementWith('button', 'Keep it');
		for (const button of [goes, stays]) button.type = 'button';
		goes.className = 'quiet';
		const buttons = elementWith('p');
		buttons.className = 'buttons';
		buttons.append(stays, ' ', goes);
		content.append(
			elementWith(
				'p',
				uses.length === 1
					? 'One page names it. Links to it become plain words, and a page that cannot do without it is left out.'
					: `${uses.length} pages name it. Links to it become plain words, and a page that cannot do without it is left out.`,
			),
			list,
			elementWith('p', 'To keep its address and say why it went, fill in “Withdrawn” instead.'),
			buttons,
		);
		let isToGo = false;
		goes.addEventListener('click', () => {
			isToGo = true;
			dialog.close();
		});
		stays.addEventListener('click', () => dialog.close());
		dialog.addEventListener('close', () => decide(isToGo));
		stays.focus();
	});
