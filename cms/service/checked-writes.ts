/**
 * Writing in two steps: checking takes long, so others write meanwhile; writing is quick, and happens for one at a
 * time.
 */
import { oneAtATime } from './one-at-a-time.ts';
import { beingStopped, RequestError } from './refusal.ts';
import type { WorkingTree } from './working-tree.ts';

export interface CheckedWrites {
	/** Writes when nobody else writes. */
	write: <Result>(change: () => Promise<Result>) => Promise<Result>;
	/**
	 * Checks while others write, then writes what was checked, when nobody else writes.
	 * @param check checks, and gives what is to be written; throws a RequestError where it may not be
	 * @param change writes it; nothing that the verdict rests on has changed since
	 * @param stillHolds whether what was checked is still what would be written; true where it comes with the request
	 */
	checkedWrite: <Checked, Result>(
		check: () => Promise<Checked>,
		change: (checked: Checked) => Promise<Result>,
		stillHolds?: (checked: Checked) => Promise<boolean>,
	) => Promise<Result>;
	/** Waits until what has been checked is written; then refuses to write. */
	close: () => Promise<void>;
}

/**
 * How often a text is checked before its writer is asked to try again: each time, somebody has changed a list
 * meanwhile.
 */
const MOST_TIMES = 4;

/** In: the files of the checkout, which say whether anything that texts are checked against has changed. */
export const checkedWrites = ({ verdictsChanged }: Pick<WorkingTree, 'verdictsChanged'>): CheckedWrites => {
	const inTurn = oneAtATime();
	let isOpen = true;
	const write: CheckedWrites['write'] = (change) => {
		if (!isOpen) return Promise.reject(beingStopped());
		return inTurn(change);
	};
	return {
		write,
		checkedWrite: async (check, change, stillHolds = () => Promise.resolve(true)) => {
			for (let times = 1; times <= MOST_TIMES; times += 1) {
				const changes = verdictsChanged();
				const checked = await check();
				const written = await write(async () =>
					verdictsChanged() === changes && (await stillHolds(checked)) ? { result: await change(checked) } : undefined,
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
