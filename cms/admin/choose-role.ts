/** Who one is in the editor; and where nobody signs in, a way to be each role, to try it. */
import { EDITING_ROLES, SIGNED_IN_ROLES, type EditingRole } from '../../src/content-model/editing-roles.ts';
import { elementWith } from './element-with.ts';
import { openDialog } from './own-dialog.ts';
import { signOutForm } from './sign-out.ts';

export interface WhoWrites {
	name: string;
	roles: readonly EditingRole[];
	networks: readonly string[];
}

export interface RoleChoice {
	writer: WhoWrites;
	/** Whether nobody signs in. */
	mayChooseRole: boolean;
	networks: readonly { id: string; title: string }[];
}

/** Kept for as long as the tab is open: another tab may be another role. */
const KEPT = 'role that is tried';

/** The role that was chosen in this tab, as the service is told it; undefined where none was. */
export const chosenRole = (): string | undefined => sessionStorage.getItem(KEPT) ?? undefined;

/** Forgets what the service does not know. */
export const forgetRole = (): void => sessionStorage.removeItem(KEPT);

const titleIn = (networks: RoleChoice['networks'], id: string) =>
	networks.find((network) => network.id === id)?.title ?? id;

/** “Writer, Ashford” */
export const roleInWords = ({ writer, networks }: Pick<RoleChoice, 'writer' | 'networks'>): string =>
	[
		...writer.roles.map((role) => EDITING_ROLES[role].label),
		...writer.networks.map((id) => titleIn(networks, id)),
	].join(', ');

const options = (networks: RoleChoice['networks']): HTMLOptionElement[] =>
	[
		['', EDITING_ROLES['laptop-keeper'].label],
		...SIGNED_IN_ROLES.flatMap((role) =>
			role === 'writer'
				? networks.map(({ id, title }) => [`writer:${id}`, `${EDITING_ROLES.writer.label}, ${title}`])
				: [[role, EDITING_ROLES[role].label]],
		),
	].map(([value = '', words = '']) => {
		const option = elementWith('option', words);
		option.value = value;
		return option;
	});

const openChoice = ({ writer, networks, mayChooseRole }: RoleChoice): void => {
	const { content } = openDialog('Who you are here', 'role-choice');
	content.append(elementWith('p', `${roleInWords({ writer, networks })}.`));
	if (!mayChooseRole) content.append(elementWith('p', `Others see you here as “${writer.name}”.`));
	content.append(...writer.roles.map((role) => elementWith('p', EDITING_ROLES[role].purpose)));
	const table = elementWith('a', 'Who may do what');
	table.href = '/handbook/roles/';
	table.target = '_blank';
	table.rel = 'noopener';
	const more = elementWith('p');
	more.append(table);
	content.append(more);
	content.append(mayChooseRole ? choiceForm(networks) : signOutForm());
};

const choiceForm = (networks: RoleChoice['networks']): HTMLElement => {
	const form = elementWith('form');
	const label = elementWith('label', 'Role to try');
	const select = elementWith('select');
	select.id = 'role-to-try';
	label.htmlFor = select.id;
	select.append(...options(networks));
	select.value = chosenRole() ?? '';
	const give = elementWith('button', 'Be this role');
	form.append(
		elementWith('p', 'Nobody signs in on this machine, so you can try what each role may do.'),
		label,
		select,
		' ',
		give,
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (select.value === '') forgetRole();
		else sessionStorage.setItem(KEPT, select.value);
		// The editor begins anew, as it would for somebody else.
		location.reload();
	});
	return form;
};

/** Where people sign in, it says at once as what; there is room for one role. */
const wordsOfButton = ({ mayChooseRole, writer: { roles } }: RoleChoice): string =>
	!mayChooseRole && roles.length === 1 ? EDITING_ROLES[roles[0]!].label : 'Your role';

/** The button that says who one is. */
export const roleButton = (choice: RoleChoice): HTMLButtonElement => {
	const words = roleInWords(choice);
	const button = elementWith('button', chosenRole() === undefined ? wordsOfButton(choice) : `Trying: ${words}`);
	button.type = 'button';
	button.addEventListener('click', () => openChoice(choice));
	return button;
};
