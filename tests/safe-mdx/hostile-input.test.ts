import { expect, test } from 'vitest';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { parseFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { parseMarkdown } from '../../src/safe-mdx/parse.ts';
import { render } from '../../src/safe-mdx/render.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import { dangersIn } from './harmless.ts';
import { HOSTILE, RUN } from './hostile-bodies.ts';

/** Milliseconds of the processor since it was looked at: work, and not the wait for a machine that is busy. */
const millisecondsSince = (before: NodeJS.CpuUsage) => {
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
};

test.each(Object.entries(HOSTILE))('refused, at once and with a reason: %s', (_name, body) => {
	const before = process.cpuUsage();
	const { tree, findings } = readBody(body, { firstLine: 1 });
	expect(millisecondsSince(before)).toBeLessThan(1_500);
	expect(tree).toBeUndefined();
	expect(findings.length).toBeGreaterThan(0);
	for (const { line, column, found, message, next } of findings) {
		expect(line).toBeGreaterThan(0);
		expect(column).toBeGreaterThan(0);
		expect(found.length).toBeLessThanOrEqual(120);
		expect(message).toMatch(/^Unexpected .*expected .*\.$/s);
		expect(next).toMatch(/\S/);
	}
	expect(globalThis).not.toHaveProperty('__contributionRan');
});

const readable = Object.entries(HOSTILE).filter(([, body]) => body.length < 1_000);

test.each(readable)('harmless even if no check had looked: %s', (_name, body) => {
	const parsed = parseMarkdown(body);
	if ('tree' in parsed) expect(dangersIn(render(parsed.tree).body.html)).toEqual([]);
	expect(globalThis).not.toHaveProperty('__contributionRan');
});

test.each(readable)('harmless once made safe, whatever is then allowed: %s', (_name, body) => {
	const { tree } = readBody(makeSafe(body), { firstLine: 1 });
	if (tree) expect(dangersIn(renderBody(tree).html)).toEqual([]);
	expect(globalThis).not.toHaveProperty('__contributionRan');
});

const HOSTILE_FIELDS: Record<string, string> = {
	'an alias': 'a: &a words\nb: *a',
	'a bomb of aliases': `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [${index ? `*b${index - 1}, *b${index - 1}` : '*a, *a'}]`).join('\n')}`,
	'an anchor alone': 'a: &a words',
	'a merge key': 'a: words\n<<: { b: words }',
	'a function tag': `a: !!js/function "function () { ${RUN} }"`,
	'a tag of its own': 'a: !include /etc/passwd',
	'a standard tag': 'a: !!binary aGVsbG8=',
	'a tag directive': '%TAG ! tag:example.org,2000:\n---\na: !x words',
	'the prototype as a key': '__proto__: { polluted: true }',
	'the prototype as an inner key': 'a:\n  - constructor:\n      prototype: { polluted: true }',
	'a key that is a list': '? [a, b]\n: words',
	'a key that is a number': '1: words',
	'a key that stands twice': 'a: words\na: others',
	'two documents': 'a: words\n---\nb: words',
	'deep brackets': `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
	'deep brackets over lines': '{a:\n'.repeat(5_000),
	'deep lists': `${'- '.repeat(5_000)}a`,
	'very many keys': Array.from({ length: 50_000 }, (_, index) => `k${index}: v`).join('\n'),
	'five megabytes of fields': `a: ${'words '.repeat(850_000)}`,
	'a direction override in a field': 'a: pay \u202elbisivni',
};

test.each(Object.entries(HOSTILE_FIELDS))('fields refused, at once and with a reason: %s', (_name, fields) => {
	const before = process.cpuUsage();
	const { data, findings } = parseFrontMatter(fields, 2);
	expect(millisecondsSince(before)).toBeLessThan(1_500);
	expect(data).toBeUndefined();
	expect(findings.length).toBeGreaterThan(0);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(globalThis).not.toHaveProperty('__contributionRan');
});
