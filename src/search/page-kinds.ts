/**
 * What the search knows of the kinds of page. It comes with the index, so that the search itself knows no kind by
 * name.
 */
import type { Answers } from '../content-model/content-type.ts';
import { stemsOf } from './analyse.ts';

export interface PageKind {
	/** What one such page is called: `Meeting note`. */
	singular?: string;
	/** What people type when they ask for it: `minutes`. */
	calledAs: readonly string[];
	/** What its pages answer. */
	answers?: Answers | undefined;
	/** What its pages are among suggestions. */
	suggestedAs: 'term' | 'place' | 'page';
	/** Whether its pages tell of a day, such as a meeting: the day is shown with a result. */
	tellsOfADay: boolean;
}

export interface PageKinds {
	/** The kind with this name of a content type; none in a collection that has other types. */
	named(type: string): PageKind | undefined;
	/** The name of the content type that people call by these stems: `case studi` → `case-study`. */
	calledBy(stems: string): string | undefined;
}

/** Makes the kinds ready to be asked, from what the index holds: content type → kind. */
export const pageKinds = (kinds: Readonly<Record<string, PageKind>>): PageKinds => {
	const byType = new Map(Object.entries(kinds));
	const byName = new Map(
		[...byType].flatMap(([type, { calledAs }]) => calledAs.map((name) => [stemsOf(name).join(' '), type] as const)),
	);
	return { named: (type) => byType.get(type), calledBy: (stems) => byName.get(stems) };
};

export const NO_KINDS = pageKinds({});
