/** Documents to bring in that are none, or that are more. */
import { aDocx, p, zipOf } from '../../import/a-docx.ts';
import { asking, type HostileRequest } from './request.ts';

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
export const documents = DOCUMENTS.map(([about, body]): HostileRequest => ({ about: `brought in: ${about}`, body }));
