/** Requests no editor would send, made of small tables: every one is refused in words, and leaves no trace. */
import { cp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { neutralName } from '../../../cms/neutral-name.ts';
import { aHub, aSave, PAGE, pageText, serve, type Asking, type TestHub } from './a-hub.ts';
import { fingerprint } from './fingerprint.ts';
import { aDocx, p, zipOf } from '../import/a-docx.ts';

// Each test runs git and checks; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ADDRESS = '/api/cms/v1';

interface Hostile {
	/** What is hostile in it, for whoever reads a failure. */
	about: string;
	method?: string;
	target?: string;
	/** Instead of the headers the editor’s page would send, or besides them; undefined leaves one out. */
	headers?: Record<string, string | readonly string[] | undefined>;
	body?: string | Buffer;
}

/**
 * Sends it as bytes, because a client of HTTP would mend or refuse half of it. Out: the status, and all that came back.
 */
const send = (
	origin: string,
	{ method = 'POST', target = ADDRESS, headers = {}, body = '' }: Omit<Hostile, 'about'>,
): Promise<{ status: number; answer: string }> =>
	new Promise((resolve, reject) => {
		const host = origin.slice('http://'.length);
		const all = {
			Host: host,
			Origin: origin,
			'Content-Type': 'application/json',
			'Content-Length': String(Buffer.byteLength(body)),
			Connection: 'close',
			...headers,
		};
		const lines = Object.entries(all).flatMap(([name, value]) =>
			value === undefined ? [] : [value].flat().map((one) => `${name}: ${one as string}`),
		);
		const socket = connect(Number(host.split(':').at(-1)), '127.0.0.1');
		const chunks: Buffer[] = [];
		socket.on('data', (chunk: Buffer) => chunks.push(chunk));
		socket.on('error', reject);
		socket.on('close', () => {
			const answer = Buffer.concat(chunks).toString();
			resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), answer });
		});
		// The service ends the connection, being asked to; one that waits for more of a request than comes would not.
		socket.setTimeout(5_000, () => socket.destroy());
		socket.write(
			Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]),
		);
	});

const asking = (action: unknown, params?: unknown) => JSON.stringify({ action, params });
const across = <One, Other, Made>(
	ones: readonly One[],
	others: readonly Other[],
	made: (one: One, other: Other) => Made,
) => ones.flatMap((one) => others.map((other) => made(one, other)));

// ——— Paths: ways up or sideways, written in disguise, to places worth reaching ———

const WAYS_UP = [
	'..',
	'%2e%2e',
	'%252e%252e',
	'..%00',
	'..\u0000',
	'．．',
	'․․',
	'..\\..',
	'....',
	'..;',
	'.. ',
	'\u202e..',
	'..\u200b',
];
const WORTH_REACHING = ['canary.mdx', '.git/config', 'src/code.ts', 'content/pages/about.mdx'];
const climbing = across(WAYS_UP, WORTH_REACHING, (up, goal) => `content/pages/${up}/${up}/${up}/${goal}`);

const OUTRIGHT = [
	'/etc/passwd',
	'\\\\server\\share\\about.mdx',
	'C:/content/pages/about.mdx',
	'file:content/pages/about.mdx',
	'~root/about.mdx',
	'\u0000',
	'content/pages/about.mdx\u0000',
	'.git/HEAD',
	'.Git/HEAD',
	'.gi\u200ct/HEAD',
	'.git\u0000/HEAD',
	'content/pages/../../.git/refs/heads/main',
	'.git::$INDEX_ALLOCATION/HEAD',
	'GIT~1/HEAD',
	'.git/hub-editing/notes/x.json',
	'content/pages/ABOUT.mdx',
	'Content/pages/about.mdx',
	'content/PAGES/about.mdx',
	'content/pages/about.mdX',
	'content/pages/ﬁle.mdx',
	'content/pages/abоut.mdx',
	'content/pages/K.mdx',
	'content/pages/ı.mdx',
	'ⅽontent/pages/about.mdx',
	'content∕pages∕about.mdx',
	'content/pages/about․mdx',
	`content/pages/${'a'.repeat(250)}.mdx`,
	`content/pages/${'a/'.repeat(100)}a.mdx`,
	`content/pages/${'é'.repeat(130)}.mdx`,
	'a'.repeat(999),
	'content/pages/aux.mdx',
	'content/pages/prn.mdx',
	'content/pages/lpt9.mdx',
	'content/pages/CON.mdx',
	'content/pages/con.txt.mdx',
	'content/handbook/nul.mdx',
	'content/networks/com7.yaml',
	'content/pages/constructor/x.mdx',
	'content/__proto__/x.mdx',
	'content/settings/__proto__.yaml',
	'content/settings/constructor.yaml',
	'node_modules/.bin/astro',
	'public/admin/index.html',
	'astro.config.mjs',
] as const;

