import { theHub } from '../library/hub.ts';
import { newEntries } from '../library/new-entries.ts';
import { feedOf } from '../publishing/feed.ts';

export const GET = async () => {
	const hub = await theHub();
	const items = newEntries(hub).map(({ data, href }) => ({
		title: data.title,
		summary: data.summary,
		href,
		publishedOn: data.publishedOn,
	}));
	return new Response(feedOf(hub.settings.hub, items).rss2(), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
};
