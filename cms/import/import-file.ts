/**
 * From the bytes of a file somebody hands in to an entry that could be stored: read, named, written as text and
 * checked. Stores nothing. Runs in node.
 */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Finding } from '../../src/content-model/finding.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { BODY } from '../body-field.ts';
import { entryFormat } from '../entry-format.ts';
import { readContribution } from './contribution-file.ts';
import { entryIdFor, type Remedies } from './entry-id.ts';
import type { ImportFacts } from './field-values.ts';
import { readDocument, type ImportedDocument, type ImportReport, type DocumentPicture } from './read-document.ts';
import { UnreadableDocument } from './refusal.ts';

export interface ImportFileOptions {
	bytes: Uint8Array;
	/** Tells a contribution of the plain form from a Word document. Used for nothing else: it may name somebody. */
	fileName: string;
	/** What a Word document is to become; a contribution says it itself. */
	type?: TypeName | undefined;
	/** The local network whose page it is, by id. */
	network?: string | undefined;
	/** The day it is about, `yyyy-mm-dd`, for types that have one. */
	heldOn?: string | undefined;
	/** What somebody said headings of the document mean: the heading of a section, or nothing for none. */
	saidOf?: ReadonlyMap<string, string> | undefined;
	/** A name instead of one made from the title. */
	name?: string | undefined;
	/** Descriptions of pictures, by their number from 1. */
	descriptions?: Readonly<Record<number, string>>;
	facts: ImportFacts & { nextDecision: number };
	/** Looks at the entry as it would be stored: path from the root of the checkout, and its text. */
	check: (path: string, text: string) => Promise<Finding[]>;
	/** What to say somebody can do where a part of the name is missing; the flags of the command if not given. */
	remedies?: Remedies;
}

export interface ImportedFile {
	type: TypeName;
	/** The id of the entry, and where it would stand; undefined where something is needed to name it. */
	slug: string | undefined;
	path: string | undefined;
	/** Undefined while there is none. */
	title: string | undefined;
	text: string;
	/** Cleaned; to be stored in the media folder. */
	pictures: DocumentPicture[];
	report: ImportReport;
	/** Empty while the entry has no name, because the rules of a page go by where it stands. */
	findings: Finding[];
	/** What has to be known to name the entry, as sentences. */
	needs: string | undefined;
}

/** True for the name of a file that the plain form handed over. */
export const isContributionFile = (fileName: string) => /\.json$/i.test(fileName);

/** @throws UnreadableDocument where the file cannot be imported; its message says what to do. */
export const importFile = async (options: ImportFileOptions): Promise<ImportedFile> => {
	const {
		frontMatter,
		body,
		pictures,
		report,
		type: typeName,
	} = isContributionFile(options.fileName) ? contributed(options) : await written(options);
	const type: AnyContentType = typeNamed(typeName);
	if (options.heldOn !== undefined && 'heldOn' in type.fields) setDay(type, options.heldOn, frontMatter, report);
	const text = entryFormat(type).toFile({ ...frontMatter, ...(body ? { [BODY]: body } : {}) });
	const named = entryIdFor(type, frontMatter, {
		name: options.name,
		nextDecision: options.facts.nextDecision,
		remedies: options.remedies,
	});
	const title = typeof frontMatter['title'] === 'string' ? frontMatter['title'] : undefined;
	if ('needs' in named)
		return {
			type: typeName,
			slug: undefined,
			path: undefined,
			title,
			text,
			pictures,
			report,
			findings: [],
			needs: named.needs,
		};
	const path = `content/${type.folder}/${named.id}.${type.format}`;
	return {
		type: typeName,
		slug: named.id,
		path,
		title,
		text,
		pictures,
		report,
		findings: await options.check(path, text),
		needs: undefined,
	};
};

const written = async ({
	bytes,
	name,
	type,
	network,
	saidOf,
	descriptions,
	facts,
}: ImportFileOptions): Promise<ImportedDocument> => {
	if (type === undefined)
		throw new UnreadableDocument(
			'Word document without a kind of page',
			'to be told what it is to become',
			'Say which kind of page it is, such as a case study.',
		);
	// Loaded for the first picture only: many documents have none.
	const cleanPicture = async (picture: Uint8Array) => (await import('./clean-picture.ts')).cleanPicture(picture);
	return readDocument(bytes, {
		type,
		facts,
		cleanPicture,
		name,
		network,
		saidOf,
		...(descriptions ? { descriptions } : {}),
	});
};

const contributed = ({ bytes, type: asked, network }: ImportFileOptions): ImportedDocument => {
	const { contribution, unknown } = readContribution(new TextDecoder().decode(bytes));
	const { type, data, body } = contribution;
	if (asked !== undefined && asked !== type)
		throw new UnreadableDocument(
			`kind of page “${typeNamed(asked).singular}”`,
			`“${typeNamed(type).singular}”, as the contribution says`,
			'Leave the kind to the contribution.',
		);
	if (network !== undefined && 'networks' in typeNamed(type).fields) {
		const named = Array.isArray(data['networks']) ? data['networks'] : [];
		data['networks'] = [network, ...named.filter((id) => id !== network)];
	}
	const lost = unknown.map(({ key, words }) => ({
		what: `The answer “${key}”`,
		words,
		why: 'The form has no field of this name.',
	}));
	return {
		type,
		frontMatter: data,
		body,
		pictures: [],
		report: { mapped: [], lost, changed: [], questions: [], missing: [] },
		findings: [],
	};
};

/** The day somebody gives goes before the one in the document, and is then no longer missing. */
const setDay = ({ fields }: AnyContentType, day: string, data: Record<string, unknown>, report: ImportReport) => {
	data['heldOn'] = day;
	report.missing = report.missing.filter(({ what }) => what !== fields['heldOn'].label);
};