/** Links stand at these paths: see beforeAll. */
const LINKED_PAGES = [
	'content/pages/linked.mdx',
	'content/pages/hanging.mdx',
	'content/resources/canary.mdx',
	'content/handbook/head.mdx',
	'content/networks/looping.yaml',
];
const LINKED_MEDIA = [
	'public/media/linked.png',
	'public/media/hanging.png',
	'public/media/away/new.png',
	'public/media/git/new.png',
];

const slugOf = (path: string) => path.replace(/^content\/[a-z-]+\/|\.[a-z]+$/g, '');
const collectionOf = (path: string) =>
	({ resources: 'resource', handbook: 'handbook-page', networks: 'network' })[path.split('/')[1]!] ?? 'page';
const commit = { commitMessage: 'x' };

let png = '';
const pathsAsked = () => {
	const plain: ((path: string) => [string, unknown])[] = [
		(path) => ['getEntry', { path }],
		(path) => [
			'persistEntry',
			{ ...aSave({ path, slug: slugOf(path).slice(0, 250), collection: collectionOf(path), raw: good('Reached') }) },
		],
		(path) => ['deleteFiles', { paths: [PAGE, path], options: commit }],
	];
	const media: typeof plain = [
		(path) => ['persistMedia', { asset: { path, content: png, encoding: 'base64' }, options: commit }],
		(path) => ['getMediaFile', { path }],
	];
	const withPicture: typeof plain = [
		(path) => [
			'persistEntry',
			{
				...aSave({ raw: good('With a picture') }),
				assets: [
					{ path: 'public/media/fine.png', content: png, encoding: 'base64' },
					{ path, content: png, encoding: 'base64' },
				],
			},
		],
	];
	const pictures = [
		...LINKED_MEDIA,
		...OUTRIGHT.slice(0, 12),
		'public/media/../x.png',
		'public/media/.x.png',
		'public/media/x.svg',
		'public/media/x.PNG',
		'public/media/x.png\u0000.svg',
		'public/media/con.png',
	];
	const asked = [
		...across([...OUTRIGHT, ...climbing], plain, (path, ask) => ask(path)),
		...across(LINKED_PAGES, plain, (path, ask) => ask(path)),
		...across(pictures, [...media, ...withPicture], (path, ask) => ask(path)),
		...across(LINKED_MEDIA, plain.slice(2), (path, ask) => ask(path)),
		...[
			'..',
			'/',
			'.git',
			'content',
			'content/pages/..',
			'content/resources',
			'content\\pages',
			'CONTENT/pages',
			'content/pages\u0000',
		].map((folder): [string, unknown] => [
			'entriesByFolder',
			{ folder, extension: folder === 'content/resources' ? 'mdx/../../x' : 'mdx' },
		]),
		...['..', '.git', 'public', 'public/media/..', 'public/media/away', '/'].map((mediaFolder): [string, unknown] => [
			'getMedia',
			{ mediaFolder },
		]),
		...['.git/config', '../canary.mdx', 'package.json', 'content/pages/linked.mdx'].map((path): [string, unknown] => [
			'entriesByFiles',
			{ files: [{ path: PAGE }, { path }] },
		]),
	];
	return asked.map(([action, params]): Hostile => ({
		about: `${action} ${JSON.stringify(params).slice(0, 160)}`,
		body: asking(action, params),
	}));
};

// ——— Slugs that do not fit their collection ———

