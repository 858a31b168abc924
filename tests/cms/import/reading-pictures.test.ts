/** Pictures of a document that is brought in. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPicture, LONGEST_IMPORTED_SIDE } from '../../../cms/import/clean-picture.ts';
import { lostWords } from '../../../cms/import/read-document.ts';
import { neutralName } from '../../../cms/neutral-name.ts';
import { aDocx, did, p, picture } from './a-docx.ts';
import { importOf } from './import-facts.ts';

test('a picture is made small and loses everything it says about its maker', async () => {
	const photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#336699' } })
		.withExif({ IFD0: { Artist: 'Somebody', ImageDescription: 'Secret' } })
		.jpeg()
		.toBuffer();
	expect((await sharp(photo).metadata()).exif).toBeDefined();
	const { pictures } = await importOf(
		aDocx({
			body: did + p(picture('i', 'Two chairs by a window')),
			others: { i: { kind: 'image', path: 'media/image1.jpeg', content: new Uint8Array(photo) } },
		}),
		{ cleanPicture },
	);
	const [only] = pictures;
	expect(only?.name).toBe(await neutralName('case-study', only!.bytes, 'jpg'));
	const { width, height, exif, icc, xmp } = await sharp(only!.bytes).metadata();
	expect({ width, height, exif, icc, xmp }).toEqual({
		width: LONGEST_IMPORTED_SIDE,
		height: 800,
		exif: undefined,
		icc: undefined,
		xmp: undefined,
	});
	expect(Buffer.from(only!.bytes).includes('Somebody')).toBe(false);
});

test('a picture without a description waits for one and is not in the text until then', async () => {
	const bytes = aDocx({
		body: did + p('Chairs came.') + p(picture('i')),
		others: { i: { kind: 'image', path: 'media/image1.png', content: 'x' } },
	});
	const waiting = await importOf(bytes);
	expect(waiting.body).not.toContain('/media/');
	expect(waiting.report.missing.find(({ what }) => what.startsWith('Description'))?.next).toContain('“Chairs came.”');
	const described = await importOf(bytes, { descriptions: { 1: 'Two chairs by a window' } });
	expect(described.body).toMatch(/!\[Two chairs by a window\]\(\/media\/case-study-[0-9a-f]{12}\.png\)/);
	expect(described.report.missing.some(({ what }) => what.startsWith('Description'))).toBe(false);
});

test('what is no picture is left out and said', async () => {
	const { pictures, report } = await importOf(
		aDocx({
			body: did + p(picture('i')),
			others: {
				i: {
					kind: 'image',
					path: 'media/kofi.emf',
					content: '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
				},
			},
		}),
		{ cleanPicture },
	);
	expect(pictures).toEqual([]);
	expect(lostWords(report).map(({ what }) => what)).toEqual(['The picture after “What we did”']);
	expect(JSON.stringify(report)).not.toContain('kofi');
});
