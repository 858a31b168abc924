import { theHub } from '../library/hub.ts';
import { markFile } from '../publishing/mark.ts';

export const GET = async () => {
	const hub = await theHub();
	return new Response(markFile(hub.all('network').length, hub.settings.hub.colours.accent), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};
