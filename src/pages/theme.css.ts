import { theHub } from '../library/hub.ts';
import { themeOf } from '../publishing/theme.ts';

/** The colours a coalition chose, as custom properties: the one part of the style that is content. */
export const GET = async () =>
	new Response(themeOf((await theHub()).settings.hub.colours), { headers: { 'Content-Type': 'text/css' } });
