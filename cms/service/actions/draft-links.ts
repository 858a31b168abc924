/** What the editor asks of links to a draft for people outside: which there are, a new one, the end of one. */
import { z } from 'zod';
import { daysLater } from '../../../src/content-model/days.ts';
import { LINK_DAYS, MOST_LINKS } from '../../../src/content-model/draft-link.ts';
import { entry, keptBy, nameParam, reads, writes } from '../action.ts';
import { keptLinks } from '../draft-links.ts';
import { placeOfEntry } from '../paths.ts';
import { RequestError } from '../refusal.ts';

const placeAsked = ({ collection, slug }: { collection: string; slug: string }) => placeOfEntry(collection, slug);

export const draftLinks = reads(z.object(entry), async (asked, { links }) => ({
	links: await keptLinks(links).of(placeAsked(asked)),
}));

export const makeDraftLink = writes(
	z.object({ ...entry, days: z.int().min(1).max(LINK_DAYS.most).default(LINK_DAYS.usual) }),
	async ({ days, ...asked }, { links, store, writer, today, writes: { write } }) => {
		const place = placeAsked(asked);
		const kept = keptLinks(links);
		const until = daysLater(await today(), days);
		return write(async () => {
			// Refuses where there is no draft.
			await keptBy(store.drafts).get(place.collection, place.slug);
			if (kept.of(place).length >= MOST_LINKS)
				throw new RequestError(
					409,
					`There are ${MOST_LINKS} links to this draft, expected fewer. Nothing was made. Withdraw one that is not needed any more.`,
				);
			return { address: kept.make(place, { until, by: writer }), until };
		});
	},
);

export const withdrawDraftLink = writes(
	z.object({ ...entry, link: nameParam }),
	async ({ link, ...asked }, { links, writes: { write } }) => {
		const place = placeAsked(asked);
		return write(() => {
			if (!keptLinks(links).withdraw(place, link))
				throw new RequestError(404, 'This link is withdrawn already, or its last day has passed. It opens nothing.');
			return Promise.resolve({ message: 'withdrawn' });
		});
	},
);
