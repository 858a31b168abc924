/** A check that looks at the address alone: “jamie” in it blocks, and the hub keeps “search” for itself. */
import type { CheckModule } from '../../../../cms/service/check-module.ts';

const found = (file: string, rule: string, message: string) => [
	{ file, line: 1, column: 1, rule, severity: 'block' as const, where: '', found: file, message, next: 'Rename it.' },
];

export const checkFile: CheckModule['checkFile'] = (_root, file) => {
	if (file.includes('jamie'))
		return Promise.resolve(found(file, 'name-of-a-child', 'This looks like the name of a child, expected none.'));
	return Promise.resolve(file.endsWith('/search.mdx') ? found(file, 'file-address', 'Unexpected file name.') : []);
};
