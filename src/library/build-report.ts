/**
 * What a build says on a public page of what it left out and warned of. Words that were found are never part of it: a
 * finding may quote the very detail it wants taken out. Nor is a name of a file that can say too much. Pure.
 */
import { hrefOf } from '../content-model/address.ts';
import type { Finding } from '../content-model/finding.ts';
import { NAME_OF_THE_FILE } from '../content-loading/checked-document.ts';
import type { LoadedContent } from '../content-loading/load-content.ts';
import { groupBy } from './listing.ts';

/** Where to look in one file. */
export interface ReportedFile {
	file: string;
	places: Pick<Finding, 'line' | 'column' | 'where' | 'rule'>[];
}

export interface BuildReport {
	published: number;
	leftOut: number;
	blocking: ReportedFile[];
	warnings: ReportedFile[];
	/** Files with something to put right that are not named here. */
	unnamed: number;
}

/** A table stands beside its entry under the same name: `content/indicators/reach.csv`. */
const withoutEnding = (file: string) => file.replace(/\.[a-z]+$/, '');

/**
 * Not named are: an entry whose leave to be published has ended, because nobody may be told that it was there; one
 * whose day has not come, because nobody may know of it before; a file whose own name is at fault; and a file under
 * `public/` that does not go out, because its name is its sender’s.
 */
export const buildReportOf = ({
	entries,
	findings,
	leftOut,
	scheduled,
	ended,
}: Pick<LoadedContent, 'entries' | 'findings' | 'leftOut' | 'scheduled' | 'ended'>): BuildReport => {
	const unnamed = new Set([
		...scheduled.map(({ file }) => withoutEnding(file)),
		...leftOut.filter(({ type, id }) => ended.includes(hrefOf(type, id))).map(({ file }) => withoutEnding(file)),
		...findings
			.filter(
				({ where, file, severity }) =>
					(where === NAME_OF_THE_FILE && severity === 'block') || file.startsWith('public/'),
			)
			.map(({ file }) => withoutEnding(file)),
	]);
	const withFindings = new Set(findings.map(({ file }) => withoutEnding(file)));
	const reported = (severity: Finding['severity']): ReportedFile[] =>
		groupBy(
			findings.filter((finding) => finding.severity === severity && !unnamed.has(withoutEnding(finding.file))),
			({ file }) => file,
		).map(([file, found]) => ({
			file,
			places: found.map(({ line, column, where, rule }) => ({ line, column, where, rule })),
		}));
	return {
		published: entries.length,
		leftOut: leftOut.length,
		blocking: reported('block'),
		warnings: reported('warn'),
		unnamed: [...unnamed].filter((file) => withFindings.has(file)).length,
	};
};

/** Files named on the page under one heading, and places in each: the command names them all. */
const MOST_FILES = 400;
const MOST_PLACES = 12;

/** What the page says of many files: the first of them, with the first places in each, and how many there are. */
export const firstReported = (files: readonly ReportedFile[]) => ({
	count: files.length,
	files: files.slice(0, MOST_FILES).map(({ file, places }) => ({
		file,
		places: places.slice(0, MOST_PLACES),
		more: Math.max(0, places.length - MOST_PLACES),
	})),
});
