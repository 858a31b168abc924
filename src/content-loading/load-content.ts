/**
 * Reads everything people wrote and decides what is published: the one reader of the content folder, used by the site,
 * the check command, the search index and the benchmark. Runs in node.
 */
import { CHECK_INPUTS } from '../content-model/check-inputs.ts';
import type { AnyEntry, Audience, RenderedBody } from '../content-model/entry.ts';
import { keyOf } from '../content-model/entry-key.ts';
import { comparePlace, type Finding } from '../content-model/finding.ts';
import { START } from '../content-model/locate.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import { publicFiles } from '../media/public-files.ts';
import { checkContextOf, type CheckContext } from './checked-document.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { readEntries, type ScheduledEntry, type SoundEntry } from './entry-reader.ts';
import { linkFindings } from './link-findings.ts';
import { meetingFindings } from './meeting-findings.ts';
import { keepExamplesApart, settleReferences } from './referrals.ts';
import { readSettings, type Settings } from './settings-files.ts';

/** An entry that is published, with its body. */
export interface LoadedEntry extends AnyEntry {
	body: RenderedBody;
	table?: string[][];
}

export interface LoadedContent {
	settings: Settings;
	/** The day everything was checked on, `yyyy-mm-dd`. */
	today: string;
	/** Published entries, by type in the order of the types, then by id. */
	entries: LoadedEntry[];
	/** Files of sound worked examples, whether or not the hub shows them. */
	workedExamples: string[];
	/** Everything the checks found, by file and place. */
	findings: Finding[];
	/** Files that were read and not published, because of their faults. */
	leftOut: { file: string; type: TypeName; id: string }[];
	/** Entries whose day to be published has not come; nothing of them is known outside. */
	scheduled: ScheduledEntry[];
	/** Addresses of entries among them whose leave to be published has ended; nothing else of them is known outside. */
	ended: string[];
}

export interface LoadContentOptions {
	/** The checkout. */
	root: string;
	audience: Audience;
	/** The day of the check, `yyyy-mm-dd`. */
	today: string;
	/** False to check everything afresh and keep nothing. */
	cache?: boolean;
}

/**
 * What a text that is not stored yet is checked against: names and words of the entries that give them. No other entry
 * is read.
 */
export const loadCheckContext = async ({
	root,
	audience,
	today,
	settings,
	cache = true,
}: LoadContentOptions & { settings: Settings }): Promise<CheckContext> => {
	const { files } = await readContentFiles(root, audience, CHECK_INPUTS);
	const { sound } = await readEntries(files, { root, settings, today, cache });
	return checkContextOf(settings, [...sound.values()]);
};

/** Reads, checks and renders every entry of an audience. @throws {UnreadableSettings} */
export const loadContent = async ({
	root,
	audience,
	today,
	cache = true,
}: LoadContentOptions): Promise<LoadedContent> => {
	const settings = await readSettings(root);
	const { files, findings: misplaced } = await readContentFiles(root, audience);
	const { sound, scheduled, findings: read, ended } = await readEntries(files, { root, settings, today, cache });
	const findings = [
		...misplaced,
		...read,
		...keepExamplesApart(sound),
		...settleReferences(sound, idsByType(files), scheduled),
		...meetingFindings([...sound.values()]),
		...linkFindings([...sound.values()], [...scheduled.values()]),
		...(await refusedFiles(root)),
	];
	const entries = [...sound.values()]
		.filter(({ data }) => settings.hub.workedExamples !== 'left-out' || !isWorkedExample(data))
		.sort(byTypeAndId)
		.map(published);
	const leftOut = files
		.filter(({ type, id }) => !sound.has(keyOf(type, id)) && !scheduled.has(keyOf(type, id)))
		.map(({ file, type, id }) => ({ file, type, id }));
	return {
		settings,
		today,
		entries,
		workedExamples: [...sound.values()].filter(({ data }) => isWorkedExample(data)).map(({ file }) => file),
		findings: findings.sort(byFileAndPlace),
		leftOut,
		scheduled: [...scheduled.values()],
		ended: ended.sort(),
	};
};

const published = ({ type, id, file, data, source, made, digest, table }: SoundEntry): LoadedEntry => ({
	type,
	id,
	file,
	audience: source.audience,
	data,
	digest,
	body: made.body,
	...(table ? { table } : {}),
});

/** Of each type, the ids of all its files, sound or not. */
const idsByType = (files: readonly ContentFile[]): Map<TypeName, string[]> => {
	const ids = new Map<TypeName, string[]>();
	for (const { type, id } of files) ids.set(type, [...(ids.get(type) ?? []), id]);
	return ids;
};

/** Entries of one type by their ids; types stay in the order in which they were read. */
const byTypeAndId = (a: SoundEntry, b: SoundEntry) => {
	if (a.type !== b.type) return 0;
	return a.id < b.id ? -1 : 1;
};

const byFileAndPlace = (a: Finding, b: Finding) => {
	if (a.file === b.file) return comparePlace(a, b);
	return a.file < b.file ? -1 : 1;
};

/** Files under `public/` that do not go out, each named. */
const refusedFiles = async (root: string): Promise<Finding[]> =>
	(await publicFiles(root)).refused.map(({ file, found, expected, next }) => ({
		file,
		...START,
		rule: 'public-file',
		severity: 'block',
		where: 'Files served as they are',
		found,
		message: `Unexpected ${found}, expected ${expected}. It is left out of the site.`,
		next,
	}));
