/**
 * Takes in everything people wrote and decides what is published: the one reader of the content folder, used by
 * the site, the check command, the search index and the benchmark. Runs in node.
 */
import { resolve } from 'node:path';
import { hrefOf } from '../content-model/address.ts';
import type { AnyEntry, Audience, RenderedBody } from '../content-model/entry.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import { comparePlace, type Finding } from '../content-model/finding.ts';
import { CHECK_INPUTS } from '../content-model/check-inputs.ts';
import { givesOf, typeNamed } from '../content-model/index.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import { START } from '../content-model/locate.ts';
import type { Term } from '../content-model/term.ts';
import { todayOf } from '../content-model/today.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { publicFiles } from '../media/public-files.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { forThisProcess } from './for-this-process.ts';
import { checkContextOf, type CheckContext } from './checked-document.ts';
import { codeDigest } from './code-digest.ts';
import { linkFindings } from './link-findings.ts';
import { markerOf } from './marked-words.ts';
import { fieldPlacesIn, readEntry, type ReadContext } from './read-entry.ts';
import { keepExamplesApart, settleReferences, type Candidate } from './referrals.ts';
import { readSettings, type Settings } from './settings-files.ts';
import { digestOf, readCachedEntry, writeCachedEntry, type CachedEntry } from './entry-cache.ts';

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
	/** Everything the checks found, by file and place. */
	findings: Finding[];
	/** Files that were read and not published. */
	leftOut: { file: string; type: TypeName; id: string }[];
	/** Addresses of entries among them whose leave to be published has ended; nothing else of them is known outside. */
	ended: string[];
}

export interface LoadContentOptions {
	/** The checkout. */
	root: string;
	audience: Audience;
	/** The day of the check, `yyyy-mm-dd`; the day it is in the hub’s time zone, when not given. */
	today?: string;
	/** False to check everything afresh and keep nothing. */
	cache?: boolean;
}

type Sound = Candidate & { source: ContentFile; side: CachedEntry; digest: string; table?: string[][] };

/** Reads files one by one, and keeps what is sound, what was found, and whose leave has ended. */
const entryReader = async ({
	root,
	settings,
	today,
	cache,
}: {
	root: string;
	settings: Settings;
	today: string;
	cache: boolean;
}) => {
	const context: ReadContext = { vocabularies: settings.vocabularies, today };
	const sound = new Map<EntryKey, Sound>();
	const findings: Finding[] = [];
	const ended: string[] = [];
	// What an entry was checked against is part of its name too: the code that reads it and the lists of terms.
	const settingsDigest = digestOf(await codeDigest(root), JSON.stringify(settings.vocabularies));

	const take = async (file: ContentFile, given: Pick<ReadContext, 'define' | 'checkContext'>, givenDigest: string) => {
		const type = typeNamed(file.type);
		const digest = digestOf(settingsDigest, givenDigest, file.file, file.text, file.table ?? '');
		const kept = cache && file.table === undefined ? await readCachedEntry(root, digest) : undefined;
		const read =
			kept && rulesHold(file.type, kept.data, today) && !hasAllowances(kept.data)
				? undefined
				: readEntry(type, file.file, file.text, { ...context, ...given }, file.table);
		const side = read ? read.side : kept;
		findings.push(...(read?.findings ?? kept?.findings ?? []));
		if (!side && read?.leaveHasEnded) ended.push(hrefOf(file.type, file.id));
		if (!side) return;
		if (read && cache) await writeCachedEntry(root, digest, side);
		// Seldom asked for, so worked out only then.
		const placeOf: Candidate['placeOf'] = read?.placeOf ?? ((path) => fieldPlacesIn(type, file.text)(path));
		sound.set(keyOf(file.type, file.id), {
			type: file.type,
			id: file.id,
			file: file.file,
			data: side.data,
			placeOf,
			source: file,
			side,
			digest,
			...(read?.table ? { table: read.table } : {}),
		});
	};

	/** First what the rest is read by, the words of the vocabulary and the names that may be printed; then the rest. */
	const takeAll = async (files: readonly ContentFile[]) => {
		for (const file of files) if (isReadFirst(file)) await take(file, {}, '');
		const terms = [...sound.values()]
			.filter(({ type }) => givesOf(type) === 'terms')
			.map(({ id, data }) => ({ id, data: data as Term }));
		const define = markerOf(terms);
		const checkContext = checkContextOf(settings, [...sound.values()]);
		const givenDigest = digestOf(
			JSON.stringify(terms.map(({ id, data }) => [id, data])),
			JSON.stringify(settings.hub),
			JSON.stringify(settings.help),
			...[...sound.values()].map(({ type, data }) => `${type} ${(data as { title: string }).title}`),
		);
		for (const file of files) if (!isReadFirst(file)) await take(file, { define, checkContext }, givenDigest);
	};
	return { sound, findings, ended, takeAll };
};

/** What gives to the reading of others and has no text that would itself be read by it. */
const isReadFirst = ({ type }: ContentFile) => givesOf(type) !== undefined && typeNamed(type).format === 'yaml';

