import { settingsFiles } from '../../src/content-model/settings.ts';
import { differencesBetween, partsOfVersion, type Difference } from '../revisions/differences.ts';
import { placeOf } from './paths.ts';

/** In: versions of a file, the newest first. Out: for each but the last, what it changed of the one after it. */
export const compareVersions = ({ path, texts }: { path: string; texts: readonly string[] }): Difference[][] => {
	const { type, slug } = placeOf(path);
	const fields = type?.fields ?? settingsFiles.find(({ name }) => name === slug)?.fields ?? {};
	const parts = texts.map((text) => partsOfVersion(type?.format ?? 'yaml', text));
	return parts.slice(0, -1).map((newer, index) => differencesBetween(fields, parts[index + 1]!, newer));
};
