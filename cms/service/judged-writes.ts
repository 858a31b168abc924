/** Writing in two steps: judging takes long, so others write meanwhile; writing is quick, and happens for one at a time. */
import { oneAtATime } from './one-at-a-time.ts';
import { beingStopped, RequestError } from './refusal.ts';
import type { WorkingTree } from './working-tree.ts';

export interface JudgedWrites {
	/** Writes when nobody else writes. */
	write: <Result>(change: () => Promise<Result>) => Promise<Result>;
	/**
	 * Judges while others write, then writes what was judged, when nobody else writes.
	 * @param judge judges, and gives what is to be written; throws a Refusal where it may not be
	 * @param change writes it; nothing that the verdict rests on has changed since
	 * @param stillHolds whether what was judged is still what would be written; true where it comes with the request
	 */
	judgedWrite: <Judged, Result>(
		judge: () => Promise<Judged>,
		change: (judged: Judged) => Promise<Result>,
		stillHolds?: (judged: Judged) => Promise<boolean>,
	) => Promise<Result>;
	/** Waits until what has been judged is written; then refuses to write. */
	close: () => Promise<void>;
}

/** How often a text is judged before its writer is asked to try again: each time, somebody has changed a list meanwhile. */
const MOST_TIMES = 4;

/** In: the files of the checkout, which say whether anything that texts are judged by has changed. */
export const judgedWrites = ({ verdictsChanged }: Pick<WorkingTree, 'verdictsChanged'>): JudgedWrites => {
	const inTurn = oneAtATime();
	let isOpen = true;
	const write: JudgedWrites['write'] = (change) => {
		if (!isOpen) return Promise.reject(beingStopped());
		return inTurn(change);
	};
	return {
		write,
		judgedWrite: async (judge, change, stillHolds = () => Promise.resolve(true)) => {
			for (let times = 1; times <= MOST_TIMES; times += 1) {
				const changes = verdictsChanged();
				const judged = await judge();
				const written = await write(async () =>
					verdictsChanged() === changes && (await stillHolds(judged)) ? { result: await change(judged) } : undefined,
				);
				if (written) return written.result;
			}
			throw new RequestError(
				503,
				'While your text was checked, the lists and names it is checked against were changed again and again. Nothing was changed, and your text is still in the form. Wait a few seconds, then save again.',
			);
		},
		close: async () => {
			isOpen = false;
			await inTurn(() => Promise.resolve());
		},
	};
};
