/**
 * The worker threads of the editing service: whatever may take long is done there, so that the thread that answers is
 * always free. Each job has a time and a memory of its own; one that wants more is ended with its thread, and another
 * thread takes its place.
 */
import { MessageChannel, type Worker } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { fairTurns, type TurnLimits } from './fair-turns.ts';
import { JOB_KINDS, type JobName, type Jobs } from './jobs.ts';
import { beingStopped, RequestError } from './refusal.ts';
import type { Order, Outcome, WorkerSettings } from './worker.ts';

export interface WorkLimits extends TurnLimits {
	/** Milliseconds a job may take from when it begins. */
	checkWithin: number;
	adviseWithin: number;
	lookAtSaveWithin: number;
	importFileWithin: number;
	checkLetterWithin: number;
	checkWordsWithin: number;
	cleanMediaWithin: number;
	blankDocumentWithin: number;
	compareVersionsWithin: number;
	/** Milliseconds in which a thread must be ready to begin: it loads the checks and reads what they go by. */
	readyWithin: number;
	/** Megabytes of memory for what one thread makes of a text or document. */
	memory: number;
	/** Threads that are kept ready; more, up to `places`, come when these are busy and go when they are not. */
	readyThreads: number;
}

export const WORK_DEFAULTS: WorkLimits = {
	checkWithin: 15_000,
	adviseWithin: 15_000,
	lookAtSaveWithin: 15_000,
	importFileWithin: 60_000,
	checkLetterWithin: 15_000,
	checkWordsWithin: 15_000,
	cleanMediaWithin: 30_000,
	blankDocumentWithin: 15_000,
	compareVersionsWithin: 15_000,
	readyWithin: 60_000,
	memory: 512,
	readyThreads: 2,
	places: 5,
	placesOfOne: 2,
	// 200 saves at once are a promise of the service.
	waitingOfOne: 250,
	sizeOfOne: 64_000_000,
	turnWithin: 120_000,
};

/** Milliseconds after which a thread beyond those kept ready is let go. */
const IDLE = 60_000;

/** Milliseconds between two looks at the memory of a thread that works. */
const LOOK_EVERY = 100;

/**
 * How far above its limit the engine itself stops a thread. Where one allocation alone goes beyond that, as when a
 * large table doubles, the engine ends the whole process; so we end the thread long before.
 */
const ENGINE_LIMIT = 4;

/**
 * Has a job done for one person. Rejects with a RequestError where it is refused, wants too much, or has to wait too
 * long.
 */
export type Work = <Name extends JobName>(job: Name, asked: Jobs[Name]['asked']) => Promise<Jobs[Name]['done']>;

export interface Workers {
	/** @param person whose turn it uses up */
	workFor: (person: string) => Work;
	/** Ends all threads, whatever they do; what waits is refused. */
	close: () => Promise<void>;
}

/**
 * Told of what was not expected: in words without content, and with what may quote somebody beside them, a fault or a
 * sentence.
 */
export type Tell = (words: string, quoting: unknown) => void;

export interface WorkersSetup {
	root: string;
	checking: URL;
	limits: WorkLimits;
	tell: Tell;
}

/** In: the checkout, the module that checks, and limits. Out: workers, which begin to make themselves ready. */
export const startWorkers = async ({ root, checking, limits, tell }: WorkersSetup): Promise<Workers> => {
	// Its documentation: where the main thread has not loaded it, a second thread may not be able to after the first has
	// ended.
	await import('sharp');
	const pool = threadsFor({ root, checking, limits, tell });
	const turns = fairTurns(limits);
	let isOpen = true;

	const doNow = async <Name extends JobName>(job: Name, asked: Jobs[Name]['asked']): Promise<Jobs[Name]['done']> => {
		const watch = watchJob(pool, job, limits);
		try {
			const order: Order<Name> = { job, asked, begun: watch.begun };
			const outcome = (await pool.run(order, { signal: watch.signal, transferList: [watch.begun] })) as Outcome<
				Jobs[Name]['done']
			>;
			if ('done' in outcome) return outcome.done;
			const { status, message, findings } = outcome.refused;
			throw new RequestError(status, message, findings);
		} catch (error) {
			if (!isOpen) throw beingStopped();
			const why = whyEnded(watch.signal, error, job, limits);
			throw why ? ended(job, asked, why, tell) : error;
		} finally {
			watch.stop();
		}
	};

	return {
		workFor: (person) => async (job, asked) => {
			if (!isOpen) throw beingStopped();
			const { together, sizeOf } = JOB_KINDS[job];
			const done = await turns.take({ person, kind: job, together, size: sizeOf(asked) });
			try {
				if (!isOpen) throw beingStopped();
				return await doNow(job, asked);
			} finally {
				done();
			}
		},
		close: async () => {
			isOpen = false;
			turns.sendAway(beingStopped());
			await pool.destroy();
		},
	};
};

