/** Ways out of the editor where people sign in: a form as that of the sign-in’s own page. */
import { elementWith } from './element-with.ts';
import { formToken } from './send-to-service.ts';

/** A form with its button. */
export const signOutForm = (): HTMLFormElement => {
	const form = elementWith('form');
	form.method = 'post';
	form.action = '/sign-in/out/';
	const token = elementWith('input');
	token.type = 'hidden';
	token.name = 'token';
	form.append(token, elementWith('button', 'Sign out'));
	// As it is known then: the session may have been begun anew since.
	form.addEventListener('submit', () => (token.value = formToken() ?? ''));
	return form;
};

/** Signs out at once, for Decap’s own menu; does nothing where nobody signs in. */
export const signOut = (): void => {
	if (formToken() === undefined) return;
	const form = signOutForm();
	form.hidden = true;
	document.body.append(form);
	form.requestSubmit();
};
