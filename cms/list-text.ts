/**
 * What a list of entries is sent of each file: the fields a list shows, sorts, groups and narrows by, and nothing else.
 * Reading YAML is most of what a long list costs, and no list shows a body. A form is always filled from the whole
 * file.
 */
import type { AnyContentType } from '../src/content-model/content-type.ts';

/** Stands first in such a text, so that it can never be saved as if it were the file: see `entry-format.ts`. */
export const FOR_A_LIST = '# Only what a list shows.';

const ALWAYS = ['title', 'summary', 'heldOn', 'decidedOn', 'reviewDueOn', 'illustrative', 'networks'];

/** The fields of a type that its list needs. */
export const listedFields = (type: AnyContentType): ReadonlySet<string> => new Set([...ALWAYS, ...type.facets]);

/**
 * In: a file as it stands. Out: the same with only those fields; the whole, where its fields are not written one below
 * the other.
 */
export const textForList = (type: AnyContentType, text: string): string => {
	const [, fields] = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
	if (type.format !== 'mdx' || fields === undefined) return text;
	const listed = listedFields(type);
	const kept: string[] = [];
	let isListed = false;
	for (const line of fields.split(/\r?\n/)) {
		const name = /^([A-Za-z]\w*)[ \t]*:(?:\s|$)/.exec(line)?.[1];
		// What is indented, an item of a list, a remark or an empty line belongs to the field above.
		if (name === undefined && !/^(?:[ \t#]|-[ \t]|-?$)/.test(line)) return text;
		if (name !== undefined) isListed = listed.has(name);
		if (isListed) kept.push(line);
	}
	return `---\n${[FOR_A_LIST, ...kept].join('\n')}\n---\n`;
};
