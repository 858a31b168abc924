/**
 * Reads, checks and renders the body of an entry: the only module that does. Pure; the same in node and in a browser,
 * so the editor says what the build will say.
 */
import type { Root } from 'mdast';
import type { RenderedBody } from '../content-model/entry.ts';
import { componentTagsOf, type ComponentTag } from './component-tags.ts';
import type { TextFinding } from '../content-model/finding.ts';
import { findingOf, inReadingOrder } from './finding-of.ts';
import { findingsOfHiddenCharacters } from './hidden-characters.ts';
import { findingsOfExtent } from './limits.ts';
import { parseMarkdown } from './parse.ts';
import { quickTree, type QuickEngine } from './quick-tree.ts';
import { render } from './render.ts';
import { findingOfStray, typedPlacesIn, readSafely, worthSaying } from './stray-characters.ts';
import { findingsOfTree } from './subset.ts';
import type { DefinitionMarker } from './vocabulary-marks.ts';

export type { DefinitionMarker } from './vocabulary-marks.ts';

/** Part of every entry's digest. Raise it with any change that makes different HTML from the same text. */
export const RENDERER_VERSION = 1;

/**
 * Reads a body and checks that it is within the safe subset.
 *
 * @param body The text below the fields.
 * @param options `firstLine`: the line of the file the body begins on, counted from one, so that places are right.
 * `engine`: a quicker one, for bodies in which it finds what the usual one does.
 * @returns The tree if there is nothing to refuse, otherwise every finding found, in reading order. Never throws.
 */
export const readBody = (
	body: string,
	{ firstLine, engine }: { firstLine: number; engine?: QuickEngine | undefined },
): { tree: Root | undefined; findings: TextFinding[] } => {
	const unwise = findingsOfExtent(body, firstLine);
	if (unwise.length > 0) return { tree: undefined, findings: unwise };
	const hidden = findingsOfHiddenCharacters(body, firstLine, 'body-hidden-character');
	const safe = readSafely(body);
	const place = typedPlacesIn(body, firstLine);
	if (engine && hidden.length === 0 && safe.strays.length === 0) {
		const tree = quickTree(engine, safe.text);
		if (tree && findingsOfTree(tree, safe.text, place).length === 0) return { tree, findings: [] };
	}
	const strays = worthSaying(safe.strays).map((stray) => findingOfStray(stray, place(stray.start)));
	const parsed = parseMarkdown(safe.text);
	if ('stoppedAt' in parsed) {
		const misplaced = misplacedTags(body).map(({ start, end }) =>
			findingOf('body-component-place', place(start), { found: body.slice(start, end) }),
		);
		const unreadable = findingOf(
			'body-unreadable',
			{ ...parsed.stoppedAt, line: parsed.stoppedAt.line + firstLine - 1 },
			{ found: (safe.text.split(/\r\n|\r|\n/)[parsed.stoppedAt.line - 1] ?? '').trim() },
		);
		return {
			tree: undefined,
			findings: inReadingOrder([...hidden, ...strays, ...(misplaced.length > 0 ? misplaced : [unreadable])]),
		};
	}
	const findings = [
		...hidden,
		...strays,
		...findingsOfTree(parsed.tree, safe.text, (offset) => place(safe.typedOffset(offset))),
	];
	return { tree: findings.length === 0 ? parsed.tree : undefined, findings: inReadingOrder(findings) };
};

/** Tags that share their line with other words: what stops MDX when the tags themselves are whole. */
const misplacedTags = (body: string): ComponentTag[] =>
	componentTagsOf(body).filter(({ start, form }) => {
		const before = body.slice(
			Math.max(body.lastIndexOf('\n', start - 1), body.lastIndexOf('\r', start - 1)) + 1,
			start,
		);
		return form !== 'closing' && before.trim() !== '' && !before.includes('`');
	});

/**
 * Renders a tree that `readBody` found nothing to refuse in.
 *
 * @param options `define`: marks the first use of vocabulary terms.
 * @returns Safe HTML, headings in order, running text, number of words, and the terms marked.
 */
export const renderBody = (tree: Root, options: { define?: DefinitionMarker } = {}): RenderedBody =>
	render(tree, options).body;
