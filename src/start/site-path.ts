/** Puts a built hub into the folder of its host that its address names. Stands after whatever writes into the build. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { currentContent } from '../content-loading/current-content.ts';
import { pageUnder, sheetUnder, sitePathOf } from '../publishing/site-path.ts';

const WRITERS: ReadonlyMap<string, (text: string, path: string) => string> = new Map([
	['.html', pageUnder],
	['.css', sheetUnder],
]);

/** Changes the pages and style sheets of a build in place. @param path `/hub` */
export const putUnder = async (folder: string, path: string): Promise<void> => {
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		const write = entry.isFile() ? WRITERS.get(extname(entry.name)) : undefined;
		if (!write) continue;
		const file = join(entry.parentPath, entry.name);
		await writeFile(file, write(await readFile(file, 'utf8'), path));
	}
};

export const siteUnderPath = (): AstroIntegration => ({
	name: 'site-path',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			// What one script fetches of another lies beside it, wherever that is.
			updateConfig({
				vite: {
					experimental: {
						renderBuiltUrl: (_file: string, { hostType }: { hostType: string }) =>
							hostType === 'js' ? { relative: true } : undefined,
					},
				},
			});
		},
		'astro:build:done': async ({ dir }) => {
			const { settings } = await currentContent({ root: process.cwd(), audience: audienceOf() });
			const path = sitePathOf(settings.hub.address);
			if (path) await putUnder(fileURLToPath(dir), path);
		},
	},
});
