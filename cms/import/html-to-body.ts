/** HTML from elsewhere as a body in the safe subset, through the same blocks as a Word document. */
import { readHtml } from './read-html.ts';
import { writeBody } from './to-body.ts';

export interface BodyOfHtml {
	/** MDX in the safe subset; empty where there was nothing to read. */
	body: string;
	/** Pictures that stood in it: they are not taken over from elsewhere. */
	pictures: { description: string }[];
}

/** In: the body of a parsed page. Out: its words, lists, tables and headings, and which pictures it had. */
export const bodyOfHtml = (page: Node): BodyOfHtml => {
	const pictures: BodyOfHtml['pictures'] = [];
	const { body } = writeBody([{ level: 0, blocks: readHtml(page) }], {
		notes: new Map(),
		picture: (_address, description) => {
			pictures.push({ description });
			return undefined;
		},
	});
	return { body, pictures };
};
