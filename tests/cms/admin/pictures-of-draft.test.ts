/** Under which name Decap is asked for the pictures of a draft. */
import type { ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { findingDrafts, showingDraftPictures, type GetAsset } from '../../../cms/admin/pictures-of-draft.ts';

test('a picture in the folder of the site is asked for by its name; anything else as it is', () => {
	const asked: unknown[] = [];
	const getAsset = findingDrafts((path) => {
		asked.push(path);
		return path;
	});
	const paths = [
		'/media/page-0a.png',
		'/media/a/b.png',
		'/media/',
		'page-0a.png',
		'https://example.org/media/x.png',
		'',
	];
	for (const path of paths) getAsset(path);
	expect(asked).toEqual(['page-0a.png', ...paths.slice(1)]);
});

test('a box asks again once Decap has read a picture, and not before', () => {
	interface Props {
		getAsset: GetAsset;
		isLoadingAsset: boolean;
	}
	const getAsset = vi.fn((path: string) => path);
	const Box = showingDraftPictures(() => null) as unknown as new (props: Props) => {
		shouldComponentUpdate: (props: Props) => boolean;
		render: () => ReactElement<Props>;
	};
	const box = new Box({ getAsset, isLoadingAsset: false });
	const first = box.render().props.getAsset;
	first('/media/page-0a.png');
	expect(getAsset).toHaveBeenCalledWith('page-0a.png', undefined);
	box.shouldComponentUpdate({ getAsset, isLoadingAsset: false });
	expect(box.render().props.getAsset).toBe(first);
	box.shouldComponentUpdate({ getAsset, isLoadingAsset: true });
	expect(box.render().props.getAsset).not.toBe(first);
});
