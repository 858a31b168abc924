import { contentTypes } from '../../src/content-model/index.ts';
import { CONTENT_FOLDER } from '../collection.ts';
import type { FormOf } from './tab-store.ts';

/** `content/pages/about.mdx` → the page “about”; undefined for a picture, and for anything else that is no entry. */
export const entryOf = (path: string): FormOf | undefined => {
	const type = [...contentTypes]
		.sort((a, b) => b.folder.length - a.folder.length)
		.find(({ folder, format }) => path.startsWith(`${CONTENT_FOLDER}/${folder}/`) && path.endsWith(`.${format}`));
	return (
		type && {
			collection: type.name,
			slug: path.slice(`${CONTENT_FOLDER}/${type.folder}/`.length, -type.format.length - 1),
		}
	);
};
