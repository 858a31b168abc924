/** “Links for people outside”: a dialog with the links to a draft, where one is made, copied and withdrawn. */
import { dayInWords } from '../../src/content-model/days.ts';
import { LINK_DAYS, type ListedLink } from '../../src/content-model/draft-link.ts';
import { mayEver } from '../../src/content-model/editing-permission.ts';
import type { EditingRole } from '../../src/content-model/editing-roles.ts';
import { sentenceOf, type AskService } from './ask-service.ts';
import { draftStatusOf } from './draft-status.ts';
import { elementWith } from './element-with.ts';
import { pieceStateOf, stepsIn, whoElse } from './offered.ts';
import { doingButton, openDialog, type OwnDialog } from './own-dialog.ts';
import type { FormOf } from './tab-store.ts';

interface Opened extends OwnDialog {
	ask: AskService;
	form: FormOf;
	roles: readonly EditingRole[];
}

/** True for a form of a draft that has a page: somebody outside can be shown it. */
export const hasLinks = ({ collection, slug }: FormOf): boolean =>
	slug !== '' && stepsIn(collection).share !== undefined && draftStatusOf(collection, slug) !== undefined;

/** Opens the dialog for the draft of a form. */
export const openLinksDialog = (ask: AskService, form: FormOf, roles: readonly EditingRole[]): Promise<void> =>
	showLinks({ ...openDialog('Links for people outside', 'links-dialog'), ask, form, roles });

const showLinks = (opened: Opened, made?: HTMLElement): Promise<void> =>
	doing(opened, 'Looking for links…', async () => {
		const { links } = await opened.ask<{ links: ListedLink[] }>('draftLinks', { ...opened.form });
		const list = elementWith('ul');
		list.append(...links.map((link) => itemOf(opened, link)));
		opened.content.replaceChildren(
			elementWith(
				'p',
				'Whoever has a link sees this draft as its page, as it stands when they look, without signing in. They see no other draft.',
			),
			...(made ? [made] : []),
			...(links.length > 0 ? [list] : [elementWith('p', 'There is no link to this draft.')]),
			makingPart(opened),
		);
	});

/** Says what is being done, and what went wrong. */
const doing = async ({ status }: Opened, words: string, work: () => Promise<void>): Promise<void> => {
	status.textContent = words;
	try {
		await work();
		status.textContent = '';
	} catch (error) {
		status.textContent = sentenceOf(error);
	}
};

const itemOf = (opened: Opened, { id, madeAt, until, by, isOpened }: ListedLink): HTMLElement => {
	const item = elementWith('li');
	item.append(
		elementWith('strong', `Works until the end of ${dayInWords(until)}.`),
		` Made on ${dayInWords(madeAt.slice(0, 10))} by a ${by}. ${isOpened ? 'It has been opened.' : 'Nobody has opened it yet.'} `,
		doingButton('Withdraw it', () =>
			doing(opened, 'One moment…', async () => {
				await opened.ask('withdrawDraftLink', { ...opened.form, link: id });
				await showLinks(opened);
			}),
		),
	);
	return item;
};

/** What to fill in for a new one; or who could make it. */
const makingPart = (opened: Opened): HTMLElement => {
	const { form, roles } = opened;
	const action = stepsIn(form.collection).share!;
	const state = pieceStateOf(draftStatusOf(form.collection, form.slug), false);
	if (!mayEver(roles, action, state)) return elementWith('p', whoElse(action, state));
	const part = elementWith('div');
	const label = elementWith('label', `How many days it works, ${LINK_DAYS.most} at most`);
	const days = Object.assign(elementWith('input'), { type: 'number', id: 'link-days', value: String(LINK_DAYS.usual) });
	days.min = '1';
	days.max = String(LINK_DAYS.most);
	label.htmlFor = days.id;
	part.append(
		label,
		days,
		doingButton('Make a link', () => makeLink(opened, days)),
	);
	return part;
};

const makeLink = (opened: Opened, days: HTMLInputElement): Promise<void> =>
	doing(opened, 'One moment…', async () => {
		if (!days.value || !days.checkValidity())
			throw new Error(`Nothing was made. Expected a whole number of days from 1 to ${LINK_DAYS.most}.`);
		const { address } = await opened.ask<{ address: string }>('makeDraftLink', {
			...opened.form,
			days: Number(days.value),
		});
		await showLinks(opened, madePart(opened, `${location.origin}${address}`));
	});

/** The address, which is shown this once. */
const madePart = ({ status }: Opened, address: string): HTMLElement => {
	const part = elementWith('div');
	const label = elementWith('label', 'The link. It is shown only now: copy it, and send it to one person.');
	const box = Object.assign(elementWith('input'), { id: 'made-link', readOnly: true, value: address });
	label.htmlFor = box.id;
	box.addEventListener('focus', () => box.select());
	const copy = doingButton('Copy it', async () => {
		box.select();
		const isCopied = await navigator.clipboard?.writeText(address).then(
			() => true,
			() => false,
		);
		status.textContent = isCopied ? 'Copied.' : 'Press Ctrl and C, or choose “Copy”: the link is marked.';
	});
	part.append(label, box, copy);
	return part;
};