const threadsFor = ({ root, checking, limits, tell }: WorkersSetup) => {
	const pool = new Tinypool({
		filename: new URL('./worker.ts', import.meta.url).href,
		name: 'work',
		minThreads: limits.readyThreads,
		maxThreads: limits.places,
		idleTimeout: IDLE,
		// A thread that waits for work by blocking could not make itself ready meanwhile.
		useAtomics: false,
		resourceLimits: { maxOldGenerationSizeMb: limits.memory * ENGINE_LIMIT },
		workerData: { root, checking: checking.href } satisfies WorkerSettings,
	});
	pool.on('error', (error: unknown) =>
		tell('A worker thread of the editing service ended by itself. Another takes its place.', error),
	);
	return pool;
};

/**
 * Ends a job, by its signal, once it takes longer or holds more than it may. A thread says on `begun` that it begins.
 */
const watchJob = (pool: Tinypool, job: JobName, limits: WorkLimits) => {
	const ending = new AbortController();
	const isTooLong = () => ending.abort(TOO_LONG);
	const { port1: begins, port2: begun } = new MessageChannel();
	let timer = setTimeout(isTooLong, limits.readyWithin);
	let looks: NodeJS.Timeout | undefined;
	begins.once('message', (thread: number) => {
		clearTimeout(timer);
		timer = setTimeout(isTooLong, limits[`${job}Within`]);
		looks = setInterval(
			() => void memoryOf(pool, thread).then((megabytes) => megabytes > limits.memory && ending.abort(TOO_MUCH)),
			LOOK_EVERY,
		);
	});
	return {
		signal: ending.signal,
		begun,
		stop: () => {
			clearTimeout(timer);
			clearInterval(looks);
			begins.close();
		},
	};
};

const TOO_LONG = 'time';
const TOO_MUCH = 'memory';

/** Why a job was ended, in words; undefined where it failed for a reason of its own. */
const whyEnded = ({ reason }: AbortSignal, error: unknown, job: JobName, limits: WorkLimits): string | undefined => {
	if (reason === TOO_LONG)
		return `was stopped after ${inSeconds(limits[`${job}Within`])}, which is longer than it should ever take`;
	if (reason === TOO_MUCH || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
		return `was stopped because it took more than ${limits.memory} MB of memory, which is more than it should ever take`;
	return undefined;
};

/** Megabytes that a thread holds, in its heap and in bytes beside it; none once it has ended. */
const memoryOf = async (pool: Tinypool, threadId: number): Promise<number> => {
	// The pool’s own description of a thread leaves out the thread itself.
	const { thread } =
		(pool.threads as readonly { threadId: number; thread?: Worker }[]).find((one) => one.threadId === threadId) ?? {};
	const held = await thread?.getHeapStatistics().catch(() => undefined);
	return held ? (held.used_heap_size + held.external_memory) / 1_000_000 : 0;
};

const inSeconds = (milliseconds: number) =>
	milliseconds <= 1000 ? 'a second' : `${Math.ceil(milliseconds / 1000)} seconds`;

/** What whoever asked is told; whoever looks after the hub sees it in the terminal. */
const ended = <Name extends JobName>(job: Name, asked: Jobs[Name]['asked'], why: string, tell: Tell): RequestError => {
	const { doing, next } = JOB_KINDS[job];
	const sentence = `${doing(asked)} ${why}.`;
	tell(`The editing service: the job “${job}” ${why}.`, sentence);
	return new RequestError(422, `${sentence} ${next}`);
};
