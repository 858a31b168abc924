/**
 * Brings the editor to the site: builds its page and the blank Word documents, and in the dev server answers its
 * requests on this machine only.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildAdmin } from './admin/build.ts';
import {
	answerWithBlankDocument,
	blankDocumentSizes,
	offeredDocuments,
	writeDocuments,
	type OfferedDocuments,
} from './blank-document-files.ts';
import { openOnGitHost } from './git-host.ts';
import { readGitHost } from './read-hub.ts';
import { NoDraftsHere } from './service/drafts/checkout.ts';
import type { ShowDraft } from './service/action.ts';
import { createService, type EditingService } from './service/server.ts';

export interface EditorOptions {
	/** Address of the module that checks a text before it is saved: see CheckModule. */
	checking: URL;
	/** Address of the module that checks a text in the browser, for a hub whose editor works on a git host. */
	checkingHere: URL;
	/**
	 * Called after the editor has changed files of the checkout, so that the site need not wait for somebody to notice.
	 */
	written?: () => void;
	/** Puts a text where its writer can see it as its page. */
	showDraft?: ShowDraft;
	/**
	 * `workflow` keeps drafts for review until they are published, and needs a git checkout on a branch; where there is
	 * none, the hub says so and saves at once. `simple` always saves into the checkout at once.
	 */
	mode?: 'simple' | 'workflow';
}

export const editor = ({
	checking,
	checkingHere,
	written,
	showDraft,
	mode = 'workflow',
}: EditorOptions): AstroIntegration => {
	let service: EditingService | undefined;
	let root = '';
	let onGitHost: Awaited<ReturnType<typeof readGitHost>>;
	let documents: () => Promise<OfferedDocuments> = () => Promise.resolve([]);
	return {
		name: 'editor',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				if (command !== 'dev' && command !== 'build') return;
				root = fileURLToPath(config.root);
				documents = offeredDocuments(root);
				updateConfig({ vite: { plugins: [blankDocumentSizes(documents)] } });
				onGitHost = await readGitHost(root);
				await buildAdmin({ root, onGitHost: onGitHost && { kind: onGitHost.gitHost.kind, checkingHere } });
			},
			'astro:server:setup': async ({ server, logger }) => {
				const options = { root, checking, ...(written ? { written } : {}), ...(showDraft ? { showDraft } : {}) };
				service = await createService({ ...options, mode }).catch((error: unknown) => {
					if (!(error instanceof NoDraftsHere)) throw error;
					logger.warn(`Drafts are off, and what is saved in the editor is published at once. ${error.message}`);
					return createService({ ...options, mode: 'simple' });
				});
				const { address, handler, blankDocument } = service;
				server.middlewares.use((request, response, next) => {
					const path = (request.url ?? '').split('?')[0]!;
					// The dev server finds a file of public/ by its whole name only.
					if (path === '/admin' || path === '/admin/') request.url = '/admin/index.html';
					if (path === address || path.startsWith(`${address}/`)) void handler(request, response);
					else
						answerWithBlankDocument(blankDocument, request, response).then((isAnswered) => isAnswered || next(), next);
				});
			},
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				await writeDocuments(await documents(), site);
				if (onGitHost) await openOnGitHost(join(site, 'admin'), { root, ...onGitHost });
			},
			'astro:server:done': async () => {
				await service?.close();
			},
		},
	};
};
