/** The table of roles as the handbook shows it: states with the same answers stand in one row. */
import {
	ROLE_ANSWERS,
	conditionFor,
	EDITING_ACTION_NAMES,
	EDITING_ACTIONS,
	PIECE_STATES,
	SIGNED_IN_ROLES,
	STATES_IN_WORDS,
	type EditingAction,
	type PieceState,
} from '../content-model/editing-roles.ts';

export interface RoleTableRow {
	/** What is done: “publish a story”. */
	label: string;
	/** In which states the answers hold: “Draft, In review”. */
	states: string;
	/** One for each role, in the order of SIGNED_IN_ROLES. */
	answers: string[];
}

const answersIn = (action: EditingAction, state: PieceState): string[] =>
	SIGNED_IN_ROLES.map((role) => ROLE_ANSWERS[conditionFor(action, state, role)]);

const rowsOf = (action: EditingAction): RoleTableRow[] => {
	const rows = new Map<string, RoleTableRow>();
	for (const state of PIECE_STATES) {
		const answers = answersIn(action, state);
		if (answers.every((answer) => answer === ROLE_ANSWERS.no)) continue;
		const key = answers.join('|');
		const row = rows.get(key) ?? { label: EDITING_ACTIONS[action].label, states: '', answers };
		row.states = [row.states, STATES_IN_WORDS[state]].filter(Boolean).join(', ');
		rows.set(key, row);
	}
	return [...rows.values()];
};

/** What nobody may do in a state has no row. */
export const roleTable = (): RoleTableRow[] => EDITING_ACTION_NAMES.flatMap(rowsOf);
