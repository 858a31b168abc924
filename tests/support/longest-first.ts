import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What of a test file decides when it runs. */
interface TestFile {
	moduleId: string;
	project: { name: string };
}

/** Where a value stands in a list, or after its end. */
const placeIn = <T>(list: readonly T[], isIt: (one: T) => boolean): number => {
	const place = list.findIndex(isIt);
	return place < 0 ? list.length : place;
};

/**
 * Test files in the order in which they run; what is named nowhere stays in the order it came in.
 * @param names beginnings of names of test files, the longest to run first
 * @param projects names of projects, in the order in which they run
 */
export const inTheirOrder = <File extends TestFile>(
	files: readonly File[],
	names: readonly string[],
	projects: readonly string[],
): File[] => {
	const turn = ({ moduleId }: File) => placeIn(names, (name) => basename(moduleId).startsWith(`${name}.`));
	const turnOfProject = ({ project }: File) => placeIn(projects, (name) => project.name === name);
	return [...files].sort((one, other) => turnOfProject(one) - turnOfProject(other) || turn(one) - turn(other));
};

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
