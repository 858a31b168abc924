/**
 * Where the pictures of a draft can be seen. Decap takes a path from the root of the site for one that is published,
 * and asks the site, which does not have it yet; by its name alone it finds the picture of a draft as well.
 */
import { Component, createElement, type ComponentType } from 'react';
import { MEDIA } from '../collection.ts';

/** Where a picture can be seen now. */
export type GetAsset = (path: string, field?: unknown) => { toString: () => string };

const ADDRESS = `${MEDIA.address}/`;

/** What Decap is to be asked for. */
const askedAs = (path: string): string => {
	const name = path.startsWith(ADDRESS) ? path.slice(ADDRESS.length) : '';
	return name && !name.includes('/') ? name : path;
};

/** Decap’s own way to find pictures, which finds those of a draft too. */
export const findingDrafts =
	(getAsset: GetAsset): GetAsset =>
	(path, field) =>
		getAsset(typeof path === 'string' ? askedAs(path) : path, field);

interface ControlProps {
	getAsset: GetAsset;
	/** Whether Decap is reading any picture: once it has, the box is drawn anew. */
	isLoadingAsset?: boolean;
}

/** The box of a picture, showing that of a draft from the moment it is saved. */
export const showingDraftPictures = (Control: ComponentType<ControlProps>): ComponentType<ControlProps> =>
	class DraftPictures extends Component<ControlProps> {
		getAsset = findingDrafts(this.props.getAsset);

		override shouldComponentUpdate({ getAsset, isLoadingAsset }: ControlProps) {
			if (getAsset !== this.props.getAsset || isLoadingAsset !== this.props.isLoadingAsset)
				this.getAsset = findingDrafts(getAsset);
			return true;
		}

		override render() {
			return createElement(Control, { ...this.props, getAsset: this.getAsset });
		}
	};
