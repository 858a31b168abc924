/** Selects words in the text field, so that the writer sees which are meant. */

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

/**
 * @param field what holds the text field
 * @param block which block of the text, from 0; unknown where the text could not be read
 * @param found the words; empty to go to the block alone
 * @returns false where neither the block nor the words are there
 */
export const selectWords = (field: Element, block: number | undefined, found: string): boolean => {
	const editor = field.querySelector<HTMLElement>('[data-slate-editor]');
	if (!editor) return selectInPlainText(field, found);
	const blocks = [...editor.children];
	const guessed = block === undefined ? undefined : blocks[block];
	const words = plain(found);
	const holds = (one: Element | undefined) =>
		one !== undefined && words !== '' && plain(one.textContent).includes(words);
	const meant = holds(guessed) ? guessed : (blocks.find(holds) ?? guessed);
	if (!meant) return false;
	meant.scrollIntoView({ block: 'center' });
	// A part with boxes of its own is led into by its first box.
	const box = meant.querySelector<HTMLElement>('input, textarea, select');
	if (box) box.focus({ preventScroll: true });
	else select(editor, meant, words);
	return true;
};

const selectInPlainText = (field: Element, found: string): boolean => {
	const box = field.querySelector('textarea');
	const at = box?.value.indexOf(found) ?? -1;
	if (!box || at < 0 || found === '') return false;
	box.focus();
	box.setSelectionRange(at, at + found.length);
	return true;
};

const select = (editor: HTMLElement, block: Element, words: string) => {
	const range = rangeOf(block, words) ?? allOf(block);
	editor.focus({ preventScroll: true });
	const selection = getSelection();
	selection?.removeAllRanges();
	selection?.addRange(range);
};

const allOf = (block: Element): Range => {
	const range = document.createRange();
	range.selectNodeContents(block);
	range.collapse(true);
	return range;
};

/** The words where they stand in the text of a block, which formatting divides. */
const rangeOf = (block: Element, words: string): Range | undefined => {
	const text: { node: Text; from: number }[] = [];
	let whole = '';
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		text.push({ node, from: whole.length });
		whole += node.data;
	}
	const at = words === '' ? -1 : whole.replaceAll(/\s/g, ' ').indexOf(words);
	if (at < 0) return undefined;
	const range = document.createRange();
	const place = (offset: number): [Text, number] => {
		const { node, from } = text.findLast((one) => one.from <= offset) ?? text[0]!;
		return [node, Math.min(offset - from, node.length)];
	};
	range.setStart(...place(at));
	range.setEnd(...place(at + words.length));
	return range;
};
