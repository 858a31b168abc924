/** Beside a form: as whom one is here, and who does what one may not do oneself. */
import { createElement, type ReactNode } from 'react';
import { rolesInWords } from '../../src/content-model/editing-permission.ts';
import type { PieceState } from '../../src/content-model/editing-roles.ts';
import { draftStatusOf } from './draft-status.ts';
import type { FormProps } from './form-findings.ts';
import { mayDoAll, maySave, restInWords, pieceStateOf } from './offered.ts';
import { rolesHere } from './who-is-here.ts';

const stateOf = ({ collection, entry }: FormProps): [name: string, state: PieceState] => {
	const name = String(collection.get('name'));
	return [name, pieceStateOf(draftStatusOf(name, String(entry.get('slug'))), Boolean(entry.get('newRecord')))];
};

/** True where whoever is here may save something of the form. */
export const maySaveIn = (form: FormProps): boolean => {
	const roles = rolesHere();
	return mayDoAll(roles) || maySave(roles, ...stateOf(form));
};

/** Nothing for whoever may do everything. */
export const WhoDoesTheRest = (form: FormProps): ReactNode => {
	const roles = rolesHere();
	const rest = mayDoAll(roles) ? [] : restInWords(roles, ...stateOf(form));
	if (rest.length === 0) return null;
	const you = `You are here as ${rolesInWords(roles)}`;
	return createElement(
		'details',
		{ className: 'who-does-the-rest' },
		createElement(
			'summary',
			null,
			maySaveIn(form) ? `${you}. Who does the rest` : `${you}, and cannot save this as it stands now. Who can`,
		),
		createElement(
			'ul',
			null,
			rest.map((one) => createElement('li', { key: one }, `Who may ${one}.`)),
		),
	);
};
