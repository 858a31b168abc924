/** What the address of a link, a page or a picture says in words. Pure. */
import type { PartKind } from './document.ts';

export interface AddressText {
	kind: PartKind;
	text: string;
}

/** Percent-encoding resolved where it can be; as typed where it is broken. */
const decoded = (address: string) => {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
};

/**
 * Whatever stands between the words of an address. A full stop, a comma and an @ belong to names of sites and
 * mailboxes.
 */
const BETWEEN_WORDS = /[/?&=+_:#;~-]+/g;

const CHAT_NUMBER = /^https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(?<number>\d+)/i;

const wordsOf = (text: string) => text.replace(BETWEEN_WORDS, ' ').trim();

/**
 * The texts in an address, each with what it is for: `mailto:a@example.org` holds a mailbox, `tel:` a number, a web
 * address itself and its words apart (`?near=B31+4TJ` → “near B31 4TJ”), a picture the name of its file.
 */
export const textsOfAddress = (address: string): AddressText[] => {
	const plain = decoded(address);
	if (/^mailto:/i.test(plain)) {
		const [mailbox = '', ...rest] = plain.slice('mailto:'.length).split('?');
		return [
			{ kind: 'mailbox', text: mailbox },
			{ kind: 'words-of-address', text: wordsOf(rest.join(' ')) },
		];
	}
	if (/^tel:/i.test(plain)) return [{ kind: 'field', text: plain.slice('tel:'.length).split(';', 1)[0] ?? '' }];
	if (/^\/media\//i.test(plain))
		return [{ kind: 'file-name', text: wordsOf(plain.replace(/^\/media\//i, '').replace(/\.[a-z]{3,4}$/i, '')) }];
	// A chat link holds a number without its plus sign.
	const chat = CHAT_NUMBER.exec(plain)?.groups?.['number'];
	return [
		{ kind: 'web-address', text: plain },
		{ kind: 'words-of-address', text: chat ? `+${chat}` : wordsOf(plain.replace(/^https?:/i, '')) },
	];
};

/**
 * The words of the name of an entry’s file, without folders, day and ending: `2026-03-01-a-calm-start.mdx` → “a calm
 * start”.
 */
export const wordsOfFileName = (file: string): string =>
	wordsOf((file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '').replace(/^\d{4}-\d\d-\d\d-?/, ''));
