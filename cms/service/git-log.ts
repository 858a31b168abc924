/** Reads what git’s log prints of changed files. Pure. */

/** A published change of one file, as git’s log has it. */
export interface LoggedChange {
	commit: string;
	/** The commit before it; undefined for the first of all. */
	parent: string | undefined;
	/** Names of those who made it: its author first. */
	by: string[];
	/** When, as ISO 8601. */
	at: string;
	path: string;
	/** The file after the change; undefined where the change took it out. */
	blob: string | undefined;
}

/** No name holds these two: one begins a commit, the other stands between its parts. */
const BEGINS = '\x1e';
const BETWEEN = '\x1f';

/** A commit, its parents, its author, its day, and who else worked on it. */
const LOG_FORMAT = `${BEGINS}%H${BETWEEN}%P${BETWEEN}%an${BETWEEN}%aI${BETWEEN}%(trailers:key=Co-authored-by,valueonly,separator=%x1d)${BETWEEN}`;

/** What to ask of git for `loggedChangesIn`. */
export const logArguments = (
	from: string,
	paths: readonly string[],
	{ most, deleted = false }: { most: number; deleted?: boolean },
): string[] => [
	'log',
	`--format=${LOG_FORMAT}`,
	'--raw',
	'-z',
	'--no-abbrev',
	'--no-renames',
	`--max-count=${most}`,
	...(deleted ? ['--diff-filter=D'] : []),
	from,
	'--',
	...paths,
];

/** In: what `log --raw -z` printed in that format, whatever the paths hold. */
export const loggedChangesIn = (printed: Buffer): LoggedChange[] =>
	printed
		.toString()
		.split(BEGINS)
		.slice(1)
		.flatMap((record) => {
			const [commit = '', parents = '', author = '', at = '', others = '', files = ''] = record.split(BETWEEN);
			const by = [author, ...others.split('\x1d').map((person) => person.split('<')[0]!.trim())].filter(Boolean);
			const parent = parents.split(' ')[0] || undefined;
			return filesIn(files).map((file) => ({ commit, parent, by, at, ...file }));
		});

/** A line of modes and ids, a zero byte, a path, a zero byte, one after another. */
const filesIn = (printed: string): Pick<LoggedChange, 'path' | 'blob'>[] => {
	const parts = printed.split('\0').map((part) => part.replace(/^\n+/, ''));
	const changes: Pick<LoggedChange, 'path' | 'blob'>[] = [];
	for (let index = 0; index + 1 < parts.length; index += 1) {
		if (!parts[index]!.startsWith(':')) continue;
		const id = parts[index]!.split(' ')[3] ?? '';
		changes.push({ path: parts[index + 1]!, blob: /^0+$/.test(id) ? undefined : id });
		index += 1;
	}
	return changes;
};
