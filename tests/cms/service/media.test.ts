import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { entryOpen } from '../../../cms/admin/upload-names.ts';
import { neutralName } from '../../../cms/neutral-name.ts';
import { cleanMedia } from '../../../cms/service/media.ts';
import { aHub, aSave, pageText, PAGE, serve, type Asking, type TestHub } from './a-hub.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const picture = (width = 40, height = 20) => sharp({ create: { width, height, channels: 3, background: '#1f5c57' } });
const withPlace = {
	IFD0: { Artist: 'Jo Photographer', Copyright: 'Jo' },
	IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' },
};

test.each(['jpg', 'png', 'webp'] as const)(
	'a %s loses what it says about where and by whom it was made',
	async (kind) => {
		const format = kind === 'jpg' ? 'jpeg' : kind;
		const taken = await picture().withExif(withPlace).withIccProfile('srgb')[format]().toBuffer();
		expect(taken.toString('latin1')).toContain('Jo Photographer');
		const stored = await cleanMedia(`public/media/x.${kind}`, taken);
		const { exif, xmp, iptc, icc, format: found } = await sharp(stored).metadata();
		expect({ exif, xmp, iptc, icc, found }).toEqual({
			exif: undefined,
			xmp: undefined,
			iptc: undefined,
			icc: undefined,
			found: format,
		});
		expect(stored.toString('latin1')).not.toContain('Jo');
	},
);

