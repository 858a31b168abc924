/** One collection of the editor for one content type, and one for the settings. */
import type { AnyContentType } from '../src/content-model/content-type.ts';
import type { AnyField, Field } from '../src/content-model/field.ts';
import { settingsFiles } from '../src/content-model/settings.ts';
import type { FilesCollection, FolderCollection, FormField } from './decap.ts';
import { bodyField } from './body-field.ts';
import { EDITORS_PART, formPathOf, isForEditors } from './editors-part.ts';
import { REQUIRED_IN_A_DRAFT } from './required-when-ready.ts';
import { isListOfOne, widgetsFor, type WidgetContext } from './widgets.ts';
import { own } from '../src/content-model/own.ts';

/** Folder of the entries, from the root of the checkout. */
export const CONTENT_FOLDER = 'content';

/** Folder of pictures and documents in the checkout, and where the site serves it. */
export const MEDIA = { folder: 'public/media', address: '/media' } as const;

/** Name of the picture part of a body. */
export const PICTURE = 'picture';

/** Name of the settings collection and of its format. */
export const SETTINGS = 'settings';

/** The name under which the admin registers the file format of a type. */
export const formatNameOf = (typeName: string) => `hub-${typeName}`;

export interface CollectionContext extends WidgetContext {
	/** The local networks, to narrow lists by. */
	networks: readonly { id: string; title: string }[];
	/** `yyyy-mm-dd`, to tell what is overdue. */
	today: string;
	/** The number the next decision will carry, from 1. */
	nextDecision: number;
	/** Names of the components a body may hold, as registered in the admin. */
	components: readonly string[];
	/** Notes between writers are shown where drafts are. */
	notes: boolean;
}

/**
 * The Decap folder collection of a content type: its form, where its files go and what they are called.
 * In: the type and what only the hub’s content can say. Out: plain data, ready for `CMS.init`.
 */
export const collectionFor = (type: AnyContentType, context: CollectionContext): FolderCollection => {
	const { slug, path } = namingOf(type, context);
	const dateField = Object.entries(type.fields).find(([name]) => name === 'heldOn' || name === 'decidedOn')?.[0];
	const fields = Object.entries(type.fields) as [string, Field][];
	return {
		name: type.name,
		label: type.plural,
		label_singular: type.singular,
		description: type.purpose,
		folder: `${CONTENT_FOLDER}/${type.folder}`,
		extension: type.format,
		format: formatNameOf(type.name),
		create: true,
		slug,
		// With `path`, Decap would otherwise keep pictures beside the entries.
		...(path ? { path, media_folder: `/${MEDIA.folder}`, public_folder: MEDIA.address } : {}),
		identifier_field: 'title',
		// Decap’s own search looks at the words named here and nowhere else.
		summary: [dateField ? `{{${dateField}}}` : undefined, '{{title}}'].filter(Boolean).join(' · '),
		editor: { preview: true, notes: context.notes },
		preview_path: `${type.address.slice(1)}{{slug}}/`,
		preview_path_preserve_slashes: true,
		sortable_fields: [
			{ field: 'title', label: 'Title', ...(dateField ? {} : { default_sort: 'asc' as const }) },
			...(dateField
				? [{ field: dateField, label: own<AnyField>(type.fields, dateField)!.label, default_sort: 'desc' as const }]
				: []),
			...fields
				.filter(([name]) => name === 'reviewDueOn')
				.map(([name, { label }]) => ({ field: formPathOf(type, name).join('.'), label })),
		],
		...ifAny(
			'view_groups',
			fields
				.filter(([name, { kind }]) => type.facets.includes(name) && (kind === 'term' || kind === 'choice'))
				.map(([field, { label }]) => ({ label, field })),
		),
		...ifAny('view_filters', [
			...fields
				.filter(([name]) => name === 'reviewDueOn')
				.map(([name]) => ({
					label: 'Overdue for review',
					field: formPathOf(type, name).join('.'),
					pattern: earlierThan(context.today),
				})),
			...fields
				.filter(([name]) => name === 'illustrative')
				.map(([name, { label }]) => ({ label, field: formPathOf(type, name).join('.'), pattern: true })),
			...('networks' in type.fields
				? context.networks.map(({ id, title }) => ({
						label: title,
						field: 'networks',
						pattern: `(?:^|[^a-z0-9-])${id}(?:$|[^a-z0-9-])`,
					}))
				: []),
		]),
		fields: formOf(type, context),
	};
};

