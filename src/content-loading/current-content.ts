/**
 * The content as it stands now: loaded once for each checkout, audience and day, and again once it has changed. It asks
 * the clock for the day; what it gives is kept for the whole program.
 */
import { resolve } from 'node:path';
import { todayOf } from '../content-model/today.ts';
import { changesSoFar } from './content-changes.ts';
import { forThisProcess } from './for-this-process.ts';
import { loadContent, type LoadContentOptions, type LoadedContent } from './load-content.ts';
import { readSettings, type Settings } from './settings-files.ts';

interface Kept {
	/** How often the content had changed when this was begun. */
	changes: number;
	/** By checkout: every collection asks which day it is, and each would read all settings again. */
	settings: Map<string, Promise<Settings>>;
	content: Map<string, Promise<LoadedContent>>;
}

const keptHere = forThisProcess<{ kept: Kept | undefined }>('current-content', () => ({ kept: undefined }));

const kept = (): Kept => {
	const changes = changesSoFar();
	if (keptHere.kept?.changes !== changes) keptHere.kept = { changes, settings: new Map(), content: new Map() };
	return keptHere.kept;
};

const currentSettings = (root: string): Promise<Settings> => {
	const { settings } = kept();
	const before = settings.get(root);
	if (before) return before;
	const reading = readSettings(root);
	settings.set(root, reading);
	// Settings that cannot be read may be put right at any moment.
	reading.catch(() => settings.delete(root));
	return reading;
};

/**
 * Everything people wrote, on the day it is in the hub’s time zone unless another is asked for. @throws
 * {UnreadableSettings}
 */
export const currentContent = async (
	options: Omit<LoadContentOptions, 'today'> & { today?: string },
): Promise<LoadedContent> => {
	// Astro ends its folders with a slash, others do not: they mean the same checkout.
	const root = resolve(options.root);
	const today = options.today ?? todayOf((await currentSettings(root)).hub);
	const { content } = kept();
	const key = `${root}\n${options.audience}\n${today}`;
	const running = content.get(key);
	if (running) return running;
	const loading = loadContent({ ...options, root, today });
	content.set(key, loading);
	return loading;
};
