import { basename } from 'node:path';

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
