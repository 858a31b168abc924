import { expect, test } from 'vitest';
import { MAIN, zipOf } from '../../import/a-docx.ts';
import { aHubWithDrafts, aWordDocument, bringing, contributing, everything } from './a-brought-in-document.ts';

const here = aHubWithDrafts();

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
	['a zip bomb', () => bringing(here.service, bomb()), /more than 25 MB/],
	['an old .doc', () => bringing(here.service, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), /Save As/],
	['a PDF', () => bringing(here.service, Buffer.from('%PDF-1.7')), /PDF file/],
	['bytes that are nothing', () => bringing(here.service, Buffer.from([1, 2, 3, 4, 5])), /not a Word document/],
	['no bytes', () => bringing(here.service, new Uint8Array()), /empty file/],
	['half a document', () => bringing(here.service, aWordDocument().subarray(0, 500)), /ends too early/],
	[
		'text that is not base64',
		() => bringing(here.service, aWordDocument(), { content: 'a*b' }),
		/did not arrive whole/,
	],
	[
		'a document that is too large',
		() => bringing(here.service, aWordDocument(), { content: 'A'.repeat(23_000_000) }),
		/content/,
	],
	['a type nobody knows', () => bringing(here.service, aWordDocument(), { type: 'recipe' }), /type/],
	[
		'a day that climbs out of its folder',
		() => bringing(here.service, aWordDocument(), { type: 'event', heldOn: '../../2026' }),
		/heldOn/,
	],
	[
		'a network that climbs out of its folder',
		() => bringing(here.service, aWordDocument(), { network: '../settings' }),
		/network/,
	],
	['a contribution that is not JSON', () => contributing(here.service, '{"type":'), /not whole/],
	['a contribution that is a list', () => contributing(here.service, [1]), /another kind/],
	[
		'a contribution of a type nobody knows',
		() => contributing(here.service, { type: '__proto__', data: {}, body: '' }),
		/one of case-study/,
	],
	[
		'a contribution with levels without end',
		() =>
			contributing(
				here.service,
				`{"type":"case-study","data":{"title":"Deep","networks":["dudley"],"consent":${deep(1_500)}},"body":""}`,
			),
		/more than 20 levels/,
	],
	[
		'a contribution with more levels than can be read',
		() =>
			contributing(
				here.service,
				`{"type":"case-study","data":{"title":"Deep","networks":["dudley"],"consent":${deep(50_000)}},"body":""}`,
			),
		/not whole/,
	],
	[
		'a contribution whose network is a path',
		() => contributing(here.service, { type: 'case-study', data: { title: 'Up', networks: ['../../..'] }, body: '' }),
		/not a name the hub can use/,
	],
	[
		'a contribution whose network has no page',
		() => contributing(here.service, { type: 'case-study', data: { title: 'Up', networks: ['atlantis'] }, body: '' }),
		/no local network/,
	],
	[
		'a contribution whose fields are of other kinds',
		() => contributing(here.service, { type: 'case-study', data: { title: { toString: 1 }, networks: 7 }, body: '' }),
		/No title/,
	],
	[
		'a contribution with a character that cannot be stored',
		() =>
			contributing(here.service, { type: 'case-study', data: { title: 'Calm', networks: ['dudley'] }, body: 'a\0b' }),
		/cannot be stored/,
	],
	[
		'a contribution with half a character',
		() =>
			contributing(
				here.service,
				'{"type":"case-study","data":{"title":"Calm","networks":["dudley"]},"body":"a\\ud800b"}',
			),
		/cannot be stored/,
	],
	[
		'a page named after a device',
		() => bringing(here.service, aWordDocument({ title: 'con' }), { type: 'page', network: undefined }),
		/does not keep a file/,
	],
])('%s is refused with a next step, and nothing is kept', async (_what, ask, words) => {
	const before = await everything(here.hub);
	const { status, body } = await ask();
	expect(body.error).toMatch(words);
	expect([400, 422]).toContain(status);
	expect(await everything(here.hub)).toBe(before);
});
