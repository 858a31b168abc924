/** Patterns of what scripts make: each is what its script makes of the same words. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fieldWithFinding, searchResult } from '../../../src/components/patterns/markup.ts';
import { showBeside } from '../../../src/elements/contribute/findings-view.ts';
import { resultView } from '../../../src/elements/search/results-view.ts';
import { bodyWith, skeletonOf } from './skeleton.ts';

// The parts of a browser that the views ask for.
beforeAll(() => {
	vi.stubGlobal('document', bodyWith('').ownerDocument);
	vi.stubGlobal('CSS', { escape: (words: string) => words });
});
afterAll(() => vi.unstubAllGlobals());

const NO_SPACES = /\s+/g;
const words = (element: Element) => (element.textContent ?? '').replaceAll(NO_SPACES, '');

test('the search result is what search draws', () => {
	const [list] = bodyWith(searchResult).children;
	const made = resultView(
		{
			url: '/practice-guides/',
			title: 'A calm start to the day',
			summary: '',
			type: 'practice-guide',
			networks: ['Example place'],
			knowledge: 'Practice reflection',
			stage: '',
			reviewDueOn: '2026-01-01',
			dated: '2025-01-01',
			heldOn: '',
			overdue: true,
			illustrative: false,
			withdrawn: false,
			score: 1,
			passages: [
				{
					url: '/practice-guides/',
					heading: 'What changed',
					parts: [
						{ text: 'Fewer children came in late after ten minutes at the ', marked: false },
						{ text: 'gate', marked: true },
						{ text: '.', marked: false },
					],
				},
			],
			why: [{ kind: 'text', reason: '“Gate” stands in the text.' }],
			incomplete: false,
		} as unknown as Parameters<typeof resultView>[0],
		{ 'practice-guide': 'Practice guide' },
	);
	const why = made.querySelector('details')!;
	why.dispatchEvent(new (document.defaultView as unknown as { Event: typeof Event }).Event('toggle'));
	expect(skeletonOf(list!.children[0]!)).toEqual(skeletonOf(made));
	expect(words(list!.children[0]!)).toBe(words(made));
	// The list around the results: ResultList in src/elements/search/result-list.ts.
	expect(list!.tagName).toBe('OL');
});

test('the field with a finding is what the check of the form makes of the field', () => {
	const shown = bodyWith(fieldWithFinding);
	const form = bodyWith(fieldWithFinding);
	for (const note of form.querySelectorAll('.field-findings')) note.remove();
	for (const control of form.querySelectorAll('input, textarea')) {
		control.removeAttribute('aria-invalid');
		control.removeAttribute('aria-describedby');
	}
	form.querySelector('#field-setting')!.setAttribute('aria-describedby', 'field-setting-hint');
	const about = { where: '', found: '', rule: 'example' };
	showBeside(
		form,
		[
			{
				...about,
				control: ['setting'],
				severity: 'block',
				found: '12 Example Street',
				message: 'This is an address, expected the kind of place.',
				next: 'Write “a front desk in a town centre”.',
			},
			{
				...about,
				control: ['summary'],
				severity: 'warn',
				message: 'This sentence has 41 words.',
				next: 'Try two sentences.',
			},
		],
		() => undefined,
	);
	for (const answers of form.querySelectorAll('.field-answers')) answers.remove();
	expect(skeletonOf(shown)).toEqual(skeletonOf(form));
	expect(words(shown)).toBe(words(form));
});
