/** “Allow this…” under a finding: asks who allows it, by role, and why, and puts the allowance into the form. */
import { fromJS } from 'immutable';
import { store } from 'decap-cms-core/dist/esm/redux';
import { changeDraftField } from 'decap-cms-core/dist/esm/actions/entries';
import type { Allowance } from '../../src/checks/allowance.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { allowanceFor, isForTheWriter, withAllowance, type Answer } from '../allow.ts';
import { EDITORS_PART } from '../editors-part.ts';
import type { ExplainedFinding } from '../explained-finding.ts';
import { dayHere } from './day-here.ts';
import { elementWith } from './element-with.ts';

const LONGEST_ROLE = 80;
const LONGEST_REASON = 300;

/** Whoever looks through findings allows one after another: the role is not asked for twice. */
let lastRole = '';

/** The settings have no findings of the kind that is allowed, and no place to keep allowances. */
const keepsAllowances = (collection: unknown): boolean =>
	contentTypes.some((type) => type.name === collection && Object.hasOwn(type.fields, 'allowed'));

/** What only editors fill in, as the open form holds it; undefined where no entry is open. */
const editorsPart = (): Record<string, unknown> | undefined => {
	const draft = store.getState().entryDraft;
	if (!keepsAllowances(draft.getIn(['entry', 'collection']))) return undefined;
	const part = draft.getIn(['entry', 'data', EDITORS_PART]) as { toJS?: () => Record<string, unknown> } | undefined;
	return part?.toJS?.() ?? {};
};

const allow = (allowance: Allowance) => {
	const part = editorsPart();
	if (!part) return;
	const allowed = withAllowance((part['allowed'] ?? []) as Allowance[], allowance);
	const field = { get: (key: string) => (key === 'name' ? EDITORS_PART : undefined) };
	store.dispatch(changeDraftField({ field, value: fromJS({ ...part, allowed }), metadata: {}, entries: [] }));
};

let made = 0;

const labelled = <Box extends HTMLElement>(words: string, box: Box): [HTMLElement, Box] => {
	const label = elementWith('label', words);
	box.id = `allow-${(made += 1)}`;
	label.htmlFor = box.id;
	return [label, box];
};

/** The controls under a finding; undefined for one that nobody may allow, or where no entry is open. */
export const allowControls = (finding: ExplainedFinding): HTMLElement | undefined => {
	if (!finding.mayBeAllowed || !editorsPart()) return undefined;
	const role = elementWith('input');
	role.maxLength = LONGEST_ROLE;
	role.value = lastRole;
	const why = elementWith('textarea');
	why.rows = 2;
	why.maxLength = LONGEST_REASON;
	const isWriter = elementWith('input');
	isWriter.type = 'checkbox';
	for (const box of [role, why, isWriter]) box.autocomplete = 'off';
	const missing = elementWith('p');
	missing.setAttribute('role', 'alert');
	const give = elementWith('button', 'Allow it');
	give.type = 'button';
	const details = elementWith('details');
	details.className = 'allow';
	const [tickLabel, tick] = labelled('I wrote this piece: somebody else has to confirm it', isWriter);
	const row = elementWith('p');
	row.append(tick, ' ', tickLabel);
	details.append(
		elementWith('summary', 'Allow this…'),
		...labelled('Your role, without your name', role),
		...labelled('Why it may stand', why),
		isForTheWriter(finding) ? row : elementWith('p', 'Only somebody who did not write this piece can allow it.'),
		missing,
		give,
	);
	give.addEventListener('click', () => {
		const empty = [role, why].find(({ value }) => value.trim() === '');
		if (empty) {
			missing.textContent = empty === role ? 'Say what your role is.' : 'Say why it may stand.';
			empty.focus();
			return;
		}
		const answer: Answer = { byRole: role.value, why: why.value, isWriter: isWriter.checked };
		lastRole = answer.byRole;
		const note = said(answer);
		details.replaceWith(note);
		note.focus();
		allow(allowanceFor(finding, answer, dayHere()));
	});
	return details;
};

const said = ({ byRole, isWriter }: Answer): HTMLElement => {
	const words = isWriter ? 'Your answer waits for somebody else' : `Allowed by ${byRole.trim()}`;
	const note = elementWith('p', `${words}. It is kept with the piece when you save.`);
	note.setAttribute('role', 'status');
	note.tabIndex = -1;
	return note;
};
