/** What stands beside each other: pieces that look alike become one, and spaces go where Markdown needs them. */
import type { PhrasingContent } from 'mdast';
import type { Inline } from '../blocks.ts';

/** Spaces at the ends of a link’s words belong outside the link; a link in a link is only words. */
export const spacedAround = (link: Extract<PhrasingContent, { type: 'link' }>): PhrasingContent[] => {
	const children = merged(withoutLinks(link.children)) as typeof link.children;
	const first = children[0];
	const last = children.at(-1);
	const before = first?.type === 'text' && first.value.startsWith(' ');
	const after = last?.type === 'text' && last.value.endsWith(' ');
	if (first?.type === 'text') first.value = first.value.trimStart();
	if (last?.type === 'text') last.value = last.value.trimEnd();
	const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
	return [
		...(before ? [{ type: 'text' as const, value: ' ' }] : []),
		{ ...link, children: kept },
		...(after ? [{ type: 'text' as const, value: ' ' }] : []),
	];
};

const withoutLinks = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
	nodes.flatMap((node): PhrasingContent[] => {
		if (node.type === 'link') return withoutLinks(node.children);
		return 'children' in node ? [{ ...node, children: withoutLinks(node.children) } as PhrasingContent] : [node];
	});

/** Neighbours of one kind become one, so that `**a****b**` is never written; spaces between them go inside. */
export const merged = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
	const groups: PhrasingContent[][] = [];
	for (const node of nodes) {
		const last = groups.at(-1);
		const beforeLast = groups.at(-2);
		if (last && last[0]!.type === node.type && (node.type === 'text' || isMark(node))) last.push(node);
		else if (isMark(node) && last && isOneSpace(last) && beforeLast?.[0]?.type === node.type) {
			groups.pop();
			beforeLast.push({ ...node, children: [{ type: 'text', value: ' ' }] }, node);
		} else groups.push([node]);
	}
	// Put together once for the whole run: piece by piece, a run would be copied once for each of its pieces.
	return groups.map((group): PhrasingContent => {
		const [first] = group;
		if (first?.type === 'text')
			return {
				...first,
				value: group
					.map((node) => ('value' in node ? node.value : ''))
					.join('')
					.replace(/ {2,}/g, ' '),
			};
		return group.length > 1 && first && isMark(first)
			? { ...first, children: merged(group.flatMap((node) => (isMark(node) ? node.children : []))) }
			: first!;
	});
};

const isMark = (node: PhrasingContent) => node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';

const isOneSpace = (group: readonly PhrasingContent[]) =>
	group.every((node) => node.type === 'text' && /^ *$/.test(node.value));

/** Without empty ends: a paragraph begins and ends with something to read. */
export const trimmed = (inlines: readonly Inline[]): Inline[] => {
	const kept = inlines.filter(
		(inline, index) =>
			!(inline.kind === 'break' && (inlines[index + 1]?.kind === 'break' || isSpace(inlines[index + 1]))),
	);
	while (kept.length > 0 && isSpace(kept.at(-1))) kept.pop();
	kept.splice(
		0,
		Math.max(
			0,
			kept.findIndex((inline) => !isSpace(inline)),
		),
	);
	const [first] = kept;
	const last = kept.at(-1);
	if (first?.kind === 'text') kept[0] = { ...first, text: first.text.trimStart() };
	const end = kept.at(-1);
	if (last && end?.kind === 'text') kept[kept.length - 1] = { ...end, text: end.text.trimEnd() };
	// Spaces beside a line break would be lost, or read as one.
	return kept
		.map((inline, index) =>
			inline.kind === 'text' ? { ...inline, text: trimBeside(inline.text, kept[index - 1], kept[index + 1]) } : inline,
		)
		.filter((inline) => inline.kind !== 'text' || inline.text !== '');
};

const trimBeside = (text: string, before: Inline | undefined, after: Inline | undefined) => {
	const start = before?.kind === 'break' ? text.trimStart() : text;
	return after?.kind === 'break' ? start.trimEnd() : start;
};

const isSpace = (inline: Inline | undefined) =>
	inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '');
