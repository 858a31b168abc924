/** What any MDX tool makes of a body: the promise that entries stay valid MDX. */
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';

/** Undefined if the body compiles as MDX, otherwise what the compiler said. Nothing is run. */
export const compileFault = async (body: string): Promise<string | undefined> => {
	try {
		await compile(body, { remarkPlugins: [remarkGfm] });
		return undefined;
	} catch (error) {
		return String(error);
	}
};