const SLUGS: [collection: string, slug: string][] = [
	...across(
		['page', 'case-study', 'network', 'settings', 'meeting-note', 'decision'],
		[
			'',
			'..',
			'../about',
			'a/b/c/d',
			'A',
			'a b',
			'a\u0000',
			'about.mdx',
			'con',
			'@{u}',
			'x.lock',
			'-x',
			'é',
			'a'.repeat(260),
		],
		(collection, slug): [string, string] => [collection, slug],
	),
	...['', '__proto__', 'constructor', 'toString', 'Page', 'page ', 'page/..', '../refs/heads', 'heads'].map(
		(collection): [string, string] => [collection, 'main'],
	),
];
const aboutSlugs = SLUGS.map(([collection, slug], index): Hostile => {
	const entry = { collection, slug };
	const ways: [string, unknown][] = [
		['unpublishedEntry', entry],
		['deleteUnpublishedEntry', entry],
		['publishUnpublishedEntry', entry],
		['updateUnpublishedEntryStatus', { ...entry, newStatus: 'pending_publish' }],
		['addNote', { ...entry, note: { content: 'x' } }],
		['checkEntry', { ...entry, raw: 'x' }],
		['unpublishedEntryDataFile', { ...entry, id: 'x', path: PAGE }],
		['persistEntry', aSave({ collection, slug })],
		['getNotes', entry],
	];
	const [action, params] = ways[index % ways.length]!;
	return { about: `${action} ${collection}/${slug}`, body: asking(action, params) };
});

// ——— Bodies ———

