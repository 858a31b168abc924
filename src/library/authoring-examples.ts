/** The components writers may use, shown: what a writer types, and what a reader sees. */
import { componentNamed } from '../authoring/index.ts';
import { readBody, renderBody } from '../safe-mdx/contribution.ts';

/** The invented files that examples offer are not on the site; this one is. */
const EXAMPLE_FILE = / href="\/media\/[a-z0-9./-]+"/g;
const A_FILE = ' href="/data/case-studies.csv"';

/**
 * An example of a component, as it is written and as it is shown.
 * @param written pieces of a body to show in place of the component’s own example
 * @throws when there is no such component, or a writer could not write this
 */
export const authoringExample = (name: string, written?: string) => {
	const component = componentNamed(name);
	if (!component) throw new Error(`Unexpected component “${name}”, expected one of src/authoring/index.ts.`);
	const source = written ?? component.example;
	const { tree, findings } = readBody(source, { firstLine: 1 });
	if (!tree) throw new Error(`The example of “${name}” could not be published: ${findings[0]?.message ?? ''}`);
	return {
		label: component.label,
		purpose: component.purpose,
		source,
		html: renderBody(tree).html.replaceAll(EXAMPLE_FILE, A_FILE),
	};
};
