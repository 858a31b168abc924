/**
 * A file that says which process is at work in a folder, so that no other begins. What a killed process left behind is
 * seen and taken away: it says when its process began, because another may have its number by now.
 */
import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Takes the lock, and holds it until the function that comes out is called.
 * @throws {Error} `elsewise` where a process that still runs holds it
 */
export const lockFor = async (path: string, elsewise: string): Promise<() => Promise<void>> => {
	// Written first and then put in place whole: a lock that is seen says whose it is.
	const mine = `${path}-${randomUUID()}`;
	await writeFile(mine, `${process.pid} ${await beginningOf(process.pid)}`);
	try {
		for (let left = 2; left > 0; left -= 1) {
			if (await isPut(mine, path)) return () => rm(path, { force: true });
			if ((await holderOf(path)) !== undefined) break;
			await rm(path, { force: true });
		}
	} finally {
		await rm(mine, { force: true });
	}
	throw new Error(elsewise);
};

const isPut = (mine: string, path: string): Promise<boolean> =>
	link(mine, path).then(
		() => true,
		(error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
			return false;
		},
	);

/** The number of the process that holds a lock; undefined where none does that still runs. */
export const holderOf = async (path: string): Promise<number | undefined> => {
	const [number, began = ''] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
	const id = Number(number);
	if (!isRunning(id)) return undefined;
	return began === '' || began === (await beginningOf(id)) ? id : undefined;
};

/** When a process began, in ticks since the machine started; nothing where the system does not say. */
const beginningOf = async (id: number): Promise<string> => {
	const told = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
	// The name of the program stands in brackets, and may hold spaces and brackets itself.
	return told.slice(told.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const isRunning = (id: number): boolean => {
	if (!Number.isInteger(id) || id <= 0) return false;
	try {
		return process.kill(id, 0);
	} catch (error) {
		// It runs, and is not ours to ask.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
};
