/** A hub with links at places worth reaching, a folder outside it, and a service in front of it. */
import { cp, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { aHub, pageText, serve, type Asking, type TestHub } from '../a-hub.ts';
import { fingerprint } from '../fingerprint.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');

export interface AttackedHub {
	hub: TestHub;
	service: Asking;
	/** A folder beside the hub, which nothing may read or change. */
	outside: string;
	/** A picture, in base64. */
	png: string;
	/** What stands in the hub and beside it, byte for byte. */
	everything: () => Promise<Record<'inside' | 'outside', Awaited<ReturnType<typeof fingerprint>>>>;
	remove: () => Promise<void>;
}

/** In: how the hub keeps its pages. Out: the hub; remove it afterwards. */
export const anAttackedHub = async (mode: 'simple' | 'workflow'): Promise<AttackedHub> => {
	const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	const hub = await aHub();
	await cp(join(CONTENT, 'settings'), join(hub.root, 'content/settings'), { recursive: true });
	await hub.put('content/organisations/dudley-council.yaml', 'title: Dudley Council\n');
	await hub.put('public/media/there.png', picture);
	hub.git('add', '-A');
	hub.git('commit', '-qm', 'Add settings and a picture');
	const outside = `${hub.root}-outside`;
	await cp(join(hub.root, 'content/pages'), outside, { recursive: true });
	await writeFile(join(outside, 'canary.mdx'), 'Alive.\n');
	await hub.put('content/handbook/first.mdx', pageText('First'));
	await linkAway(hub.root, outside);
	const service = await serve(hub.root, {
		mode,
		checking: new URL('../../../../src/content-loading/check-file.ts', import.meta.url),
		limits: { largest: 300_000, burst: 100_000, checks: 100_000, imports: 100_000 },
	});
	return {
		hub,
		service,
		outside,
		png: picture.toString('base64'),
		everything: async () => ({ inside: await fingerprint(hub.root), outside: await fingerprint(outside) }),
		remove: async () => {
			await service.close();
			await hub.remove();
			await rm(outside, { recursive: true });
		},
	};
};

/** Links where pages and pictures stand: see LINKED_PAGES and LINKED_MEDIA in paths.ts. */
const linkAway = async (root: string, outside: string) => {
	const link = (to: string, at: string) => symlink(to, join(root, at));
	await link(join(outside, 'canary.mdx'), 'content/pages/linked.mdx');
	await link(join(outside, 'nothing.mdx'), 'content/pages/hanging.mdx');
	await link(outside, 'content/resources');
	await link(join(root, '.git/HEAD'), 'content/handbook/head.mdx');
	await link('looping.yaml', 'content/networks/looping.yaml');
	await link(join(outside, 'canary.mdx'), 'public/media/linked.png');
	await link(join(outside, 'nothing.png'), 'public/media/hanging.png');
	await link(outside, 'public/media/away');
	await link(join(root, '.git'), 'public/media/git');
};
