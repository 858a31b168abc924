/** Shows what programs print that run beside each other: one after another, so that their lines do not mix. */

type Piece = Uint8Array | string;

export interface InTurn {
	/** What one of them printed: shown now where it is its turn, and kept for its turn where it is not. */
	heard: (name: string, piece: Piece) => void;
	/** One of them prints nothing more. */
	end: (name: string) => void;
}

/**
 * In: their names, in the order in which they are shown, and where to. The first that has not ended is shown as it
 * prints.
 */
export const inTurn = (names: readonly string[], write: (piece: Piece) => void): InTurn => {
	const kept = new Map<string, Piece[]>(names.map((name) => [name, []]));
	const ended = new Set<string>();
	let turn = 0;
	return {
		heard: (name, piece) => {
			if (name === names[turn]) write(piece);
			else kept.get(name)?.push(piece);
		},
		end: (name) => {
			ended.add(name);
			while (turn < names.length && ended.has(names[turn]!)) {
				turn += 1;
				const next = names[turn];
				if (next !== undefined) kept.get(next)?.forEach(write);
			}
		},
	};
};