/** What its writer is asked, the text, and folded under them what only editors fill in. */
const formOf = (type: AnyContentType, context: CollectionContext): FormField[] => {
	const asked = widgetsFor(type.fields, context).map((field) => withFolderHint(type, field));
	const editors = asked.filter(({ name }) => isForEditors(type, name));
	return [
		...asked.filter(({ name }) => !isForEditors(type, name)),
		...(type.format === 'mdx' ? [bodyField(type, context.components)] : []),
		...(editors.length > 0
			? [
					{
						name: EDITORS_PART,
						label: 'For the editor',
						widget: 'object' as const,
						required: true,
						hint: 'Filled in by whoever looks after the hub, when the page is nearly ready.',
						collapsed: true,
						fields: editors,
					},
				]
			: []),
	].map((field) => (REQUIRED_IN_A_DRAFT.has(field.name) ? field : askedLater(field)));
};

/** The same box, which a draft may leave empty: see `required-when-ready.ts`. */
const askedLater = (field: FormField): FormField => ({
	...field,
	...(field.required ? { required: false, neededWhenReady: true as const } : {}),
	...('min' in field && field.widget !== 'number' ? { min: 0 } : {}),
	...('fields' in field && field.fields ? { fields: field.fields.map(askedLater) } : {}),
	...('field' in field && field.field ? { field: askedLater(field.field) } : {}),
});

/**
 * An expression for the days before this one: Decap narrows a list by expressions alone. `2026-11-22` →
 * `^(?:[0-1]|20[0-1]|…)`.
 */
export const earlierThan = (day: string) =>
	`^(?:${[...day].flatMap((digit, at) => (Number(digit) > 0 ? [`${day.slice(0, at)}[0-${Number(digit) - 1}]`] : [])).join('|')})`;

/** Decap accepts no empty list of views. */
const ifAny = <Name extends string, Item>(name: Name, items: Item[]) =>
	items.length > 0 ? ({ [name]: items } as Record<Name, Item[]>) : {};

/**
 * The settings of the hub as one Decap collection of files. Throws if a settings file has an optional group: its format
 * cannot hold one.
 */
export const settingsCollection = (context: CollectionContext): FilesCollection => ({
	name: SETTINGS,
	label: 'Settings',
	label_singular: 'Settings',
	description: 'What the coalition decides for its hub: names, colours, helplines and lists of terms.',
	format: formatNameOf(SETTINGS),
	delete: false,
	editor: { preview: false, notes: false },
	files: settingsFiles.map(({ name, label, purpose, fields }) => {
		const group = Object.entries(fields).find(([, field]) => isListOfOne(field));
		if (group)
			throw new Error(
				`Settings “${label}”: “${group[0]}” is an optional group, expected a required one or single fields. Make it required, or give each settings file a collection of its own.`,
			);
		return {
			name,
			label,
			description: purpose,
			file: `${CONTENT_FOLDER}/settings/${name}.yaml`,
			fields: widgetsFor(fields, context),
		};
	}),
});

/**
 * What a new file is called. Decap fills the templates in; `slug` is the name, `path` the folders before it.
 * Types differ only in what their `naming` pattern asks for, so that is what is read.
 */
const namingOf = (
	{ naming, fields }: AnyContentType,
	{ nextDecision, today }: CollectionContext,
): { slug: string; path?: string } => {
	// A draft may not know its day yet, and keeps the address it is first given.
	const dated = 'heldOn' in fields ? `{{heldOn | default('${today}')}}-{{slug}}` : '{{slug}}';
	switch (naming.pattern) {
		case '<name>':
			return { slug: '{{slug}}' };
		case '<year-month-day>-<name>':
			return { slug: dated };
		case '<year>/<year-month-day>-<name>':
			// The year is cut from the name, not taken from `{{year}}`, which is the year of saving in universal time.
			// Decap keeps what it cuts with; the hyphen goes when the folder name is cleaned.
			return { slug: dated, path: '{{slug | truncate(4,"-")}}/{{slug}}' };
		case '<network>/<name>':
			return { slug: '{{slug}}', path: '{{networks[0]}}/{{slug}}' };
		case '<number>-<name>':
			return { slug: `${String(nextDecision).padStart(4, '0')}-{{slug}}` };
		default:
			throw new Error(
				`The editor has no way to name a new file by the pattern ${naming.pattern}. Add it to namingOf in cms/collection.ts.`,
			);
	}
};

/** A network owns its folder; which one that is, the writer decides here without having to know of folders. */
const withFolderHint = ({ naming }: AnyContentType, field: FormField): FormField =>
	naming.pattern === '<network>/<name>' && field.name === 'networks'
		? {
				...field,
				hint: `${field.hint ?? ''} The first one looks after the page, and its name is part of the address.`.trim(),
			}
		: field;
