/** Which picture stands beside a link to which page, where somebody shares it: see `src/publishing/social-card.ts`. */
import boldFont from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import boldMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline';
import regularFont from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import regularMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff?inline';
import sharp from 'sharp';
import { BROWSABLE, termHref } from '../content-model/address.ts';
import { contentTypes, typeNamed } from '../content-model/index.ts';
import { VOCABULARIES } from '../content-model/vocabulary.ts';
import { isWorkedExample, WORKED_EXAMPLE } from '../content-model/worked-example.ts';
import { digestOf } from '../content-loading/entry-cache.ts';
import { keptPicture } from '../content-loading/kept-pictures.ts';
import { faceFrom } from '../publishing/outlines.ts';
import { CARD, canBeDrawn, cardAsSvg, type CardLook, type SocialCard } from '../publishing/social-card.ts';
import type { Hub } from './hub.ts';
import { partsWithPages } from './menu.ts';
import { memoizeByHub } from './memoize-by-hub.ts';

/** Where the pictures stand on the site. */
const ADDRESS = '/cards/';

/** The bytes of `data:font/woff;base64,…`. */
const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');

/** The faces of `src/styles/fonts.css`. */
const FACES = {
	regular: faceFrom([regularFont, regularMore].map(bytesOf)),
	bold: faceFrom([boldFont, boldMore].map(bytesOf)),
};

/** The pages with a card of their own: each entry, each list, each term that has a page, the hub itself. */
const cardsByAddress: (hub: Hub) => Map<string, SocialCard> = memoizeByHub((hub) => {
	const { name, address } = hub.settings.hub;
	const own: [string, SocialCard][] = [
		['/', { title: name, from: new URL(address).host }],
		...partsWithPages(hub).map(({ href, label }): [string, SocialCard] => [href, { title: label, from: name }]),
		...contentTypes
			.filter(({ list }) => list !== 'none')
			.map(({ address: list, plural }): [string, SocialCard] => [list, { title: plural, from: name }]),
		...BROWSABLE.flatMap((vocabulary): [string, SocialCard][] => [
			[`/${vocabulary}/`, { title: VOCABULARIES[vocabulary].label, from: name }],
			...hub.settings.vocabularies[vocabulary].terms.map(({ id, label }): [string, SocialCard] => [
				termHref(vocabulary, id)!,
				{ title: label, kind: VOCABULARIES[vocabulary].singular, from: name },
			]),
		]),
		...hub.entries.map(({ type, href, data }): [string, SocialCard] => [
			href,
			{
				title: data.title,
				kind: typeNamed(type).list === 'none' ? undefined : typeNamed(type).singular,
				badge: isWorkedExample(data) ? WORKED_EXAMPLE.badge : undefined,
				from: name,
			},
		]),
	];
	return new Map(own.filter(([, card]) => canBeDrawn(card, FACES)));
});

/** Named by its words, so that whoever kept the old picture asks for the new one once the title changes. */
const fileOf = ({ title, kind = '', badge = '', from }: SocialCard) => digestOf(title, kind, badge, from);

/** Every card of the hub by the name of its file, without the ending. */
export const socialCards = (hub: Hub): Map<string, SocialCard> =>
	new Map([...cardsByAddress(hub).values()].map((card) => [fileOf(card), card]));

/** The addresses above one, itself first: `/a/b/` → `/a/b/`, `/a/`, `/`. */
const upwardsFrom = (path: string): string[] => {
	const parts = path.split('/').filter(Boolean);
	return Array.from({ length: parts.length + 1 }, (_, index) => {
		const left = parts.slice(0, parts.length - index);
		return left.length ? `/${left.join('/')}/` : '/';
	});
};

/** The card of a page, or of the nearest page above it that has one; undefined where not even the hub’s name has. */
export const socialCardAt = (hub: Hub, path: string) => {
	const cards = cardsByAddress(hub);
	const nearest = upwardsFrom(path).find((address) => cards.has(address));
	if (!nearest) return undefined;
	const card = cards.get(nearest)!;
	return {
		address: `${hub.settings.hub.address}${ADDRESS}${fileOf(card)}.png`,
		...CARD,
		alt: [card.badge, card.kind, card.title, card.from].filter(Boolean).join('. '),
	};
};

/** Few colours and no dithering: a card is flat, and weighs a quarter so. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** A card as a PNG file; made once for the same words and look. */
export const socialCardFile = async (hub: Hub, card: SocialCard, look: Omit<CardLook, 'accent' | 'networks'>) => {
	const { accent } = hub.settings.hub.colours;
	const svg = cardAsSvg(card, { ...look, accent, networks: hub.all('network').length }, FACES);
	return keptPicture(process.cwd(), digestOf(svg, JSON.stringify(PNG), JSON.stringify(sharp.versions)), () =>
		sharp(Buffer.from(svg)).png(PNG).toBuffer(),
	);
};
