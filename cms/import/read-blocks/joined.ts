/** Puts together what Word keeps apart for reasons of its own. */
import type { Inline, TextInline } from '../blocks.ts';

/** Neighbouring pieces of text that look the same become one; neighbouring pieces of one link too. */
export const joined = (inlines: readonly Inline[]): Inline[] => {
	const groups: Inline[][] = [];
	for (const inline of inlines) {
		const group = groups.at(-1);
		const first = group?.[0];
		if (group && first && belongTogether(first, inline)) group.push(inline);
		else groups.push([inline]);
	}
	return groups.map(asOne);
};

const belongTogether = (first: Inline, next: Inline): boolean => {
	if (first.kind === 'text') return next.kind === 'text' && (looksLike(next, first) || next.text.trim() === '');
	return first.kind === 'link' && next.kind === 'link' && first.href === next.href;
};

const looksLike = (a: TextInline, b: TextInline) => a.bold === b.bold && a.italic === b.italic && a.struck === b.struck;

const asOne = (group: readonly Inline[]): Inline => {
	const first = group[0]!;
	if (first.kind === 'link')
		return { ...first, children: joined(group.flatMap((inline) => (inline.kind === 'link' ? inline.children : []))) };
	return first.kind === 'text' && group.length > 1
		? { ...first, text: group.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('') }
		: first;
};
