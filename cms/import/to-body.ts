/** Writes the stretches of a document as a body in the safe subset. */
import type {
	BlockContent,
	Image,
	List,
	ListItem,
	PhrasingContent,
	RootContent,
	Table as MarkdownTable,
	TableRow,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { addressMissed } from '../../src/safe-mdx/addresses.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import type { Stretch } from './arrange/arrangement.ts';
import {
	isBlank,
	paragraphsOf,
	plainTextOf,
	wordsOfBlocks,
	wordsOfInlines,
	type Block,
	type Cell,
	type Inline,
	type Paragraph,
	type Table,
} from './blocks.ts';
import { shortened } from './shortened.ts';

export interface BodyContext {
	/** What is under the mark of a note, by its id. */
	notes: ReadonlyMap<string, readonly Block[]>;
	/** Address and description of a picture that can be shown; undefined while it waits for its description. */
	picture: (part: string, description: string) => { address: string; description: string } | undefined;
}

export interface WrittenBody {
	body: string;
	/** Things kept in another form, each a sentence. */
	changed: string[];
	/** Captions that had to be made up, with the first words of their table. */
	uncaptioned: { caption: string; words: string }[];
	/** Parts of pictures that wait for a description, with the words they stood after. */
	waiting: { part: string; after: string }[];
	/** Ids of the notes that stand in the body, in order. */
	notes: string[];
}

const LONGEST_CAPTION = 200;
const MOST_COLUMNS = 38;

export const writeBody = (stretches: readonly Stretch[], context: BodyContext): WrittenBody => {
	const written: WrittenBody = { body: '', changed: [], uncaptioned: [], waiting: [], notes: [] };
	const pieces: string[] = [];
	let depth = 1;
	let lastWords = '';
	const hasSections = stretches.some(({ section }) => section);

	const add = (node: BlockContent) => pieces.push(markdownOf(node));
	const numbers = new Map<string, number>();
	const numberOf = (id: string): string => {
		if (!numbers.has(id)) numbers.set(id, written.notes.push(id));
		return String(numbers.get(id));
	};
	const addHeading = (words: PhrasingContent[], wanted: number) => {
		// One step down at a time, so that nobody who moves by headings misses one.
		depth = Math.max(2, Math.min(wanted, depth + 1, 6));
		pieces.push(markdownOf({ type: 'heading', depth: depth as 2, children: words }));
	};

	const phrasing = (inlines: readonly Inline[]): PhrasingContent[] => {
		const nodes: PhrasingContent[] = [];
		const addAll = (more: readonly PhrasingContent[]) => {
			for (const node of more) nodes.push(node);
		};
		for (const inline of trimmed(inlines)) {
			switch (inline.kind) {
				case 'text':
					addAll(textNodes(inline));
					break;
				case 'break':
					nodes.push({ type: 'break' });
					break;
				case 'link': {
					const children = phrasing(inline.children);
					const href = addressOf(inline.href);
					const missed = href === '' ? 'an address' : addressMissed(href);
					const isEmpty = wordsOfInlines(inline.children) === '' && !children.some(({ type }) => type === 'image');
					if (isEmpty) break;
					// A place inside the document has no address on the hub.
					if (href.startsWith('#')) addAll(children);
					else if (missed) {
						written.changed.push(
							`The link of “${wordsOfInlines(inline.children)}” was taken off: its address is ${inline.href}, expected ${missed}. The words are there.`,
						);
						addAll(children);
					} else addAll(spacedAround({ type: 'link', url: href, children: children as never }));
					break;
				}
				case 'picture': {
					const shown = context.picture(inline.part, inline.description);
					if (shown) nodes.push({ type: 'image', url: shown.address, alt: shown.description } satisfies Image);
					else written.waiting.push({ part: inline.part, after: lastWords });
					break;
				}
				case 'note':
					if (!context.notes.has(inline.id)) break;
					nodes.push({ type: 'footnoteReference', identifier: numberOf(inline.id), label: numberOf(inline.id) });
			}
		}
		return merged(nodes);
	};

	const addParagraph = (paragraph: Paragraph) => {
		const children = phrasing(paragraph.inlines);
		if (children.length === 0) return;
		add(
			paragraph.role === 'quotation'
				? { type: 'blockquote', children: [{ type: 'paragraph', children }] }
				: { type: 'paragraph', children },
		);
		lastWords = wordsOfInlines(paragraph.inlines) || lastWords;
	};

	const addTable = (table: Table, caption: Paragraph | undefined, heading: string) => {
		const rows = table.rows
			.map(spread)
			.filter((row) => row.some((cell) => wordsOfBlocks(cell?.blocks ?? []) !== '' || holdsPicture(cell)));
		const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
		if (rows.length === 0 || columns === 0) return;
		const words = shortened(wordsOfBlocks(rows[0]!.flatMap((cell) => cell?.blocks ?? [])));
		if (caption && wordsOfInlines(caption.inlines).length > LONGEST_CAPTION) {
			addParagraph(caption);
			caption = undefined;
		}
		if (columns === 1 || rows.length === 1 || columns > MOST_COLUMNS) {
			// Boxes and columns made of tables: no reader of a table is served by those.
			written.changed.push(`A table used as a box became ordinary paragraphs: “${words}”.`);
			if (caption) addParagraph({ ...caption, role: undefined });
			addBlocks(
				rows.flatMap((row) => row.flatMap((cell) => cell?.blocks ?? [])),
				heading,
				undefined,
			);
			return;
		}
		if (table.rows.some((row) => row.some(({ columns: wide, continues }) => wide > 1 || continues)))
			written.changed.push(`Merged cells of the table “${words}” were divided: the words stand in the first of them.`);
		if (rows.some((row) => row.some((cell) => cell?.blocks.some(({ kind }) => kind === 'table'))))
			written.changed.push(`A table inside the table “${words}” became words in its cell.`);
		const markdown: MarkdownTable = {
			type: 'table',
			children: rows.map((row): TableRow => ({
				type: 'tableRow',
				children: Array.from({ length: columns }, (_, column) => ({
					type: 'tableCell',
					children: cellContent(row[column]) as never,
				})),
			})),
		};
		const named = wordsOfInlines(caption?.inlines ?? [])
			.replace(/^(?:table|figure)\s*\d*\s*[.:–—-]?\s*/i, '')
			.trim();
		const made = heading ? `Table: ${heading}`.slice(0, LONGEST_CAPTION) : `Table ${pieces.length + 1}`;
		const numbered = wordsOfInlines(caption?.inlines ?? []);
		if (!named) written.uncaptioned.push({ caption: numbered || made, words });
		pieces.push(`<DataTable caption="${attribute(numbered || made)}">`, markdownOf(markdown), '</DataTable>');
		lastWords = words;
	};

	const cellContent = (cell: Cell | undefined): PhrasingContent[] => {
		const parts = paragraphsOf(cell?.blocks ?? []).map((paragraph) =>
			phrasing(
				paragraph.inlines.map((inline) =>
					inline.kind === 'break'
						? { kind: 'text', text: ' ', bold: false, italic: false, struck: false, size: 0 }
						: inline,
				),
			),
		);
		const filled = parts.filter((part) => part.length > 0);
		return filled.flatMap((part, index): PhrasingContent[] =>
			index === 0 ? part : [{ type: 'text', value: /[.;:,!?]$/.test(endOf(filled[index - 1]!)) ? ' ' : '; ' }, ...part],
		);
	};

	const addBlocks = (blocks: readonly Block[], section: string, level: number | undefined) => {
		let heading = section;
		const base =
			level ??
			blocks.reduce(
				(least, block) =>
					block.kind === 'paragraph' && typeof block.role === 'number' ? Math.min(least, block.role) : least,
				9,
			);
		for (let index = 0; index < blocks.length; index += 1) {
			const block = blocks[index]!;
			if (block.kind === 'table') {
				const next = blocks[index + 1];
				const captionAfter =
					next?.kind === 'paragraph' && isCaption(next) && !(blocks[index + 2]?.kind === 'table') ? next : undefined;
				addTable(block, captionAfter, heading);
				if (captionAfter) index += 1;
				continue;
			}
			if (isBlank(block)) {
				addParagraph(block);
				continue;
			}
			const next = blocks[index + 1];
			if (next?.kind === 'table' && isCaption(block)) {
				addTable(next, block, heading);
				index += 1;
				continue;
			}
			if (typeof block.role === 'number') {
				heading = wordsOfInlines(block.inlines);
				const wanted = section && hasSections ? Math.max(3, 2 + block.role - base) : 2 + Math.max(0, block.role - base);
				const words = phrasing(block.inlines.filter(({ kind }) => kind !== 'picture').map(plainLook));
				if (words.length > 0) addHeading(words, wanted);
				const pictures = block.inlines.filter(({ kind }) => kind === 'picture');
				if (pictures.length > 0) addParagraph({ kind: 'paragraph', inlines: pictures });
				lastWords = heading;
				continue;
			}
			if (block.list || typedBullet(block)) {
				const items: Paragraph[] = [];
				for (let at = index; at < blocks.length; at += 1) {
					const item = blocks[at]!;
					if (item.kind === 'table' || typeof item.role === 'number') break;
					const bullet = item.list ? undefined : typedBullet(item);
					if (!item.list && !bullet && !isBlank(item)) break;
					if (!isBlank(item)) items.push(bullet ?? item);
					else if (item.inlines.some(({ kind }) => kind === 'picture')) break;
					index = at;
				}
				for (const run of runsOfOneKind(items)) {
					add(listOf(run, phrasing));
					lastWords = wordsOfInlines(run.at(-1)!.inlines);
				}
				continue;
			}
			addParagraph(block);
		}
	};

	for (const { section, level, blocks } of stretches) {
		if (section) {
			depth = 1;
			addHeading([{ type: 'text', value: section.heading }], 2);
		}
		addBlocks(blocks, section?.heading ?? '', section ? level : undefined);
	}
	// Notes may mark notes; the list grows while it is written.
	for (let index = 0; index < written.notes.length; index += 1) {
		const note = paragraphsOf(context.notes.get(written.notes[index]!) ?? []).filter(
			(paragraph) => !isBlank(paragraph),
		);
		const label = String(index + 1);
		const children = note.map((paragraph) => ({
			type: 'paragraph' as const,
			children: phrasing(paragraph.inlines.filter(({ kind }) => kind !== 'picture' && kind !== 'note')),
		}));
		pieces.push(markdownOf({ type: 'footnoteDefinition', identifier: label, label, children }));
	}
	const text = pieces.join('\n\n');
	written.body = text === '' ? '' : `${makeSafe(text)}\n`;
	written.changed = [...new Set(written.changed)];
	return written;
};

// Addresses typed in a text are links already when they are written as links; a full stop in `a.b@c` needs no backslash.
const WITHOUT_AUTOLINKS = (gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(
	({ unsafe }) => !unsafe?.some(({ character }) => character === '@'),
);

const STYLE: Options = {
	bullet: '-',
	bulletOther: '*',
	emphasis: '*',
	rule: '-',
	listItemIndent: 'one',
	resourceLink: true,
	fences: true,
	extensions: [
		...WITHOUT_AUTOLINKS,
		{
			unsafe: [
				{ character: '{', inConstruct: ['phrasing'] },
				{ character: '<', inConstruct: ['phrasing'] },
			],
		},
	],
};

/** Tags that a document talks about are spelt so that nobody takes them for the beginning or end of one of ours. */
const markdownOf = (node: RootContent): string =>
	toMarkdown({ type: 'root', children: [node] }, STYLE)
		.trim()
		.replace(/\\<(?=\/?[A-Z])/g, '&lt;');

// What Markdown would make a link of by itself is written as one: otherwise it swallows the marks around it. The parts of
// a mailbox are as long as the standard for mail lets them be (RFC 5321, 4.5.3.1), so that no long word is tried from each of its letters.
const ADDRESS = `[^\\s<>"'“”‘’|\\\\^\`{}]*[^\\s<>"'“”‘’|\\\\^\`{}.,;:!?)\\]*_~]`;
const BARE_ADDRESS = new RegExp(
	`(?:https?://|www\\.)${ADDRESS}|(?<![A-Za-z0-9])[A-Za-z0-9][\\w.+-]{0,63}@[\\w-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,20}\\.[A-Za-z0-9]{1,63}`,
	'g',
);

type TextInline = Extract<Inline, { kind: 'text' }>;

/** A piece of text with its marks; spaces at its ends stay outside the marks, where Markdown needs them. */
const textNodes = ({ text, bold, italic, struck }: TextInline): PhrasingContent[] => {
	const spacedText = text.replace(/\s+/g, ' ');
	const words = spacedText.trim();
	const before = spacedText.startsWith(' ');
	const after = spacedText.endsWith(' ');
	if (words === '') return before ? [{ type: 'text', value: ' ' }] : [];
	let nodes: PhrasingContent[] = withLinks(words);
	if (struck) nodes = [{ type: 'delete', children: nodes }];
	if (italic) nodes = [{ type: 'emphasis', children: nodes }];
	if (bold) nodes = [{ type: 'strong', children: nodes }];
	return [
		...(before ? [{ type: 'text' as const, value: ' ' }] : []),
		...nodes,
		...(after ? [{ type: 'text' as const, value: ' ' }] : []),
	];
};

const withLinks = (words: string): PhrasingContent[] => {
	const nodes: PhrasingContent[] = [];
	let at = 0;
	for (const { index, 0: address } of words.matchAll(BARE_ADDRESS)) {
		const url = address.startsWith('http')
			? address
			: address.startsWith('www.')
				? `https://${address}`
				: `mailto:${address}`;
		if (addressMissed(url)) continue;
		if (index > at) nodes.push({ type: 'text', value: words.slice(at, index) });
		nodes.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
		at = index + address.length;
	}
	if (at < words.length) nodes.push({ type: 'text', value: words.slice(at) });
	return nodes;
};

/** Spaces at the ends of a link’s words belong outside the link; a link in a link is only words. */
const spacedAround = (link: Extract<PhrasingContent, { type: 'link' }>): PhrasingContent[] => {
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
	nodes.flatMap((node): PhrasingContent[] =>
		node.type === 'link'
			? withoutLinks(node.children)
			: 'children' in node
				? [{ ...node, children: withoutLinks(node.children) } as PhrasingContent]
				: [node],
	);

/** Neighbours of one kind become one, so that `**a****b**` is never written; spaces between them go inside. */
const merged = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
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
const trimmed = (inlines: readonly Inline[]): Inline[] => {
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

const plainLook = (inline: Inline): Inline =>
	inline.kind === 'text'
		? { ...inline, bold: false, italic: false }
		: inline.kind === 'break'
			? { kind: 'text', text: ' ', bold: false, italic: false, struck: false, size: 0 }
			: inline.kind === 'link'
				? { ...inline, children: inline.children.map(plainLook) }
				: inline;

const endOf = (nodes: readonly PhrasingContent[]): string => {
	const last = nodes.at(-1);
	return last === undefined ? '' : 'value' in last ? last.value : 'children' in last ? endOf(last.children) : '';
};

/** An address as a link may carry it: spaces spelt out. */
const addressOf = (href: string) =>
	href
		.trim()
		.replace(/\s/g, '%20')
		.replace(/^www\./i, 'https://www.');

const isCaption = (paragraph: Paragraph) =>
	!paragraph.list &&
	typeof paragraph.role !== 'number' &&
	(paragraph.role === 'caption' || /^table\s*\d+\s*[.:–—-]/i.test(plainTextOf(paragraph.inlines)));

// What an attribute cannot hold is written as a reader sees it.
const attribute = (words: string) =>
	words
		.replace(/"([^"]*)"/g, '“$1”')
		.replaceAll('"', '”')
		.replaceAll('&', '&amp;')
		.replace(/\s+/g, ' ')
		.trim();

const holdsPicture = (cell: Cell | undefined) =>
	paragraphsOf(cell?.blocks ?? []).some(({ inlines }) => inlines.some(({ kind }) => kind === 'picture'));

/** A row with an empty place for every further column a cell covers, and for cells covered from above. */
const spread = (row: readonly Cell[]): (Cell | undefined)[] =>
	row.flatMap((cell): (Cell | undefined)[] => [cell, ...Array.from({ length: cell.columns - 1 }, () => undefined)]);

const TYPED_BULLET = /^\s*[•●▪◦‣·]\s*/;

/** A bullet somebody typed instead of making a list. */
const typedBullet = (paragraph: Paragraph): Paragraph | undefined => {
	const [first, ...rest] = paragraph.inlines;
	return first?.kind === 'text' && TYPED_BULLET.test(first.text)
		? {
				...paragraph,
				list: { level: 0, counted: false },
				inlines: [{ ...first, text: first.text.replace(TYPED_BULLET, '') }, ...rest],
			}
		: undefined;
};

/** Lists that follow each other with different marks at the outermost level are lists of their own. */
const runsOfOneKind = (items: readonly Paragraph[]): Paragraph[][] => {
	const runs: Paragraph[][] = [];
	let outermost = 0;
	for (const item of items) {
		const run = runs.at(-1);
		const level = item.list?.level ?? 0;
		if (!run || (level <= outermost && item.list?.counted !== run[0]?.list?.counted)) {
			runs.push([item]);
			outermost = level;
		} else run.push(item);
	}
	return runs;
};

const DEEPEST_LIST = 5;

const listOf = (items: readonly Paragraph[], phrasing: (inlines: readonly Inline[]) => PhrasingContent[]): List => {
	const newList = (counted: boolean): List => ({ type: 'list', ordered: counted, spread: false, children: [] });
	const outermost = newList(items[0]?.list?.counted ?? false);
	const open: { level: number; list: List }[] = [{ level: items[0]?.list?.level ?? 0, list: outermost }];
	for (const item of items) {
		const { level, counted } = item.list ?? { level: 0, counted: false };
		while (open.length > 1 && level < open.at(-1)!.level) open.pop();
		const current = open.at(-1)!;
		const children = phrasing(item.inlines);
		if (children.length === 0) continue;
		const listItem: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
		const parent = current.list.children.at(-1);
		if (level > current.level && parent && open.length < DEEPEST_LIST) {
			const inner = newList(counted);
			inner.children.push(listItem);
			parent.children.push(inner);
			open.push({ level, list: inner });
		} else if (open.length > 1 && counted !== current.list.ordered && level === current.level) {
			// A change of mark inside a list begins another list under the same point.
			const inner = newList(counted);
			inner.children.push(listItem);
			open.at(-2)!.list.children.at(-1)!.children.push(inner);
			open[open.length - 1] = { level, list: inner };
		} else current.list.children.push(listItem);
	}
	return outermost;
};
