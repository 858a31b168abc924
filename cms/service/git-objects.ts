/**
 * Reads objects of git through one process that stays open a moment: a process for each question costs more than the
 * answer, most of all where the service holds much memory.
 */
import type { ChildProcess } from 'node:child_process';

/** An object of git, as it is stored. */
export interface GitObject {
	/** 40 hexadecimal digits. */
	id: string;
	type: string;
	content: Buffer;
}

export interface GitObjects {
	/**
	 * In: a name as `git rev-parse` takes it, on one line. Out: the object; undefined where nothing has that name.
	 * Throws what `failed` makes when git cannot be run, or ends in the middle of two answers.
	 */
	read: (name: string) => Promise<GitObject | undefined>;
}

/** How long the process waits for the next question, in milliseconds. */
const IDLE = 2_000;

interface Question {
	name: string;
	answer: (object: GitObject | undefined) => void;
	fail: (error: Error) => void;
	/** Asked before, of a process that ended without an answer. */
	isSecond: boolean;
}

/**
 * Takes answers of `cat-file --batch` out of the pieces that arrive: a line, then as many bytes as it says and a line
 * end.
 */
const answersIn = (take: (object: GitObject | undefined) => void) => {
	let pieces: Buffer[] = [];
	let length = 0;
	/** How many bytes the answer that is arriving has in all; undefined until its first line is there. */
	let needed: number | undefined;
	const join = () => {
		const joined = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
		pieces = [joined];
		return joined;
	};
	const drop = (count: number) => {
		const rest = join().subarray(count);
		pieces = rest.length ? [rest] : [];
		length = rest.length;
		needed = undefined;
	};
	const next = (): boolean => {
		if (length === 0 || (needed !== undefined && length < needed)) return false;
		const bytes = join();
		const end = bytes.indexOf(10);
		if (end < 0) return false;
		const [id = '', type = '', size] = bytes.toString('utf8', 0, end).split(' ');
		if (!/^[0-9a-f]{40}$/.test(id) || !/^\d+$/.test(size ?? '')) {
			drop(end + 1);
			take(undefined);
			return true;
		}
		needed = end + 1 + Number(size) + 1;
		if (length < needed) return false;
		const content = Buffer.from(bytes.subarray(end + 1, needed - 1));
		drop(needed);
		take({ id, type, content });
		return true;
	};
	return (piece: Buffer) => {
		pieces.push(piece);
		length += piece.length;
		while (next());
	};
};

/**
 * @param start starts `git cat-file --batch` with its input and output open
 * @param failed makes the error for a process that could not be run
 */
export const gitObjects = (start: () => ChildProcess, failed: (why: string) => Error): GitObjects => {
	let running: ChildProcess | undefined;
	let waiting: Question[] = [];
	let idle: NodeJS.Timeout | undefined;

	const ended = (git: ChildProcess, why: string) => {
		if (git !== running) return;
		running = undefined;
		const [again, lost] = [waiting.filter(({ isSecond }) => !isSecond), waiting.filter(({ isSecond }) => isSecond)];
		waiting = [];
		lost.forEach(({ fail }) => fail(failed(why)));
		again.forEach((question) => ask({ ...question, isSecond: true }));
	};

	const open = (): ChildProcess => {
		const git = start();
		// An open reader is no reason for the service, or a test, to go on running.
		git.unref();
		for (const stream of [git.stdin, git.stdout, git.stderr])
			(stream as unknown as { unref?: () => void } | null)?.unref?.();
		git.stdout?.on(
			'data',
			answersIn((object) => {
				waiting.shift()?.answer(object);
				if (waiting.length === 0) rest(git);
			}),
		);
		git.stderr?.resume();
		git.stdin?.on('error', () => undefined);
		git.on('error', (error) => ended(git, error.message));
		git.on('close', () => ended(git, 'it ended'));
		return git;
	};

	const rest = (git: ChildProcess) => {
		hold(git, false);
		idle = setTimeout(() => {
			if (running === git) running = undefined;
			git.stdin?.end();
		}, IDLE);
		idle.unref();
	};

	/** While a question waits for its answer, the process is a reason to go on running. */
	const hold = (git: ChildProcess, isHeld: boolean) => {
		const stream = git.stdout as unknown as { ref?: () => void; unref?: () => void } | null;
		if (isHeld) stream?.ref?.();
		else stream?.unref?.();
	};

	const ask = (question: Question) => {
		clearTimeout(idle);
		running ??= open();
		hold(running, true);
		waiting.push(question);
		running.stdin?.write(`${question.name}\n`);
	};

	return {
		read: (name) =>
			/[\r\n\0]/.test(name)
				? Promise.resolve(undefined)
				: new Promise((answer, fail) => ask({ name, answer, fail, isSecond: false })),
	};
};
