import { expect, test } from 'vitest';
import { faultOf, hubPlanOf, QUESTIONS, type HubQuestion } from '../../src/new-hub/plan.ts';

const EXAMPLES = Object.fromEntries(
	(Object.keys(QUESTIONS) as HubQuestion[]).map((name) => [name, QUESTIONS[name].example]),
) as Record<HubQuestion, string>;

test('the example of each question is an answer to it', () => {
	expect(Object.entries(EXAMPLES).flatMap(([name, answer]) => faultOf(name as HubQuestion, answer) ?? [])).toEqual([]);
});

test('places and principles become names for files, in the order they were given', () => {
	const plan = hubPlanOf({
		...EXAMPLES,
		networks: ' Saltmarsh ,Ynys Môn, King’s Hythe & Staithes,',
		principles: 'Respect',
	});
	expect(plan.networks).toEqual([
		{ id: 'saltmarsh', label: 'Saltmarsh' },
		{ id: 'ynys-mon', label: 'Ynys Môn' },
		{ id: 'kings-hythe-and-staithes', label: 'King’s Hythe & Staithes' },
	]);
	expect(plan.principles).toEqual([{ id: 'respect', label: 'Respect' }]);
});

test.each<[HubQuestion, string, string]>([
	['name', '', 'nothing'],
	['name', '   ', 'nothing'],
	['name', 'A hub\nnotice: gone', 'letters'],
	['name', 'A “hub”', 'letters'],
	['name', 'A hub: ours', 'letters'],
	['framework', '{{name}}', 'letters'],
	['framework', '<script>', 'letters'],
	['region', 'x'.repeat(61), 'at most 60'],
	['networks', 'Saltmarsh, …', 'letters'],
	['networks', 'Saltmarsh, –', 'short name'],
	['networks', 'Saltmarsh, saltmarsh', 'a second time'],
	['networks', ' , ,', 'at least one'],
	['networks', 'North, ../north', 'letters'],
	['principles', `Respect, ${'a very long principle '.repeat(4)}`, 'Shorten'],
])('--%s %j is refused with what was expected', (question, answer, said) => {
	expect(faultOf(question, answer)).toContain(`--${question}: unexpected`);
	expect(faultOf(question, answer)).toContain(said);
});