/** What a text that is not stored yet is checked against: names and words of the entries that give them. No other entry is read. */
export const loadCheckContext = async ({
	root,
	audience,
	today,
	settings,
	cache = true,
}: LoadContentOptions & { today: string; settings: Settings }): Promise<CheckContext> => {
	const { files } = await readContentFiles(root, audience, CHECK_INPUTS);
	const { sound, takeAll } = await entryReader({ root, settings, today, cache });
	await takeAll(files);
	return checkContextOf(settings, [...sound.values()]);
};

/** Reads, checks and renders every entry of an audience. @throws {UnreadableSettings} */
export const loadContent = async ({
	root,
	audience,
	today: asked,
	cache = true,
}: LoadContentOptions): Promise<LoadedContent> => {
	const settings = await readSettings(root);
	const today = asked ?? todayOf(settings.hub);
	const { files, findings: misplaced } = await readContentFiles(root, audience);
	const { sound, findings: found, ended, takeAll } = await entryReader({ root, settings, today, cache });
	await takeAll(files);
	const findings = [...misplaced, ...found];

	const known = new Map<TypeName, string[]>();
	for (const { type, id } of files) known.set(type, [...(known.get(type) ?? []), id]);
	findings.push(...keepExamplesApart(sound as Map<EntryKey, Candidate>));
	findings.push(...settleReferences(sound as Map<EntryKey, Candidate>, known));
	findings.push(...linkFindings([...sound.values()]));
	findings.push(...(await refusedFiles(root)));

	const entries = [...sound.values()]
		.filter(({ data }) => settings.hub.workedExamples !== 'left-out' || !isWorkedExample(data))
		.sort((a, b) => (a.type === b.type ? (a.id < b.id ? -1 : 1) : 0))
		.map(({ type, id, file, data, source, side, digest, table }): LoadedEntry => ({
			type,
			id,
			file,
			audience: source.audience,
			data,
			digest,
			body: side.body,
			...(table ? { table } : {}),
		}));
	const leftOut = files
		.filter(({ type, id }) => !sound.has(keyOf(type, id)))
		.map(({ file, type, id }) => ({ file, type, id }));
	return { settings, today, entries, findings: findings.sort(byPlace), leftOut, ended: ended.sort() };
};

/** An allowance ends after a year, so an entry that has one is checked again each day. */
const hasAllowances = (data: unknown) => Boolean((data as { allowed?: unknown[] }).allowed?.length);

/** Rules may depend on the day, so they are asked again even of an unchanged entry. */
const rulesHold = (type: TypeName, data: unknown, today: string) =>
	typeNamed(type).rules.every(
		(rule) => (rule as (data: unknown, context: { today: string }) => unknown[])(data, { today }).length === 0,
	);

const byPlace = (a: Finding, b: Finding) => (a.file === b.file ? comparePlace(a, b) : a.file < b.file ? -1 : 1);

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

/** The settings that say which day it is. Every collection asks for the content, and each would read all of them again. */
const settingsRead = forThisProcess<Map<string, Promise<Settings>>>('settings-read', () => new Map());
const currentSettings = (root: string): Promise<Settings> => {
	const before = settingsRead.get(root);
	if (before) return before;
	const reading = readSettings(root);
	settingsRead.set(root, reading);
	// Settings that cannot be read may be put right at any moment.
	reading.catch(() => settingsRead.delete(root));
	return reading;
};

/** One loading for each checkout and audience at a time, until the content changes. */
const current = forThisProcess<Map<string, Promise<LoadedContent>>>('loaded-content', () => new Map());
export const currentContent = async (options: LoadContentOptions): Promise<LoadedContent> => {
	// Astro ends its folders with a slash, others do not: they mean the same checkout.
	const root = resolve(options.root);
	const today = options.today ?? todayOf((await currentSettings(root)).hub);
	const key = `${root}\n${options.audience}\n${today}`;
	const running = current.get(key);
	if (running) return running;
	const loading = loadContent({ ...options, root, today });
	current.set(key, loading);
	return loading;
};

interface Changes {
	listeners: Set<() => void>;
	waiting: NodeJS.Timeout | undefined;
}

const changes = forThisProcess<Changes>('content-changes', () => ({ listeners: new Set(), waiting: undefined }));

/** Calls back after the content has changed, once what was loaded is forgotten. Out: ends it. */
export const whenContentChanges = (listener: () => void): (() => void) => {
	changes.listeners.add(listener);
	return () => void changes.listeners.delete(listener);
};

/** Long enough for a save of several files to be read as one, in milliseconds. */
const SETTLED_AFTER = 120;

/** Something under `content/` has changed: soon, whoever asks gets what is loaded anew, and all who listen are told. */
export const contentChanged = () => {
	clearTimeout(changes.waiting);
	changes.waiting = setTimeout(() => {
		current.clear();
		settingsRead.clear();
		for (const listener of changes.listeners) listener();
	}, SETTLED_AFTER);
};

/** The audience of this build: everyone, unless `AUDIENCE=coalition` says otherwise. */
export const audienceOf = (environment: Record<string, string | undefined> = process.env): Audience => {
	const asked = environment['AUDIENCE'] || 'public';
	if (asked !== 'public' && asked !== 'coalition')
		throw new Error(`AUDIENCE is “${asked}”; expected “public” or “coalition”.`);
	return asked;
};
