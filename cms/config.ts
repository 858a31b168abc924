/** The whole configuration of the editor, made from the content model and the hub’s own settings. */
import { contentTypes } from '../src/content-model/index.ts';
import type { Vocabularies } from '../src/content-model/vocabulary.ts';
import { collectionFor, MEDIA, settingsCollection, type CollectionContext } from './collection.ts';
import type { DecapConfig, GitHostBackendConfig } from './decap.ts';

/** What only the hub’s own content can say: see `readHub`. */
export interface HubFacts {
	vocabularies: Vocabularies;
	/** The local networks, in the order of their ids. */
	networks: readonly { id: string; title: string }[];
	/** `yyyy-mm-dd`. */
	today: string;
	/** The number the next decision will carry. */
	nextDecision: number;
}

export interface EditorSetup {
	/** Where the editing service listens, from the root of the site: `/api/cms/v1`. */
	serviceAddress: string;
	/** Where the published site stands: `http://localhost:4321`. */
	siteAddress: string;
	/** The branch that holds what is published. */
	branch: string;
	/** `simple` saves at once; `editorial_workflow` keeps drafts until somebody publishes them. */
	publishMode: DecapConfig['publish_mode'];
	/** Names of the body components registered in the admin. */
	components: readonly string[];
	/** Decap’s backend, where that is not the hub’s own service: then nobody keeps notes. */
	gitHost?: GitHostBackendConfig;
}

/**
 * Everything Decap needs to know.
 * In: facts of the hub and where the editor runs. Out: an object for `CMS.init({ config })`; it is plain data and
 * travels as JSON.
 */
export const decapConfig = (facts: HubFacts, setup: EditorSetup): DecapConfig => {
	const context: CollectionContext = {
		...facts,
		components: setup.components,
		notes: setup.publishMode === 'editorial_workflow' && !setup.gitHost,
	};
	return {
		load_config_file: false,
		backend: setup.gitHost ?? { name: 'proxy', proxy_url: setup.serviceAddress, branch: setup.branch },
		publish_mode: setup.publishMode,
		locale: 'en',
		site_url: setup.siteAddress,
		display_url: setup.siteAddress,
		media_folder: MEDIA.folder,
		public_folder: MEDIA.address,
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		show_preview_links: !setup.gitHost,
		editor: { preview: true },
		collections: [...contentTypes.map((type) => collectionFor(type, context)), settingsCollection(context)],
	};
};
