import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components } from '../../src/authoring/index.ts';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import { compileFault } from './compile.ts';
import { dangersIn } from './harmless.ts';

// Pieces of attacks and of ordinary pages, in any order: whatever is accepted must keep both promises.
const PIECES = [
	'Words. ',
	'\n\n',
	'\n',
	'## Heading\n\n',
	'- ',
	'> ',
	'1. ',
	'**',
	'*',
	'`',
	'```\n',
	'[a](',
	')',
	'![a](',
	'[b]: ',
	'[a][b]',
	'[^1]',
	'\n\n[^1]: ',
	'<',
	'>',
	'{',
	'}',
	'"',
	'\\',
	'&#x3a;',
	'&colon;',
	'&Tab;',
	'&NewLine;',
	'\t',
	'javascript:',
	'JAVASCRIPT:',
	'data:text/html,',
	'vbscript:',
	'//evil.example',
	'https://example.org/',
	'mailto:a@example.org',
	'www.example.org',
	'/media/a.png',
	'/practice-guides/',
	'#part',
	'alert(1)',
	'onerror=alert(1)',
	'<script>',
	'</script>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	'import a from "b"',
	'export const a = 1',
	'{globalThis.__contributionRan=true}',
	'<!--',
	'-->',
	'| a |\n| - |\n| b |\n',
	...components.map(({ example }) => `\n\n${example}\n\n`),
];
const anyBody = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

test('whatever is accepted renders to something harmless', () => {
	fc.assert(
		fc.property(anyBody, (body) => {
			for (const text of [body, makeSafe(body)]) {
				const { tree } = readBody(text, { firstLine: 1 });
				if (tree) expect(dangersIn(renderBody(tree).html)).toEqual([]);
			}
			expect(globalThis).not.toHaveProperty('__contributionRan');
		}),
		{ numRuns: 400 },
	);
}, 60_000);

test('whatever is accepted compiles as MDX', async () => {
	await fc.assert(
		fc.asyncProperty(anyBody, async (body) => {
			if (readBody(body, { firstLine: 1 }).tree) expect(await compileFault(body)).toBeUndefined();
		}),
		{ numRuns: 250 },
	);
}, 60_000);

test('whatever is refused is refused with a place inside the body', () => {
	fc.assert(
		fc.property(anyBody, (body) => {
			const lines = body.split(/\r\n|\r|\n/);
			for (const { line, column } of readBody(body, { firstLine: 1 }).findings) {
				expect(line).toBeLessThanOrEqual(lines.length);
				expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
			}
		}),
		{ numRuns: 400 },
	);
}, 60_000);
