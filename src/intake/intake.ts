/**
 * Takes in everything people wrote and decides what is published: the one reader of the content folder, used by
 * the site, the check command, the search index and the benchmark. Runs in node.
 */
import { hrefOf } from '../content-model/address.ts';
import type { AnyEntry, Audience, RenderedBody } from '../content-model/entry.ts';
import type { Finding, Place } from '../content-model/finding.ts';
import { typeNamed } from '../content-model/index.ts';
import type { Term } from '../content-model/term.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { RENDERER_VERSION } from '../contributions/contribution.ts';
import type { DefinitionMarker } from '../contributions/vocabulary-marks.ts';
import { readContentFiles, type ContentFile } from './content-files.ts';
import { markerOf } from './marked-words.ts';
import { readEntry, type ReadContext } from './read-entry.ts';
import { keyOf, settleReferences, type Candidate } from './referrals.ts';
import { readSettings, type Settings } from './settings-files.ts';
import { digestOf, readSideFile, writeSideFile, type SideFile } from './side-files.ts';
import { fixedAddresses } from './site-addresses.ts';

/** An entry that is published, with its body. */
export interface TakenIn extends AnyEntry {
	body: RenderedBody;
	table?: string[][];
}

export interface Intake {
	settings: Settings;
	/** Published entries, by type in the order of the types, then by id. */
	entries: TakenIn[];
	/** Everything the checks found, by file and place. */
	findings: Finding[];
	/** Files that were read and not published. */
	leftOut: { file: string; type: TypeName; id: string }[];
}

export interface IntakeOptions {
	/** The checkout. */
	root: string;
	audience: Audience;
	/** The day of the check, `yyyy-mm-dd`. */
	today: string;
	/** False to judge everything afresh and keep nothing. */
	cache?: boolean;
}

/** Reads, checks and renders every entry of an audience. @throws {UnreadableSettings} */
export const takeIn = async ({ root, audience, today, cache = true }: IntakeOptions): Promise<Intake> => {
	const settings = await readSettings(root);
	const { files, findings } = await readContentFiles(root, audience);
	const context: ReadContext = { vocabularies: settings.vocabularies, today };
	const sound = new Map<string, Candidate & { source: ContentFile; side: SideFile; digest: string; table?: string[][] }>();
	const settingsDigest = digestOf(String(RENDERER_VERSION), JSON.stringify(settings.vocabularies));

	const take = async (file: ContentFile, define?: DefinitionMarker, defineDigest = '') => {
		const type = typeNamed(file.type);
		const digest = digestOf(settingsDigest, defineDigest, file.file, file.text, file.table ?? '');
		const kept = cache && file.table === undefined ? await readSideFile(root, digest) : undefined;
		const read = kept && rulesHold(file.type, kept.data, today) ? undefined : readEntry(type, file.file, file.text, define ? { ...context, define } : context, file.table);
		const side = read ? read.side : kept;
		findings.push(...(read?.findings ?? kept?.findings ?? []));
		if (!side) return;
		if (read && cache) await writeSideFile(root, digest, side);
		const placeOf = read?.placeOf ?? ((): Place => ({ line: 1, column: 1 }));
		sound.set(keyOf(file.type, file.id), { type: file.type, id: file.id, file: file.file, data: side.data, placeOf, source: file, side, digest, ...(read?.table ? { table: read.table } : {}) });
	};

	// Terms first: their words are marked in the bodies of everything else.
	for (const file of files) if (file.type === 'term') await take(file);
	const terms = [...sound.values()].map(({ id, data }) => ({ id, data: data as Term }));
	const define = markerOf(terms);
	const defineDigest = digestOf(...terms.flatMap(({ id, data }) => [id, data.title, data.meaning ?? '', ...(data.otherForms ?? []), ...(data.abbreviations ?? [])]));
	for (const file of files) if (file.type !== 'term') await take(file, define, defineDigest);

	const known = new Map<TypeName, string[]>();
	for (const { type, id } of files) known.set(type, [...(known.get(type) ?? []), id]);
	findings.push(...settleReferences(sound as Map<string, Candidate>, known));
	findings.push(...deadLinks([...sound.values()]));

	const entries = [...sound.values()]
		.sort((a, b) => (a.type === b.type ? (a.id < b.id ? -1 : 1) : 0))
		.map(({ type, id, file, data, source, side, digest, table }): TakenIn => ({ type, id, file, audience: source.audience, data, digest, body: side.body, ...(table ? { table } : {}) }));
	const leftOut = files.filter(({ type, id }) => !sound.has(keyOf(type, id))).map(({ file, type, id }) => ({ file, type, id }));
	return { settings, entries, findings: findings.sort(byPlace), leftOut };
};

/** Rules may depend on the day, so they are asked again even of an unchanged entry. */
const rulesHold = (type: TypeName, data: unknown, today: string) => typeNamed(type).rules.every((rule) => (rule as (data: unknown, context: { today: string }) => unknown[])(data, { today }).length === 0);

const byPlace = (a: Finding, b: Finding) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);

/** Links inside the site that lead nowhere; the page shows their words without the link. */
const deadLinks = (taken: { file: string; type: TypeName; id: string; side: SideFile }[]): Finding[] => {
	const headings = new Map(taken.map(({ type, id, side }) => [hrefOf(type, id), new Set(side.body.headings.map((heading) => heading.id))]));
	const fixed = fixedAddresses();
	return taken.flatMap(({ file, side }) =>
		side.links.flatMap(({ href, line, column }): Finding[] => {
			const [path = '', fragment] = href.split('#');
			const page = headings.get(path);
			const exists = page ? !fragment || page.has(fragment) : fixed.some((address) => (typeof address === 'string' ? address === path : address.test(path)));
			return exists ? [] : [{ file, line, column, rule: 'link', severity: 'warn', where: 'Body', found: href, message: `Unexpected link to “${href}”, expected a page${page ? ' and a heading' : ''} of the hub.`, next: 'Open the page you mean and copy its address from “/” on.' }];
		}),
	);
};

/** One intake for each checkout and audience at a time; `forget` after a file has changed. */
const current = new Map<string, Promise<Intake>>();
export const currentIntake = (options: IntakeOptions): Promise<Intake> => {
	const key = `${options.root}\n${options.audience}\n${options.today}`;
	const running = current.get(key);
	if (running) return running;
	const intake = takeIn(options);
	current.set(key, intake);
	return intake;
};
export const forgetIntake = () => current.clear();

/** Today in the hub’s country, `yyyy-mm-dd`; `HUB_TODAY` fixes it so that two builds can be compared byte for byte. */
export const todayOf = (environment: Record<string, string | undefined> = process.env) =>
	environment['HUB_TODAY'] ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** The audience of this build: everyone, unless `AUDIENCE=coalition` says otherwise. */
export const audienceOf = (environment: Record<string, string | undefined> = process.env): Audience => {
	const asked = environment['AUDIENCE'] ?? 'public';
	if (asked !== 'public' && asked !== 'coalition') throw new Error(`AUDIENCE is “${asked}”; expected “public” or “coalition”.`);
	return asked;
};
