/** Runs in each worker thread of the editing service, and does one job at a time. */
import { threadId, type MessagePort } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { JobName, Jobs } from './jobs.ts';
import type { CheckModule } from './check-module.ts';
import { RequestError } from './refusal.ts';

/** What a thread is told when it starts. */
export interface WorkerSettings {
	/** Root of the checkout. */
	root: string;
	/** Address of the module that checks. */
	checking: string;
}

export interface Order<Name extends JobName = JobName> {
	job: Name;
	asked: Jobs[Name]['asked'];
	/** Told the number of the thread, once it has what it needs and begins. */
	begun: MessagePort;
}

/** A refusal is no fault of the thread, and an error loses what kind it is on its way to another thread. */
export type Outcome<Done> = { done: Done } | { refused: Pick<RequestError, 'status' | 'message' | 'findings'> };

const { root, checking } = Tinypool.workerData as WorkerSettings;
const checks = import(checking) as Promise<CheckModule>;
// Begun at once, so that whoever saves first need not wait; a fault in it is told by the job that meets it.
const ready = checks.then(({ prepare }) => prepare?.(root)).catch(() => undefined);

const check = async ({ path, text }: { path: string; text: string }) => (await checks).checkFile(root, path, text);

const contributionContext = async () => {
	const context = await (await checks).contributionContext?.(root);
	if (!context) throw new Error('The module that checks does not say what contributions are checked against.');
	return context;
};

// What only some jobs need is loaded by the first of them.
const WORK: { [Name in JobName]: (asked: Jobs[Name]['asked']) => Promise<Jobs[Name]['done']> } = {
	check,
	advise: check,
	importFile: async (asked) =>
		(await import('./read-sent.ts')).readSent(asked, { root, check: (path, text) => check({ path, text }) }),
	checkLetter: async (asked) =>
		(await import('./check-letter.ts')).checkLetter(asked, {
			root,
			context: await contributionContext(),
			check: (path, text) => check({ path, text }),
		}),
	checkWords: async (asked) =>
		(await import('../../src/contribution-form/check-words.ts')).checkWords(asked, await contributionContext()),
	cleanMedia: async (asked) => (await import('./media.ts')).cleanSent(asked),
	blankDocument: async ({ type }) => {
		const { blankDocuments } = await import('../import/blank-documents.ts');
		return (await blankDocuments(root, [type]))[0]!.bytes;
	},
	lookAtSave: async (asked) => (await import('./save-facts.ts')).lookAtSave(asked),
	compareVersions: async (asked) => (await import('./compare-versions.ts')).compareVersions(asked),
};

/** Does one job. @throws whatever the job throws, but for refusals, which are answered. */
export const work = async <Name extends JobName>({
	job,
	asked,
	begun,
}: Order<Name>): Promise<Outcome<Jobs[Name]['done']>> => {
	await ready;
	begun.postMessage(threadId);
	begun.close();
	try {
		return { done: await WORK[job](asked) };
	} catch (error) {
		if (!(error instanceof RequestError)) throw error;
		const { status, message, findings } = error;
		return { refused: { status, message, findings } };
	}
};
