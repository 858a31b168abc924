/** Prepares an entry for the checks, and the allowlist of what may be printed. Pure. */
import type { Root } from 'mdast';
import { partsOfBody } from '../checks/body-parts.ts';
import { wordsOfFileName } from '../checks/address-parts.ts';
import type { CheckedDocument, Part } from '../checks/document.ts';
import { partsOfForm } from '../checks/form-parts.ts';
import { plainPart } from '../checks/plain-text.ts';
import { EMPTY_ALLOWLIST, allowlistFrom, type Allowlist } from '../checks/allowlist.ts';
import { NO_WORDING, wordingFrom, type Wording } from '../checks/wording.ts';
import { hrefOf } from '../content-model/address.ts';
import type { AnyContentType, Gives } from '../content-model/content-type.ts';
import { givesOf } from '../content-model/index.ts';
import { allHelplines, numbersOf } from '../content-model/helplines.ts';
import type { PublishedFor } from '../content-model/publication.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { FieldComment } from '../safe-mdx/front-matter.ts';
import type { Settings } from './settings-files.ts';

/** What the checks go by, made from the hub’s own content. */
export interface CheckContext {
	allowlist: Allowlist;
	wording: Wording;
}

export const EMPTY_CHECK_CONTEXT: CheckContext = { allowlist: EMPTY_ALLOWLIST, wording: NO_WORDING };

interface Known {
	type: TypeName;
	id: string;
	data: unknown;
}

/** The check context that settings (places among them) and the entries that give names or words make. */
export const checkContextOf = (
	{ hub, help, places, vocabularies }: Settings,
	known: readonly Known[],
): CheckContext => {
	const titles = (gives: Gives) =>
		known.filter(({ type }) => givesOf(type) === gives).map(({ data }) => (data as { title: string }).title);
	const terms = known
		.filter(({ type }) => givesOf(type) === 'terms')
		.map(({ type, id, data }) => ({ data: data as PublishedFor<'page', 'term'>, href: hrefOf(type, id) }));
	const names = terms.flatMap(({ data }) => [
		data.title,
		...(data.otherForms ?? []),
		...(data.oldNames ?? []),
		...(data.narrower ?? []),
		...(data.abbreviations ?? []),
	]);
	return {
		allowlist: allowlistFrom({
			organisations: [hub.name, hub.shortName, ...titles('bodies'), ...allHelplines(help).map(({ name }) => name)],
			terms: [...names, ...Object.values(vocabularies).flatMap(({ terms: list }) => list.map(({ label }) => label))],
			places: [hub.region, ...titles('places'), ...places.map(({ name }) => name)],
			neighbourhoods: places.flatMap(({ neighbourhoods }) => neighbourhoods),
			numbers: numbersOf(help),
			mailboxes: [hub.contact],
		}),
		wording: wordingFrom(terms),
	};
};

/** Where a finding about a file’s own name stands. */
export const NAME_OF_THE_FILE = 'Name of the file';

/** What stands in a file besides its form and its body: its own name, and notes after “#”. */
const besideForm = ({ file, comments = [] }: { file?: string; comments?: readonly FieldComment[] }): Part[] => [
	...(file === undefined ? [] : [plainPart(wordsOfFileName(file), { kind: 'file-name', where: NAME_OF_THE_FILE })]),
	...comments.map(({ text, line, column }) =>
		plainPart(text, { kind: 'comment', where: 'Note after “#”', line, column: column + 1 }),
	),
];

/** An entry taken apart for the checks. */
export const checkedDocumentOf = (
	type: AnyContentType,
	read: {
		file?: string;
		data: unknown;
		comments?: readonly FieldComment[];
		tree: Root | undefined;
		bodyLine: number;
	},
	{ allowlist, wording }: CheckContext,
	today: string,
): CheckedDocument => {
	const body = read.tree ? partsOfBody(read.tree, read.bodyLine) : { parts: [], links: [], pictures: [], tables: [] };
	const form = partsOfForm(type.name, read.data);
	return {
		...body,
		type: type.name,
		tellsStories: type.tellsStories,
		parts: [...besideForm(read), ...form, ...body.parts],
		data: (typeof read.data === 'object' && read.data !== null ? read.data : {}) as Record<string, unknown>,
		allowlist,
		wording,
		today,
	};
};
