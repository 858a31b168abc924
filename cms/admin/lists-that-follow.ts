/**
 * Lists of the form that follow a change from elsewhere. Decap’s list gives each row a key when the list is drawn or a
 * row is added in it; a row that “Allow this…” adds would have none.
 */
import type { Component } from 'react';

interface Rows {
	keys: string[];
	itemsCollapsed: boolean[];
}

type ListControl = new (...given: never[]) => Component<{ value?: { size: number } }, Rows>;

/** Decap’s control, which gives a key to each row that has none. */
export const followingItsValue = (Control: ListControl): ListControl =>
	class FollowingList extends (Control as new (props: {
		value?: { size: number };
	}) => Component<{ value?: { size: number } }, Rows>) {
		static getDerivedStateFromProps({ value }: { value?: { size: number } }, { keys, itemsCollapsed }: Rows) {
			const more = (value?.size ?? 0) - keys.length;
			if (more <= 0) return null;
			return {
				keys: [...keys, ...Array.from({ length: more }, () => crypto.randomUUID())],
				itemsCollapsed: [...itemsCollapsed, ...Array.from({ length: more }, () => true)],
			};
		}
	} as ListControl;
