/** The controls by which a writer answers a finding. */
import { createElement } from '../create-element.ts';
import { asksOf, LONGEST_REASON, LONGEST_ROLE } from '../../contribution-form/answers.ts';
import type { InForm } from '../../contribution-form/in-form.ts';
import type { Finding } from '../../content-model/finding.ts';

export type GiveAnswer = (finding: Finding<InForm>, answer: { byRole: string; why: string }) => void;

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What opens under a finding: role, reason, and a button that keeps them. */
export const answerControls = (finding: Finding<InForm>, id: string, give: GiveAnswer): HTMLElement => {
	const asks = asksOf(finding);
	const role = createElement('input', {
		id: `${id}-role`,
		type: 'text',
		maxlength: String(LONGEST_ROLE),
		autocomplete: 'off',
	});
	const why = createElement('textarea', {
		id: `${id}-why`,
		rows: '2',
		maxlength: String(LONGEST_REASON),
		autocomplete: 'off',
	});
	const missing = createElement('p', { role: 'alert' });
	// What was asked for is not asked for again once it is there.
	for (const control of [role, why]) control.addEventListener('input', () => missing.replaceChildren());
	const keep = createElement('button', { type: 'button' }, 'Keep this answer');
	keep.addEventListener('click', () => {
		const empty = [role, why].find(({ value }) => value.trim() === '');
		if (!empty) return give(finding, { byRole: role.value, why: why.value });
		missing.textContent = empty === role ? 'Say what your role is.' : `Say ${lowerFirst(asks.why)}.`;
		empty.focus();
	});
	return createElement(
		'details',
		{ class: 'answer' },
		createElement('summary', {}, asks.summary),
		createElement('p', {}, `A reviewer sees your answer and decides. ${asks.only}`),
		createElement('label', { for: role.id }, 'Your role, without your name'),
		role,
		createElement('label', { for: why.id }, asks.why),
		why,
		missing,
		keep,
	);
};
