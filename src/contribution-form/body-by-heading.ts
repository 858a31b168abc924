/** The body of a contribution, taken apart by the headings of its type. Pure. */
import type { AnyContentType } from '../content-model/content-type.ts';
import { makeTypable } from '../safe-mdx/stray-characters.ts';

/** The text under each heading of the type, as it was typed; all of it where the type has none. */
export const bodyByHeading = ({ sections }: AnyContentType, body: string): string[] => {
	const parts: string[][] = [[]];
	const headings = sections.map(({ heading }) => `## ${heading}`);
	let at = 0;
	for (const line of body.split('\n')) {
		const next = headings.indexOf(line);
		if (next > at || (next === 0 && at === 0)) {
			at = next;
			while (parts.length <= at) parts.push([]);
		} else parts[at]!.push(line);
	}
	return parts.map((lines) => makeTypable(lines.join('\n')).trim());
};
