/** The types people contribute from outside the editor, and where each has its form and its blank Word document. */
import { contentTypes, type TypesByName } from './index.ts';
import type { TypeName } from './type-names.ts';

/** The name of a type that anybody may write. */
export type ContributedName = {
	[N in TypeName]: TypesByName[N]['writtenBy'] extends 'editors' ? never : N;
}[TypeName];

/** The types with a form, in the order in which the links to them stand. */
export const CONTRIBUTED: readonly ContributedName[] = contentTypes
	.flatMap(({ name, writtenBy }) => (writtenBy === 'editors' ? [] : [{ name, order: writtenBy.order }]))
	.sort((a, b) => a.order - b.order)
	.map(({ name }) => name as ContributedName);

/** Where the form of a type stands on the site: `/contribute/case-study/`. */
export const formAddress = (name: ContributedName) => `/contribute/${name}/`;

/** Where the blank Word document of a type stands on the site: `/contribute/templates/case-study.docx`. */
export const blankDocumentAddress = (name: ContributedName) => `/contribute/templates/${name}.docx`;
