/** A build or a whole release in a process of its own, which ends with whoever started it. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextToShow } from '../content-model/draft-link.ts';

interface StartedProcess {
	/** The checkout. */
	root: string;
	/** Ends it at once. */
	signal: AbortSignal;
	/** Where what it prints goes: a file that is open, or where this process’s own goes. */
	output: number | 'inherit';
}

/** Builds into a folder, in so much memory; rejects where the build ends otherwise than well. */
export const buildInProcess = ({
	into,
	megabytes,
	under,
	...started
}: StartedProcess & {
	into: string;
	megabytes: number;
	/** The folder of the host that the coalition’s edition is built for; undefined for the public one. */
	under: string | undefined;
}): Promise<unknown> =>
	inProcess(started, [`--max-old-space-size=${megabytes}`, 'src/commands/build.ts'], {
		HUB_OUT: into,
		...(under === undefined ? {} : { AUDIENCE: 'coalition', HUB_UNDER: under }),
	});

/** Makes a release and serves it, by the code as it stands now; rejects where there is none. */
export const releaseInProcess = ({
	folder,
	megabytes,
	minutes,
	isForCoalition,
	...started
}: StartedProcess & {
	folder: string;
	megabytes: number;
	minutes: number;
	isForCoalition: boolean;
}): Promise<unknown> =>
	inProcess(started, [
		'src/commands/release.ts',
		folder,
		...['--megabytes', String(megabytes)],
		...['--minutes', String(minutes)],
		...(isForCoalition ? ['--coalition'] : []),
	]);

/** The page of a draft, made by the code as it stands now: as HTML, with the style sheets that stand beside it. */
export interface PageOfDraft {
	html: string;
	sheets: [name: string, css: string][];
}

/** Makes the page of a draft; rejects where that goes wrong. Nothing of it is left on the disk. */
export const pageOfDraftInProcess = async ({
	draft,
	megabytes,
	...started
}: StartedProcess & { draft: TextToShow; megabytes: number }): Promise<PageOfDraft> => {
	const into = await mkdtemp(join(tmpdir(), 'hub-page-'));
	try {
		const command = [`--max-old-space-size=${megabytes}`, 'src/commands/page-of-draft.ts'];
		const answer = await inProcess(started, command, { HUB_OUT: into }, draft);
		if (!answer) throw new Error('it made no page');
		return answer as PageOfDraft;
	} finally {
		await rm(into, { recursive: true, force: true });
	}
};

/** @param question what it is told at its beginning. Out: what it answered, if anything */
const inProcess = (
	{ root, signal, output }: StartedProcess,
	command: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	question?: object,
): Promise<unknown> =>
	new Promise((done, failed) => {
		let answer: unknown;
		const child = spawn(process.execPath, command, {
			cwd: root,
			env: { ...process.env, AUDIENCE: 'public', HUB_UNDER: '', NODE_ENV: 'production', ...environment },
			// The channel closes when this process ends, however it ends: that is how the other notices.
			stdio: ['ignore', output, output, 'ipc'],
			signal,
			killSignal: 'SIGKILL',
		});
		child.on('message', (told) => (answer = told));
		child.on('error', failed);
		child.on('exit', (code) => (code === 0 ? done(answer) : failed(new Error(`it ended with ${code ?? 'a signal'}`))));
		if (question) child.send(question, () => undefined);
		if (child.pid !== undefined) yieldToReaders(child.pid);
	});

/** People who read and write come first. Left as it is where the system does not allow it. */
const yieldToReaders = (id: number): void => {
	try {
		setPriority(id, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// A build in its usual turn is still a build.
	}
};

/** For the process that was started so: it ends when whoever started it has. Nothing where nobody did. */
export const endWithStarter = (): void => {
	process.once('disconnect', () => process.exit(1));
	// Listening would otherwise keep a build that is done from ending.
	process.channel?.unref();
};
