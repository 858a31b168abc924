import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import { compileFault } from './compile.ts';

const shownBy = (body: string): string => {
	const { tree, findings } = readBody(body, { firstLine: 1 });
	expect(findings).toEqual([]);
	const { document } = parseHTML(`<!doctype html><html><body>${tree ? renderBody(tree).html : ''}</body></html>`);
	return document.body.textContent.trim();
};

/** Typed → shown. Where only one is given, they are the same. */
const ACCEPTED: [typed: string, shown?: string][] = [
	['R&D at the trust'],
	['a < b and 5 > 3'],
	['It costs £5 * 3, or 2 * 3 * 4.'],
	['about ~5 people and ~6 staff'],
	['“Smart” quotes, ‘single’ ones, an apostrophe’s and an ellipsis…'],
	['Dashes – and — and hyphen-ated'],
	['Emoji: 💛 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
	['ہم نے پوچھا: آپ کو کیا مدد چاہیے؟'],
	['Zapytaliśmy: co by teraz pomogło? Łatwiej, źle, żółć.'],
	['ਅਸੀਂ ਪੁੱਛਿਆ'],
	['We import the data and export it.'],
	['We looked again:\nimport the data, then talk.', 'We looked again:\nimport the data, then talk.'],
	['exports rose; imported ideas helped'],
	['a } alone'],
	['Fish&nbsp;and chips', 'Fish\u00a0and chips'],
	['&lt;5 people', '<5 people'],
	['\\<5 and \\{name}', '<5 and {name}'],
	['Write `<b>` and `{x}` as code', 'Write <b> and {x} as code'],
	['50% of 1,000 is £500 @ 10p #1'],
	['See https://example.org/a_b_c?d=e&f=g.', 'See https://example.org/a_b_c?d=e&f=g.'],
	['Write to training@example.org.'],
	['2.5 is not a list'],
	[
		'A [link](/practice-guides/first-contact/), [mail](mailto:a@example.org), [call](tel:+441214960000), [part](#what-we-did).',
		'A link, mail, call, part.',
	],
	['It was **bold**, *soft* and ~~gone~~.', 'It was bold, soft and gone.'],
	['H~2~O'],
	['A line\\\nbroken', 'A line\nbroken'],
];

test.each(ACCEPTED)('shown as meant: %s', async (typed, shown) => {
	expect(shownBy(typed)).toBe(shown ?? typed);
	expect(await compileFault(typed)).toBeUndefined();
});

/** What people type without knowing what MDX is; the rule that speaks of it. */
const NEEDS_A_CHANGE: [typed: string, rule: string][] = [
	['Groups of <5 are left out.', 'body-less-than'],
	['Scores of <=5 are low.', 'body-less-than'],
	['We love this <3 so much', 'body-less-than'],
	['An arrow <- here', 'body-less-than'],
	['Dear {name}, hello', 'body-expression'],
	['Use { and } sparingly', 'body-expression'],
	['See <https://example.org/page>.', 'body-autolink'],
	['Write to <name@example.org>.', 'body-autolink'],
	['It is <b>important</b> here.', 'body-raw-html'],
	['It is <em>soft</em> here.', 'body-raw-html'],
	['Pasted <span style="color: red">from Word</span> here.', 'body-raw-html'],
	['Pasted <o:p>from Word</o:p> here.', 'body-raw-html'],
	['Fill in <your name> here.', 'body-less-than'],
	['import the data first.', 'body-import'],
	['export what you know.', 'body-import'],
	['# A heading of the first level', 'body-heading-one'],
	['A heading of the first level\n===', 'body-heading-one'],
	["<Callout kind='note'>\n\nWords.\n\n</Callout>", 'body-attribute'],
	['<Callout kind=“note”>\n\nWords.\n\n</Callout>', 'body-attribute'],
	['<Callout kind={"note"}>\n\nWords.\n\n</Callout>', 'body-attribute'],
	['<Callout kind=note>\n\nWords.\n\n</Callout>', 'body-attribute'],
	['<Callout kind="Caution">\n\nWords.\n\n</Callout>', 'body-attribute-value'],
	['<KeyFigure value="1" label="a" source="b">', 'body-component-unclosed'],
];

test.each(NEEDS_A_CHANGE)('the exact replacement is given, and is accepted: %s', async (typed, rule) => {
	const { findings } = readBody(typed, { firstLine: 1 });
	expect(findings.map((finding) => finding.rule)).toEqual([rule]);
	const [{ found, next }] = findings as [(typeof findings)[0]];
	const replacement = /`(.+?)`(?=[ .,?])/s.exec(next)?.[1];
	expect(replacement).toBeDefined();
	const changed = typed.replace(found, () => replacement ?? '');
	expect(changed).not.toBe(typed);
	expect(readBody(changed, { firstLine: 1 }).findings).toEqual([]);
	expect(await compileFault(changed)).toBeUndefined();
});

/** Typed → what a reader sees once the editor has made it safe. */
const MADE_SAFE: [typed: string, shown?: string][] = [
	['Groups of <5 are left out.'],
	['Dear {name}, hello'],
	['Pasted <o:p></o:p> debris'],
	['a <b'],
	['ends with <'],
	['<!-- a note -->'],
	['{/* a note */}'],
	['<script>alert(1)</script>'],
	['See <https://example.org/page>.', 'See https://example.org/page.'],
	['Write to <name@example.org>.', 'Write to name@example.org.'],
	['import the data first.'],
	['export what you know.'],
	['<Callout kind="note">'],
	['www.example.org<b>', 'www.example.org <b>'],
];

test.each(MADE_SAFE)('made safe, a reader sees what was typed: %s', async (typed, shown) => {
	const safe = makeSafe(typed);
	expect(shownBy(safe)).toBe(shown ?? typed);
	expect(await compileFault(safe)).toBeUndefined();
});

test('every stray character is reported, with its own place', () => {
	const { findings } = readBody('Under <5.\n\nDear {name},\n\nsee <https://example.org>.', { firstLine: 10 });
	expect(findings.map(({ line, column, found }) => `${line}:${column} ${found}`)).toEqual([
		'10:7 <5',
		'12:6 {name}',
		'14:5 <https://example.org>',
	]);
});

test('findings that have nothing to do with a stray character are reported with it, where they are in the file', () => {
	const { findings } = readBody('{a} {b} [form](javascript:x)\n\n# Heading', { firstLine: 1 });
	expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
		'body-expression 1:1',
		'body-expression 1:5',
		'body-link-address 1:9',
		'body-heading-one 3:1',
	]);
});

test('a broken tag is one finding, not also its braces and its closing half', () => {
	const { findings } = readBody('<Callout kind={note} {...rest}>\n\nWords.\n\n</Callout>', { firstLine: 1 });
	expect(findings.map(({ rule, next }) => `${rule}: ${next}`)).toEqual([
		'body-attribute: Write `<Callout kind="note">`.',
	]);
});

test('a misspelt component is guessed', () => {
	const [finding] = readBody('<Calllout kind="note">\n\nWords.\n\n</Calllout>', { firstLine: 1 }).findings;
	expect(finding?.next).toBe('Did you mean `<Callout kind="note">`?');
});

test('a component shown as an example in code is neither a component nor half of one', () => {
	const body =
		'<Callout kind="note">\n\nEnd it with `</Callout>` or begin with `<Callout kind="note">`, {name}.\n\n</Callout>\n\n```mdx\n<Steps>\n```';
	expect(readBody(body, { firstLine: 1 }).findings.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
		'body-expression {name}',
	]);
	expect(readBody(makeSafe(body), { firstLine: 1 }).findings).toEqual([]);
});
