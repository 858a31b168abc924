/**
 * Answers the messages of a page that searches. Runs beside the page, in a worker, or in the page where there is
 * none.
 */
import type { Found, Search, SearchOptions } from '../../search/engine.ts';
import { foundData, type FoundData } from '../../search/found-data.ts';
import type { SearchResult } from '../../search/results.ts';
import type { Suggestion } from '../../search/suggest.ts';
import { NotFetched } from '../../search/not-fetched.ts';
import { openSearch } from './open-search.ts';

/** What a page shows of a search before its results. */
export interface Overview extends FoundData {
	understood: Pick<Found['understood'], 'choices' | 'decisions'>;
	/** Terms, places and titles that begin like what was typed. */
	suggestions: Suggestion[];
}

/** What a page asks. Every question has a number, which its answers carry. */
export type Question = { number: number } & (
	{ kind: 'search'; text: string; options: SearchOptions } | { kind: 'results'; from: number; count: number }
);

export type WorkerAnswer =
	| { kind: 'overview'; number: number; overview: Overview }
	| { kind: 'result'; number: number; result: SearchResult }
	| { kind: 'end'; number: number }
	/** `isConnection` where something did not arrive; else the search itself is at fault. */
	| { kind: 'fault'; number: number; message: string; isConnection: boolean }
	/** A part of the index begins to be asked for again; with false, that has ended, well or not. */
	| { kind: 'trouble'; inTrouble: boolean };

/**
 * In: where answers go. Out: takes questions. Results are those of the latest search; a new one ends those still
 * coming.
 */
export const searchWorker = (answer: (answer: WorkerAnswer) => void): ((question: Question) => Promise<void>) => {
	let opening: Promise<Search> | undefined;
	let found: Found | undefined;
	let latest = 0;
	const open = () =>
		(opening ??= openSearch((inTrouble) => answer({ kind: 'trouble', inTrouble })).catch((error: unknown) => {
			opening = undefined;
			throw error;
		}));

	const search = async (number: number, text: string, options: SearchOptions) => {
		latest = number;
		const { search: find, suggest } = await open();
		const [now, suggestions] = await Promise.all([find(text, options), suggest(text).catch(() => [])]);
		if (number !== latest) return;
		found = now;
		const { choices, decisions } = now.understood;
		answer({
			kind: 'overview',
			number,
			overview: { ...foundData(now), understood: { choices, decisions }, suggestions },
		});
	};

	const results = async (number: number, from: number, count: number) => {
		const of = found;
		if (!of) return;
		for await (const result of of.results(from, count)) {
			if (of !== found) return;
			answer({ kind: 'result', number, result });
		}
		answer({ kind: 'end', number });
	};

	return async (question) => {
		try {
			await (question.kind === 'search'
				? search(question.number, question.text, question.options)
				: results(question.number, question.from, question.count));
		} catch (error) {
			answer({
				kind: 'fault',
				number: question.number,
				message: String(error),
				isConnection: error instanceof NotFetched,
			});
		}
	};
};
