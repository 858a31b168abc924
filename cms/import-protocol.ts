/** What the editor’s page and the editing service say to each other about a document that is brought in. */
import type { TypeName } from '../src/content-model/type-names.ts';
import type { ExplainedFinding } from './explained-finding.ts';

/**
 * Bytes of the largest document that can be sent: the service takes 24 million, and a document travels a third longer
 * than it is.
 */
export const LARGEST_DOCUMENT = 17_000_000;

/** What the page asks. */
export interface ImportRequest {
	fileName: string;
	/** The whole file in base64. */
	content: string;
	/** Not needed for a contribution of the plain form, which says it itself. */
	type?: TypeName | undefined;
	/** The local network it comes from, by id. */
	network?: string | undefined;
	/** The day it is about, `yyyy-mm-dd`. */
	heldOn?: string | undefined;
	/** What each heading that was asked about means: the heading of a section, or nothing for none. */
	said?: readonly { id: string; section: string }[] | undefined;
}

/** What the service asks before it keeps a document: headings that could mean more than one thing. */
export interface ImportQuestions {
	questions: readonly ImportQuestion[];
	/** The sections a heading may mean. */
	sections: readonly string[];
}

export interface ImportQuestion {
	id: string;
	/** The heading, in the words of the document. */
	heading: string;
	/** The first words below it. */
	below: string;
	/** The section it is read as; nothing where it stays under the heading before it. */
	readAs: string;
}

/** What the service answers once the page is kept. */
export interface ImportedPage {
	title: string;
	/** What kind of page it is now, in the words of the form. */
	kind: string;
	/** True where it waits as a draft; false where what is saved stands in the checkout at once. */
	isDraft: boolean;
	/** False where the same document was brought in before, and its draft left as it is. */
	isNew: boolean;
	/** Where it can be opened, from the editor’s page. */
	open: string;
	/** How many pictures were kept with it. */
	pictures: number;
	/** What was mapped, changed, lost and is missing: a heading and lines of plain text each. */
	report: readonly { heading: string; lines: readonly string[] }[];
	/** What the checks find beside that; nothing in it stands in the way of a draft. */
	findings: readonly ExplainedFinding[];
}
