/** Decap’s packages carry no types of their own, except the core. Only what the admin uses is described. */
declare module 'decap-cms-backend-proxy' {
	export class ProxyBackend {
		constructor(config: unknown, options?: unknown);
		branch: string;
		proxyUrl: string;
		request(payload: { action: string; params: Record<string, unknown> }): Promise<unknown>;
		authenticate(): Promise<unknown>;
		restoreUser(): Promise<unknown>;
		authComponent(): unknown;
		logout(): unknown;
	}
}
declare module 'decap-cms-backend-github';
declare module 'decap-cms-backend-gitlab';
declare module 'decap-cms-backend-gitea';
declare module 'decap-cms-locales' {
	export const en: Record<string, unknown>;
}
declare module 'decap-cms-lib-util' {
	export class APIError extends Error {
		constructor(message: string, status: number, api: string);
	}
}
declare module 'decap-cms-widget-boolean';
declare module 'decap-cms-widget-datetime';
declare module 'decap-cms-widget-file';
declare module 'decap-cms-widget-image';
declare module 'decap-cms-widget-list';
declare module 'decap-cms-widget-markdown';
declare module 'decap-cms-widget-markdown/dist/esm/serializers' {
	export const markdownToSlate: (text: string, options: { remarkPlugins: readonly unknown[] }) => unknown[];
}
declare module 'decap-cms-widget-number';
declare module 'decap-cms-widget-object';
declare module 'decap-cms-widget-relation';
declare module 'decap-cms-widget-select';
declare module 'decap-cms-widget-string';
declare module 'decap-cms-widget-text';
declare module 'decap-cms-core/dist/esm/redux' {
	interface Kept {
		get: (name: string) => unknown;
		getIn: (path: readonly string[]) => unknown;
	}
	export const store: {
		getState: () => {
			auth: { user?: unknown };
			entryDraft: Kept;
			editorialWorkflow?: Kept;
			notifications: { notifications: readonly unknown[] };
		};
		subscribe: (told: () => void) => () => void;
		dispatch: (action: object) => unknown;
	};
}
declare module 'decap-cms-core/dist/esm/actions/entries' {
	export const changeDraftField: (change: {
		field: unknown;
		value: unknown;
		metadata: object;
		entries: readonly unknown[];
	}) => object;
	export const createDraftFromEntry: (entry: object) => object;
	export const emptyDraftCreated: (entry: object) => object;
}
declare module 'decap-cms-core/dist/esm/actions/notifications' {
	export const dismissNotification: (id: string) => object;
}
declare module 'decap-cms-core/dist/esm/actions/mediaLibrary' {
	export const persistMedia: (file: File) => object;
}
declare module 'decap-cms-ui-default' {
	export const Icon: import('react').ComponentType<{ type: string }>;
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane' {
	const ControlPane: typeof import('react').Component<import('./form-findings.ts').FormProps>;
	export default ControlPane;
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorToolbar' {
	const EditorToolbar: import('react').ComponentType<object>;
	export default EditorToolbar;
}
declare module 'decap-cms-core/dist/esm/components/Collection/Entries/Entries' {
	const Entries: import('react').ComponentType<object>;
	export default Entries;
}
declare module 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing' {
	const EntryListing: import('react').ComponentType<object>;
	export default EntryListing;
}
