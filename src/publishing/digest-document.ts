/** A digest as a Word document to send round. Pure: items in, bytes out. */
import type { FileChild } from 'docx';
import type { HubSettings } from '../content-model/settings.ts';
import { wordDocument } from '../media/word-document.ts';
import type { AgendaItem } from './agenda-document.ts';
import { bullet, headed, opening, plain } from './word-parts.ts';
import { xmlCharacters } from './xml.ts';

/**
 * @param digest its `first` are the lines under the heading
 * @returns the bytes of a .docx file, the same for the same digest
 */
export const digestDocument = (
	{ name, address }: HubSettings,
	{ title, first, items }: { title: string; first: readonly string[]; items: readonly AgendaItem[] },
): Promise<Uint8Array> => {
	const children: FileChild[] = [
		opening(title),
		...first.map(plain),
		...items.flatMap(({ heading, lines, more }) => [
			headed(heading),
			...lines.map((line) => bullet(address, line)),
			...(more ? [bullet(address, { words: `${more.count} more: ${more.label}`, href: more.href })] : []),
		]),
	];
	return wordDocument({ creator: xmlCharacters(name), title: xmlCharacters(title), children });
};
