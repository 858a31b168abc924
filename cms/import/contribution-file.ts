/** A contribution of the plain form on its way into the hub. Pure; runs in node and in a browser. */
import {
	readContributionFile,
	type ContributionFile,
	type ReadContribution,
} from '../../src/content-model/contribution-file.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import { UnreadableDocument } from './refusal.ts';

const DOWNLOAD_AGAIN = 'Ask for the file as it came from the form; nobody needs to open or change it.';

/**
 * @param text the whole file
 * @returns the contribution, without keys the type does not have: those come back in `unknown`, with their words
 * @throws UnreadableDocument where it is no such file.
 */
export const readContribution = (
	text: string,
): { contribution: ContributionFile; unknown: ReadContribution['unknown'] } => {
	const read = readContributionFile(text);
	if ('fault' in read)
		throw new UnreadableDocument(read.fault.found, read.fault.expected, read.fault.next ?? DOWNLOAD_AGAIN);
	return { contribution: { ...read.file, body: makeSafe(read.file.body) }, unknown: read.unknown };
};
