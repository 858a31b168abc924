/** A build in a process of its own, which may take so much memory, and ends with whoever started it. */
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

export interface BuildProcess {
	/** The checkout to build. */
	root: string;
	into: string;
	megabytes: number;
	signal: AbortSignal;
	/** Where what it prints goes: a file that is open, or where this process’s own goes. */
	output: number | 'inherit';
}

/** Builds into a folder; rejects where the build ends otherwise than well. */
export const buildInProcess = ({ root, into, megabytes, signal, output }: BuildProcess): Promise<void> =>
	new Promise((done, failed) => {
		const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, 'src/commands/build.ts'], {
			cwd: root,
			env: { ...process.env, AUDIENCE: 'public', HUB_OUT: into, NODE_ENV: 'production' },
			// The channel closes when this process ends, however it ends: that is how the build notices.
			stdio: ['ignore', output, output, 'ipc'],
			signal,
			killSignal: 'SIGKILL',
		});
		child.on('error', failed);
		child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`it ended with ${code ?? 'a signal'}`))));
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

/** For the process that builds: it ends when whoever started it has. Nothing where nobody did. */
export const endWithStarter = (): void => {
	process.once('disconnect', () => process.exit(1));
	// Listening would otherwise keep a build that is done from ending.
	process.channel?.unref();
};
