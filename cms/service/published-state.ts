/** What has become of a page that was just published, as far as the service itself knows. */
import { hrefOf } from '../../src/content-model/address.ts';
import { heldBackUntil, withdrawnFrom } from '../../src/content-model/schedule.ts';
import { partsOfVersion } from '../revisions/differences.ts';
import type { StoredFile } from './paths.ts';

interface PublishedState {
	/** The address on the site; undefined for settings. */
	href?: string;
	/** The day it appears, where that has not come. */
	heldBackUntil?: string;
	/** The day it is withdrawn, where that has not come. */
	withdrawnFrom?: string;
	/** Whether this very hub shows it, without a build. */
	isLiveHere: boolean;
}

/** @param options the day it is for the hub, and whether this very hub shows what is published */
export const publishedState = (
	{ type, slug }: StoredFile,
	text: string,
	{ today, isLiveHere }: { today: string; isLiveHere: boolean },
): PublishedState => {
	const { data } = partsOfVersion(type?.format ?? 'yaml', text);
	const [from, until] = [heldBackUntil(data, today), withdrawnFrom(data, today)];
	return {
		...(type ? { href: hrefOf(type.name, slug) } : {}),
		...(from ? { heldBackUntil: from } : {}),
		...(until ? { withdrawnFrom: until } : {}),
		isLiveHere,
	};
};
