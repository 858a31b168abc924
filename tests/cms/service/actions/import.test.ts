import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/content-model/finding.ts';
import { aDocx, p, picture } from '../../import/a-docx.ts';
import { aHub, checkModuleCalled, serve } from '../a-hub.ts';
import {
	aHubWithDrafts,
	aWordDocument,
	bringing,
	contributing,
	everything,
	FILE,
	ID,
} from './a-brought-in-document.ts';

const here = aHubWithDrafts();

test('a Word document becomes a draft, and the answer says what became of every part and where to open it', async () => {
	const { status, body } = await bringing(here.service, aWordDocument({ parts: { header: 'Draft for the team' } }));
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
	expect(here.hub.git('show', `refs/drafts/case-study/${ID}:${FILE}`)).toBe(
		'---\ntitle: Calmer waiting\nnetworks:\n  - dudley\n---\n\n## What changed and how we know\n\nFewer people left.\n',
	);
	expect(here.hub.git('log', '-1', '--format=%an%n%B', `refs/drafts/case-study/${ID}`)).toMatch(
		/^Ama Writer\nBring in a case study: dudley\/calmer-waiting\n[^]*Draft-status: draft/,
	);
	expect(here.hub.git('status', '--porcelain')).toBe('');
});

test('a document that names a child leaves no trace, and every place is named with its words and the next step', async () => {
	const before = await everything(here.hub);
	const { status, body } = await bringing(here.service, aWordDocument({ passage: 'There was a child called Mia.' }));
	expect(status).toBe(422);
	expect(body.findings).toEqual([
		expect.objectContaining({ rule: 'name-of-a-child', found: 'a child called', next: 'Take the name out.' }),
	]);
	expect(await everything(here.hub)).toBe(before);
});

test('a warning keeps nothing out, and is in the answer', async () => {
	const { status, body } = await bringing(here.service, aWordDocument({ passage: 'It was clunky.' }));
	expect(status).toBe(200);
	expect(body.findings.map(({ rule }: Finding) => rule)).toEqual(['plain-words']);
});

test('a page of the same name is not overwritten', async () => {
	await bringing(here.service, aWordDocument());
	const before = here.hub.git('for-each-ref');
	const { status, body } = await bringing(here.service, aWordDocument({ passage: 'Other words.' }));
	expect(status).toBe(409);
	expect(body.error).toContain('There is a page called “dudley/calmer-waiting” already. Nothing was kept');
	expect(here.hub.git('for-each-ref')).toBe(before);
});

test('the same document sent twice is one draft, and the answer says so', async () => {
	const document = aWordDocument({ passage: 'Sent twice.', title: 'Sent by two people' });
	expect((await bringing(here.service, document)).body.isNew).toBe(true);
	const before = here.hub.git('for-each-ref');
	const { status, body } = await bringing(here.service, document);
	expect([status, body.isNew, body.open]).toEqual([
		200,
		false,
		'#/collections/case-study/entries/dudley/sent-by-two-people',
	]);
	expect(here.hub.git('for-each-ref')).toBe(before);
});

test('what could be meant twice is asked before anything is kept, and kept as it was answered', async () => {
	const document = aWordDocument({
		title: 'Asked first',
		more: p('Challenges', { style: 'Heading1' }) + p('The lamp broke.'),
	});
	const before = await everything(here.hub);
	const asked = await bringing(here.service, document);
	expect(asked.status).toBe(200);
	expect(asked.body.questions).toEqual([
		{ id: 'Challenges', heading: 'Challenges', below: 'The lamp broke.', readAs: 'What we would do differently' },
	]);
	expect(asked.body.sections).toContain('What the problem was');
	expect(await everything(here.hub)).toBe(before);
	const said = [{ id: 'Challenges', section: 'What the problem was' }];
	expect((await bringing(here.service, document, { said })).status).toBe(200);
	expect(
		here.hub.git('show', 'refs/drafts/case-study/dudley/asked-first:content/case-studies/dudley/asked-first.mdx'),
	).toContain('## What the problem was\n\nThe lamp broke.');
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
	expect((await bringing(here.service, await withPhoto('One', 10))).body.pictures).toBe(1);
	expect((await bringing(here.service, await withPhoto('Two', 200))).body.pictures).toBe(1);
	const kept = ['one', 'two'].map((name) =>
		here.hub.git('ls-tree', '-r', '--name-only', `refs/drafts/case-study/dudley/${name}`, 'public/media/').trim(),
	);
	expect(kept[0]).toMatch(/^public\/media\/one-[0-9a-f]{12}\.jpg$/);
	expect(kept[1]).not.toBe(kept[0]);
	const bytes = execFileSync('git', ['show', `refs/drafts/case-study/dudley/one:${kept[0]!}`], { cwd: here.hub.root });
	const { width, exif } = await sharp(bytes).metadata();
	expect({ width, exif }).toEqual({ width: 1600, exif: undefined });
	expect(here.hub.git('show', `refs/drafts/case-study/dudley/one:content/case-studies/dudley/one.mdx`)).toContain(
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
		const { status, body } = await bringing(here.service, document, { fileName });
		expect(body.error).toBeUndefined();
		expect([status, body.pictures]).toEqual([200, 2]);
		expect(JSON.stringify(body)).not.toMatch(/kofi|mensah/i);
		expect(
			here.hub.git('cat-file', '--batch-all-objects', '--batch', '--buffer') + here.hub.git('for-each-ref'),
		).not.toMatch(/kofi|mensah/i);
		expect((await readdir(here.hub.root, { recursive: true })).join('\n')).not.toMatch(/kofi|mensah/i);
	},
);

test('a contribution of the plain form is taken in by what it says of itself', async () => {
	const { status, body } = await contributing(here.service, {
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
	const { status, body } = await bringing(here.service, aWordDocument(), more);
	expect(status).toBe(422);
	expect(body.error).toContain(words);
	expect(body.error).not.toContain('--');
});

test('a title makes the name of a page, so a document without one is told so', async () => {
	const { status, body } = await bringing(here.service, aDocx({ body: p('') }));
	expect(status).toBe(422);
	expect(body.error).toContain('No title was found');
	expect(body.error).not.toContain('--');
});

test('a hub that saves at once keeps the page as a file, with what is missing still to be filled in', async () => {
	const hub = await aHub({ isGit: false });
	const service = await serve(hub.root, { checking: checkModuleCalled('strict') });
	try {
		const { status, body } = await bringing(service, aWordDocument());
		expect(status).toBe(200);
		expect(body).toMatchObject({ isDraft: false, open: `#/collections/case-study/entries/${ID}` });
		expect(await hub.read(FILE)).toContain('Fewer people left.');
		expect((await bringing(service, aWordDocument({ passage: 'Other words.' }))).status).toBe(409);
		expect(await hub.read(FILE)).toContain('Fewer people left.');
	} finally {
		await service.close();
		await hub.remove();
	}
});
