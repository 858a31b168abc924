/** The body of an entry as a box of the form. */
import type { AnyContentType } from '../src/content-model/content-type.ts';
import type { MarkdownField } from './decap.ts';

/**
 * The body’s name in the form. No field of the model may have it: a test says so. (`body` is taken, by meeting notes.)
 */
export const BODY = 'entryBody';

/** Its label. */
export const BODY_LABEL = 'Text';

/** @param components names of the parts it may hold, as registered in the admin */
export const bodyField = (type: AnyContentType, components: readonly string[]): MarkdownField => ({
	name: BODY,
	label: BODY_LABEL,
	widget: 'markdown',
	required: type.sections.some(({ required }) => required),
	modes: ['rich_text'],
	hint:
		type.sections.length > 0
			? `Write under each heading. ${type.sections.map(({ heading, hint }) => `“${heading}”: ${hint}`).join(' ')}`
			: 'Headings, paragraphs, lists, links and the parts under “+”. Leave it empty if the boxes above say everything.',
	// Headings only: a hint left standing in the text would be published.
	default: type.sections.map(({ heading }) => `## ${heading}\n`).join('\n'),
	buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
	editor_components: [...components],
});
