/** One identifier is planted in every place where text can stand, and must be found on its line. */
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { mayNameSomebody } from '../../src/checks/document.ts';
import { holdsText, partsOfForm } from '../../src/checks/form-parts.ts';
import { checkDocument } from '../../src/checks/check-document.ts';
import { inFile } from '../../src/content-model/locate.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { contentTypes, typesByName } from '../../src/content-model/index.ts';
import { parseMarkdown } from '../../src/safe-mdx/parse.ts';
import { parseFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { checkedDocumentOf, EMPTY_CHECK_CONTEXT } from '../../src/content-loading/checked-document.ts';

const MOBILE = '07700 900123';
/** Made up with a sound check digit. */
const NHS = 'NHS number 943 476 5919';
const NAME = 'Mrs Okonkwo';
const TODAY = '2026-11-22';

interface File {
	file?: string;
	fields?: string;
	body?: string;
}

/** The lines on which the number is found, blocked, in a file of this type. */
const linesFound = (type: AnyContentType, file: File): number[] =>
	findingsIn(type, file).flatMap(({ rule, severity, line }) =>
		rule === 'phone' && severity === 'block' ? [line] : [],
	);

const findingsIn = (type: AnyContentType, { file, fields = 'x: y', body = '' }: File) => {
	const { data, comments, placeOf, findings } = parseFrontMatter(fields, 2);
	expect(findings).toEqual([]);
	const parsed = parseMarkdown(body);
	if ('stoppedAt' in parsed) throw new Error(`unreadable: ${body}`);
	const document = checkedDocumentOf(
		type,
		{ ...(file === undefined ? {} : { file }), data, comments, tree: parsed.tree, bodyLine: 20 },
		EMPTY_CHECK_CONTEXT,
		TODAY,
	);
	return checkDocument(document, inFile({ file: file ?? '', fields: type.fields, placeOf }));
};

/** A value of this field with these words in it. */
const planted = ({ kind }: Field, words: string): unknown => {
	const inAddress = words.toLowerCase().replaceAll(' ', '-');
	if (kind === 'lines') return ['A calm start', words];
	if (kind === 'web-address') return `https://example.org/call/${inAddress}`;
	if (kind === 'upload') return `/media/${inAddress}.jpg`;
	return words;
};

/**
 * For every field that can hold words, groups walked: its name, and the data of an entry with only that field filled
 * in.
 */
const plantedIn = (fields: Fields, words: string): { name: string; data: Record<string, unknown> }[] =>
	Object.entries(fields).flatMap(([name, anyField]) => {
		const field = anyField as Field;
		if (field.kind === 'group')
			return plantedIn(field.fields, words).map((inner) => ({
				name: `${name}.${inner.name}`,
				data: { [name]: inner.data },
			}));
		if (field.kind === 'groups')
			return plantedIn(field.fields, words).map((inner) => ({
				name: `${name}[].${inner.name}`,
				data: { [name]: [inner.data] },
			}));
		return holdsText(field.kind) ? [{ name, data: { [name]: planted(field, words) } }] : [];
	});

describe.each(contentTypes.map((type) => [type.name, type] as const))('in a %s', (_name, type) => {
	test.each(plantedIn(type.fields, MOBILE).map(({ name, data }) => [name, data] as const))(
		'a number is found in “%s”',
		(_field, data) => {
			const fields = stringify(data);
			const line = fields.split('\n').findIndex((one) => one.includes('900123')) + 2;
			expect(linesFound(type, { fields })).toContain(line);
		},
	);

	test('an NHS number is found in every field', () => {
		const passed = plantedIn(type.fields, NHS).flatMap(({ name, data }) =>
			findingsIn(type, { fields: stringify(data) }).some(
				({ rule, severity }) => rule === 'nhs-number' && severity === 'block',
			)
				? []
				: [name],
		);
		expect(passed).toEqual([]);
	});

	test('a name behind a title is found in every field that holds the writer’s own words', () => {
		const passed = plantedIn(type.fields, NAME).flatMap(({ name, data }) => {
			const own = partsOfForm(type.name, data).some((part) => mayNameSomebody(part) && part.text.includes(NAME));
			return own && !findingsIn(type, { fields: stringify(data) }).some(({ rule }) => rule === 'name-with-title')
				? [name]
				: [];
		});
		expect(passed).toEqual([]);
	});
});

const story = typesByName['case-study'];

test('a number is found in a note after “#”, in the name of the file and in no value that only looks like a note', () => {
	expect(linesFound(story, { fields: `title: A calm start\n# ring ${MOBILE}` })).toEqual([3]);
	expect(linesFound(story, { fields: `body: coalition # ${MOBILE}` })).toEqual([2]);
	expect(linesFound(story, { file: 'content/case-studies/dudley/ring-07700-900123.mdx' })).toEqual([1]);
	expect(linesFound(story, { fields: `summary: "# ${MOBILE}"` })).toEqual([2]);
});

/**
 * For every kind of node a body can have, bodies with the number in each of its texts, on their third line; or why it
 * holds none of its own. A kind that is added does not compile until it is answered for here.
 */
const BODIES: Readonly<Record<Nodes['type'], string | readonly string[]>> = {
	root: 'Holds blocks.',
	list: 'Holds items.',
	table: 'Holds rows.',
	tableRow: 'Holds cells.',
	break: 'Holds nothing.',
	thematicBreak: 'Holds nothing.',
	yaml: 'Stands in no tree: fields are taken off first.',
	html: 'Stands in no tree of MDX.',
	footnoteReference: 'Shows nothing but its number; the label stands in the definition.',
	text: [MOBILE],
	paragraph: [`Ring ${MOBILE}.`],
	heading: [`## ${MOBILE}`],
	blockquote: [`> Ring ${MOBILE}`],
	listItem: [`- ${MOBILE}`, `1. One\n   - ${MOBILE}`],
	emphasis: [`*${MOBILE}*`],
	strong: [`**${MOBILE}**`],
	delete: [`~~${MOBILE}~~`],
	inlineCode: [`\`${MOBILE}\``],
	code: ['``` 07700900123\nx\n```', `\`\`\` text ${MOBILE}\nx\n\`\`\``],
	tableCell: [`| ${MOBILE} | b |\n| --- | --- |\n| c | d |`],
	link: [
		'[ring](tel:07700900123)',
		'[ring](tel:+447700900123)',
		'[chat](https://wa.me/447700900123)',
		'[write](mailto:a@example.org?body=07700%20900123)',
		`[a](/b/ "${MOBILE}")`,
		'[a](https://example.org/?n=07700+900123)',
		`[${MOBILE}](/b/)`,
	],
	linkReference: [`[a][${MOBILE}]\n\n[${MOBILE}]: /b/`],
	definition: ['[unused]: https://example.org/07700-900123', `[unused]: /b/ "${MOBILE}"`, `[${MOBILE}]: /b/`],
	image: [`![${MOBILE}](/media/a.jpg)`, '![a](/media/07700-900123.jpg)', `![a](/media/a.jpg "${MOBILE}")`],
	imageReference: [`![${MOBILE}][b]\n\n[b]: /media/a.jpg`],
	footnoteDefinition: [`[^1]: Ring ${MOBILE}`, `[^1]: Khan (2021) ${MOBILE}`, '[^07700-900123]: See the guide.'],
	mdxjsEsm: [`export const a = '${MOBILE}'`],
	mdxFlowExpression: [`{/* ${MOBILE} */}`],
	mdxTextExpression: [`It helped {/* ${MOBILE} */} them.`],
	mdxJsxFlowElement: [
		`<Quotation source="${MOBILE}">\n\nIt helped.\n\n</Quotation>`,
		'<Download href="https://example.org/07700-900123" />',
		`<Callout kind="${MOBILE}">\n\nx\n\n</Callout>`,
	],
	mdxJsxTextElement: [`It <Term note="${MOBILE}">helped</Term> them.`],
};

const bodies = Object.entries(BODIES).flatMap(([node, texts]) =>
	typeof texts === 'string' ? [] : texts.map((text) => [node, text] as const),
);

test.each(bodies)('a number is found in a node of kind “%s”: %s', (_node, text) => {
	const line = 22 + text.split('\n').findIndex((one) => /900123/.test(one.replaceAll(' ', '')));
	expect(linesFound(story, { body: `It helped.[^1]\n\n${text}\n` })).toContain(line);
});
