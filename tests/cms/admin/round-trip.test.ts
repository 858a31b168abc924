import { beforeAll, expect, test, vi } from 'vitest';
import { bodySerialiser } from '../../../cms/admin/safe-text.ts';
import { components } from '../../../src/authoring/index.ts';
import { readBody, renderBody } from '../../../src/safe-mdx/contribution.ts';
import { loadDecap, type DecapItself } from './decap-itself.ts';

// Each test runs git, bundles or serves; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let decap: DecapItself;
beforeAll(async () => {
	decap = await loadDecap(process.cwd());
});

/** As when a writer opens the entry, changes a word elsewhere in the body and saves. */
const edited = (text: string) => bodySerialiser.serialize(decap.throughTheEditor(bodySerialiser.deserialize(text)));

const UNCHANGED: [string, string][] = [
	['paragraphs', 'One.\n\nTwo with **strong** and *soft* words.'],
	['headings and lists', '## What we did\n\n1. First\n2. Second\n\n* One\n* Two'],
	['links', 'See [the guide](/practice-guides/first-contact/) and [the paper](https://example.org/a_b).'],
	['a quotation', '> Nobody asked.'],
	['a footnote', 'It fell by half[^1].\n\n[^1]: Local figures, 2026.'],
	['two footnotes', 'One[^a] and two[^b].\n\n[^a]: First, with a [link](https://example.org/).\n\n[^b]: Second.'],
	['a picture', '![The foyer with two chairs](/media/foyer.jpg)\n\nText.'],
	['a picture that is not chosen yet', 'Before.\n\n[Picture to add: A quiet room]\n\nAfter.'],
	['braces and angles', 'Say \\{name} when scores are \\<5.'],
	['an address with its own name', 'Write to [hub@example.org](mailto:hub@example.org).'],
	['stars in sums', 'It cost £5 * 3, so 2 * 3 * 4 of them.'],
	['underscores and tildes', 'The file is my_file_name and ~5 minutes.'],
	['a list in a list', '* One\n  * Inside\n* Two'],
	['a list with paragraphs', '1. One\n\n   More of one.\n\n2. Two'],
	['code', 'Type `npm start` and wait.'],
	['a code block', '```\nif (a < b) { c }\n```'],
	['a rule', 'Above\n\n---\n\nBelow'],
	['a hard break', 'One\\\nTwo'],
	['strikethrough', 'It was ~~eight~~ nine.'],
	['brackets', 'He said [sic] and (more) [1].'],
	['pounds and hashes', 'Room #4, £5 & more; 50% > 40%.'],
	['an address in words', 'See https://example.org/a_b_c for more.'],
	['emphasis beside punctuation', '**Bold:** and *soft*, and ***both***.'],
	['a heading with code', '### Using `x`'],
	['an entity', 'R&D and Q&A &amp; so on.'],
	['Urdu and Polish', 'صدمہ\n\nŻółć i spokój.'],
	[
		'a table inside its frame',
		'<DataTable caption="Check-ins">\n\n| Month | Check-ins |\n| --- | ---: |\n| March \\| April | 240 |\n\n</DataTable>',
	],
	[
		'a callout with a list and braces',
		'<Callout kind="caution" title="Before you start">\n\nAsk *who* is here, \\{name}.\n\n* One\n* Two\n\n</Callout>\n\nAfter.',
	],
	[
		'two callouts',
		'<Callout kind="note">\n\nOne.\n\nTwo.\n\n</Callout>\n\n<Callout kind="note">\n\nThree.\n\n</Callout>',
	],
	...components.map(({ name, example }): [string, string] => [`the example of ${name}`, example]),
	...components.map(({ name, example }): [string, string] => [
		`${name} between paragraphs`,
		`Before.\n\n${example}\n\nAfter.`,
	]),
];

test.each(UNCHANGED)('an edit elsewhere leaves %s as it was', (_, text) => {
	expect(readBody(text, { firstLine: 1 }).findings).toEqual([]);
	const once = edited(text);
	expect(reads(once)).toBe(reads(text));
	expect(edited(once)).toBe(once);
});

test.each(UNCHANGED)('saving without touching the body leaves %s byte for byte', (_, text) => {
	expect(bodySerialiser.serialize(bodySerialiser.deserialize(text))).toBe(text);
});

/** What a reader sees, leaving aside how far apart the items of a list stand. */
const reads = (text: string) => {
	const { tree, findings } = readBody(text, { firstLine: 1 });
	expect(findings).toEqual([]);
	return renderBody(tree!)
		.html.replace(/\s+/g, ' ')
		.replace(/<li>\s*<p>([^<]*)<\/p>/g, '<li>$1')
		.replace(/\s*<(\/?)(ul|ol|li)>\s*/g, '<$1$2>');
};

const TYPED: [string, string][] = [
	['braces', 'Say {name} here'],
	['fewer than', 'scores <5 and <3'],
	['raw tags', '<b>x</b> and <Foo bar>'],
	['a script', '<script>alert(1)</script>'],
	['an expression', '{1+1} and {process.env.HOME}'],
	['an import', 'import foo from bar'],
	['an export', 'export the data on Monday'],
	['a comment', '<!-- x -->'],
	['an autolink', '<https://example.org/>'],
	['an address', '<name@example.org>'],
	['quotation marks and dashes', '“Quoted” – dash'],
	['pasted office marks', '<o:p></o:p> text'],
	['a component without its end', '<Callout kind="note"> text'],
];

test.each(TYPED)('what a writer types stays inside the safe subset: %s', (_, typed) => {
	// A writer’s words reach the serialiser as the editor writes text: without escapes.
	const stored = bodySerialiser.serialize(typed);
	const { findings } = readBody(stored, { firstLine: 1 });
	expect(findings).toEqual([]);
	expect(edited(stored)).toBe(stored);
});

test.each(TYPED)('a writer never sees the backslashes that keep a text safe: %s', (_, typed) => {
	expect(bodySerialiser.serialize(bodySerialiser.deserialize(bodySerialiser.serialize(typed)))).toBe(
		bodySerialiser.serialize(typed),
	);
});
