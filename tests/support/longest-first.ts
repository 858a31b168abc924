import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * In: beginnings of names of test files, the longest to run first. Out: an order of files that begins with them, for
 * Vitest: one of them that begins last, alone, keeps a core waiting for the other.
 */
export const longestFirst = (names: readonly string[]): typeof BaseSequencer => {
	const turn = ({ moduleId }: TestSpecification) => {
		const place = names.findIndex((name) => basename(moduleId).startsWith(`${name}.`));
		return place < 0 ? names.length : place;
	};
	return class extends BaseSequencer {
		override async sort(files: TestSpecification[]) {
			return (await super.sort(files)).sort((one, other) => turn(one) - turn(other));
		}
	};
};
