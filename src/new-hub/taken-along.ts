/** What a hub made from this one takes along of its content: what serves any hub, and the starter. Runs in node. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { placeOfPath } from '../content-loading/content-paths.ts';
import { readSettings, type Settings } from '../content-loading/settings-files.ts';
import { hrefOf } from '../content-model/address.ts';
import { own } from '../content-model/own.ts';
import { parseFrontMatter, splitFrontMatter } from '../safe-mdx/front-matter.ts';
import { filesBelow, publicContent } from './files-taken.ts';
import { FIRST_CONTACT, filledIn, ownFiles, type Texts } from './hub-content.ts';
import type { HubPlan } from './plan.ts';
import { withoutLostLinks } from './without-lost-links.ts';

/** Lists that mean the same in every hub, so that hubs can be read together. */
const SHARED_LISTS = [
	'age-groups',
	'content-notes',
	'kinds-of-knowledge',
	'organisation-kinds',
	'resource-kinds',
	'sectors',
	'source-kinds',
	'stages',
];

/** Whoever prepares a hub writes under this name until it has editors of its own. */
const EDITORS = 'content/organisations/practice-hub.yaml';

/** The address of an entry by its file; none for settings and for files that are no entry. */
const addressOf = (file: string): string | undefined => {
	const place = placeOfPath(file);
	return 'type' in place ? hrefOf(place.type.name, place.id) : undefined;
};

/** True for a page that says of itself that it is only for the hub it stands in. */
const isOnlyHere = (text: string): boolean => {
	const split = splitFrontMatter(text);
	if ('finding' in split) return true;
	const { data } = parseFrontMatter(split.frontMatter, split.frontMatterLine);
	return own((data ?? {}) as Record<string, unknown>, 'onlyHere') === true;
};

/** Pages of the hub and of its handbook that serve any hub, with this hub’s name and mailbox replaced. */
const sharedPages = async (root: string, plan: HubPlan, { hub }: Settings): Promise<Texts> => {
	const pages = [...(await filesBelow(root, 'content/pages')), ...(await filesBelow(root, 'content/handbook'))].filter(
		(file) => file.endsWith('.mdx'),
	);
	const texts = new Map<string, string>();
	for (const file of pages) {
		const text = await readFile(join(root, file), 'utf8');
		if (!isOnlyHere(text)) texts.set(file, text.replaceAll(hub.name, plan.name).replaceAll(hub.contact, FIRST_CONTACT));
	}
	return Object.fromEntries(texts);
};

/** The pages and settings that stand ready for a hub that begins. */
const starterFiles = async (root: string, plan: HubPlan, today: string): Promise<Texts> => {
	const files = (await filesBelow(root, 'starter')).filter((file) => !file.endsWith('.md'));
	const texts = await Promise.all(
		files.map(async (file): Promise<[string, string]> => [
			file.replace('starter/', 'content/'),
			filledIn(await readFile(join(root, file), 'utf8'), plan, today),
		]),
	);
	return Object.fromEntries(texts);
};

/** National helplines come with the starter; the exit and the words of danger serve every hub in the language. */
const withSharedHelp = (helplines: string, { help }: Settings): string => {
	const { exitAddress, exitThemes, dangerWords } = help;
	return stringify({ ...(parse(helplines) as object), exitAddress, exitThemes, dangerWords }, { lineWidth: 0 });
};

/**
 * In: the root of this hub, the plan of the new one, and the day. Out: every file of its content.
 * Nothing under `content/coalition/` is read.
 */
export const contentOf = async (root: string, plan: HubPlan, today: string): Promise<Texts> => {
	const settings = await readSettings(root);
	const lists = SHARED_LISTS.map((name) => `content/settings/${name}.yaml`);
	const verbatim = await Promise.all(
		[...lists, EDITORS].map(async (file): Promise<[string, string]> => [
			file,
			await readFile(join(root, file), 'utf8'),
		]),
	);
	const starter = await starterFiles(root, plan, today);
	const helplines = 'content/settings/helplines.yaml';
	const texts: Texts = {
		...Object.fromEntries(verbatim),
		...(await sharedPages(root, plan, settings)),
		...starter,
		[helplines]: withSharedHelp(starter[helplines]!, settings),
		...ownFiles(plan, settings.hub, today),
	};
	const there = new Set(Object.keys(texts).flatMap((file) => addressOf(file) ?? []));
	const gone = new Set(
		(await publicContent(root)).flatMap((file) => addressOf(file) ?? []).filter((address) => !there.has(address)),
	);
	return Object.fromEntries(
		Object.entries(texts).map(([file, text]) => [
			file,
			file.endsWith('.mdx') ? withoutLostLinks(text, (address) => gone.has(address)) : text,
		]),
	);
};
