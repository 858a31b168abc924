import { expect, test } from 'vitest';
import { isSameText, tabStore, type KeptText } from '../../../cms/admin/tab-store.ts';

/** A tab’s storage that holds so many characters. */
const storageOf = (most = Infinity): Storage => {
	const held = new Map<string, string>();
	return {
		get length() {
			return held.size;
		},
		key: (index) => [...held.keys()][index] ?? null,
		getItem: (key) => held.get(key) ?? null,
		setItem: (key, value) => {
			if (value.length > most) throw new Error('QuotaExceededError');
			held.set(key, value);
		},
		removeItem: (key) => void held.delete(key),
		clear: () => held.clear(),
	};
};

const text = (title: string): KeptText => ({ data: { title }, at: 1, pictures: [] });
const form = { collection: 'page', slug: 'privacy' };

test('what was typed is kept by its form, and forgotten by it', () => {
	const store = tabStore(storageOf());
	store.keep(form, text('One'));
	store.keep({ collection: 'page', slug: '' }, text('New'));
	expect(store.kept(form)).toEqual(text('One'));
	store.forget(form);
	expect(store.kept(form)).toBeUndefined();
	expect(store.kept({ collection: 'page', slug: '' })).toEqual(text('New'));
});

test('whoever uses the tab after a sign-out finds nothing of it, and other things stay', () => {
	const storage = storageOf();
	storage.setItem('theirs', 'stays');
	const store = tabStore(storage);
	for (const slug of ['', 'privacy', 'about']) store.keep({ collection: 'page', slug }, text(slug));
	store.forgetAll();
	expect(Array.from({ length: storage.length }, (_, index) => storage.key(index))).toEqual(['theirs']);
});

test('where the tab has no room, an older state is not offered as if it were the last', () => {
	const store = tabStore(storageOf(100));
	store.keep(form, text('Short'));
	store.keep(form, text('Long '.repeat(100)));
	expect(store.kept(form)).toBeUndefined();
});

test.each(['', 'not JSON', 'null', '3', '[]', '{"data":null,"at":1,"pictures":[]}', '{"data":{}}'])(
	'what something else left in its place is nothing: %s',
	(left) => {
		const storage = storageOf();
		tabStore(storage).keep(form, text('One'));
		storage.setItem(storage.key(0)!, left);
		expect(tabStore(storage).kept(form)).toBeUndefined();
	},
);

test('a box that was emptied is the same as one left alone, in any order of boxes', () => {
	expect(isSameText({ title: 'A', summary: '', owner: { role: null } }, { owner: {}, title: 'A' })).toBe(true);
	expect(isSameText({ title: 'A', steps: ['1', '2'] }, { title: 'A', steps: ['2', '1'] })).toBe(false);
	expect(isSameText({ title: 'A' }, { title: 'B' })).toBe(false);
});
