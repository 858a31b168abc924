/** Brings the editor to the site: builds its page, and in the dev server answers its requests on this machine only. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Finding } from '../src/content-model/finding.ts';
import { buildAdmin } from './admin/build.ts';
import { createService, type EditingService } from './service/server.ts';

export interface EditorOptions {
	/** Judges a file before it is saved. */
	judge: (root: string, path: string, text: string) => Promise<Finding[]>;
	/** `simple` saves into the checkout at once; `workflow` keeps drafts for review until they are published. */
	mode?: 'simple' | 'workflow';
}

export const editor = ({ judge, mode = 'simple' }: EditorOptions): AstroIntegration => {
	let service: EditingService | undefined;
	return {
		name: 'editor',
		hooks: {
			'astro:config:setup': async ({ command, config }) => {
				if (command === 'dev' || command === 'build') await buildAdmin({ root: fileURLToPath(config.root) });
			},
			'astro:server:setup': async ({ server }) => {
				const { root } = server.config;
				service = await createService({ root, mode, judge: (path, text) => judge(root, path, text) });
				const { address, handler } = service;
				server.middlewares.use((request, response, next) => {
					const path = (request.url ?? '').split('?')[0]!;
					// The dev server finds a file of public/ by its whole name only.
					if (path === '/admin' || path === '/admin/') request.url = '/admin/index.html';
					if (path === address || path.startsWith(`${address}/`)) void handler(request, response);
					else next();
				});
			},
			'astro:server:done': async () => {
				await service?.close();
			},
		},
	};
};
