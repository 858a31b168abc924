/**
 * Addresses of the pages in rising order: a page’s number is its place. Read only when an address is needed before
 * the page’s text.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

export const encodeAddressTable = (urls: readonly string[]): Uint8Array => {
	const writer = new ByteWriter();
	urls.forEach((url, page) => writer.textAfter(urls[page - 1] ?? '', url));
	return writer.done();
};

export const decodeAddressTable = (bytes: Uint8Array): string[] => {
	const reader = new ByteReader(bytes);
	const urls: string[] = [];
	while (!reader.ended) urls.push(reader.textAfter(urls.at(-1) ?? ''));
	return urls;
};
