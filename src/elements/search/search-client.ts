/** Asks the search, which works beside the page, and hands over what it answers. */
import type { SearchOptions } from '../../search/engine.ts';
import type { SearchResult } from '../../search/results.ts';
import { NotFetched } from '../../search/not-fetched.ts';
import type { WorkerAnswer, Overview, Question } from './search-worker.ts';
import { inSite } from '../site-path.ts';

export interface SearchClient {
	/**
	 * Understands and finds. Rejects with NotFetched when the index cannot be had, with another error when the search
	 * itself is at fault; never settles when a later search took its place.
	 */
	search: (text: string, options: SearchOptions) => Promise<Overview>;
	/** Results of the latest search from a place on; ends early when another search takes its place. */
	results: (from: number, count: number) => AsyncGenerator<SearchResult>;
}

const faultOf = ({ message, isConnection }: Extract<WorkerAnswer, { kind: 'fault' }>) =>
	isConnection ? new NotFetched(message) : new Error(message);

type Take = (answer: WorkerAnswer) => void;

/** Starts the worker; where a browser cannot, the same code works in the page. */
const workerFor = (take: Take): ((question: Question) => void) => {
	const waiting = new Map<number, Question>();
	let inPage: Promise<(question: Question) => Promise<void>> | undefined;
	const searchInPage = (question: Question) => {
		inPage ??= import('./search-worker.ts').then(({ searchWorker }) => searchWorker(take));
		// What rejects here is the import alone: the search answers for its own faults.
		inPage
			.then((ask) => ask(question))
			.catch((error: unknown) =>
				take({ kind: 'fault', number: question.number, message: String(error), isConnection: true }),
			);
	};
	let worker: Worker | undefined;
	try {
		worker = new Worker(new URL('./worker-entry.ts', import.meta.url), {
			type: 'module',
			// Where the hub stands: a worker has no page to read it from.
			name: inSite('/').slice(0, -1),
		});
	} catch {
		return searchInPage;
	}
	let isProven = false;
	worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
		isProven = true;
		if ('number' in data) waiting.delete(data.number);
		take(data);
	});
	// A worker whose script cannot be had or read: what was asked of it is asked again, in the page.
	worker.addEventListener('error', () => {
		if (isProven) return;
		worker = undefined;
		for (const question of waiting.values()) searchInPage(question);
		waiting.clear();
	});
	return (question) => {
		if (!worker) return searchInPage(question);
		waiting.set(question.number, question);
		worker.postMessage(question);
	};
};

/**
 * @param onTrouble told when a part of the index begins to be asked for again, and with false once that has ended,
 * well or not
 */
export const startSearchClient = (onTrouble: (inTrouble: boolean) => void): SearchClient => {
	let number = 0;
	let worker: ((question: Question) => void) | undefined;
	const listeners = new Map<number, Take>();
	// Started with the first question: a page that nobody searches fetches nothing.
	const ask = (question: Question) =>
		(worker ??= workerFor((answer) =>
			answer.kind === 'trouble' ? onTrouble(answer.inTrouble) : listeners.get(answer.number)?.(answer),
		))(question);
	return {
		search: (text, options) =>
			new Promise((resolve, reject) => {
				// Whoever still waits for an earlier search gets nothing more.
				for (const [earlier, take] of listeners) take({ kind: 'end', number: earlier });
				listeners.clear();
				listeners.set(++number, (answer) => {
					if (answer.kind === 'overview') resolve(answer.overview);
					else if (answer.kind === 'fault') reject(faultOf(answer));
				});
				ask({ kind: 'search', number, text, options });
			}),
		async *results(from, count) {
			const come: WorkerAnswer[] = [];
			let wake = () => {};
			listeners.set(++number, (answer) => {
				come.push(answer);
				wake();
			});
			ask({ kind: 'results', number, from, count });
			for (;;) {
				const next = come.shift();
				if (next?.kind === 'result') yield next.result;
				else if (next?.kind === 'fault') throw faultOf(next);
				else if (next) return;
				else await new Promise<void>((resolve) => (wake = resolve));
			}
		},
	};
};
