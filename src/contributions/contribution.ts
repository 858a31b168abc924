/**
 * The one door for bodies: read, check, render. Pure; the same in node and in a browser, so the editor gives the
 * verdict the build will give.
 */
import type { Root } from 'mdast';
import type { RenderedBody } from '../content-model/entry.ts';
import { faultOf, inReadingOrder, type Fault } from './fault.ts';
import { faultsOfHiddenCharacters } from './hidden-characters.ts';
import { faultsOfExtent } from './limits.ts';
import { parseMarkdown } from './parse.ts';
import { render } from './render.ts';
import { faultsOfStrayCharacters } from './stray-characters.ts';
import { faultsOfTree } from './subset.ts';
import type { DefinitionMarker } from './vocabulary-marks.ts';

export type { Fault } from './fault.ts';
export type { DefinitionMarker } from './vocabulary-marks.ts';

/** Part of every entry's digest. Raise it with any change that makes different HTML from the same text. */
export const RENDERER_VERSION = 1;

/**
 * Reads a body and checks that it is within the safe subset.
 *
 * @param body The text below the fields.
 * @param options `firstLine`: the line of the file the body begins on, counted from one, so that places are right.
 * @returns The tree if there is nothing to refuse, otherwise every fault found, in reading order. Never throws.
 */
export const readBody = (body: string, { firstLine }: { firstLine: number }): { tree: Root | undefined; faults: Fault[] } => {
	const unwise = faultsOfExtent(body, firstLine);
	if (unwise.length > 0) return { tree: undefined, faults: unwise };
	const hidden = faultsOfHiddenCharacters(body, firstLine, 'body-hidden-character');
	const parsed = parseMarkdown(body);
	if ('tree' in parsed) {
		const faults = [...hidden, ...faultsOfTree(parsed.tree, body, firstLine)];
		return { tree: faults.length === 0 ? parsed.tree : undefined, faults: inReadingOrder(faults) };
	}
	const strays = faultsOfStrayCharacters(body, firstLine);
	const { line, column } = parsed.stoppedAt;
	const explained = strays.length > 0 ? strays : [faultOf('body-unreadable', { line: line + firstLine - 1, column }, { found: (body.split(/\r\n|\r|\n/)[line - 1] ?? '').trim() })];
	return { tree: undefined, faults: inReadingOrder([...hidden, ...explained]) };
};

/**
 * Renders a tree that `readBody` found nothing to refuse in.
 *
 * @param options `define`: marks the first use of vocabulary terms.
 * @returns Safe HTML, headings in order, running text, number of words, and the terms marked.
 */
export const renderBody = (tree: Root, options: { define?: DefinitionMarker } = {}): RenderedBody => render(tree, options);
