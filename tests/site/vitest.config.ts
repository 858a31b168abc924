/** Tests of the built files in dist/, and of builds of small checkouts. They need no browser. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that build, longest first: begun last, one of them alone keeps a core waiting for the other. */
const BUILDS = ['two-audiences', 'broken-entry', 'coalition-build'];

class BuildsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const place = ({ moduleId }: TestSpecification) => (BUILDS.findIndex((name) => moduleId.includes(`/${name}.`)) + BUILDS.length + 1) % (BUILDS.length + 1);
		return (await super.sort(files)).sort((one, other) => place(one) - place(other));
	}
}

export default defineConfig({
	test: {
		root: new URL('../..', import.meta.url).pathname,
		include: ['tests/site/**/*.test.ts'],
		environment: 'node',
		testTimeout: 600_000,
		hookTimeout: 600_000,
		maxWorkers: 2,
		sequence: { sequencer: BuildsFirst },
	},
});
