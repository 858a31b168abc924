/** What an import has to know of the hub, read from the checkout. Runs in node. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentTypes } from '../../src/content-model/index.ts';
import { ordinaryFiles } from '../ordinary-files.ts';
import { readHub } from '../read-hub.ts';
import type { ImportFacts } from './field-values.ts';

/** In: the root of the checkout. Out: vocabularies, the titles of what is there, and the next decision’s number. */
export const readFacts = async (
	root: string,
): Promise<ImportFacts & { nextDecision: number; networks: readonly { id: string; title: string }[] }> => {
	const { vocabularies, networks, nextDecision } = await readHub(root);
	const entries: ImportFacts['entries'][number][] = [];
	for (const { name, folder, format, naming } of contentTypes) {
		for (const path of await ordinaryFiles(join(root, 'content', folder))) {
			const id = path.slice(0, -(format.length + 1));
			if (!path.endsWith(`.${format}`) || !naming.expression.test(id)) continue;
			const text = await readFile(join(root, 'content', folder, path), 'utf8').catch(() => undefined);
			const title = text === undefined ? undefined : titleIn(text, format);
			if (title !== undefined) entries.push({ type: name, id, title });
		}
	}
	return { vocabularies, entries, networks, nextDecision };
};

// A file that cannot be read has its own message in the checks; here it is only not offered.
const titleIn = (text: string, format: 'mdx' | 'yaml'): string | undefined => {
	try {
		const fields = format === 'yaml' ? text : (/^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '');
		const title = (parse(fields, { schema: 'core', maxAliasCount: 0 }) as { title?: unknown } | null)?.title;
		return typeof title === 'string' ? title : undefined;
	} catch {
		return undefined;
	}
};
