/** Which fast tests run by themselves, which in lean processes, and which begin first. */

/** Tests that put something else in the place of a module or of what is global: each has a process of its own. */
export const ALONE = [
	'checks/prefilter/may-match',
	'cms/blank-document-files',
	'cms/service/hostile-requests',
	'cms/admin/hub-backend',
	'cms/service/workers',
	'cms/import/blank-documents',
	'content-loading/audiences',
	'content-loading/load-content',
	'content-loading/entry-cache',
	'library/the-hub',
	'lint/expressions-put-together',
	'search/whose-fault',
].map((name) => `tests/${name}.test.ts`);

/**
 * Tests that start hundreds of programs, git above all. To start one, the system copies what it knows of the memory of
 * the process that asks: 1.2 ms of processor from a process of 50 MB, 6.5 ms from one of 1 GB.
 */
export const START_PROGRAMS = [
	'cms/service/actions/import',
	'cms/service/drafts/*',
	'cms/service/draft-pages',
	'cms/service/git-objects',
	'cms/service/history',
	'cms/service/killed',
	'cms/service/many-saves',
	'cms/service/media',
	'cms/service/open-bodies',
	'cms/service/orphans',
	'commands/import',
	'start/in-a-sentence',
	'steps/step-process',
	'toolchain/*',
].map((name) => `tests/${name}.test.ts`);

/** Names of the test files that take longest, the longest first. */
export const LONGEST = [
	'hostile-requests',
	'many-saves',
	'killed',
	'in-a-sentence',
	'import',
	'publishing',
	'linear-time',
	'labelled-set',
	'words-as-keys',
	'linear-work',
	'import-refusals',
];
