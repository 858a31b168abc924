/** What the terms and entries are called that some data name by their ids. */
import type { NamingField } from '../../src/content-model/field.ts';
import { isRecord } from '../../src/content-model/is-record.ts';
import { walkFields } from '../../src/content-model/walk.ts';
import { SETTINGS } from '../collection.ts';
import type { NamesFor } from '../contribution-file-parts.ts';
import { partsOfVersion } from '../revisions/differences.ts';
import type { ReadTools } from './action.ts';
import { placeOfEntry, type StoredFile } from './paths.ts';

type Tree = Pick<ReadTools['tree'], 'read'>;

/** In: the checkout. Out: see NamesFor; an id that is no name of anything there stays as it is. */
export const namesFrom =
	(tree: Tree): NamesFor =>
	async (fields, data) => {
		const named = new Map<string, Promise<Names>>();
		walkFields(fields, data, (field, value) => {
			if (!isNaming(field)) return;
			for (const id of Array.isArray(value) ? value : [value]) {
				const place = placeFor(field, String(id));
				if (place && !named.has(place.path)) named.set(place.path, namesOf(tree, place));
			}
		});
		const known = new Map(await Promise.all([...named].map(async ([path, names]) => [path, await names] as const)));
		return (field, id) => known.get(placeFor(field, id)?.path ?? '')?.get('vocabulary' in field ? id : '') ?? id;
	};

const isNaming = (field: { kind: string }): field is NamingField =>
	['term', 'terms', 'reference', 'references'].includes(field.kind);

/** The file that says what an id is called; undefined where nothing can be called so. */
const placeFor = (field: NamingField, id: string): StoredFile | undefined => {
	try {
		return 'vocabulary' in field ? placeOfEntry(SETTINGS, field.vocabulary) : placeOfEntry(field.to, id);
	} catch {
		return undefined;
	}
};

/** Names by their ids; of an entry, its title under no id. */
type Names = ReadonlyMap<string, string>;

const namesOf = async (tree: Tree, { path, type }: StoredFile): Promise<Names> => {
	const bytes = await tree.read(path);
	const { data } = partsOfVersion(type?.format ?? 'yaml', bytes?.toString('utf8') ?? '');
	const rows: [unknown, unknown][] = type ? [['', data['title']]] : termsIn(data['terms']);
	return new Map(rows.filter((row): row is [string, string] => row.every((part) => typeof part === 'string')));
};

const termsIn = (terms: unknown): [unknown, unknown][] =>
	Array.isArray(terms) ? terms.filter(isRecord).map(({ id, label }) => [id, label]) : [];
