import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { copyPublished, publicFiles, refusalAt, refusalInWords } from '../../src/media/public-files.ts';
import { rewritePdf } from '../../src/media/rewrite-pdf.ts';

const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#1f5c57' } });
const page = Buffer.from('<!doctype html><script>alert(1)</script>');
let jpg: Buffer, png: Buffer, webp: Buffer, pdf: Buffer, asMade: Buffer;
beforeAll(async () => {
	[jpg, png, webp] = await Promise.all([
		picture().jpeg().toBuffer(),
		picture().png().toBuffer(),
		picture().webp().toBuffer(),
	]);
	const document = await PDFDocument.create();
	document.addPage();
	asMade = Buffer.from(await document.save());
	pdf = Buffer.from(await rewritePdf(asMade));
});

const aCheckout = async (files: Record<string, Uint8Array>) => {
	const root = await mkdtemp(join(tmpdir(), 'hub-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	for (const [path, bytes] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), bytes);
	}
	return root;
};

test('the four kinds go out, from folders within the media folder too', async () => {
	const root = await aCheckout({
		'public/media/a.jpg': jpg,
		'public/media/b.jpeg': jpg,
		'public/media/2026/c.png': png,
		'public/media/d.webp': webp,
		'public/media/e.pdf': pdf,
		'public/robots-note.txt': page,
	});
	expect(await publicFiles(root)).toEqual({
		refused: [],
		published: [
			'public/media/2026/c.png',
			'public/media/a.jpg',
			'public/media/b.jpeg',
			'public/media/d.webp',
			'public/media/e.pdf',
			'public/robots-note.txt',
		],
	});
});

test('files of operating systems and editors are passed over without a word, and do not go out', async () => {
	const root = await aCheckout({
		'public/media/.DS_Store': page,
		'public/media/Thumbs.db': page,
		'public/media/desktop.ini': page,
		'public/media/~$a.pdf': page,
		'public/media/._a.jpg': page,
		'public/media/.gitkeep': Buffer.alloc(0),
	});
	expect(await publicFiles(root)).toEqual({ published: [], refused: [] });
});

const together = (...parts: Uint8Array[]) => Buffer.concat(parts);
const withComment = (bytes: Buffer) =>
	together(bytes.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, page.length + 2]), page, bytes.subarray(2));

test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
	['a page', 'a.html', () => page],
	['a page called a picture', 'a.png', () => page],
	['a drawing with script', 'a.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
	['a file without an ending', 'picture', () => jpg],
	['an ending in capitals', 'a.JPG', () => jpg],
	['two endings', 'a.html.jpg', () => jpg],
	['one kind called another', 'a.png', () => jpg],
	['an empty file', 'a.jpg', () => Buffer.alloc(0)],
	['half a picture', 'a.png', () => png.subarray(0, 60)],
	['a page behind a jpg', 'a.jpg', () => together(jpg, page)],
	['an archive behind a png', 'a.png', () => together(png, Buffer.from('PK\x03\x04'))],
	['a page behind a webp', 'a.webp', () => together(webp, page)],
	['a page behind a document', 'a.pdf', () => together(pdf, page)],
	['a page before a document', 'a.pdf', () => together(page, pdf)],
	['a page in a comment of a jpg', 'a.jpg', () => withComment(jpg)],
	[
		'a jpg that says who took it',
		'a.jpg',
		() =>
			picture()
				.withExif({ IFD0: { Artist: 'Jo' } })
				.jpeg()
				.toBuffer(),
	],
	[
		'a png that says who took it',
		'a.png',
		() =>
			picture()
				.withExif({ IFD0: { Artist: 'Jo' } })
				.png()
				.toBuffer(),
	],
	[
		'a webp that says who took it',
		'a.webp',
		() =>
			picture()
				.withExif({ IFD0: { Artist: 'Jo' } })
				.webp()
				.toBuffer(),
	],
	['a document as a program made it', 'a.pdf', () => asMade],
	[
		'a document with a script under an escaped name',
		'a.pdf',
		() => Buffer.from(pdf.toString('latin1').replace('/Type /Catalog', '/Type /Catalog /Open#41ction 1 0 R'), 'latin1'),
	],
	['two documents in one', 'a.pdf', () => together(pdf, pdf)],
])('%s is refused, named, and left out, and the rest goes out', async (_, name, bytes) => {
	const root = await aCheckout({ [`public/media/${name}`]: await bytes(), 'public/media/fine.png': png });
	const { published, refused } = await publicFiles(root);
	expect([published, refused.map(({ file }) => file)]).toEqual([['public/media/fine.png'], [`public/media/${name}`]]);
	await copyPublished(root, join(root, 'out'));
	expect(await readdir(join(root, 'out/media'))).toEqual(['fine.png']);
	expect(await refusalAt(join(root, 'public'), `/media/${name}`)).toEqual({ ...refused[0], file: `media/${name}` });
	expect(await refusalAt(join(root, 'public'), '/media/fine.png')).toBeUndefined();
});

test('a link to a file, to a folder or to nothing is refused wherever it stands, and never followed', async () => {
	const root = await aCheckout({ 'public/media/fine.png': png, 'secret/picture.png': png });
	const links = {
		'public/media/file.png': 'secret/picture.png',
		'public/media/folder': 'secret',
		'public/media/nothing.png': 'not-there',
		'public/notes.txt': 'secret/picture.png',
		'public/all': 'secret',
	};
	for (const [path, to] of Object.entries(links)) await symlink(join(root, to), join(root, path));
	const { published, refused } = await publicFiles(root);
	expect(published).toEqual(['public/media/fine.png']);
	expect(refused.map(({ file, found }) => [file, found]).sort()).toEqual(
		Object.keys(links)
			.sort()
			.map((path) => [path, 'link']),
	);
	for (const address of [
		'/media/file.png',
		'/media/folder/picture.png',
		'/notes.txt',
		'/all/picture.png',
		'/media/../../secret/picture.png',
	])
		expect(await refusalAt(join(root, 'public'), address), address).toBeDefined();
});

test('a checkout without a public folder has nothing to refuse', async () => {
	expect(await publicFiles(await aCheckout({}))).toEqual({ published: [], refused: [] });
});

test('a server says which file it does not serve, why, and what to do', async () => {
	const root = await aCheckout({ 'public/media/page.png': page });
	const refusal = await refusalAt(join(root, 'public'), '/media/page.png');
	expect(refusalInWords(refusal!, 'public')).toMatch(
		/^public\/media\/page\.png: found .+, expected a jpg, png, webp or pdf file .+ It is not served\. Take it out of the folder .+\.$/,
	);
});
