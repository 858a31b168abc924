import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStory } from '../support/a-story.ts';
import { findWords } from '../support/every-byte.ts';
import { smallCheckout, type Outcome, type SmallCheckout } from '../support/small-checkout.ts';

const FILE = 'content/case-studies/dudley/a-broken-one.mdx';

let checkout: SmallCheckout;
let sound: Outcome;
let build: Outcome;
let check: Outcome;

beforeAll(async () => {
	checkout = await smallCheckout();
	await checkout.write('content/case-studies/dudley/a-calmer-way-to-begin.mdx', aStory());
	sound = await checkout.run('src/checks/command.ts');
	await checkout.write(FILE, aStory({ title: 'What brelquandor did' }, 'A line.\n\nimport fs from "node:fs"\n\n<Unknown thing={1} />'));
	await checkout.write('content/case-studies/dudley/a-misfiled-one.mdx', aStory({ title: 'What trelmaquist did', colour: 'blue' }));
	build = await checkout.run('src/start/build.ts', { HUB_OUT: 'dist' });
	check = await checkout.run('src/checks/command.ts');
}, 600_000);

afterAll(() => checkout?.close());

test('the checks pass before anything is broken', () => {
	expect(sound.printed).toContain('0 to put right before it can be published');
	expect(sound.code).toBe(0);
});

test('the build ends well with a broken entry in it', () => {
	expect(build.printed).toMatch(/\d+ entries published into dist\/, 2 left out\./);
	expect(build.code).toBe(0);
});

test('the rest of the hub is published', () => {
	expect(existsSync(join(checkout.root, 'dist/index.html'))).toBe(true);
	expect(readFileSync(join(checkout.root, 'dist/case-studies/dudley/a-calmer-way-to-begin/index.html'), 'utf8')).toContain('A calmer way to begin');
});

test('each fault is printed with file, line and column', () => {
	expect(build.printed).toMatch(/content\/case-studies\/dudley\/a-broken-one\.mdx:\d+:\d+ /);
	expect(build.printed).toMatch(/content\/case-studies\/dudley\/a-misfiled-one\.mdx:\d+:\d+ /);
	expect(build.printed).toContain('colour');
	expect(build.printed).toContain('Next: ');
});

test('the line printed is the line at fault', () => {
	const [, line = ''] = /a-broken-one\.mdx:(\d+):/.exec(build.printed) ?? [];
	const at = readFileSync(join(checkout.root, FILE), 'utf8').split('\n')[Number(line) - 1];
	expect(at).toMatch(/import fs|<Unknown/);
});

test('the broken entry is on no page, in no list, in no feed and not in the search index', () => {
	expect(existsSync(join(checkout.root, 'dist/case-studies/dudley/a-broken-one'))).toBe(false);
	expect(findWords(join(checkout.root, 'dist'), ['brelquandor', 'trelmaquist'])).toEqual([]);
});

test('editors see on the build report which file was left out and where to look', () => {
	const report = readFileSync(join(checkout.root, 'dist/handbook/build-report/index.html'), 'utf8');
	expect(report).toContain(FILE);
	expect(report).toMatch(/Line \d+, column \d+/);
});

test('the check command fails and prints the same faults', () => {
	expect(check.code).toBe(1);
	expect(check.printed).toContain(`${FILE}:`);
	expect(check.printed).toMatch(/[1-9]\d* to put right before it can be published/);
});
