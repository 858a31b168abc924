/** The blank Word documents of a hub, made from its model and its lists of terms. Runs in node. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { readHub } from '../read-hub.ts';
import { templateFor } from './template.ts';

export interface BlankDocument {
	type: TypeName;
	/** `case-study.docx` */
	name: string;
	bytes: Uint8Array;
}

/**
 * In: the root of the checkout, and types. Out: a document for each, the same bytes as long as neither model nor lists
 * change.
 */
export const blankDocuments = async <Name extends TypeName>(
	root: string,
	types: readonly Name[],
): Promise<(BlankDocument & { type: Name })[]> => {
	const { vocabularies } = await readHub(root);
	const hubName = await nameOf(root);
	return Promise.all(
		types.map(async (type) => ({ type, ...(await templateFor(typeNamed(type), { vocabularies, hubName })) })),
	);
};

/** What the hub calls itself; a hub without readable settings still has its documents. */
const nameOf = async (root: string): Promise<string> => {
	try {
		const { name } = parse(await readFile(join(root, 'content/settings/hub.yaml'), 'utf8'), {
			schema: 'core',
			maxAliasCount: 0,
		}) as { name?: unknown };
		return typeof name === 'string' ? name : 'The practice hub';
	} catch {
		return 'The practice hub';
	}
};
