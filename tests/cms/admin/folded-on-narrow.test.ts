/** The buttons over a form that one button opens on a narrow screen. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foldedOnNarrow } from '../../../cms/admin/folded-on-narrow.ts';

const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
beforeEach(() => vi.stubGlobal('document', document));
afterEach(() => vi.unstubAllGlobals());

const folded = () => {
	const history = document.createElement('button') as unknown as HTMLButtonElement;
	const { bar, showAtOnce } = foldedOnNarrow([history], 'More');
	const more = bar.querySelector<HTMLButtonElement>('.more')!;
	return { bar, history, more, showAtOnce, isOpen: () => more.getAttribute('aria-expanded') };
};

test('one button opens them and closes them again, and so does any of them', () => {
	const { history, more, isOpen } = folded();
	expect([more.textContent, isOpen()]).toEqual(['More', 'false']);
	more.click();
	expect(isOpen()).toBe('true');
	more.click();
	expect(isOpen()).toBe('false');
	more.click();
	history.click();
	expect(isOpen()).toBe('false');
});

test('Escape closes what is open, and brings whoever pressed it back to the button', () => {
	const { bar, more, isOpen } = folded();
	const focus = vi.fn();
	more.focus = focus;
	const escape = () => bar.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Escape' }) as never);
	escape();
	expect(focus).not.toHaveBeenCalled();
	more.click();
	escape();
	expect([isOpen(), focus.mock.calls.length]).toEqual(['false', 1]);
});

test('where there is one alone it stands there at once', () => {
	const { bar, showAtOnce } = folded();
	showAtOnce(true);
	expect(bar.dataset['opens']).toBe('false');
	showAtOnce(false);
	expect(bar.dataset['opens']).toBe('true');
});
