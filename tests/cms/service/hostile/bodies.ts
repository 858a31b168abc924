/** Bodies that are no requests, or requests with something else where a text or a list should be. */
import { aSave, PAGE, pageText } from '../a-hub.ts';
import { across, asking, type HostileRequest } from './request.ts';
import { commit } from './save.ts';

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
export const bodies = (): HostileRequest[] => [
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
