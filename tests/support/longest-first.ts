import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { inTheirOrder } from './in-their-order.ts';

/**
 * An order of test files for Vitest. One that takes long and begins last, alone, keeps a core waiting for the other.
 * Files of one project stand together: a process that files share is ended where the next file is of another project,
 * and everything that was imported is imported again.
 */
export const longestFirst = (names: readonly string[], projects: readonly string[] = []): typeof BaseSequencer =>
	class extends BaseSequencer {
		override async sort(files: TestSpecification[]) {
			return inTheirOrder(await super.sort(files), names, projects);
		}
	};
