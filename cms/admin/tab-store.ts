/**
 * What was typed and not saved, kept for as long as the tab is open and no longer: by the page of the form, one text
 * each. Nothing else of an entry is kept on the device: see decision 0040.
 */
import { isRecord } from '../../src/content-model/is-record.ts';

/** What a form held. */
export type TypedEntry = Record<string, unknown>;

export interface KeptText {
	data: TypedEntry;
	/** When it was typed, in milliseconds. */
	at: number;
	/** Names of pictures chosen for it, which are not kept. */
	pictures: readonly string[];
}

/** A form: the kind of page, and the name of the page; empty while it has none yet. */
export interface FormOf {
	collection: string;
	slug: string;
}

export interface TabStore {
	keep: (form: FormOf, text: KeptText) => void;
	kept: (form: FormOf) => KeptText | undefined;
	forget: (form: FormOf) => void;
	/** At a sign-out: whoever uses the tab next is somebody else. */
	forgetAll: () => void;
}

const PREFIX = 'unsaved text of ';

const keyOf = ({ collection, slug }: FormOf) => `${PREFIX}${collection}/${slug}`;

const isKept = (value: unknown): value is KeptText =>
	isRecord(value) && isRecord(value['data']) && typeof value['at'] === 'number' && Array.isArray(value['pictures']);

/**
 * In: the tab’s own storage. Out: a store that says nothing where it is full or switched off: the form has the text.
 */
export const tabStore = (storage: Storage): TabStore => ({
	keep: (form, text) => {
		try {
			storage.setItem(keyOf(form), JSON.stringify(text));
		} catch {
			// An older state would be offered as if it were the last.
			storage.removeItem(keyOf(form));
		}
	},
	kept: (form) => {
		try {
			const found: unknown = JSON.parse(storage.getItem(keyOf(form)) ?? 'null');
			return isKept(found) ? found : undefined;
		} catch {
			return undefined;
		}
	},
	forget: (form) => storage.removeItem(keyOf(form)),
	forgetAll: () => {
		const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
		for (const key of keys) if (key.startsWith(PREFIX)) storage.removeItem(key);
	},
});

/** True where two forms hold the same; a box left alone and one that was emptied are the same. */
export const isSameText = (one: TypedEntry, other: TypedEntry): boolean => written(one) === written(other);

const written = (data: TypedEntry) => JSON.stringify(data, (_key, value: unknown) => inOrder(value));

const inOrder = (value: unknown): unknown => {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== '' && inner !== null && inner !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : 1)),
	);
};
