import { expect, test } from 'vitest';
import { assemble } from '../../src/contribution-form/assemble.ts';
import { BODY_PART } from '../../src/contribution-form/control-names.ts';
import { inForm } from '../../src/contribution-form/in-form.ts';
import { comparePlace } from '../../src/content-model/finding.ts';
import { aFilledForm } from './a-filled-form.ts';

const locate = inForm(
	assemble(
		'case-study',
		aFilledForm({ 'outcomes.0.measure': [''], 'outcomes.0.direction': [''], 'outcomes.1.measure': ['Calls'] }),
	),
);

test('a field stands at the control it was typed into, though a row above was left empty', () => {
	expect(locate({ path: ['outcomes', 0, 'measure'] }).at).toEqual({
		control: ['outcomes', 1, 'measure'],
		where: 'Outcomes › outcome 2 › What was measured',
	});
});

test('words of the body stand in the part of the body they were typed into', () => {
	expect(locate({ line: 3, column: 5 }).at).toMatchObject({ control: [BODY_PART, 0] });
	expect(locate({ line: 10_000, column: 1 }).at.where).toBe('Limits: what this does not show');
});

test('fields come in the order of the form, whoever asks first, and the body after all of them', () => {
	const spots = [
		{ line: 1, column: 1 },
		{ path: ['contact', 'role'] },
		{ path: ['outcomes', 0, 'measure'], offset: 2 },
		{ path: ['title'] },
	];
	expect(spots.toSorted((one, other) => comparePlace(locate(one).order, locate(other).order))).toEqual(
		spots.toReversed(),
	);
});
