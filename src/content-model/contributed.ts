/** The types people contribute from outside the editor, and where each has its form and its blank Word document. */
import type { TypeName } from './type-names.ts';

/** The types with a form, in the order in which the links to them stand. */
export const CONTRIBUTED = [
	'case-study',
	'reflective-note',
	'meeting-note',
	'practice-guide',
	'event',
	'resource',
	'training',
] as const satisfies readonly TypeName[];

export type ContributedName = (typeof CONTRIBUTED)[number];

/** Where the form of a type stands on the site: `/contribute/case-study/`. */
export const formAddress = (name: ContributedName) => `/contribute/${name}/`;

/** Where the blank Word document of a type stands on the site: `/contribute/templates/case-study.docx`. */
export const blankDocumentAddress = (name: ContributedName) => `/contribute/templates/${name}.docx`;
