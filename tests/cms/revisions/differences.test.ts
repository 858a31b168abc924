import { expect, test } from 'vitest';
import { differencesBetween, partsOfVersion, type Difference } from '../../../cms/revisions/differences.ts';
import { typeNamed } from '../../../src/content-model/index.ts';

const page = typeNamed('case-study');

const between = (before: string, after: string): Difference[] =>
	differencesBetween(page.fields, partsOfVersion('mdx', before), partsOfVersion('mdx', after));

const file = (fields: string, body = 'One.\n\nTwo.\n') => `---\n${fields}\n---\n\n${body}`;

test('a field is named by its label, with what stood there and what stands there', () => {
	expect(between(file('title: Quiet\nstage: being-tried'), file('title: Quieter\nstage: routine'))).toMatchObject([
		{ where: 'Title', before: 'Quiet', after: 'Quieter' },
		{ where: page.fields['stage']!.label },
	]);
});

test('a choice, a day and yes or no are said in words', () => {
	const [change] = between(file('publishedOn: 2026-03-04'), file('publishedOn: 2026-03-05'));
	expect(change).toEqual({ where: 'Published on', before: '4 March 2026', after: '5 March 2026' });
	const [names] = between(file('namesInStory: none'), file('namesInStory: invented'));
	expect(names).toMatchObject({ before: 'No names are used', after: 'All names are invented' });
});

test('a part of a group is named with the group, and a row of a list is a row', () => {
	const owner = (role: string) => file(`owner:\n  role: ${role}\n  organisation: dudley`);
	expect(between(owner('Lead'), owner('Manager'))).toEqual([
		{ where: 'Owner › Role', before: 'Lead', after: 'Manager' },
	]);
	const changes = (...what: string[]) =>
		file(`changes:\n${what.map((words) => `  - on: 2026-01-01\n    what: ${words}`).join('\n')}`);
	expect(between(changes('A', 'B'), changes('A', 'X', 'B'))).toEqual([
		{ where: 'Change history', before: '', after: 'On: 1 January 2026; What changed: X' },
	]);
});

test('of the text only the paragraphs that differ are told', () => {
	expect(between(file('title: T'), file('title: T', 'One.\n\nTwo, changed.\n'))).toEqual([
		{ where: 'Text', before: 'Two.', after: 'Two, changed.' },
	]);
});

test('line endings are no difference, and what cannot be read is no fault', () => {
	expect(between(file('title: T'), file('title: T').replaceAll('\n', '\r\n'))).toEqual([]);
	for (const broken of [
		'',
		'---',
		'---\na: [\n---\n',
		'---\n- a\n---\n',
		'---\n__proto__: {a: 1}\nconstructor: 1\n---\n',
	])
		expect(Array.isArray(between(broken, file('title: T')))).toBe(true);
});
