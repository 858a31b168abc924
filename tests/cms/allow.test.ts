import { expect, test } from 'vitest';
import { allowanceFor, isForTheWriter, withAllowance } from '../../cms/allow.ts';
import { entryFormat } from '../../cms/entry-format.ts';
import { EDITORS_PART } from '../../cms/editors-part.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import { checkText } from '../checks/check-text.ts';
import { documentOf } from '../../src/checks/plain-text.ts';

const answer = { byRole: ' Hub editor ', why: ' An invented name. ', isWriter: false };

const find = (text: string, allowed: object[] = []) =>
	checkText(documentOf(text, { data: { allowed }, today: '2026-11-22' }));

test.each([
	'It helped Kofi to draw.',
	'Ring 0121 496 0123 for a place.',
	`We met ${'and talked about the rota '.repeat(8)}until late.`,
	'His social worker Amina rang.',
])('allowing each finding of a text leaves none that asks for an answer: %s', (text) => {
	const asking = find(text).filter(({ severity }) => severity !== 'inform');
	expect(asking).not.toEqual([]);
	const allowed = asking.reduce<ReturnType<typeof withAllowance>>(
		(list, finding) => withAllowance(list, allowanceFor(finding, answer, '2026-11-22')),
		[],
	);
	expect(find(text, allowed).filter(({ severity }) => severity !== 'inform')).toEqual([]);
});

test('an allowance is written as the model stores it', () => {
	const [finding] = find('It helped Kofi to draw.');
	const allowed = withAllowance([], allowanceFor(finding!, answer, '2026-11-22'));
	expect(entryFormat(typeNamed('case-study')).toFile({ title: 'A', [EDITORS_PART]: { allowed } })).toBe(
		'---\ntitle: A\nallowed:\n  - rule: name\n    words: Kofi\n    byRole: Hub editor\n    why: An invented name.\n    on: 2026-11-22\n---\n',
	);
});

test('somebody else’s word takes the place of the writer’s own answer about the same', () => {
	const [finding] = find('It helped Kofi to draw.');
	const own = allowanceFor(finding!, { ...answer, isWriter: true }, '2026-11-20');
	expect(own.unconfirmed).toBe(true);
	const theirs = allowanceFor(finding!, answer, '2026-11-22');
	expect(withAllowance([own], theirs)).toEqual([theirs]);
	expect(withAllowance([{ ...own, words: 'Amina' }], theirs)).toHaveLength(2);
});

test('a writer may answer for a name, and not for a telephone number that blocks', () => {
	const blocking = { found: '', next: '', severity: 'block' } as const;
	expect(isForTheWriter({ ...blocking, rule: 'name' })).toBe(true);
	expect(isForTheWriter({ ...blocking, rule: 'phone' })).toBe(false);
});

test.each(contentTypes.map((type) => [type.name, type] as const))('a %s has a place to keep allowances', (_, type) => {
	const allowed = [allowanceFor(find('It helped Kofi to draw.')[0]!, answer, '2026-11-22')];
	const { fromFile, toFile } = entryFormat(type);
	expect(fromFile(toFile({ title: 'A', [EDITORS_PART]: { allowed } }))).toMatchObject({ [EDITORS_PART]: { allowed } });
});