const NOT_REQUESTS: [string, string | Buffer][] = [
	['a byte order mark alone', '\ufeff'],
	['two requests', `${asking('getEntry', { path: PAGE })}${asking('getEntry', { path: PAGE })}`],
	['a remark', `/* */${asking('getEntry', { path: PAGE })}`],
	['single quotes', "{'action':'getEntry'}"],
	['a form', 'action=getEntry&path=content'],
	['XML', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
	['NaN', '{"action":NaN}'],
	['UTF-16', Buffer.from(`\ufeff${asking('getEntry', { path: PAGE })}`, 'utf16le')],
	['bytes that are no text', Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80])],
	['lists a hundred thousand deep', '['.repeat(100_000)],
	['closed lists a hundred thousand deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
	['objects thirty thousand deep', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
	['params thirty thousand deep', `{"action":"getEntry","params":{"path":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`],
	['a number with a hundred thousand digits', '1'.repeat(100_000)],
	['more than is read', asking('persistEntry', aSave({ raw: 'x'.repeat(400_000) }))],
	['only spaces', ' '.repeat(100_000)],
	['null', 'null'],
	['true', 'true'],
	['a string', '"getEntry"'],
	['a path on the prototype of the params', `{"action":"getEntry","params":{"__proto__":{"path":"${PAGE}"}}}`],
	['params on the prototype', `{"action":"getEntry","__proto__":{"params":{"path":"${PAGE}"}}}`],
	['an action on the prototype', `{"__proto__":{"action":"getEntry"},"params":{"path":"${PAGE}"}}`],
	['a constructor', `{"action":"getEntry","params":{"constructor":{"prototype":{"path":"${PAGE}"}}}}`],
];
const WRONG: unknown[] = [
	null,
	true,
	1,
	'',
	[],
	{},
	{ length: 1 },
	[['content/pages/about.mdx']],
	{ toString: 'x' },
	1e308,
];
const WRONG_PLACES: ((wrong: unknown) => [unknown, unknown])[] = [
	(wrong) => [wrong, {}],
	(wrong) => ['persistEntry', wrong],
	(wrong) => ['getEntry', { path: wrong }],
	(wrong) => ['persistEntry', { ...aSave(), dataFiles: wrong }],
	(wrong) => [
		'persistEntry',
		{ ...aSave(), dataFiles: [{ path: PAGE, slug: 'about', raw: wrong === '' ? null : wrong }] },
	],
	(wrong) => ['persistEntry', { ...aSave(), options: wrong }],
	(wrong) => ['persistEntry', { ...aSave(), bases: { [PAGE]: wrong } }],
	(wrong) => [
		'persistMedia',
		{ asset: { path: 'public/media/x.png', content: wrong, encoding: 'base64' }, options: commit },
	],
	(wrong) => ['importDocument', { fileName: 'x.docx', content: wrong, type: 'case-study', network: 'dudley' }],
	(wrong) => ['deleteFiles', { paths: wrong, options: commit }],
	(wrong) => ['deleteFiles', { paths: [PAGE, wrong], options: commit }],
];
const ACTIONS = [
	'',
	'info',
	'GetEntry',
	'getEntry ',
	'eval',
	'hasOwnProperty',
	'toString',
	'__defineGetter__',
	'a'.repeat(100),
];
const SETTINGS = ['hub', 'themes', 'helplines', 'stages'].map((name) =>
	asking('deleteFiles', { paths: [`content/settings/${name}.yaml`], options: commit }),
);
const bodies = (): Hostile[] => [
	...NOT_REQUESTS.map(([about, body]) => ({ about, body })),
	...across(WRONG_PLACES, WRONG, (place, wrong) => asking(...place(wrong))).map((body) => ({
		about: body.slice(0, 200),
		body,
	})),
	...ACTIONS.map((action) => ({ about: `action “${action}”`, body: asking(action, { path: PAGE }) })),
	...SETTINGS.map((body) => ({ about: body, body })),
	...[
		aSave({ slug: 'other' }),
		aSave({ collection: 'resource' }),
		{ ...aSave(), dataFiles: [{ path: PAGE, slug: 'about', raw: pageText('x'), newPath: 'content/pages/x.mdx' }] },
		{ ...aSave(), dataFiles: [aSave().dataFiles[0], aSave().dataFiles[0]] },
	].map((params) => ({ about: JSON.stringify(params).slice(0, 200), body: asking('persistEntry', params) })),
];

// ——— Texts no entry may hold ———

const fields = (title: string) =>
	`---\ntitle: ${title}\nsummary: A page.\nowner:\n  role: Development lead\n  organisation: dudley-council\nreviewedOn: 2026-01-01\nreviewDueOn: 2027-01-01\n---\n\nHello.\n`;
const good = (title: string, body = 'Hello.') => fields(title).replace('Hello.', body);
const LAUGHS = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]`).join('\n')}`;
const TEXTS: [string, string][] = [
	['a billion laughs', `---\n${LAUGHS}\ntitle: *a12\n---\n\nHello.\n`],
	['a list within itself', `---\ntitle: &a [*a]\n---\n`],
	['merged keys', '---\nbase: &b {x: 1}\ntitle:\n  <<: *b\n---\n'],
	['a function', fields('!!js/function "function () {}"')],
	['Python', fields('!!python/object/apply:os.system ["id"]')],
	['bytes', fields('!!binary aGVsbG8=')],
	['lists ten thousand deep', fields('['.repeat(10_000))],
	['closed lists ten thousand deep', fields(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
	['maps five thousand deep', fields('{a: '.repeat(5_000))],
	['fields 500 deep', `---\n${Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n---\n`],
	['a title without end', fields('x'.repeat(200_000))],
	['a key ten thousand times', `---\n${'title: x\n'.repeat(10_000)}---\n`],
	['keys of the prototype', '---\n__proto__:\n  title: x\nconstructor: x\n---\n\nHello.\n'],
	['an anchor for a key', '---\n? &a title\n: x\n---\n'],
	['a directive', '%YAML 1.1\n%TAG ! tag:x,2000:\n---\ntitle: x\n---\n'],
	['a NUL', good('A page', 'a\u0000b')],
	['half a character', good('A page', 'a\ud800b')],
	['an import', good('A page', "import fs from 'node:fs'\n\n{fs}")],
	['an export', good('A page', 'export const x = 1;')],
	['an expression', good('A page', '{process.env.HOME}')],
	['an expression in an attribute', good('A page', '<Picture src={process.env.HOME} />')],
	['a script', good('A page', '<script>alert(1)</script>')],
	['a frame', good('A page', '<iframe src="https://evil.example"></iframe>')],
	['a handler', good('A page', '<img src="x" onerror="alert(1)" />')],
	['a link that runs', good('A page', '[x](javascript:alert(1))')],
	['a link that is data', good('A page', '[x](data:text/html;base64,PHNjcmlwdD4=)')],
	['a part the hub does not know', good('A page', '<Evil />')],
	['parts five thousand deep', good('A page', '<a>'.repeat(5_000))],
	['braces without end', good('A page', '{'.repeat(20_000))],
];
const texts = TEXTS.map(([about, raw]): Hostile => ({ about, body: asking('persistEntry', aSave({ raw })) }));
const settingsTexts = [
	'',
	'terms: 1\n',
	'terms:\n  - &a {id: a}\n  - *a\n',
	`${LAUGHS}\nterms: *a12\n`,
	'['.repeat(10_000),
	'terms: []\nevil: true\n',
	'__proto__: {terms: []}\n',
].map((raw): Hostile => ({
	about: `stages.yaml: ${raw.slice(0, 80)}`,
	body: asking(
		'persistEntry',
		aSave({ path: 'content/settings/stages.yaml', collection: 'settings', slug: 'stages', raw }),
	),
}));

// ——— Media that is not what its name says, or not only ———

const media = async (): Promise<Hostile[]> => {
	const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'green' } })
		.png()
		.toBuffer();
	const html = Buffer.from('<!doctype html><script>alert(1)</script>');
	const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
	const pdf = (inside: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n${inside}\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF`);
	const signatures: [string, Buffer][] = [
		['png', picture.subarray(0, 8)],
		['jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
		['webp', Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 ', 'latin1')],
	];
	const files: [string, string, Buffer | string][] = [
		...across(
			['png', 'jpg', 'webp', 'pdf'],
			[
				['a page', html],
				['a drawing that runs', svg],
				['a drawing with a prologue', Buffer.concat([Buffer.from('<?xml version="1.0"?>'), svg])],
				['a program', Buffer.from('\x7fELF\x02\x01\x01')],
				['a script', Buffer.from('#!/bin/sh\nid\n')],
				['an archive', Buffer.from('PK\x03\x04')],
				['a moving picture', Buffer.from('GIF89a\x01\x00\x01\x00')],
				['nothing', Buffer.alloc(0)],
			] as const,
			(ending, [about, bytes]): [string, string, Buffer] => [`${about} as ${ending}`, ending, bytes],
		),
		...across(
			signatures,
			[
				['a page', html],
				['a drawing', svg],
				['an archive', Buffer.from('PK\x03\x04')],
			] as const,
			([ending, signature], [about, bytes]): [string, string, Buffer] => [
				`${about} that begins like ${ending}`,
				ending,
				Buffer.concat([signature, bytes]),
			],
		),
		['a picture as a document', 'pdf', picture],
		['a document as a picture', 'png', pdf('<<>>')],
		['a picture by another name', 'jpg', picture],
		['half a picture', 'png', picture.subarray(0, picture.length / 2)],
		['a page and a document', 'pdf', Buffer.concat([html, pdf('<<>>')])],
		[
			'a picture of a billion pixels',
			'png',
			Buffer.concat([picture.subarray(0, 16), Buffer.from([0, 0, 0x80, 0, 0, 0, 0x80, 0]), picture.subarray(24)]),
		],
		...[
			'/OpenAction <</S /JavaScript /JS (app.alert(1))>>',
			'/AA <</O <</S /Launch /F (cmd.exe)>>>>',
			'/Names <</EmbeddedFiles 2 0 R>>',
			'/AcroForm <</XFA 2 0 R>>',
			'/Type /RichMedia',
			'/Encrypt 2 0 R',
		].map((inside): [string, string, Buffer] => [
			`a document with ${inside}`,
			'pdf',
			pdf(`<< /Type /Catalog ${inside} >>`),
		]),
		['no base64', 'png', '***'],
		['base64 for addresses', 'png', `${picture.toString('base64')}-_`],
		['an address of data', 'png', `data:image/png;base64,${picture.toString('base64')}`],
		['base64 with a gap', 'png', `${picture.toString('base64').slice(0, 40)} ${picture.toString('base64').slice(40)}`],
		['base64 with its end in the middle', 'png', `AA==${picture.toString('base64')}`],
	];
	return Promise.all(
		files.map(async ([about, ending, content], index): Promise<Hostile> => {
			const sent = typeof content === 'string' ? content : content.toString('base64');
			const asset = {
				path: `public/media/${await neutralName(index % 2 === 0 ? 'media' : 'page', Buffer.from(sent, 'base64'), ending)}`,
				content: sent,
				encoding: 'base64',
			};
			return index % 2 === 0
				? { about, body: asking('persistMedia', { asset, options: commit }) }
				: {
						about: `${about}, with a page`,
						body: asking('persistEntry', { ...aSave({ raw: good('With a picture') }), assets: [asset] }),
					};
		}),
	);
};

// ——— Documents to bring in that are none, or that are more ———

const bringing = (content: Buffer | Uint8Array | string, more: Record<string, unknown> = {}) =>
	asking('importDocument', {
		fileName: 'report.docx',
		content: typeof content === 'string' ? content : Buffer.from(content).toString('base64'),
		type: 'case-study',
		network: 'dudley',
		...more,
	});
const whole = aDocx({ body: p('Calmer waiting', { style: 'Title' }) + p('Fewer people left.') });
const withText = (xml: string) => aDocx({ body: '', extra: { 'word/document.xml': xml } });
const DOCUMENTS: [string, string][] = [
	['nothing', bringing('')],
	['no base64', bringing('***')],
	['base64 with its end in the middle', bringing('AA==AAAA')],
	['text', bringing(Buffer.from('Hello'))],
	['a program', bringing(Buffer.from('\x7fELF\x02\x01\x01'))],
	['a page', bringing(Buffer.from('<!doctype html><script>alert(1)</script>'))],
	['half a document', bringing(whole.subarray(0, whole.length / 2))],
	['parts that lead up', bringing(zipOf({ '../../canary.mdx': 'x', '/etc/passwd': 'x', '..\\..\\canary.mdx': 'x' }))],
	[
		'a part without end',
		bringing(
			zipOf(
				{ '[Content_Types].xml': '<Types/>', 'word/document.xml': new Uint8Array(60_000_000).fill(32) },
				{ claimed: 100 },
			),
		),
	],
	['gigabytes, as it says', bringing(zipOf({ 'word/document.xml': '<x/>' }, { claimed: 0xfffffff0 }))],
	[
		'a file of the machine',
		bringing(withText('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>')),
	],
	[
		'entities without end',
		bringing(withText('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>')),
	],
	[
		'five thousand levels',
		bringing(withText(`<w:document>${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}</w:document>`)),
	],
	['macros', bringing(aDocx({ body: p('Hello.'), extra: { 'word/vbaProject.bin': 'x' } }))],
	...['..', '../dudley', 'dudley/..', '__proto__', 'looping', 'nowhere', 'DUDLEY', ' dudley', 'dudley\u0000', ''].map(
		(network): [string, string] => [`for the network “${network}”`, bringing(whole, { network })],
	),
	...['settings', '__proto__', 'constructor', 'Case study', ''].map((type): [string, string] => [
		`as “${type}”`,
		bringing(whole, { type }),
	]),
	...['yesterday', '2026-13-45', '2026-02-30\u0000', '../2026-01-01'].map((heldOn): [string, string] => [
		`held on ${heldOn}`,
		bringing(whole, { type: 'meeting-note', heldOn }),
	]),
	['without a kind', bringing(whole, { type: undefined })],
	['without a name', bringing(whole, { fileName: '' })],
	[
		'a contribution that is none',
		bringing(Buffer.from('{"type":"__proto__"}'), { fileName: 'x.contribution.json', type: undefined }),
	],
	[
		'a contribution thirty thousand deep',
		bringing(Buffer.from('['.repeat(30_000)), { fileName: 'x.contribution.json', type: undefined }),
	],
];
const documents = DOCUMENTS.map(([about, body]): Hostile => ({ about: `brought in: ${about}`, body }));

// ——— Where it comes from, what it says it is, how it asks ———

const read = asking('getEntry', { path: PAGE });
const doors = (origin: string): Hostile[] => {
	const host = origin.slice('http://'.length);
	const port = host.split(':').at(-1)!;
	const hosts = [
		'rebound.example',
		`rebound.example:${port}`,
		`localhost.rebound.example:${port}`,
		`127.0.0.1.nip.io:${port}`,
		`localtest.me:${port}`,
		`localhost.:${port}`,
		`0.0.0.0:${port}`,
		`127.1:${port}`,
		`2130706433:${port}`,
		`0x7f.0.0.1:${port}`,
		`[::ffff:127.0.0.1]:${port}`,
		`[::]:${port}`,
		`localhost:${port}@rebound.example`,
		'localhost:99999',
		'localhost:65536',
		'localhost:00000',
		'localhost:',
		`localhost:${port}:${port}`,
		`localhost:${port}/`,
		`localhost\t:${port}`,
		'xn--',
		'-',
		'[',
		'[]',
		'[::1',
		`ⓛocalhost:${port}`,
		`loc%61lhost:${port}`,
	];
	const origins = [
		'null',
		'',
		'http://rebound.example',
		`https://${host}.rebound.example`,
		`http://localhost:1${port}`,
		`${origin}/`,
		`${origin}, http://rebound.example`,
		`${origin} http://rebound.example`,
		origin.toUpperCase(),
		`http://user@${host}`,
		'about:blank',
		'blob:null',
		`file://${host}`,
		`http://127.0.0.1:${port}`,
	];
	return [
		...hosts.map((name): Hostile => ({
			about: `sent to ${name}`,
			headers: { Host: name, Origin: `http://${name}` },
			body: read,
		})),
		...hosts.map((name): Hostile => ({
			about: `settings asked of ${name}`,
			method: 'GET',
			target: `${ADDRESS}/config`,
			headers: { Host: name, Origin: undefined },
		})),
		{ about: 'sent to nobody', headers: { Host: undefined }, body: read },
		{ about: 'sent to two', headers: { Host: [host, 'rebound.example'] }, body: read },
		...origins.map((from): Hostile => ({ about: `from ${from}`, headers: { Origin: from }, body: read })),
		{ about: 'from nowhere', headers: { Origin: undefined }, body: read },
		{ about: 'from two', headers: { Origin: [origin, 'http://rebound.example'] }, body: read },
		...['cross-site', 'same-site', 'SAME-ORIGIN', 'same-origin, cross-site', ''].map((site): Hostile => ({
			about: `fetched ${site}`,
			headers: { 'Sec-Fetch-Site': site },
			body: read,
		})),
		{ about: 'fetched from two', headers: { 'Sec-Fetch-Site': ['same-origin', 'cross-site'] }, body: read },
		...[
			'text/plain',
			'text/json',
			'application/x-www-form-urlencoded',
			'multipart/form-data; boundary=x',
			'application/json-patch+json',
			'application/jsonp',
			'text/plain; application/json',
			'application/json, text/plain',
			'application/json; charset=utf-7',
			'application/json; charset=utf-8; x=y',
			'',
			undefined,
		].map((type): Hostile => ({ about: `of type ${type}`, headers: { 'Content-Type': type }, body: read })),
		...['gzip', 'br', 'identity', ''].map((encoding): Hostile => ({
			about: `packed as ${encoding}`,
			headers: { 'Content-Encoding': encoding },
			body: read,
		})),
		...['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'SEARCH', 'post', 'FOO'].map(
			(method): Hostile => ({ about: `asked by ${method}`, method, body: '' }),
		),
		...['-1', '1e3', '99999999999999999999', '0x10', '5, 5'].map((length): Hostile => ({
			about: `${length} bytes long`,
			headers: { 'Content-Length': length },
			body: read,
		})),
		{ about: 'with two lengths', headers: { 'Content-Length': ['5', '50'] }, body: read },
		{ about: 'with a length and in chunks', headers: { 'Transfer-Encoding': 'chunked' }, body: `0\r\n\r\n${read}` },
		{
			about: 'in chunks that are none',
			headers: { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' },
			body: 'zz\r\n',
		},
		...[
			'/',
			'/other/cms1',
			'/api/cms/v2',
			`${ADDRESS}x`,
			`${ADDRESS}/../v1/x`,
			`${ADDRESS}/%2e%2e/%2e%2e/canary`,
			`${ADDRESS}/config`,
			`${ADDRESS}//`,
			'/API/CMS/V1',
			'//',
			'//[',
			'http://[',
			`//rebound.example/%`,
			'/\u0000',
			'*',
			'?',
			'%',
		].map((target): Hostile => ({ about: `posted to ${target}`, target, body: read })),
		...[
			'/',
			'/etc/passwd',
			'/other/cms1/config',
			`${ADDRESS}`,
			`${ADDRESS}/config/`,
			`${ADDRESS}/config/../../../.git/config`,
			`${ADDRESS}/CONFIG`,
			`${ADDRESS}/config%00`,
			'//',
			'//[',
		].map((target): Hostile => ({ about: `read at ${target}`, method: 'GET', target, headers: { Origin: undefined } })),
	];
};

