/** Reads from the checkout what the editor’s configuration needs to know about this hub. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isTimeZone } from '../src/content-model/days.ts';
import { gitHostOf, unfitGitHost, type GitHost } from '../src/content-model/git-host.ts';
import { hubSettings, settingsSchema } from '../src/content-model/settings.ts';
import { todayOf } from '../src/content-model/today.ts';
import { VOCABULARIES, type Vocabularies, type Vocabulary } from '../src/content-model/vocabulary.ts';
import type { HubFacts } from './config.ts';
import { ordinaryFiles } from './ordinary-files.ts';

/**
 * In: the root of the checkout. Out: vocabularies, networks and the next decision’s number.
 * A list or folder that does not exist yet counts as empty, so that a new hub can be opened and filled in.
 */
export const readHub = async (root: string): Promise<HubFacts> => ({
	vocabularies: await readVocabularies(root),
	networks: await readNetworks(root),
	today: await todayIn(root),
	nextDecision: await nextDecision(root),
});

/**
 * What the editor works on, where that is no service; undefined where the settings name nothing, or nothing that could
 * be used: the build says so.
 */
export const readGitHost = async (root: string): Promise<{ siteAddress: string; gitHost: GitHost } | undefined> => {
	const read = settingsSchema(hubSettings).safeParse(await readYaml(join(root, 'content/settings/hub.yaml')));
	const gitHost = read.success ? gitHostOf(read.data) : undefined;
	return read.success && gitHost && unfitGitHost(read.data).length === 0
		? { siteAddress: read.data.address, gitHost }
		: undefined;
};

/** The day it is in the hub’s time zone; in Greenwich’s where the settings name none that is known. */
export const todayIn = async (root: string): Promise<string> => {
	const zone = (await readYaml(join(root, 'content/settings/hub.yaml')))?.['timeZone'];
	return todayOf({ timeZone: typeof zone === 'string' && isTimeZone(zone) ? zone : 'UTC' });
};

const readVocabularies = async (root: string) => {
	const entries = await Promise.all(
		Object.keys(VOCABULARIES).map(async (name): Promise<[string, Vocabulary]> => {
			const terms = (await readYaml(join(root, 'content/settings', `${name}.yaml`)))?.['terms'];
			return [name, { terms: Array.isArray(terms) ? terms : [] }];
		}),
	);
	return Object.fromEntries(entries) as Vocabularies;
};

const readNetworks = async (root: string) => {
	const folder = join(root, 'content/networks');
	const files = (await ordinaryFiles(folder)).filter((path) => path.endsWith('.yaml') && !path.includes('/'));
	return Promise.all(
		files.map(async (file) => {
			const id = file.replace(/\.yaml$/, '');
			const title = (await readYaml(join(folder, file)))?.['title'];
			return { id, title: typeof title === 'string' ? title : id };
		}),
	);
};

const nextDecision = async (root: string) => {
	const numbers = (await ordinaryFiles(join(root, 'content/handbook/decisions'))).map((path) =>
		Number(/^(\d{4})-/.exec(path)?.[1] ?? 0),
	);
	return Math.max(0, ...numbers) + 1;
};

// A file that cannot be read or parsed has its own message in the checks; here it only must not stop the editor,
// which may be the one place where somebody can mend it.
const readYaml = async (path: string): Promise<Record<string, unknown> | undefined> => {
	try {
		const value: unknown = parse(await readFile(path, 'utf8'), { schema: 'core', maxAliasCount: 0 });
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
};
