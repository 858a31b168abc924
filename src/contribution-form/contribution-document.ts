/** A contribution as the checks read it. */
import type { Root } from 'mdast';
import { partsOfBody } from '../checks/body-parts.ts';
import type { CheckedDocument } from '../checks/document.ts';
import { partsOfForm } from '../checks/form-parts.ts';
import type { Allowlist } from '../checks/allowlist.ts';
import type { Wording } from '../checks/wording.ts';
import { typeNamed } from '../content-model/index.ts';
import type { Path } from '../content-model/walk.ts';
import type { Assembled } from './assemble.ts';

/** Fields have no lines in a form; each gets one of its own below this, and the body stands after all of them. */
export const FIRST_BODY_LINE = 100_001;

/** Gives every path of the data a line of its own, in the order asked, and finds the path of a line again. */
export const linesOfPaths = () => {
	const paths: Path[] = [];
	const lines = new Map<string, number>();
	return {
		lineOf: (path: Path): number => {
			const key = path.join('.');
			const line = lines.get(key) ?? paths.push(path);
			lines.set(key, line);
			return line;
		},
		pathAt: (line: number): Path | undefined => paths[line - 1],
	};
};

interface Around {
	allowlist: Allowlist;
	wording: Wording;
	today: string;
	lineOf: (path: Path) => number;
}

/**
 * In: a contribution, the tree of its body if it could be read, and what the checks need to know. Out: the document to
 * check.
 */
export const contributionDocument = (
	{ type, data }: Assembled,
	tree: Root | undefined,
	{ allowlist, wording, today, lineOf }: Around,
): CheckedDocument => {
	const body = tree ? partsOfBody(tree, FIRST_BODY_LINE) : { parts: [], links: [], pictures: [], tables: [] };
	return {
		...body,
		type,
		tellsStories: typeNamed(type).tellsStories,
		parts: [...partsOfForm(type, data, (path, offset) => ({ line: lineOf(path), column: 1 + offset })), ...body.parts],
		data,
		placeOfField: (path) => ({ line: lineOf(path), column: 1 }),
		allowlist,
		wording,
		today,
	};
};
