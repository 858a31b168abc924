/** Where entries stand under `content/`, and which path belongs to which type. Pure. */
import { hrefOf } from '../content-model/address.ts';
import type { AnyContentType } from '../content-model/content-type.ts';
import type { Audience } from '../content-model/entry.ts';
import type { Finding } from '../content-model/finding.ts';
import { contentTypes } from '../content-model/index.ts';
import { nearest } from '../content-model/nearest.ts';
import { fileFinding } from './file-finding.ts';
import { isOwnAddress } from './site-addresses.ts';

/** A folder of content from the root of the checkout, and who may read what stands there. */
export interface ContentRoot {
	audience: Audience;
	folder: string;
}

/**
 * The folders of an audience, nearest to the reader first. The coalition’s folder is named only when it is asked for.
 */
export const contentRoots = (audience: Audience): ContentRoot[] => [
	{ audience: 'public', folder: 'content' },
	...(audience === 'coalition' ? [{ audience: 'coalition' as const, folder: 'content/coalition' }] : []),
];

/** The finding of a file that stands where no type has its folder. `name`: what may be meant for one. */
export const misplaced = (file: string, name: string): Finding => {
	const meant = nearest(
		name,
		contentTypes.map((type) => type.folder),
	);
	return fileFinding(
		file,
		'file-place',
		file,
		'Unexpected place, expected a folder of a content type under content/.',
		meant ? `Did you mean content/${meant}/?` : 'Move the file into the folder of its type.',
	);
};

/** True where a path inside one type’s folder belongs to another type whose folder lies within it. */
export const belongsDeeper = (type: AnyContentType, path: string) =>
	contentTypes.some(
		(other) => other.folder.startsWith(`${type.folder}/`) && `${type.folder}/${path}/`.startsWith(`${other.folder}/`),
	);

/** Whether a file’s path is one this type allows; a finding says what is expected if not. */
export const checkPath = (type: AnyContentType, path: string, file: string): { id: string } | Finding => {
	const ending = `.${type.format}`;
	if (!path.endsWith(ending))
		return fileFinding(
			file,
			'file-ending',
			path,
			`Unexpected file “${path}”, expected files ending in ${ending}.`,
			`Save it as ${ending}, or move it out of this folder.`,
		);
	const id = path.slice(0, -ending.length);
	if (!type.naming.expression.test(id))
		return fileFinding(
			file,
			'file-name',
			path,
			`Unexpected file name “${path}”, expected ${type.naming.pattern}${ending} in lower-case letters, digits and hyphens.`,
			'Rename the file.',
		);
	const href = hrefOf(type.name, id);
	return isOwnAddress(href)
		? fileFinding(
				file,
				'file-address',
				path,
				`Unexpected file name “${path}”, expected one whose address is free: the site has a page of its own at ${href}.`,
				`Rename the file, such as ${id}-guide${ending}.`,
			)
		: { id };
};

/**
 * The type and id of a path such as `content/case-studies/ashford/calm-waiting.mdx`, or a finding that says what is
 * wrong with it.
 */
export const placeOfPath = (file: string): { type: AnyContentType; id: string; audience: Audience } | Finding => {
	const audience: Audience = file.startsWith('content/coalition/') ? 'coalition' : 'public';
	const inside = file.slice(audience === 'coalition' ? 'content/coalition/'.length : 'content/'.length);
	const type = [...contentTypes]
		.sort((a, b) => b.folder.length - a.folder.length)
		.find(({ folder }) => inside.startsWith(`${folder}/`));
	if (!file.startsWith('content/') || !type) return misplaced(file, inside.split('/')[0] ?? '');
	const verdict = checkPath(type, inside.slice(type.folder.length + 1), file);
	return 'id' in verdict ? { type, id: verdict.id, audience } : verdict;
};
