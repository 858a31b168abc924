import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/content-model/finding.ts';
import { aHub, checkModuleCalled, serve, type Asking, type TestHub } from './a-hub.ts';
import { aDocx, MAIN, p, picture, zipOf } from '../import/a-docx.ts';

let hub: TestHub;
let service: Asking;

/** What somebody wrote in Word: a title, a passage under a heading, and what else is put into it. */
const aWordDocument = ({
	title = 'Calmer waiting',
	passage = 'Fewer people left.',
	more = '',
	parts = {},
}: { title?: string; passage?: string; more?: string; parts?: object } = {}) =>
	aDocx({ body: p(title, { style: 'Title' }) + p('Results', { style: 'Heading1' }) + p(passage) + more, ...parts });

const bringing = (bytes: Uint8Array, more: Record<string, unknown> = {}) =>
	service.ask('importDocument', {
		fileName: 'report.docx',
		content: Buffer.from(bytes).toString('base64'),
		type: 'case-study',
		network: 'dudley',
		...more,
	});
const contributing = (value: unknown, more: Record<string, unknown> = {}) =>
	service.ask('importDocument', {
		fileName: 'calm.contribution.json',
		content: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64'),
		...more,
	});

const ID = 'dudley/calmer-waiting';
const FILE = `content/case-studies/${ID}.mdx`;

