/** Orders and groups of entries, for lists. Pure. */
import { typeNamed } from '../content-model/index.ts';
import { plainLetters } from '../content-model/plain-letters.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { HubEntry, HubEntryOf } from './hub.ts';

/** The day an entry is about or came out, `yyyy-mm-dd`; empty where it has none. */
export const dayOf = ({
	data,
}: {
	data: Pick<HubEntry['data'], 'heldOn' | 'happenedOn' | 'publishedOn' | 'decidedOn' | 'reviewedOn'>;
}): string => data.heldOn ?? data.happenedOn ?? data.publishedOn ?? data.decidedOn ?? data.reviewedOn ?? '';

/** Newest first; the same day in the order of titles. */
export const newestFirst = (a: HubEntry, b: HubEntry) => laterFirst(dayOf(a), dayOf(b)) || byTitle(a, b);

/** Orders days written `yyyy-mm-dd`, the later first. */
export const laterFirst = (one: string, other: string) => {
	if (one === other) return 0;
	return one < other ? 1 : -1;
};

const collator = new Intl.Collator('en-GB');

export const byTitle = (a: HubEntry, b: HubEntry) => collator.compare(String(a.data.title), String(b.data.title));

export const soonestFirst = (a: HubEntry, b: HubEntry) => (dayOf(a) < dayOf(b) ? -1 : 1);

/** The letter a title is filed under; what begins with no letter stands under “0–9”. */
export const letterOf = (title: string): string => {
	const first = plainLetters(title).charAt(0).toUpperCase();
	return /[A-Z]/.test(first) ? first : '0–9';
};

/** Groups in the order in which their keys first appear. */
export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return [...groups];
};

/** What has been shared: practice, and what supports it. Lists of what is new name its sentence and its day. */
export type PracticeEntry = HubEntry & { data: { summary: string; publishedOn: string } };

export const isPractice = (entry: Pick<HubEntry, 'type'>): entry is PracticeEntry => {
	const { role } = typeNamed(entry.type);
	return role === 'practice' || role === 'support';
};

/** The entries of one type among others. */
export const ofType = <N extends TypeName>(entries: readonly HubEntry[], name: N): HubEntryOf<N>[] =>
	entries.filter(({ type }) => type === name) as unknown as HubEntryOf<N>[];

/** What somebody in need reads first: what to do, then what others did, then the rest; each type by itself. */
export const byNeed = (entries: readonly HubEntry[]): [TypeName, HubEntry[]][] => {
	const placeOf = (name: TypeName) => {
		const { answers, role } = typeNamed(name);
		return [answers === 'how', role === 'practice' && !answers, role === 'practice', true].indexOf(true);
	};
	return (groupBy(entries, ({ type }) => type) as [TypeName, HubEntry[]][]).sort(
		([one], [other]) => placeOf(one) - placeOf(other),
	);
};
