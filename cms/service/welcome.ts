/** What the editor’s page is told at its beginning. */
import type { IncomingMessage } from 'node:http';
import { components } from '../../src/authoring/index.ts';
import { mayDo, type Contributor } from '../../src/content-model/editing-permission.ts';
import { PICTURE } from '../collection.ts';
import { decapConfig } from '../config.ts';
import { readHub } from '../read-hub.ts';
import { NO_PIECE } from './permission.ts';
import type { Store } from './store.ts';

/** Which parts of the editor there are. */
export interface HasParts {
	pages: boolean;
	signIn: boolean;
	letters: boolean;
	links: boolean;
}

export type Welcome = (request: IncomingMessage, who: Contributor) => Promise<unknown>;

/** What the editor’s page needs to begin: who writes, Decap’s configuration, the networks. */
export const welcomeOf =
	({
		root,
		address,
		origins,
		store,
		has,
	}: {
		root: string;
		address: string;
		origins: readonly string[];
		store: Store;
		has: HasParts;
	}): Welcome =>
	async (request, who) => {
		const hub = await readHub(root);
		const config = decapConfig(hub, {
			serviceAddress: address,
			siteAddress: origins[0] ?? `http://${request.headers.host ?? 'localhost'}`,
			branch: await store.branch(),
			publishMode: store.publishMode,
			components: [...components.map(({ name }) => name), PICTURE, 'footnote-reference', 'footnote'],
		});
		return {
			writer: { name: who.name, roles: who.roles, networks: who.networks },
			formToken: who.formToken,
			/** Where nobody signs in, one may be each role. */
			mayChooseRole: !has.signIn,
			config,
			networks: hub.networks,
			showsPages: has.pages,
			hasLetters: has.letters && mayDo(who, 'read-letters', NO_PIECE),
			sharesDrafts: has.links,
			keepsHistory: store.history !== undefined,
		};
	};
