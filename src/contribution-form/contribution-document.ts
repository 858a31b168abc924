/** A contribution as the checks read it. */
import type { Root } from 'mdast';
import { partsOfBody } from '../checks/body-parts.ts';
import type { CheckedDocument } from '../checks/document.ts';
import { partsOfForm } from '../checks/form-parts.ts';
import type { Allowlist } from '../checks/allowlist.ts';
import type { Wording } from '../checks/wording.ts';
import { typeNamed } from '../content-model/index.ts';
import type { Assembled } from './assemble.ts';

interface Around {
	allowlist: Allowlist;
	wording: Wording;
	today: string;
}

/**
 * In: a contribution, the tree of its body if it could be read, and what the checks need to know. Out: the document to
 * check.
 */
export const contributionDocument = (
	{ type, data }: Assembled,
	tree: Root | undefined,
	{ allowlist, wording, today }: Around,
): CheckedDocument => {
	const body = tree ? partsOfBody(tree) : { parts: [], links: [], pictures: [], tables: [] };
	return {
		...body,
		type,
		tellsStories: typeNamed(type).tellsStories,
		parts: [...partsOfForm(type, data), ...body.parts],
		data,
		allowlist,
		wording,
		today,
	};
};
