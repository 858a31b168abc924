/**
 * What the blocks of a document turned out to be: answers to fields, stretches of the body, and what is said of the
 * rest.
 */
import type { Section } from '../../../src/content-model/content-type.ts';
import type { Block } from '../blocks.ts';
import type { FieldPlace } from '../field-labels.ts';
import type { Lost } from '../seen.ts';

export interface Mapped {
	/** The words of the document. */
	from: string;
	/** Where they went, in the words of the form. */
	to: string;
	/** True where the words were not quite those of the form, so somebody should look. */
	guessed: boolean;
}

export interface FormAnswer {
	/** Names and, in repeated groups, numbers from 0: `['outcomes', 1, 'direction']`. */
	path: (string | number)[];
	place: FieldPlace;
	blocks: Block[];
	from: string;
	guessed: boolean;
}

/** A heading that could mean more than one thing, and what it was taken for. */
export interface ReadingQuestion {
	/** What an answer is given by: the heading, with a number where it stands for the second time. */
	id: string;
	/** The heading, in the words of the document. */
	heading: string;
	/** The first words below it. */
	below: string;
	/** The heading of the section it was put into; undefined where it was left under the heading before it. */
	readAs: string | undefined;
}

/** A stretch of the body. Headings inside it are paragraphs with a level as their role. */
export interface Stretch {
	section?: Section;
	/** Level in the document of the heading it began with. */
	level: number;
	blocks: Block[];
}

export interface Arrangement {
	answers: FormAnswer[];
	/** What stands before the first section, then the sections in the order of the type. */
	stretches: Stretch[];
	mapped: Mapped[];
	questions: ReadingQuestion[];
	lost: Lost[];
	changed: string[];
}