const everything = async () => {
	const names = (await readdir(hub.root, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	// What git and the service keep for themselves is looked at through git.
	return (
		(
			await Promise.all(
				names
					.filter((name) => !name.includes('/.git/'))
					.map(async (name) => `${name} ${(await readFile(name)).toString('base64')}`),
			)
		)
			.sort()
			.join('\n') +
		hub.git('for-each-ref') +
		hub.git('count-objects', '-v')
	);
};

describe('in a hub that keeps drafts', () => {
	beforeAll(async () => {
		hub = await aHub();
		// More documents in a few seconds than a person brings in: the rate has tests of its own.
		service = await serve(hub.root, {
			mode: 'workflow',
			checking: checkModuleCalled('strict'),
			limits: { imports: 1_000 },
		});
	});
	// One hub for all, because a service takes a moment to start; each test finds it without drafts.
	afterEach(() => {
		for (const draft of hub.git('for-each-ref', '--format=%(refname)', 'refs/drafts').split('\n').filter(Boolean))
			hub.git('update-ref', '-d', draft);
	});
	afterAll(async () => {
		await service.close();
		await hub.remove();
	});

	test('a Word document becomes a draft, and the answer says what became of every part and where to open it', async () => {
		const { status, body } = await bringing(aWordDocument({ parts: { header: 'Draft for the team' } }));
		expect(status).toBe(200);
		expect(body).toMatchObject({
			title: 'Calmer waiting',
			kind: 'Case study',
			isDraft: true,
			open: `#/collections/case-study/entries/${ID}`,
			pictures: 0,
			findings: [],
		});
		const parts = Object.fromEntries(
			(body.report as { heading: string; lines: string[] }[]).map(({ heading, lines }) => [heading, lines.join('\n')]),
		);
		expect(parts['What found its place']).toContain('Title: “Calmer waiting”');
		expect(parts['What was left out']).toContain('Draft for the team');
		expect(parts['What is still missing']).toContain('One-sentence answer');
		expect(hub.git('show', `refs/drafts/case-study/${ID}:${FILE}`)).toBe(
			'---\ntitle: Calmer waiting\nnetworks:\n  - dudley\n---\n\n## What changed and how we know\n\nFewer people left.\n',
		);
		expect(hub.git('log', '-1', '--format=%an%n%B', `refs/drafts/case-study/${ID}`)).toMatch(
			/^Ama Writer\nBring in a case study: dudley\/calmer-waiting\n[^]*Draft-status: draft/,
		);
		expect(hub.git('status', '--porcelain')).toBe('');
	});

	test('a document that names a child leaves no trace, and every place is named with its words and the next step', async () => {
		const before = await everything();
		const { status, body } = await bringing(aWordDocument({ passage: 'There was a child called Mia.' }));
		expect(status).toBe(422);
		expect(body.findings).toEqual([
			expect.objectContaining({ rule: 'name-of-a-child', found: 'a child called', next: 'Take the name out.' }),
		]);
		expect(await everything()).toBe(before);
	});

	test('a warning keeps nothing out, and is in the answer', async () => {
		const { status, body } = await bringing(aWordDocument({ passage: 'It was clunky.' }));
		expect(status).toBe(200);
		expect(body.findings.map(({ rule }: Finding) => rule)).toEqual(['plain-words']);
	});

	test('a page of the same name is not overwritten', async () => {
		await bringing(aWordDocument());
		const before = hub.git('for-each-ref');
		const { status, body } = await bringing(aWordDocument({ passage: 'Other words.' }));
		expect(status).toBe(409);
		expect(body.error).toContain('There is a page called “dudley/calmer-waiting” already. Nothing was kept');
		expect(hub.git('for-each-ref')).toBe(before);
	});

	test('pictures come with the draft, without what they say of whoever took them, and never in place of another’s', async () => {
		const aPhoto = (red: number) =>
			sharp({ create: { width: 2400, height: 30, channels: 3, background: { r: red, g: 0, b: 0 } } })
				.withExif({ IFD0: { Artist: 'Mia Smith' } })
				.jpeg()
				.toBuffer();
		const withPhoto = async (title: string, red: number) =>
			aWordDocument({
				title,
				more: p(picture('i', 'Two chairs by a window')),
				parts: {
					others: { i: { kind: 'image', path: 'media/image1.jpg', content: new Uint8Array(await aPhoto(red)) } },
				},
			});
		expect((await bringing(await withPhoto('One', 10))).body.pictures).toBe(1);
		expect((await bringing(await withPhoto('Two', 200))).body.pictures).toBe(1);
		const kept = ['one', 'two'].map((name) =>
			hub.git('ls-tree', '-r', '--name-only', `refs/drafts/case-study/dudley/${name}`, 'public/media/').trim(),
		);
		expect(kept[0]).toMatch(/^public\/media\/one-[0-9a-f]{12}\.jpg$/);
		expect(kept[1]).not.toBe(kept[0]);
		const bytes = execFileSync('git', ['show', `refs/drafts/case-study/dudley/one:${kept[0]!}`], { cwd: hub.root });
		const { width, exif } = await sharp(bytes).metadata();
		expect({ width, exif }).toEqual({ width: 1600, exif: undefined });
		expect(hub.git('show', `refs/drafts/case-study/dudley/one:content/case-studies/dudley/one.mdx`)).toContain(
			`![Two chairs by a window](/media/${kept[0]!.split('/').at(-1)!})`,
		);
	});

	test.each(['Kofi Mensah aged 9.docx', 'kofi-mensah.v0.5 FINAL (2).docx', 'Kofi.Mensah.docx', '../Kofi Mensah.docx'])(
		'a document called “%s” leaves nothing of its name: not in git, not in the checkout, not in the answer',
		async (fileName) => {
			const photo = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#336699' } })
				.jpeg()
				.toBuffer();
			const document = aWordDocument({
				more: p(picture('i', 'Kofi Mensah.jpg')) + p(picture('j', 'Two chairs')),
				parts: {
					others: {
						i: { kind: 'image', path: 'media/Kofi Mensah.jpg', content: new Uint8Array(photo) },
						j: {
							kind: 'image',
							path: 'media/kofi2.jpg',
							content: new Uint8Array(await sharp(photo).negate().jpeg().toBuffer()),
						},
					},
				},
			});
			const { status, body } = await bringing(document, { fileName });
			expect(body.error).toBeUndefined();
			expect([status, body.pictures]).toEqual([200, 2]);
			expect(JSON.stringify(body)).not.toMatch(/kofi|mensah/i);
			expect(hub.git('cat-file', '--batch-all-objects', '--batch', '--buffer') + hub.git('for-each-ref')).not.toMatch(
				/kofi|mensah/i,
			);
			expect((await readdir(hub.root, { recursive: true })).join('\n')).not.toMatch(/kofi|mensah/i);
		},
	);

	test('a contribution of the plain form is taken in by what it says of itself', async () => {
		const { status, body } = await contributing({
			format: 1,
			type: 'case-study',
			data: { title: 'Calm from a form', networks: ['dudley'] },
			body: '## What we did\n\nWe asked.\n',
		});
		expect(status).toBe(200);
		expect(body.open).toBe('#/collections/case-study/entries/dudley/calm-from-a-form');
		expect(body.findings.map(({ rule }: Finding) => rule)).toEqual(['missing-field']);
	});

	test.each<[string, Record<string, unknown>, string]>([
		[
			'no local network',
			{ network: undefined },
			'No local network was found, and its name is part of the address. Choose the local network above',
		],
		['no day', { type: 'meeting-note' }, 'No day was found, and it is part of the address. Choose the day above'],
		['no kind of page', { type: undefined }, 'Choose the kind of page'],
		['a local network that has no page', { network: 'atlantis' }, 'There is no local network “atlantis”'],
	])('with %s it is said what to choose, without a word about commands', async (_what, more, words) => {
		const { status, body } = await bringing(aWordDocument(), more);
		expect(status).toBe(422);
		expect(body.error).toContain(words);
		expect(body.error).not.toContain('--');
	});

	test('a title makes the name of a page, so a document without one is told so', async () => {
		const { status, body } = await bringing(aDocx({ body: p('') }));
		expect(status).toBe(422);
		expect(body.error).toContain('No title was found');
		expect(body.error).not.toContain('--');
	});

	const bomb = () =>
		zipOf(
			{
				'[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
				'word/document.xml': new Uint8Array(60_000_000).fill(32),
			},
			{ claimed: 100 },
		);
	const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
	test.each<[string, () => Promise<{ status: number; body: { error: string } }>, RegExp]>([
		['a zip bomb', () => bringing(bomb()), /more than 25 MB/],
		['an old .doc', () => bringing(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), /Save As/],
		['a PDF', () => bringing(Buffer.from('%PDF-1.7')), /PDF file/],
		['bytes that are nothing', () => bringing(Buffer.from([1, 2, 3, 4, 5])), /not a Word document/],
		['no bytes', () => bringing(new Uint8Array()), /empty file/],
		['half a document', () => bringing(aWordDocument().subarray(0, 500)), /ends too early/],
		['text that is not base64', () => bringing(aWordDocument(), { content: 'a*b' }), /did not arrive whole/],
		['a document that is too large', () => bringing(aWordDocument(), { content: 'A'.repeat(23_000_000) }), /content/],
		['a type nobody knows', () => bringing(aWordDocument(), { type: 'recipe' }), /type/],
		[
			'a day that climbs out of its folder',
			() => bringing(aWordDocument(), { type: 'event', heldOn: '../../2026' }),
			/heldOn/,
		],
		['a network that climbs out of its folder', () => bringing(aWordDocument(), { network: '../settings' }), /network/],
		['a contribution that is not JSON', () => contributing('{"type":'), /not whole/],
		['a contribution that is a list', () => contributing([1]), /another kind/],
		[
			'a contribution of a type nobody knows',
			() => contributing({ type: '__proto__', data: {}, body: '' }),
			/one of case-study/,
		],
		[
			'a contribution with levels without end',
			() =>
				contributing(
					`{"type":"case-study","data":{"title":"Deep","networks":["dudley"],"consent":${deep(1_500)}},"body":""}`,
				),
			/more than 20 levels/,
		],
		[
			'a contribution with more levels than can be read',
			() =>
				contributing(
					`{"type":"case-study","data":{"title":"Deep","networks":["dudley"],"consent":${deep(50_000)}},"body":""}`,
				),
			/not whole/,
		],
		[
			'a contribution whose network is a path',
			() => contributing({ type: 'case-study', data: { title: 'Up', networks: ['../../..'] }, body: '' }),
			/not a name the hub can use/,
		],
		[
			'a contribution whose network has no page',
			() => contributing({ type: 'case-study', data: { title: 'Up', networks: ['atlantis'] }, body: '' }),
			/no local network/,
		],
		[
			'a contribution whose fields are of other kinds',
			() => contributing({ type: 'case-study', data: { title: { toString: 1 }, networks: 7 }, body: '' }),
			/No title/,
		],
		[
			'a contribution with a character that cannot be stored',
			() => contributing({ type: 'case-study', data: { title: 'Calm', networks: ['dudley'] }, body: 'a\0b' }),
			/cannot be stored/,
		],
		[
			'a contribution with half a character',
			() => contributing('{"type":"case-study","data":{"title":"Calm","networks":["dudley"]},"body":"a\\ud800b"}'),
			/cannot be stored/,
		],
		[
			'a page named after a device',
			() => bringing(aWordDocument({ title: 'con' }), { type: 'page', network: undefined }),
			/does not keep a file/,
		],
	])('%s is refused with a next step, and nothing is kept', async (_what, ask, words) => {
		const before = await everything();
		const { status, body } = await ask();
		expect(body.error).toMatch(words);
		expect([400, 422]).toContain(status);
		expect(await everything()).toBe(before);
	});
});

test('a hub that saves at once keeps the page as a file, with what is missing still to be filled in', async () => {
	hub = await aHub({ isGit: false });
	service = await serve(hub.root, { checking: checkModuleCalled('strict') });
	try {
		const { status, body } = await bringing(aWordDocument());
		expect(status).toBe(200);
		expect(body).toMatchObject({ isDraft: false, open: `#/collections/case-study/entries/${ID}` });
		expect(await hub.read(FILE)).toContain('Fewer people left.');
		expect((await bringing(aWordDocument({ passage: 'Other words.' }))).status).toBe(409);
		expect(await hub.read(FILE)).toContain('Fewer people left.');
	} finally {
		await service.close();
		await hub.remove();
	}
});
