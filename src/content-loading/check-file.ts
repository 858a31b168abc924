/** Checks one file as it would stand in the checkout: for the editor, before anything is saved. Runs in node. */
import type { Audience } from '../content-model/entry.ts';
import type { Finding } from '../content-model/finding.ts';
import { settingsFiles, type SettingsFile } from '../content-model/settings.ts';
import { todayOf } from '../content-model/today.ts';
import { placeOfPath } from './content-paths.ts';
import type { CheckContext } from './checked-document.ts';
import { hubStateOf } from './hub-state.ts';
import { loadCheckContext } from './load-content.ts';
import { readEntry } from './read-entry.ts';
import { checkSettings, readSettings, type Settings } from './settings-files.ts';

/**
 * @param root the checkout, for the settings
 * @param path where the file would stand: `content/case-studies/ashford/calm-waiting.mdx`
 * @returns everything the checks find in it; references to other entries are checked when all are read together
 */
export const checkFile = async (root: string, path: string, text: string, table?: string): Promise<Finding[]> => {
	const settings = /^content\/settings\/([a-z-]+)\.yaml$/.exec(path);
	if (settings) {
		const file = (settingsFiles as readonly SettingsFile[]).find(({ name }) => name === settings[1]);
		if (file) return checkSettings(file, text, path).findings;
	}
	const place = placeOfPath(path);
	if ('rule' in place) return [place];
	const {
		settings: { vocabularies },
		today,
		checkContext,
	} = await checkContextIn(root, place.audience);
	return readEntry(place.type, path, text, { vocabularies, today, checkContext }, table).findings;
};

/** What a text of this moment is checked against. */
export interface CheckedWith {
	settings: Settings;
	/** The day it is in the hub’s time zone. */
	today: string;
	checkContext: CheckContext;
}

interface Kept {
	state: string;
	settings: Promise<Settings>;
	day?: { today: string; checkContext: Promise<CheckContext> };
}

/** By audience and checkout: read again only after the files have changed, or the day. */
const kept = new Map<string, Kept>();

/**
 * What the checks go by in this checkout. An entry for the coalition may use the words and names that only the
 * coalition knows; one for everybody may not, wherever it is checked.
 * @throws {UnreadableSettings}
 */
export const checkContextIn = async (root: string, audience: Audience): Promise<CheckedWith> => {
	const key = `${audience}\n${root}`;
	const state = hubStateOf(root, audience);
	let known = kept.get(key);
	if (known?.state !== state) {
		known = { state, settings: readSettings(root) };
		kept.set(key, known);
		known.settings.catch(() => kept.delete(key));
	}
	const settings = await known.settings;
	const today = todayOf(settings.hub);
	if (known.day?.today !== today) {
		known.day = { today, checkContext: loadCheckContext({ root, audience, today, settings }) };
		known.day.checkContext.catch(() => kept.delete(key));
	}
	return { settings, today, checkContext: await known.day.checkContext };
};

/** Reads what texts are checked against, so that whoever saves first need not wait for it. */
export const prepare = async (root: string): Promise<void> => {
	await checkContextIn(root, 'public');
};

/** What a contribution from outside is checked against: what is published, as it is for everybody. */
export const contributionContext = async (root: string) => {
	const { settings, today, checkContext } = await checkContextIn(root, 'public');
	return { vocabularies: settings.vocabularies, today, ...checkContext };
};
