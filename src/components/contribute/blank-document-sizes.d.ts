/** Made by the editor’s integration, cms/integration.ts. */
declare module 'virtual:blank-document-sizes' {
	/** Type → bytes. */
	export const sizes: Readonly<Record<import('../../content-model/contributed.ts').ContributedName, number>>;
}
