/** Which pages have the button that leaves the site at once. */
import { HELP_ADDRESS } from '../content-model/helplines.ts';
import type { Hub, HubEntry } from './hub.ts';

/** The address the button of this page leads to; undefined where the page has none. */
export const exitOf = ({ settings: { help } }: Hub, entry: Pick<HubEntry, 'href' | 'data'>): string | undefined => {
	if (!help.exitAddress) return undefined;
	const { themes = [], contentNotes = [] } = entry.data as { themes?: string[]; contentNotes?: string[] };
	const calls =
		entry.href === HELP_ADDRESS || contentNotes.length > 0 || themes.some((theme) => help.exitThemes?.includes(theme));
	return calls ? help.exitAddress : undefined;
};
