import { feedPaths, feedsOf } from '../library/feeds.ts';
import { theHub } from '../library/hub.ts';
import { feedAs, FEED_FORMS, type FeedFile } from '../publishing/feed.ts';

export const getStaticPaths = async () => feedPaths(await theHub());

export const GET = async ({ props: { page, file } }: { props: { page: string; file: FeedFile } }) => {
	const hub = await theHub();
	return new Response(feedAs(file, hub.settings.hub, feedsOf(hub).get(page)!), {
		headers: { 'Content-Type': `${FEED_FORMS[file].mediaType}; charset=utf-8` },
	});
};