test('a picture taken with the camera turned stands upright once its mark is gone', async () => {
	const turned = await picture(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
	const { width, height, orientation } = await sharp(await cleanMedia('public/media/x.jpg', turned)).metadata();
	expect({ width, height, orientation }).toEqual({ width: 20, height: 40, orientation: undefined });
});

test('a large picture is made smaller, a small one is left its size', async () => {
	const large = await sharp(
		await cleanMedia('public/media/x.jpg', await picture(4000, 1000).jpeg().toBuffer()),
	).metadata();
	expect({ width: large.width, height: large.height }).toEqual({ width: 2000, height: 500 });
	const small = await sharp(await cleanMedia('public/media/x.png', await picture(30, 30).png().toBuffer())).metadata();
	expect(small.width).toBe(30);
});

const jpeg = await picture().jpeg().toBuffer();
const png = await picture().png().toBuffer();

test.each([
	['a script called a picture', 'x.jpg', Buffer.from('<script>alert(1)</script>')],
	['a drawing that can hold script', 'x.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
	['a page called a document', 'x.pdf', Buffer.from('<!doctype html><script></script>')],
	['a program called a picture', 'x.webp', Buffer.from('MZ\u0000\u0000')],
	['an animation', 'x.png', Buffer.from('GIF89a')],
	['nothing', 'x.jpg', Buffer.alloc(0)],
	['one kind called another', 'x.png', jpeg],
	['a picture called a document', 'x.pdf', png],
	[
		'the first bytes of a picture and then a page',
		'x.jpg',
		Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<script>')]),
	],
	['half a picture', 'x.png', png.subarray(0, 40)],
	['a sound in the wrapping of a picture', 'x.webp', Buffer.from('RIFF\u0000\u0000\u0000\u0000WAVEfmt ')],
])('%s is refused with a next step', async (_, name, bytes) => {
	await expect(cleanMedia(`public/media/${name}`, bytes)).rejects.toThrow(/choose/);
});

test('a page hidden behind a picture does not come through', async () => {
	const both = Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')]);
	expect((await cleanMedia('public/media/x.jpg', both)).toString('latin1')).not.toContain('<script>');
});

test.each([
	['one that is very long', 1, 59_000_000],
	['one that is very wide', 30_000, 2],
	['one of too many pixels', 9000, 9000],
])('a picture too large to draw is refused by its head, with its size and the limit: %s', async (_, width, height) => {
	const head = Buffer.from(png);
	head.writeUInt32BE(width, 16);
	head.writeUInt32BE(height, 20);
	head.writeUInt32BE(crc32(head.subarray(12, 29)), 29);
	const began = process.cpuUsage();
	await expect(cleanMedia('public/media/x.png', head)).rejects.toThrow(
		`${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels, expected at most 12,000 a side and 60,000,000 in all`,
	);
	expect(process.cpuUsage(began).user).toBeLessThan(500_000);
});

test('of a picture that moves, the first frame is kept', async () => {
	const frames = await sharp(Buffer.from(Array.from({ length: 10 * 40 * 3 }, (_, at) => (at * 7) % 251)), {
		raw: { width: 10, height: 40, channels: 3, pageHeight: 10 },
	})
		.webp({ loop: 0, delay: [100, 100, 100, 100] })
		.toBuffer();
	expect((await sharp(frames).metadata()).pages).toBe(4);
	const { pages, height } = await sharp(await cleanMedia('public/media/x.webp', frames)).metadata();
	expect({ pages: pages ?? 1, height }).toEqual({ pages: 1, height: 10 });
});

test.each([
	['#/collections/case-study/entries/dudley/calm-waiting', 'calm-waiting'],
	['#/collections/meeting-note/entries/2026/2026-03-04-waiting', '2026-03-04-waiting'],
	['#/collections/case-study/new', 'case-study'],
	['#/media', 'media'],
	['#/collections/case-study', 'media'],
	['#/collections/case-study/entries/../Kofi', 'media'],
])('a file chosen at %s is called after “%s”', (hash, name) => {
	expect(entryOpen(hash)).toBe(name);
});

let hub: TestHub;
let asking: Asking;
beforeAll(async () => {
	hub = await aHub();
	asking = await serve(hub.root, { mode: 'workflow' });
});
afterAll(async () => {
	await asking.close();
	await hub.remove();
});

const asset = (path: string, bytes: Buffer) => ({ path, content: bytes.toString('base64'), encoding: 'base64' });

test('a picture travels with its draft and reaches the site when the draft is published', async () => {
	const taken = await picture().withExif(withPlace).jpeg().toBuffer();
	const name = await neutralName('about', taken, 'jpg');
	expect(
		(
			await asking.ask(
				'persistEntry',
				aSave({ raw: pageText('About', `![Green](/media/${name})`), assets: [asset(`public/media/${name}`, taken)] }),
			)
		).status,
	).toBe(200);
	expect((await asking.ask('getMedia', { mediaFolder: 'public/media' })).body).toEqual([]);
	const { diffs } = (await asking.ask('unpublishedEntry', { collection: 'page', slug: 'about' })).body;
	expect(diffs.map(({ path }: { path: string }) => path).sort()).toEqual([PAGE, `public/media/${name}`]);
	const file = (
		await asking.ask('unpublishedEntryMediaFile', {
			collection: 'page',
			slug: 'about',
			path: `public/media/${name}`,
			id: 'x',
		})
	).body;
	expect(Buffer.from(file.content, 'base64').toString('latin1')).not.toContain('Jo');
	expect((await asking.ask('publishUnpublishedEntry', { collection: 'page', slug: 'about' })).status).toBe(200);
	const [shown] = (await asking.ask('getMedia', { mediaFolder: 'public/media' })).body;
	expect(shown).toMatchObject({ path: `public/media/${name}`, name, encoding: 'base64' });
	expect(hub.git('status', '--porcelain')).toBe('');
});

test('a picture put into the library alone is stored clean, and can be deleted', async () => {
	const name = await neutralName('media', png, 'png');
	const answer = await asking.ask('persistMedia', {
		asset: asset(`public/media/${name}`, png),
		options: { commitMessage: 'Upload “alone.png”' },
	});
	expect(answer.body).toMatchObject({ path: `public/media/${name}`, name });
	expect((await asking.ask('getMediaFile', { path: `public/media/${name}` })).status).toBe(200);
	expect(
		(
			await asking.ask('deleteFiles', {
				paths: [`public/media/${name}`],
				options: { commitMessage: 'Delete “alone.png”' },
			})
		).status,
	).toBe(200);
	expect((await asking.ask('getMediaFile', { path: `public/media/${name}` })).status).toBe(404);
	expect(hub.git('log', '-2', '--format=%s').trim().split('\n')).toEqual([`Delete “${name}”`, `Upload “${name}”`]);
});

test.each(['kofi-mensah.jpg', 'kofi-mensah-0123456789ab.jpg', 'about-0123456789ab.jpg', 'page.jpg'])(
	'a file that keeps the name %s is refused, and nothing of the name or the picture reaches git',
	async (name) => {
		const saved = await asking.ask(
			'persistEntry',
			aSave({ raw: pageText('About', `![Green](/media/${name})`), assets: [asset(`public/media/${name}`, jpeg)] }),
		);
		const alone = await asking.ask('persistMedia', {
			asset: asset(`public/media/${name}`, jpeg),
			options: { commitMessage: 'Upload' },
		});
		expect([saved.status, alone.status]).toEqual([422, 422]);
		expect(saved.body.error).toMatch(/Reload the editor and choose the file again/);
		expect(hub.git('cat-file', '--batch-all-objects', '--batch')).not.toContain(name);
	},
);

test('git’s log is written by the service: the name a client gives a picture is not in it', async () => {
	const name = await neutralName('media', png, 'png');
	const options = { commitMessage: 'Upload “kofi-mensah-aged-9.png”' };
	expect((await asking.ask('persistMedia', { asset: asset(`public/media/${name}`, png), options })).status).toBe(200);
	expect(
		(
			await asking.ask('persistEntry', {
				...aSave({ raw: pageText('About', 'Kept.') }),
				options: { ...aSave({ raw: '' }).options, ...options },
			})
		).status,
	).toBe(200);
	expect((await asking.ask('deleteFiles', { paths: [`public/media/${name}`], options })).status).toBe(200);
	expect(hub.git('log', '--all', '--format=%B')).not.toMatch(/kofi/i);
	expect(hub.git('cat-file', '--batch-all-objects', '--batch')).not.toContain('kofi-mensah-aged-9');
});

test('a file that did not arrive whole is refused', async () => {
	expect(
		(
			await asking.ask('persistMedia', {
				asset: { path: 'public/media/x.png', content: '%%%', encoding: 'base64' },
				options: { commitMessage: 'x' },
			})
		).status,
	).toBe(400);
});
