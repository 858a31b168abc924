/**
 * The shortest beginning of a stem that comes after the stem before it: where a shard begins, in as few letters as tell
 * it from the shard before. Every question reads all of them.
 */
export const boundaryOf = (before: string, stem: string): string => {
	for (let length = 1; length < stem.length; length++) {
		const beginning = stem.slice(0, length);
		if (beginning > before) return beginning;
	}
	return stem;
};
