/** Opens the links to drafts of a host, and looks after them. */
import { open } from 'node:fs/promises';
import type { FastifyPluginAsync } from 'fastify';
import type { TextToShow } from '../../content-model/draft-link.ts';
import { linksIn, pagePrintedIn } from '../data-folder.ts';
import type { HostSettings } from '../host-settings.ts';
import type { HostLog } from '../log.ts';
import { linkRoutes, type LinkRoutesParts } from './link-routes.ts';
import { openLinkStore, type LinkStore } from './link-store.ts';
import { pageMaker } from './page-maker.ts';

export interface OpenLinks {
	store: LinkStore;
	/** The pages, once it is known where drafts are. */
	routes: (draftNow: LinkRoutesParts['draftNow']) => FastifyPluginAsync;
	/** To be called every minute or so. */
	look: () => void;
	close: () => void;
}

/** Makes a page in a process of its own, which prints where it is told. */
type MakePage = (process: {
	draft: TextToShow;
	megabytes: number;
	output: number;
	signal: AbortSignal;
}) => Promise<{ html: string; sheets: readonly [name: string, css: string][] }>;

type GivenParts = Pick<LinkRoutesParts, 'served' | 'today' | 'hub' | 'placeOfWords' | 'audit'>;

/** How long a page may take, in milliseconds. */
const PAGE_WITHIN = 120_000;

export const openLinks = (
	{ data, address, build: { megabytes } }: HostSettings,
	{ make, log, ...parts }: GivenParts & { make: MakePage; log: HostLog },
): OpenLinks => {
	const store = openLinkStore(linksIn(data), parts.today);
	const pageOf = pageMaker(async (draft: TextToShow) => {
		// What is printed quotes what people wrote, so it lies in a private file.
		const output = await open(pagePrintedIn(data), 'w', 0o600);
		try {
			const signal = AbortSignal.timeout(PAGE_WITHIN);
			const { html, sheets } = await make({ draft, megabytes, signal, output: output.fd });
			return { html, sheets: new Map(sheets) };
		} finally {
			await output.close();
		}
	});
	const routes: OpenLinks['routes'] = (draftNow) =>
		linkRoutes({
			...{ ...parts, store, draftNow, pageOf },
			isHttps: new URL(address).protocol === 'https:',
			cannot: (error) => log.error({ err: error }, 'The page of a draft could not be made.'),
		});
	return { store, routes, look: store.prune, close: store.close };
};
