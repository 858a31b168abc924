/** The part of Decap’s configuration this hub writes. Our own types: Decap’s are looser than what it accepts. */

/** What every form field may carry. */
interface FieldBase {
	name: string;
	label: string;
	required: boolean;
	/** True where a draft may lack it and “Ready” asks for it. Ours: see `admin/fields-asked-later.ts`. */
	neededWhenReady?: true;
	hint?: string;
	/** An expression (without flags) and the words shown when the value does not match it. */
	pattern?: [string, string];
}

export interface StringField extends FieldBase {
	widget: 'string' | 'text';
}
export interface NumberField extends FieldBase {
	widget: 'number';
	value_type: 'int' | 'float';
	min: number;
	max: number;
	step: number | 'any';
}
export interface BooleanField extends FieldBase {
	widget: 'boolean';
	default?: boolean;
}
export interface DateTimeField extends FieldBase {
	widget: 'datetime';
	format: string;
	date_format: string | false;
	time_format: string | false;
}
export interface SelectField extends FieldBase {
	widget: 'select';
	options: { label: string; value: string }[];
	multiple?: boolean;
	min?: number;
}
export interface RelationField extends FieldBase {
	widget: 'relation';
	collection: string;
	value_field: string;
	search_fields: string[];
	display_fields: string[];
	options_length: number;
	multiple?: boolean;
	min?: number;
}
export interface ObjectField extends FieldBase {
	widget: 'object';
	collapsed: boolean;
	fields: FormField[];
}
export interface ListField extends FieldBase {
	widget: 'list';
	label_singular: string;
	default: never[];
	min: number;
	max: number;
	collapsed: boolean;
	summary?: string;
	/** One field: a list of plain values. */
	field?: FormField;
	/** Several fields: a list of groups. */
	fields?: FormField[];
}
export interface FileField extends FieldBase {
	widget: 'file' | 'image';
	choose_url: false;
}
export interface MarkdownField extends FieldBase {
	widget: 'markdown';
	modes: ['rich_text'];
	default: string;
	buttons: string[];
	editor_components: string[];
}

export type FormField =
	| StringField
	| NumberField
	| BooleanField
	| DateTimeField
	| SelectField
	| RelationField
	| ObjectField
	| ListField
	| FileField
	| MarkdownField;

interface CollectionBase {
	name: string;
	label: string;
	label_singular: string;
	description: string;
	format: string;
	editor: { preview: boolean; notes: boolean };
}

export interface FolderCollection extends CollectionBase {
	folder: string;
	extension: string;
	create: boolean;
	slug: string;
	/** Only where entries stand in folders of their own inside `folder`. */
	path?: string;
	media_folder?: string;
	public_folder?: string;
	identifier_field: string;
	summary: string;
	fields: FormField[];
	sortable_fields: (string | { field: string; label?: string; default_sort?: 'asc' | 'desc' })[];
	view_groups?: { label: string; field: string }[];
	view_filters?: { label: string; field: string; pattern: string | boolean }[];
	preview_path: string;
	preview_path_preserve_slashes: true;
}

export interface FilesCollection extends CollectionBase {
	delete: false;
	files: { name: string; label: string; description: string; file: string; fields: FormField[] }[];
}

export type Collection = FolderCollection | FilesCollection;

/** Decap’s settings of one of its own backends. */
export interface GitHostBackendConfig {
	name: 'github' | 'gitlab' | 'gitea';
	repo: string;
	branch: string;
	/** Where people sign in. */
	base_url: string;
	api_root: string;
	auth_type?: 'pkce';
	app_id?: string;
}

export interface DecapConfig {
	load_config_file: false;
	backend: { name: 'proxy'; proxy_url: string; branch: string } | GitHostBackendConfig;
	publish_mode: 'simple' | 'editorial_workflow';
	locale: 'en';
	site_url: string;
	display_url: string;
	media_folder: string;
	public_folder: string;
	slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-' };
	show_preview_links: boolean;
	editor: { preview: boolean };
	collections: Collection[];
}
