/** The address of a draft: shown to its writer, and changed by them, until the page is published for the first time. */
import { store } from 'decap-cms-core/dist/esm/redux';
import { hrefOf } from '../../src/content-model/address.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { EditingRole } from '../../src/content-model/editing-roles.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { slugOfTitle } from '../../src/content-model/slug.ts';
import type { AddressChanged } from '../address-protocol.ts';
import { partsOfId } from '../entry-name.ts';
import { sentenceOf, type AskService } from './ask-service.ts';
import { draftStatusOf } from './draft-status.ts';
import { elementWith } from './element-with.ts';
import { openForm } from './history-dialog.ts';
import { mayWrite, pieceStateOf } from './offered.ts';
import { doingButton, openDialog, type OwnDialog } from './own-dialog.ts';
import type { FormOf } from './tab-store.ts';

const typeOf = ({ collection }: FormOf): AnyContentType | undefined =>
	contentTypes.find(({ name }) => name === collection);

/** True for the form of a draft that was never published, for somebody who may write it. */
export const hasOwnAddress = (roles: readonly EditingRole[], form: FormOf): boolean => {
	const status = draftStatusOf(form.collection, form.slug);
	return (
		status !== undefined &&
		typeOf(form) !== undefined &&
		store.getState().entryDraft.getIn(['entry', 'isModification']) !== true &&
		mayWrite(roles, form.collection, pieceStateOf(status, false))
	);
};

/** Opens the dialog for the form of a draft. */
export const openAddress = (ask: AskService, form: FormOf): void => {
	const type = typeOf(form);
	const parts = type && partsOfId(type, form.slug);
	if (!type || !parts) return;
	const opened = openDialog('Address of this page', 'address');
	const { content } = opened;
	if (store.getState().entryDraft.get('hasChanged')) {
		content.append(elementWith('p', 'The form holds changes that are not saved. Save first, then change the address.'));
		return;
	}
	const box = elementWith('input');
	box.type = 'text';
	box.value = parts.name;
	box.maxLength = 200;
	box.autocapitalize = 'off';
	box.spellcheck = false;
	const label = elementWith('label', 'Words at its end');
	label.append(box);
	const becomes = elementWith('output');
	const addressOf = (typed: string) => {
		const name = slugOfTitle(typed);
		return name ? hrefOf(type.name, `${parts.before}${name}`) : 'It needs a letter from a to z, or a digit.';
	};
	const show = () => (becomes.textContent = addressOf(box.value));
	box.addEventListener('input', show);
	show();
	const shown = elementWith('p', 'It will be: ');
	shown.append(becomes);
	content.append(
		elementWith(
			'p',
			`Until this page is published for the first time, its address can be changed. Now it is ${hrefOf(type.name, form.slug)}`,
		),
		formOf(label, shown, () => change(opened, ask, { ...form, name: slugOfTitle(box.value) })),
		elementWith(
			'p',
			'Its text, pictures and notes go along, and drafts that link to it. Whoever has read it reads it again.',
		),
	);
	box.select();
};

/** Return does what the button does. */
const formOf = (label: HTMLElement, shown: HTMLElement, change: () => Promise<void>) => {
	const form = elementWith('form');
	const button = doingButton('Change the address', change);
	const buttons = elementWith('p');
	buttons.className = 'buttons';
	buttons.append(button);
	form.append(label, shown, buttons);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		button.click();
	});
	return form;
};

const change = async (opened: OwnDialog, ask: AskService, asked: FormOf & { name: string }): Promise<void> => {
	const { status, content, dialog } = opened;
	status.textContent = 'One moment…';
	try {
		const changed = await ask<AddressChanged>('changeAddress', { ...asked });
		const form = { collection: asked.collection, slug: changed.slug };
		// Decap knows the draft by its old address; whatever closes the dialog opens it anew.
		dialog.addEventListener('close', () => openForm(form));
		status.textContent = `Its address is ${changed.address} now.`;
		const told = [...sentences('Also changed, because it names this page', changed.followed)];
		told.push(...sentences('Still with the old address, and to be changed by hand', changed.named));
		if (told.length === 0) dialog.close();
		content.replaceChildren(
			...told,
			doingButton('Go on writing', () => dialog.close()),
		);
	} catch (error) {
		status.textContent = sentenceOf(error);
	}
};

const sentences = (words: string, titles: readonly string[]): HTMLElement[] =>
	titles.length === 0 ? [] : [elementWith('p', `${words}: ${titles.map((title) => `“${title}”`).join(', ')}.`)];
