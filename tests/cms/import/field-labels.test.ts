import { expect, test } from 'vitest';
import { labelsOf } from '../../../cms/import/field-labels.ts';
import { typeNamed } from '../../../src/content-model/index.ts';

const { find } = labelsOf(typeNamed('case-study').fields);

test.each(['Principles', 'Principle', 'Restorative principles', 'Principles of trauma-informed practice'])(
	'“%s” is the field of principles, whichever framework they are of',
	(label) => {
		expect(find(label)?.path).toEqual(['principles']);
	},
);

test.each(['Principles we disagreed about', 'The principled stand', 'Of principle'])('“%s” is not', (label) => {
	expect(find(label)).toBeUndefined();
});
