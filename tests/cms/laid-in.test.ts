import { expect, test } from 'vitest';
import { isEmpty, withLaidIn } from '../../cms/laid-in.ts';

test('what is laid in fills empty boxes and leaves what was typed', () => {
	const form = { title: 'Ours', place: '', actions: [], owner: { role: '', organisation: undefined } };
	const now = { title: 'No', place: 'A hall', actions: [{ id: 'a' }], owner: { role: 'Editor', organisation: 'o' } };
	expect(withLaidIn(form, now)).toEqual({ ...now, title: 'Ours' });
});

test('what was laid in for another body makes room, and what somebody changed of it stays', () => {
	const first = { place: 'A hall', previous: 'a', actions: [{ id: 'a' }], questions: ['Who?'] };
	const changed = { ...withLaidIn({}, first), questions: ['Who else?'] };
	expect(withLaidIn(changed, { place: 'A school' }, first)).toEqual({
		place: 'A school',
		previous: undefined,
		actions: [],
		questions: ['Who else?'],
	});
});

test('a box is empty where nothing in it says anything', () => {
	for (const value of [undefined, null, '', false, [], {}, [{ a: '' }], { a: { b: [] } }])
		expect(isEmpty(value)).toBe(true);
	for (const value of ['x', true, 0, [{ a: 'x' }], { a: { b: ['x'] } }]) expect(isEmpty(value)).toBe(false);
});
