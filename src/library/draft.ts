/** A draft as its page has it: the hub, with the draft in it. For `npm start` alone: see `draft-pages.ts`. */
import { draftShown, type ShownDraft } from '../content-loading/draft-pages.ts';
import { placeOfPath } from '../content-loading/content-paths.ts';
import { markerOf } from '../content-loading/marked-words.ts';
import { readDraft, type ReadDraft } from '../content-loading/read-draft.ts';
import { hrefOf } from '../content-model/address.ts';
import { givesOf } from '../content-model/index.ts';
import { publishedFor } from '../content-model/publication.ts';
import { asOf, heldBackUntil } from '../content-model/schedule.ts';
import type { Term } from '../content-model/term.ts';
import { unlinkDead } from './dead-links.ts';
import type { Hub, HubEntry } from './hub.ts';

export { VIEW_BY_LINK, WORDS_OF_LINK } from '../content-loading/draft-pages.ts';

interface DraftPage extends Pick<ReadDraft, 'missing' | 'isTextLeftOut'> {
	hub: Hub;
	entry: HubEntry;
	/** The day it is to be published, where that has not come. */
	heldBackUntil: string | undefined;
}

/** In: the name of the form that shows it. Out: undefined where it shows nothing, or not any more. */
export const draftPage = (hub: Hub, view: string | undefined): DraftPage | undefined => {
	const draft = draftShown(view ?? '');
	return draft && pageOf(hub, draft);
};

/** The page of a text, finished or not; undefined where no entry can stand at its path. */
export const pageOf = (hub: Hub, { path, text, pictures }: ShownDraft): DraftPage | undefined => {
	const place = placeOfPath(path);
	if ('rule' in place) return undefined;
	const { type, id, audience } = place;
	const { vocabularies } = hub.settings;
	const terms = hub.entries.flatMap(({ type: name, id: slug, data }) =>
		givesOf(name) === 'terms' ? [{ id: slug, data: data as Term }] : [],
	);
	const read = readDraft(type, text, { vocabularies, today: hub.today, define: markerOf(terms) });
	const published = hub.entries.find((entry) => entry.type === type.name && entry.id === id);
	const html = unlinkDead(read.body, read.tree, new Set([...hub.addresses, hrefOf(type.name, id)]));
	const entry: HubEntry = {
		type: type.name,
		id,
		file: path,
		audience,
		data: withPictures(publishedFor('page', type, asOf(read.data, hub.today) as never), pictures) as HubEntry['data'],
		digest: '',
		href: hrefOf(type.name, id),
		body: { ...read.body, html: picturesIn(html, pictures) },
		...(published?.table ? { table: published.table } : {}),
	};
	const { data, missing, isTextLeftOut } = read;
	return { hub: hub.with(entry), entry, missing, isTextLeftOut, heldBackUntil: heldBackUntil(data, hub.today) };
};

/** Pictures that are not on the site yet, from where this browser has them; where it has not, their description. */
const picturesIn = (html: string, pictures: ShownDraft['pictures']): string => {
	const known = new Map(Object.entries(pictures));
	return html.replace(/(?<= src=")\/media\/[a-z0-9./-]+/g, (address) => known.get(address) ?? address);
};

const withPictures = (value: unknown, pictures: ShownDraft['pictures']): unknown => {
	const known = new Map(Object.entries(pictures));
	const shown = (part: unknown): unknown => {
		if (typeof part === 'string') return known.get(part) ?? part;
		if (Array.isArray(part)) return part.map(shown);
		if (typeof part !== 'object' || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, shown(inner)]));
	};
	return shown(value);
};
