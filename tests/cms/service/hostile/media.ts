/** Media that is not what its name says, or not only. */
import sharp from 'sharp';
import { neutralName } from '../../../../cms/neutral-name.ts';
import { aSave } from '../a-hub.ts';
import { across, asking, type HostileRequest } from './request.ts';
import { commit, good } from './save.ts';

/** What it is, the ending it is sent with, and its bytes; or what is sent for its bytes in base64. */
type Sent = [about: string, ending: string, content: Buffer | string];

const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
const pdf = (inside: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n${inside}\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF`);

/** Files of another kind than their ending says. */
const DISGUISED: readonly Sent[] = [
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
		(ending, [about, bytes]): Sent => [`${about} as ${ending}`, ending, bytes],
	),
];

const PDFS_THAT_ACT: readonly Sent[] = [
	...[
		'/OpenAction <</S /JavaScript /JS (app.alert(1))>>',
		'/AA <</O <</S /Launch /F (cmd.exe)>>>>',
		'/Names <</EmbeddedFiles 2 0 R>>',
		'/AcroForm <</XFA 2 0 R>>',
		'/Type /RichMedia',
		'/Encrypt 2 0 R',
	].map((inside): Sent => [`a document with ${inside}`, 'pdf', pdf(`<< /Type /Catalog ${inside} >>`)]),
];

/** Files that begin as their ending says, and go on as something else. */
const twoInOne = (picture: Buffer): Sent[] => {
	const signatures: [string, Buffer][] = [
		['png', picture.subarray(0, 8)],
		['jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
		['webp', Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 ', 'latin1')],
	];
	return [
		...across(
			signatures,
			[
				['a page', html],
				['a drawing', svg],
				['an archive', Buffer.from('PK\x03\x04')],
			] as const,
			([ending, signature], [about, bytes]): Sent => [
				`${about} that begins like ${ending}`,
				ending,
				Buffer.concat([signature, bytes]),
			],
		),
	];
};

/** Pictures and documents that are broken, huge or mixed, or act by themselves. */
const broken = (picture: Buffer): Sent[] => [
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
	...PDFS_THAT_ACT,
	['no base64', 'png', '***'],
	['base64 for addresses', 'png', `${picture.toString('base64')}-_`],
	['an address of data', 'png', `data:image/png;base64,${picture.toString('base64')}`],
	['base64 with a gap', 'png', `${picture.toString('base64').slice(0, 40)} ${picture.toString('base64').slice(40)}`],
	['base64 with its end in the middle', 'png', `AA==${picture.toString('base64')}`],
];

export const media = async (): Promise<HostileRequest[]> => {
	const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'green' } })
		.png()
		.toBuffer();
	const files = [...DISGUISED, ...twoInOne(picture), ...broken(picture)];
	return Promise.all(
		files.map(async ([about, ending, content], index): Promise<HostileRequest> => {
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
