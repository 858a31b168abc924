/** Lets only ordinary files of the four kinds out of `public/`: into a build, and through the dev server. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyPublished, refusalAt, refusalInWords } from '../media/public-files.ts';

/** Stands after whatever writes into `public/`: what is published is copied when it runs. */
export const onlyPublicFiles = (): AstroIntegration => {
	let root = '';
	return {
		name: 'public-files',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				root = fileURLToPath(config.root);
				if (command !== 'build') return;
				const folder = join(root, '.astro', 'public');
				await copyPublished(root, folder);
				updateConfig({ publicDir: pathToFileURL(`${folder}/`) });
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					let address: string;
					try {
						address = decodeURIComponent((request.url ?? '/').split('?')[0]!);
					} catch {
						return next();
					}
					refusalAt(join(root, 'public'), address).then((refusal) => {
						if (!refusal) return next();
						console.error(refusalInWords(refusal, 'public'));
						response.statusCode = 404;
						response.end();
					}, next);
				});
			},
		},
	};
};
