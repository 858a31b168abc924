/** What the verdict on a text depends on besides the text itself: the settings, and entries of a few types. */
import { contentTypes } from './index.ts';
import type { TypeName } from './type-names.ts';

const givers = contentTypes.filter(({ gives }) => gives !== undefined);

/** Types whose entries give names that may be printed, or words of the field. */
export const CHECK_INPUTS: readonly TypeName[] = givers.map(({ name }) => name);

/** Folders of the content in which such files stand, from the folder of an audience: `settings`, `vocabulary` … */
export const CHECK_INPUT_FOLDERS: readonly string[] = ['settings', ...givers.map(({ folder }) => folder)];

/**
 * True for the path of a file that others are checked against: `content/settings/places.yaml`,
 * `content/coalition/networks/ashford.yaml`.
 */
export const isCheckInput = (path: string): boolean =>
	CHECK_INPUT_FOLDERS.some(
		(folder) => path.startsWith(`content/${folder}/`) || path.startsWith(`content/coalition/${folder}/`),
	);
