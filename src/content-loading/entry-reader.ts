/**
 * Reads the files of entries in their order, each once: what is in the cache of entries is not read again. Runs in
 * node.
 */
import { hrefOf } from '../content-model/address.ts';
import { keyOf, type EntryKey } from '../content-model/entry-key.ts';
import type { Finding } from '../content-model/finding.ts';
import { givesOf, typeNamed } from '../content-model/index.ts';
import { asOf, heldBackUntil } from '../content-model/schedule.ts';
import type { Term } from '../content-model/term.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { checkContextOf } from './checked-document.ts';
import { codeDigest } from './code-digest.ts';
import type { ContentFile } from './content-files.ts';
import { digestOf, readCachedEntry, writeCachedEntry, type CachedEntry } from './entry-cache.ts';
import { markerOf } from './marked-words.ts';
import { fieldPlacesIn, readEntry, type ReadContext } from './read-entry.ts';
import { quickEngine } from './quick-engine.ts';
import type { Candidate } from './referrals.ts';
import type { Settings } from './settings-files.ts';

/** An entry in which nothing blocks, as long as nobody has asked for what it names. */
export interface SoundEntry extends Candidate {
	source: ContentFile;
	made: CachedEntry;
	digest: string;
	table?: string[][];
}

/** A sound entry whose day to be published has not come. */
export interface ScheduledEntry {
	file: string;
	type: TypeName;
	id: string;
	/** The day it is published. */
	on: string;
}

export interface EntriesRead {
	/** Entries that are published today, as far as they themselves go. */
	sound: Map<EntryKey, SoundEntry>;
	scheduled: Map<EntryKey, ScheduledEntry>;
	findings: Finding[];
	/** Addresses of entries whose leave to be published has ended. */
	ended: string[];
}

interface Reading {
	/** The checkout. */
	root: string;
	settings: Settings;
	/** The day of the check, `yyyy-mm-dd`. */
	today: string;
	/** False to read everything afresh and keep nothing. */
	cache: boolean;
}

/** First what the rest is read by, the words of the vocabulary and the names that may be printed; then the rest. */
export const readEntries = async (files: readonly ContentFile[], reading: Reading): Promise<EntriesRead> => {
	const { settings } = reading;
	const { read, ...found } = await entryReader(reading);
	for (const file of files) if (isReadFirst(file)) await read(file, {}, '');
	const first = [...found.sound.values()];
	const terms = first
		.filter(({ type }) => givesOf(type) === 'terms')
		.map(({ id, data }) => ({ id, data: data as Term }));
	const given = { define: markerOf(terms), checkContext: checkContextOf(settings, first) };
	const digest = digestOf(
		JSON.stringify(terms.map(({ id, data }) => [id, data])),
		JSON.stringify(settings.hub),
		JSON.stringify(settings.help),
		...first.map(({ type, data }) => `${type} ${(data as { title: string }).title}`),
	);
	for (const file of files) if (!isReadFirst(file)) await read(file, given, digest);
	return found;
};

/** What gives to the reading of others and has no text that would itself be read by it. */
const isReadFirst = ({ type }: ContentFile) => givesOf(type) !== undefined && typeNamed(type).format === 'yaml';

/** Reads files one by one, and keeps what is sound, what was found, and whose leave has ended. */
const entryReader = async ({ root, settings, today, cache }: Reading) => {
	const context: ReadContext = { vocabularies: settings.vocabularies, today, engine: quickEngine };
	const sound = new Map<EntryKey, SoundEntry>();
	const findings: Finding[] = [];
	const ended: string[] = [];
	const scheduled = new Map<EntryKey, ScheduledEntry>();
	// What an entry was checked against is part of its name too: the code that reads it, the engines (with their
	// versions, as packages that the code imports) and the lists of terms.
	const settingsDigest = digestOf(
		await codeDigest(root),
		quickEngine ? 'two engines' : 'one engine',
		JSON.stringify(settings.vocabularies),
	);

	const read = async (
		source: ContentFile,
		given: Pick<ReadContext, 'define' | 'checkContext'>,
		givenDigest: string,
	) => {
		const { type: name, id, file, text, table } = source;
		const type = typeNamed(name);
		const digest = digestOf(settingsDigest, givenDigest, file, text, ...(table === undefined ? [] : [table]));
		const cached = cache ? readCachedEntry(root, digest) : undefined;
		const holds = cached !== undefined && rulesHold(name, cached.data, today) && !hasAllowances(cached.data);
		const fresh = holds ? undefined : readEntry(type, file, text, { ...context, ...given }, table);
		const made = fresh ? fresh.made : cached;
		findings.push(...(fresh?.findings ?? cached?.findings ?? []));
		if (!made && fresh?.leaveHasEnded) ended.push(hrefOf(name, id));
		if (!made) return;
		if (fresh && cache) writeCachedEntry(root, digest, made);
		const on = heldBackUntil(made.data, today);
		if (on !== undefined) {
			scheduled.set(keyOf(name, id), { type: name, id, file, on });
			return;
		}
		const data = asOf(made.data, today);
		// Seldom asked for, so worked out only then.
		const placeOf: Candidate['placeOf'] = fresh?.placeOf ?? ((path) => fieldPlacesIn(type, text)(path));
		const rows = made.table ? { table: made.table } : {};
		sound.set(keyOf(name, id), { type: name, id, file, data, placeOf, source, made, digest, ...rows });
	};
	return { sound, scheduled, findings, ended, read };
};

/** An allowance ends after a year, so an entry that has one is checked again each day. */
const hasAllowances = (data: unknown) => Boolean((data as { allowed?: unknown[] }).allowed?.length);

/** Rules may depend on the day, so they are asked again even of an unchanged entry. */
const rulesHold = (type: TypeName, data: unknown, today: string) =>
	typeNamed(type).rules.every(
		(rule) => (rule as (data: unknown, context: { today: string }) => unknown[])(data, { today }).length === 0,
	);