describe.each(['simple', 'workflow'] as const)('a hub that keeps its pages in the %s way', (mode) => {
	let hub: TestHub;
	let service: Asking;
	let outside: string;
	beforeAll(async () => {
		png = (
			await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
				.png()
				.toBuffer()
		).toString('base64');
		hub = await aHub();
		await cp(join(import.meta.dirname, '../../../content/settings'), join(hub.root, 'content/settings'), {
			recursive: true,
		});
		await hub.put('content/organisations/dudley-council.yaml', 'title: Dudley Council\n');
		await hub.put('public/media/there.png', Buffer.from(png, 'base64'));
		hub.git('add', '-A');
		hub.git('commit', '-qm', 'Add settings and a picture');
		outside = `${hub.root}-outside`;
		await cp(join(hub.root, 'content/pages'), outside, { recursive: true });
		await writeFile(join(outside, 'canary.mdx'), 'Alive.\n');
		await hub.put('content/handbook/first.mdx', pageText('First'));
		const link = (to: string, at: string) => symlink(to, join(hub.root, at));
		await link(join(outside, 'canary.mdx'), 'content/pages/linked.mdx');
		await link(join(outside, 'nothing.mdx'), 'content/pages/hanging.mdx');
		await link(outside, 'content/resources');
		await link(join(hub.root, '.git/HEAD'), 'content/handbook/head.mdx');
		await link('looping.yaml', 'content/networks/looping.yaml');
		await link(join(outside, 'canary.mdx'), 'public/media/linked.png');
		await link(join(outside, 'nothing.png'), 'public/media/hanging.png');
		await link(outside, 'public/media/away');
		await link(join(hub.root, '.git'), 'public/media/git');
		service = await serve(hub.root, {
			mode,
			checking: new URL('../../../src/content-loading/check-file.ts', import.meta.url),
			limits: { largest: 300_000, burst: 100_000, checks: 100_000, imports: 100_000 },
		});
		// What is learnt on the way, such as the words the checks know, is learnt now.
		expect(await service.ask('checkEntry', { collection: 'page', slug: 'about', raw: good('A page') })).toMatchObject({
			status: 200,
		});
	});
	afterAll(async () => {
		await service.close();
		await hub.remove();
		await rm(outside, { recursive: true });
	});

	const everything = async () => ({ inside: await fingerprint(hub.root), outside: await fingerprint(outside) });

	test('answers more than 500 hostile requests 4xx, tells them nothing, and changes nothing', async () => {
		const requests = [
			...pathsAsked(),
			...aboutSlugs,
			...bodies(),
			...texts,
			...settingsTexts,
			...(await media()),
			...documents,
			...doors(service.origin),
		];
		expect(requests.length).toBeGreaterThanOrEqual(500);
		const before = await everything();
		const objects = hub.git('count-objects', '-v');
		const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const wrong: string[] = [];
		for (const request of requests) {
			const { status, answer } = await send(service.origin, request).catch((error: unknown) => ({
				status: 0,
				answer: String(error),
			}));
			if (status < 400 || status > 499)
				wrong.push(`${request.about}: ${status} ${answer.split('\r\n\r\n')[1]?.slice(0, 200) ?? answer}`);
			if (answer.includes(hub.root) || answer.includes(basename(outside)) || answer.includes('Alive.'))
				wrong.push(`${request.about}: tells of the machine`);
		}
		const unexpected = said.mock.calls.map((call) => call.map(String).join(' '));
		said.mockRestore();
		expect(wrong).toEqual([]);
		expect(unexpected).toEqual([]);
		expect(await everything()).toEqual(before);
		expect(hub.git('count-objects', '-v')).toBe(objects);
	});

	test('is alive after them, and takes a page, a picture and the page again', async () => {
		expect(await service.ask('getEntry', { path: PAGE })).toMatchObject({
			status: 200,
			body: { data: pageText('About') },
		});
		expect(
			await service.ask('persistMedia', {
				asset: {
					path: `public/media/${await neutralName('media', Buffer.from(png, 'base64'), 'png')}`,
					content: png,
					encoding: 'base64',
				},
				options: commit,
			}),
		).toMatchObject({ status: 200 });
		for (const title of ['One', 'Two'])
			expect(await service.ask('persistEntry', aSave({ raw: good(title) }))).toMatchObject({ status: 200 });
		expect(mode === 'simple' ? await hub.read(PAGE) : hub.git('show', `refs/drafts/page/about:${PAGE}`)).toBe(
			good('Two'),
		);
		expect(await fingerprint(outside)).toMatchObject({ 'canary.mdx': expect.anything() as string });
		expect(Object.keys(await fingerprint(outside))).toHaveLength(2);
	});

	test('answers 429 to whoever asks too often, and writes nothing for them', async () => {
		const strict = await serve(hub.root, { mode, limits: { burst: 10, perSecond: 0.001 } });
		const before = await everything();
		const statuses = await Promise.all(
			Array.from({ length: 40 }, () => send(strict.origin, { body: read }).then(({ status }) => status)),
		);
		const late = await send(strict.origin, { body: asking('persistEntry', aSave({ raw: good('Too late') })) });
		await strict.close();
		expect(statuses.filter((status) => status === 200)).toHaveLength(10);
		expect(statuses.filter((status) => status === 429)).toHaveLength(30);
		expect(late).toMatchObject({ status: 429, answer: expect.stringMatching(/\r\nRetry-After: \d/) as string });
		expect(await everything()).toEqual(before);
	});
});
