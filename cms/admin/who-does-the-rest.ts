/** At the end of a form: as whom one is here, and who does what one may not do oneself. */
import { createElement, type ReactNode } from 'react';
import { rolesInWords } from '../../src/content-model/editing-permission.ts';
import { draftStatusOf } from './draft-status.ts';
import type { FormProps } from './form-findings.ts';
import { mayDoAll, restInWords, pieceStateOf } from './offered.ts';
import { rolesHere } from './who-is-here.ts';

/** Nothing for whoever may do everything. */
export const WhoDoesTheRest = (form: FormProps): ReactNode => {
	const roles = rolesHere();
	const name = String(form.collection.get('name'));
	const state = pieceStateOf(draftStatusOf(name, String(form.entry.get('slug'))), Boolean(form.entry.get('newRecord')));
	const rest = mayDoAll(roles) ? [] : restInWords(roles, name, state);
	if (rest.length === 0) return null;
	return createElement(
		'details',
		{ className: 'who-does-the-rest' },
		createElement('summary', null, `You are here as ${rolesInWords(roles)}. Who does the rest`),
		createElement(
			'ul',
			null,
			rest.map((one) => createElement('li', { key: one }, `Who may ${one}.`)),
		),
	);
};
