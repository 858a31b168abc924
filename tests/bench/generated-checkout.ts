/** A checkout with generated entries, outside this one. */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Term } from '../../src/content-model/term.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { loadContent } from '../../src/content-loading/load-content.ts';
import { DAY_OF_BUILD, smallCheckout, type SmallCheckout } from '../support/small-checkout.ts';
import { generatedEntries, type GeneratedEntry, type Mix } from './generated-entries.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';

/** What generated entries stand among: everything of the hub but what people contribute. */
const KEPT = ['settings', 'networks', 'organisations', 'vocabulary', 'pages', 'handbook'];
const CODE = ['src', 'cms', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface GeneratedCheckout extends Pick<SmallCheckout, 'root' | 'write' | 'remove' | 'close'> {
	entries: readonly GeneratedEntry[];
	/** Runs the project’s Node in the checkout and measures it. */
	measure: (...parts: string[]) => Promise<MeasuredRun>;
}

/**
 * Makes a checkout of the code as it stands here, or as it was at `commit`, with `count` generated entries.
 * The caller closes it.
 * @throws when git does not know the commit
 */
export const generatedCheckout = async (
	count: number,
	seed: number,
	commit?: string,
	mix?: Mix,
): Promise<GeneratedCheckout> => {
	const checkout = await smallCheckout(KEPT);
	const { root, write, remove, close } = checkout;
	try {
		const { entries: standing, settings } = await loadContent({
			root,
			audience: 'public',
			today: DAY_OF_BUILD,
			cache: false,
		});
		const idsOf = (type: TypeName) => standing.filter((entry) => entry.type === type).map(({ id }) => id);
		const terms = standing.flatMap(({ type, data }) =>
			type === 'term' && (data as Term).meaning ? [(data as Term).title] : [],
		);
		const entries = generatedEntries(
			count,
			seed,
			{
				vocabularies: settings.vocabularies,
				ids: { network: idsOf('network'), organisation: idsOf('organisation'), term: idsOf('term') },
				terms,
			},
			mix,
		);
		for (const { path, text } of entries) await write(path, text);
		if (commit) {
			for (const path of CODE) await rm(join(root, path), { recursive: true, force: true });
			const archive = execFileSync('git', ['archive', '--format=tar', commit, ...CODE], { maxBuffer: 512 * 1024 ** 2 });
			execFileSync('tar', ['-x', '-C', root], { input: archive });
		}
		const environment = {
			NODE_ENV: 'production',
			NO_COLOR: '1',
			HUB_TODAY: DAY_OF_BUILD,
			HUB_OUT: 'dist',
			AUDIENCE: 'public',
			ASTRO_TELEMETRY_DISABLED: '1',
		};
		const measure = (...parts: string[]) => measuredRun([process.execPath, ...parts], { cwd: root, environment });
		// The editor is built once for each version of its code, not for each build of the site.
		await measure('cms/admin/build.ts');
		return { root, entries, write, remove, close, measure };
	} catch (error) {
		await close();
		throw error;
	}
};
