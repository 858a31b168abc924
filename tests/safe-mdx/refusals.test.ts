import { expect, test } from 'vitest';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { parseFrontMatter, splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { REFUSALS, type RefusalId } from '../../src/safe-mdx/refusals.ts';
import { compileFault } from './compile.ts';

const all = Object.keys(REFUSALS) as RefusalId[];
// Their examples are described in words: nobody wants to read a hundred thousand characters.
const DESCRIBED: RefusalId[] = ['body-size', 'body-marks', 'body-parts', 'yaml-size'];
const SHOWN = all.filter((rule) => !DESCRIBED.includes(rule));

const rulesFor = (rule: RefusalId, example: string): string[] => {
	if (rule.startsWith('body-')) return readBody(example, { firstLine: 1 }).findings.map((finding) => finding.rule);
	if (rule !== 'yaml-fences') return parseFrontMatter(example, 2).findings.map((finding) => finding.rule);
	const split = splitFrontMatter(example);
	return 'finding' in split ? [split.finding.rule] : [];
};

test.each(SHOWN)('the example of %s is refused for that and nothing else', (rule) => {
	expect([...new Set(rulesFor(rule, REFUSALS[rule].example.refused))]).toEqual([rule]);
});

test.each(SHOWN)('what to write instead of the example of %s is accepted', (rule) => {
	expect(rulesFor(rule, REFUSALS[rule].example.instead)).toEqual([]);
});

test.each(SHOWN.filter((rule) => rule.startsWith('body-')))(
	'what to write instead of the example of %s compiles as MDX',
	async (rule) => {
		expect(await compileFault(REFUSALS[rule].example.instead)).toBeUndefined();
	},
);

test.each(all)('%s speaks kindly', (rule) => {
	const { title, why, message, next } = REFUSALS[rule];
	const words = { found: 'x', expected: 'y' };
	const said = [title, why, message(words), next(words)].join(' ');
	expect(said).not.toMatch(/\b(?:invalid|illegal|oops|please|failed|error|bad|wrongly)\b/i);
	expect(message(words)).toMatch(/^Unexpected .*expected .*\.$/);
	expect(next(words)).toMatch(/[.:]|`$/);
	expect(title).not.toMatch(/\.$/);
});
