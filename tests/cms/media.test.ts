import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { plainFileName } from '../../cms/plain-file-name.ts';
import { cleanMedia } from '../../cms/service/media.ts';
import { aHub, aSave, pageText, PAGE, serve, type Asking, type TestHub } from './a-hub.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const picture = (width = 40, height = 20) => sharp({ create: { width, height, channels: 3, background: '#1f5c57' } });
const withPlace = { IFD0: { Artist: 'Jo Photographer', Copyright: 'Jo' }, IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' } };

test.each(['jpg', 'png', 'webp'] as const)('a %s loses what it says about where and by whom it was made', async (kind) => {
	const format = kind === 'jpg' ? 'jpeg' : kind;
	const taken = await picture().withExif(withPlace).withIccProfile('srgb')[format]().toBuffer();
	expect(taken.toString('latin1')).toContain('Jo Photographer');
	const stored = await cleanMedia(`public/media/x.${kind}`, taken);
	const { exif, xmp, iptc, icc, format: found } = await sharp(stored).metadata();
	expect({ exif, xmp, iptc, icc, found }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined, found: format });
	expect(stored.toString('latin1')).not.toContain('Jo');
});

test('a picture taken with the camera turned stands upright once its mark is gone', async () => {
	const turned = await picture(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
	const { width, height, orientation } = await sharp(await cleanMedia('public/media/x.jpg', turned)).metadata();
	expect({ width, height, orientation }).toEqual({ width: 20, height: 40, orientation: undefined });
});

test('a large picture is made smaller, a small one is left its size', async () => {
	const large = await sharp(await cleanMedia('public/media/x.jpg', await picture(4000, 1000).jpeg().toBuffer())).metadata();
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
	['the first bytes of a picture and then a page', 'x.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<script>')])],
	['half a picture', 'x.png', png.subarray(0, 40)],
	['a sound in the wrapping of a picture', 'x.webp', Buffer.from('RIFF\u0000\u0000\u0000\u0000WAVEfmt ')],
])('%s is refused with a next step', async (_, name, bytes) => {
	await expect(cleanMedia(`public/media/${name}`, bytes)).rejects.toThrow(/choose/);
});

test('a page hidden behind a picture does not come through', async () => {
	const both = Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')]);
	expect((await cleanMedia('public/media/x.jpg', both)).toString('latin1')).not.toContain('<script>');
});

const pdf = (more: string) => Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${more}\ntrailer\n<< /Root 1 0 R /Info 3 0 R >>\n%%EOF\n`, 'latin1');

test('a document loses its author and keeps its title, its length and everything else', async () => {
	const before = pdf('3 0 obj\n<< /Title (Check-in card) /Author (Jo \\(the\\) Writer) /Creator <4A6F> /Producer (Word) /CreationDate (D:20260101) >>\nendobj\n4 0 obj\n<< /Type /Metadata >>\nstream\n<?xpacket begin="x"?><dc:creator>Jo</dc:creator><?xpacket end="w"?>\nendstream');
	const after = await cleanMedia('public/media/x.pdf', before);
	expect(after.length).toBe(before.length);
	const text = after.toString('latin1');
	expect(text).not.toMatch(/Jo|Word|4A6F|2026/);
	expect(text).toContain('/Title (Check-in card)');
});

test.each([
	['a script', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
	['a program to start', '<< /S /Launch /F (x.exe) >>'],
	['an attached file', '<< /Type /EmbeddedFile >>'],
	['a lock', '<< /Encrypt 9 0 R >>'],
	['an author packed away', `<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.from('<< /Author (Jo Writer) >>')).toString('latin1')}\nendstream`],
	['a script packed away', `<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.from('<< /JS (app.alert) >>')).toString('latin1')}\nendstream`],
])('a document with %s is refused', async (_, more) => {
	await expect(cleanMedia('public/media/x.pdf', pdf(more))).rejects.toThrow(/choose/);
});

test.each([
	['IMG_1234 (Foyer).JPG', 'img-1234-foyer.jpg'],
	['Café Ysgol.jpeg', 'cafe-ysgol.jpg'],
	['../../etc/passwd', 'file.etcpasswd'],
	['.htaccess', 'file.htaccess'],
	['رسم.png', 'file.png'],
	['a.b.c.PDF', 'a-b-c.pdf'],
	[`${'x'.repeat(300)}.png`, `${'x'.repeat(80)}.png`],
])('a chosen file called %s is stored as %s', (name, stored) => {
	expect(plainFileName(name)).toBe(stored);
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
	expect((await asking.ask('persistEntry', aSave({ raw: pageText('About', '![Green](/media/foyer.jpg)'), assets: [asset('public/media/foyer.jpg', taken)] }))).status).toBe(200);
	expect((await asking.ask('getMedia', { mediaFolder: 'public/media' })).body).toEqual([]);
	const { diffs } = (await asking.ask('unpublishedEntry', { collection: 'page', slug: 'about' })).body;
	expect(diffs.map(({ path }: { path: string }) => path).sort()).toEqual([PAGE, 'public/media/foyer.jpg']);
	const file = (await asking.ask('unpublishedEntryMediaFile', { collection: 'page', slug: 'about', path: 'public/media/foyer.jpg', id: 'x' })).body;
	expect(Buffer.from(file.content, 'base64').toString('latin1')).not.toContain('Jo');
	expect((await asking.ask('publishUnpublishedEntry', { collection: 'page', slug: 'about' })).status).toBe(200);
	const [shown] = (await asking.ask('getMedia', { mediaFolder: 'public/media' })).body;
	expect(shown).toMatchObject({ path: 'public/media/foyer.jpg', name: 'foyer.jpg', encoding: 'base64' });
	expect(hub.git('status', '--porcelain')).toBe('');
});

test('a picture put into the library alone is stored clean, and can be deleted', async () => {
	const answer = await asking.ask('persistMedia', { asset: asset('public/media/alone.png', png), options: { commitMessage: 'Upload “alone.png”' } });
	expect(answer.body).toMatchObject({ path: 'public/media/alone.png', name: 'alone.png' });
	expect((await asking.ask('getMediaFile', { path: 'public/media/alone.png' })).status).toBe(200);
	expect((await asking.ask('deleteFiles', { paths: ['public/media/alone.png'], options: { commitMessage: 'Delete “alone.png”' } })).status).toBe(200);
	expect((await asking.ask('getMediaFile', { path: 'public/media/alone.png' })).status).toBe(404);
	expect(hub.git('log', '-2', '--format=%s').trim().split('\n')).toEqual(['Delete “alone.png”', 'Upload “alone.png”']);
});

test('a file that did not arrive whole is refused', async () => {
	expect((await asking.ask('persistMedia', { asset: { path: 'public/media/x.png', content: '%%%', encoding: 'base64' }, options: { commitMessage: 'x' } })).status).toBe(400);
});

test.each([
	['packets that never end', '<?xpacket begin="'],
	['streams that never end', '/Type /ObjStm stream\n'],
	['properties that never end', '/Author ('],
])('a document made of %s is answered quickly', async (_, piece) => {
	const began = performance.now();
	await cleanMedia('public/media/x.pdf', pdf(piece.repeat(4_000_000 / piece.length))).catch((error: unknown) => expect(String(error)).toMatch(/choose/));
	expect(performance.now() - began).toBeLessThan(5_000);
});
