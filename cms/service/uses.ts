/** Which pages name a page: what will break where it goes. */
import { hrefOf } from '../../src/content-model/address.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import { own } from '../../src/content-model/own.ts';
import { labelOfPath, referralsOf } from '../../src/content-model/walk.ts';
import { CONTENT_FOLDER } from '../collection.ts';
import { partsOfVersion } from '../revisions/differences.ts';
import type { ReadTools } from './action.ts';
import { isNameOf, type StoredFile } from './paths.ts';

/** A page that names another. */
interface Use {
	collection: string;
	slug: string;
	title: string;
	/** The labels of the boxes that name it; “Text” for a link in the text. */
	where: string[];
}

/** How many are told. */
const MOST = 50;

const nameOf = (slug: string) => slug.slice(slug.lastIndexOf('/') + 1);

/** In: the published files and an entry. Out: the pages that name it, in the order of the types. */
export const pagesNaming = async (tree: Pick<ReadTools['tree'], 'list' | 'read'>, { type, slug }: StoredFile) => {
	if (!type) return [];
	const uses: Use[] = [];
	for (const other of contentTypes)
		for (const path of await tree.list(`${CONTENT_FOLDER}/${other.folder}`, other.format, 4)) {
			const otherSlug = path.slice(`${CONTENT_FOLDER}/${other.folder}/`.length, -other.format.length - 1);
			if (!isNameOf(other, otherSlug) || (other.name === type.name && otherSlug === slug)) continue;
			const text = (await tree.read(path))?.toString('utf8') ?? '';
			// Most files do not hold the name at all, and need not be read further.
			const where = text.includes(nameOf(slug)) ? placesIn(other, text, { type, slug }) : [];
			if (where.length > 0) uses.push({ collection: other.name, slug: otherSlug, title: titleIn(other, text), where });
			if (uses.length === MOST) return uses;
		}
	return uses;
};

const titleIn = ({ format }: AnyContentType, text: string): string => {
	const title = own(partsOfVersion(format, text).data, 'title');
	return typeof title === 'string' ? title : '';
};

/** Where a text names an entry. */
const placesIn = (
	{ fields, format }: AnyContentType,
	text: string,
	{ type, slug }: { type: AnyContentType; slug: string },
): string[] => {
	const { data, body } = partsOfVersion(format, text);
	const named = referralsOf(fields, data)
		.filter(({ to, id }) => to === type.name && id === slug)
		.map(({ path }) =>
			labelOfPath(
				fields,
				path.filter((step) => typeof step === 'string'),
			),
		);
	const isLinked = body.includes(hrefOf(type.name, slug));
	return [...new Set([...named, ...(isLinked ? ['Text'] : [])])];
};
