import { feedIds, feedPaths, feedsOf } from '../library/feeds.ts';
import { theHub } from '../library/hub.ts';
import { feedAs, FEED_FORMS, type FeedFile } from '../publishing/feed.ts';

export const getStaticPaths = async () => feedPaths(await theHub());

export const GET = async ({ props: { page, file } }: { props: { page: string; file: FeedFile } }) => {
	const hub = await theHub();
	const { hub: settings } = hub.settings;
	const text = feedAs(file, settings, feedsOf(hub).get(page)!, feedIds(hub));
	return new Response(text, {
		headers: { 'Content-Type': `${FEED_FORMS[file].mediaType}; charset=utf-8` },
	});
};
