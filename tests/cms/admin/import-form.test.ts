/** What the form of the import has chosen before anybody chooses: the first of each list. */
import { expect, test } from 'vitest';
import { networkOptions } from '../../../cms/admin/import-form.ts';

const DUDLEY = { id: 'dudley', title: 'Dudley' };
const WALSALL = { id: 'walsall', title: 'Walsall' };
const chosenOf = (...networks: { id: string; title: string }[]) => networkOptions(networks).map(([value]) => value);

test('whoever writes for one network has it chosen; of several, the document says which', () => {
	expect(chosenOf(DUDLEY)).toEqual(['dudley', '']);
	expect(chosenOf(DUDLEY, WALSALL)).toEqual(['', 'dudley', 'walsall']);
	expect(chosenOf()).toEqual(['']);
});
