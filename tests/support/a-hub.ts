/** A hub in memory: some entries as the pages see them. */
import { hrefOf } from '../../src/content-model/address.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import type { Settings } from '../../src/content-loading/settings-files.ts';
import { Hub, type HubEntry } from '../../src/library/hub.ts';
import { anEntry } from './an-entry.ts';
import { someHubSettings } from './hub-settings.ts';
import { someVocabularies, TODAY } from './vocabularies.ts';

const settings: Settings = {
	hub: someHubSettings,
	help: { situations: [] },
	places: [],
	vocabularies: someVocabularies,
};

/** An entry as a page sees it; `data` as for `anEntry`. */
export const aHubEntry = (type: TypeName, id: string, data: Record<string, unknown> = {}): HubEntry => ({
	type,
	id,
	file: `content/${type}/${id}`,
	audience: 'public',
	// As it stands in its file: whatever takes it further must leave out itself what is not for it.
	data: anEntry(type, data) as unknown as HubEntry['data'],
	digest: id,
	href: hrefOf(type, id),
});

/** A hub of these entries, on the day the tests are set on. */
export const aHub = (...entries: HubEntry[]): Hub => new Hub(settings, entries, TODAY);
