/** What writers can put into a body from the “+” menu: the hub’s components, a picture, and notes at the foot. */
import type { DecapCmsCore, EditorComponentOptions } from 'decap-cms-core';
import type { AnyComponent } from '../../src/authoring/component.ts';
import { components } from '../../src/authoring/index.ts';
import { PICTURE_TO_ADD, pictureToAdd } from '../../src/authoring/picture-to-add.ts';
import { fromMatch, patternOf, toMarkup } from '../../src/authoring/markup.ts';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { PICTURE } from '../collection.ts';
import type { FormField } from '../decap.ts';
import { widgetsFor } from '../widgets.ts';

type Values = Record<string, string | undefined>;

/** Name, in the form of a component, of what stands between its tags. */
const CONTENT = 'content';

/** Everything to register, in the order of the menu. Also read by the round-trip test. */
export const bodyComponents = (): EditorComponentOptions[] =>
	[...components.map(ofComponent), picture, footnoteReference, footnote] as EditorComponentOptions[];

/** Registers the parts and keeps what is typed inside the safe subset. */
export const registerComponents = (cms: typeof DecapCmsCore) => {
	for (const component of bodyComponents()) cms.registerEditorComponent(component);
};

const ofComponent = (component: AnyComponent) => ({
	id: component.name,
	label: component.label,
	// Decap’s field for a pattern breaks inside a component; the preview and the checks at saving say the same.
	fields: [
		...widgetsFor(component.attributes, { vocabularies: {} as never }).map(({ pattern: _, ...field }) => field),
		...contentField(component),
	],
	pattern: patternOf(component),
	fromBlock: (match: RegExpMatchArray) => {
		const { attributes, body } = fromMatch(component, match);
		return component.children === 'none' ? attributes : { ...attributes, [CONTENT]: body };
	},
	toBlock: (values: Values) => toMarkup(component, values, values[CONTENT] ?? ''),
	toPreview: (values: Values) => shown(toMarkup(component, values, values[CONTENT] ?? '')),
});

const contentField = ({ children }: AnyComponent): FormField[] => {
	const base = { name: CONTENT, label: 'Text', required: true };
	switch (children) {
		case 'none':
			return [];
		case 'blocks':
			return [
				{
					...base,
					widget: 'markdown',
					modes: ['rich_text'],
					default: '',
					buttons: ['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'],
					editor_components: [],
				},
			];
		case 'ordered-list':
			return [
				{ ...base, widget: 'text', hint: 'One step a line, each starting with its number: “1. Say who you are.”' },
			];
		case 'table':
			// Rich text would lose which side the columns are set to.
			return [
				{
					...base,
					widget: 'text',
					label: 'Table',
					hint: 'One row a line, cells between upright lines. Second line: | --- | ---: | sets the second column to the right, as figures should be.',
				},
			];
	}
};

const picture = {
	id: PICTURE,
	label: 'Picture',
	fields: [
		{
			name: 'src',
			label: 'Picture',
			widget: 'image',
			required: true,
			choose_url: false,
			hint: 'jpg, png or webp. No child or client may be recognisable.',
		},
		{
			name: 'alt',
			label: 'What it shows',
			widget: 'string',
			required: true,
			hint: 'For people who cannot see it: what matters in the picture, in a sentence.',
		},
	],
	pattern: new RegExp(
		String.raw`^!\[((?:\\.|[^\]\\\n])*)\]\((\/media\/[a-z0-9./-]+)\)(?=\s*(?:\n|$))|${PICTURE_TO_ADD.source}`,
	),
	fromBlock: (match: RegExpMatchArray) => ({
		alt: (match[1] ?? match[3] ?? '').replace(/\\([[\]\\])/g, '$1'),
		src: match[2] ?? '',
	}),
	// A picture that is not chosen yet is no picture in the file; its description is kept.
	toBlock: ({ src = '', alt = '' }: Values) => {
		const words = alt.replace(/\s+/g, ' ').trim();
		return src ? `![${words.replace(/[[\]\\]/g, '\\$&')}](${src})` : pictureToAdd(words);
	},
	toPreview: ({ alt = '' }: Values) => `<p><em>Picture: ${escaped(alt)}</em></p>`,
};

// Decap knows no footnotes, and would turn each into a broken link. As parts of their own they are left as they are.
const footnoteReference = {
	id: 'footnote-reference',
	label: 'Footnote mark',
	type: 'inline',
	fields: [
		{
			name: 'mark',
			label: 'Mark',
			widget: 'string',
			required: true,
			hint: 'The same as on the note itself, such as 1.',
		},
	],
	pattern: /^\[\^([A-Za-z0-9-]{1,40})\](?!:)/,
	fromBlock: (match: RegExpMatchArray) => ({ mark: match[1] ?? '' }),
	toBlock: ({ mark }: Values) => `[^${plainMark(mark)}]`,
	fromInline: (match: RegExpMatchArray) => ({ mark: match[1] ?? '' }),
	toInline: ({ mark }: Values) => `[^${plainMark(mark)}]`,
	toPreview: ({ mark = '' }: Values) => `<sup>${escaped(mark)}</sup>`,
};

const footnote = {
	id: 'footnote',
	label: 'Footnote',
	fields: [
		{ name: 'mark', label: 'Mark', widget: 'string', required: true, hint: 'The same as in the text, such as 1.' },
		{ name: 'note', label: 'Note', widget: 'string', required: true },
	],
	pattern: /^\[\^([A-Za-z0-9-]{1,40})\]:[ \t]([^\n]+)/,
	fromBlock: (match: RegExpMatchArray) => ({ mark: match[1] ?? '', note: (match[2] ?? '').trim() }),
	toBlock: ({ mark, note = '' }: Values) => `[^${plainMark(mark)}]: ${note.replace(/\s+/g, ' ').trim()}`,
	toPreview: ({ mark = '', note = '' }: Values) => `<p><small>${escaped(mark)}. ${escaped(note)}</small></p>`,
};

const plainMark = (mark = '') => mark.replace(/[^A-Za-z0-9-]+/g, '').slice(0, 40) || '1';

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The component as the site shows it; its findings in words where it cannot be shown yet. */
const shown = (markup: string) => {
	const { tree, findings } = readBody(markup, { firstLine: 1 });
	if (tree && findings.length === 0) return renderBody(tree).html;
	return `<p><em>${findings.map(({ message, next }) => escaped(`${message} ${next}`)).join('<br />')}</em></p>`;
};
