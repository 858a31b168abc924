/** Judges one file as it would stand in the checkout: for the editor, before anything is saved. Runs in node. */
import type { Audience } from '../content-model/entry.ts';
import type { Finding } from '../content-model/finding.ts';
import { settingsFiles, type SettingsFile } from '../content-model/settings.ts';
import { todayOf } from '../content-model/today.ts';
import { placeOfPath } from './content-files.ts';
import { groundsOf, type Grounds } from './checked-document.ts';
import { takeIn } from './intake.ts';
import { readEntry } from './read-entry.ts';
import { judgeSettings, readSettings } from './settings-files.ts';

/**
 * @param root the checkout, for the settings
 * @param path where the file would stand: `content/case-studies/dudley/calm-waiting.mdx`
 * @returns everything the checks find in it; references to other entries are checked when all are read together
 */
export const judgeFile = async (root: string, path: string, text: string, table?: string): Promise<Finding[]> => {
	const settings = /^content\/settings\/([a-z-]+)\.yaml$/.exec(path);
	if (settings) {
		const file = (settingsFiles as readonly SettingsFile[]).find(({ name }) => name === settings[1]);
		if (file) return judgeSettings(file, text, path).findings;
	}
	const place = placeOfPath(path);
	if ('rule' in place) return [place];
	const { vocabularies, hub } = await readSettings(root);
	return readEntry(place.type, path, text, { vocabularies, today: todayOf(hub), grounds: await groundsIn(root, place.audience) }, table).findings;
};

/** Names and words change seldom, and somebody who saves is waiting: a minute-old register is good enough. */
const GROUNDS_LAST = 60_000;
const kept = new Map<string, { at: number; grounds: Promise<Grounds> }>();

/**
 * What the checks judge by in this checkout. An entry for the coalition may use the words and names that only the
 * coalition knows; one for everybody may not, wherever it is judged.
 */
export const groundsIn = (root: string, audience: Audience): Promise<Grounds> => {
	const key = `${audience} ${root}`;
	const known = kept.get(key);
	if (known && Date.now() - known.at < GROUNDS_LAST) return known.grounds;
	const grounds = takeIn({ root, audience }).then(({ settings, entries }) => groundsOf(settings, entries));
	kept.set(key, { at: Date.now(), grounds });
	grounds.catch(() => kept.delete(key));
	return grounds;
};
