/** What the form of the import has chosen before anybody chooses. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importForm } from '../../../cms/admin/import-form.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
beforeEach(() => {
	vi.stubGlobal('document', document);
	vi.stubGlobal('Option', function anOption(words: string, value: string) {
		return Object.assign(document.createElement('option'), { textContent: words, value });
	});
});
afterEach(() => vi.unstubAllGlobals());

const chosenOf = (networks: { id: string; title: string }[]) => {
	const { form } = importForm({ kinds: ['case-study', 'resource'], networks });
	const [kind, network] = form.querySelectorAll('select');
	return {
		kinds: [...kind!.options].map(({ value }) => value),
		network: network!.options[0]!.value,
	};
};

test('whoever writes for one network has it chosen; of several, the document says which', () => {
	const [dudley, walsall] = [
		{ id: 'dudley', title: 'Dudley' },
		{ id: 'walsall', title: 'Walsall' },
	];
	expect(chosenOf([dudley]).network).toBe('dudley');
	expect(chosenOf([dudley, walsall]).network).toBe('');
	expect(chosenOf([dudley, walsall]).kinds).toEqual(['case-study', 'resource']);
});
