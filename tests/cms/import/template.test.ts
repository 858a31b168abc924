import { describe, expect, test } from 'vitest';
import { entryFormat } from '../../../cms/entry-format.ts';
import { BODY } from '../../../cms/body-field.ts';
import { blankPlanOf, type PlanRow } from '../../../cms/import/template-plan.ts';
import { templateFor } from '../../../cms/import/template.ts';
import { lostWords } from '../../../cms/import/read-document.ts';
import { openZip } from '../../../cms/import/zip.ts';
import type { AnyContentType } from '../../../src/content-model/content-type.ts';
import type { Field } from '../../../src/content-model/field.ts';
import { contentTypes } from '../../../src/content-model/index.ts';
import { labelOf } from '../../../src/content-model/vocabulary.ts';
import { dayInWords } from '../../../src/content-model/days.ts';
import type { ImportFacts } from '../../../cms/import/field-values.ts';
import { escaped, zipOf } from './a-docx.ts';
import { facts, importOf } from './import-facts.ts';

// One entry of every type, so that every reference can be answered by its title.
const known: ImportFacts = {
	...facts,
	entries: contentTypes.map(({ name }) => ({
		type: name,
		id: `a-${name}`,
		title: `The ${name.replaceAll('-', ' ')}, known as it is`,
	})),
};

/** The lines a person writes into the box of a field, and the value they mean. `turn` makes two rows differ. */
const anAnswer = (field: Field, turn: number): { lines: string[]; value: unknown } => {
	switch (field.kind) {
		case 'text': {
			if (field.pattern) {
				const fitting = ['a-name', 'a_name', 'E08000025', '/a-page/'].find((value) =>
					new RegExp(field.pattern!.expression, 'u').test(value),
				)!;
				return { lines: [fitting], value: fitting };
			}
			const words = `Words: ${turn} & “more”, for ${field.label}`.slice(0, field.max);
			return { lines: [words], value: words };
		}
		case 'prose':
			return {
				lines: ['First paragraph: with a colon.', 'Second paragraph <5 {x}.'],
				value: 'First paragraph: with a colon.\n\nSecond paragraph <5 {x}.',
			};
		case 'lines':
			return { lines: ['Line one', 'Line two, with a comma'], value: ['Line one', 'Line two, with a comma'] };
		case 'number':
			return { lines: [field.min > 1000 ? '2019' : '12'], value: field.min > 1000 ? 2019 : 12 };
		case 'yes-no':
			return { lines: ['Yes'], value: true };
		case 'date':
			return { lines: [dayInWords('2026-03-04')], value: '2026-03-04' };
		case 'time':
			return { lines: ['9.30am'], value: '09:30' };
		case 'web-address':
			return { lines: ['https://example.org/page_one?a=1'], value: 'https://example.org/page_one?a=1' };
		case 'mailbox':
			return { lines: ['hub_team@example.org'], value: 'hub_team@example.org' };
		case 'choice': {
			const [key, label] = Object.entries(field.options)[turn % Object.keys(field.options).length]!;
			return { lines: [label as string], value: key };
		}
		case 'term': {
			const { id } = facts.vocabularies[field.vocabulary].terms[0]!;
			return { lines: [labelOf(facts.vocabularies[field.vocabulary], id)], value: id };
		}
		case 'terms': {
			const ids = facts.vocabularies[field.vocabulary].terms.slice(0, 2).map(({ id }) => id);
			return { lines: ids.map((id) => labelOf(facts.vocabularies[field.vocabulary], id)), value: ids };
		}
		case 'reference':
			return { lines: [known.entries.find(({ type }) => type === field.to)!.title], value: `a-${field.to}` };
		case 'references':
			return { lines: [known.entries.find(({ type }) => type === field.to)!.title], value: [`a-${field.to}`] };
		case 'group':
		case 'groups':
		case 'upload':
			throw new Error(`The template has no box for a field of kind ${field.kind}.`);
	}
};

const paragraphs = (lines: readonly string[]) =>
	lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`).join('');

/** Fills in every box and every heading of a blank document as a person would, and says what data that should make. */
const filledIn = async (type: AnyContentType) => {
	const { bytes } = await templateFor(type, { vocabularies: facts.vocabularies, hubName: 'Test hub' });
	const archive = openZip(bytes);
	const parts = Object.fromEntries(
		await Promise.all(archive.names.map(async (name) => [name, (await archive.read(name))!] as const)),
	);
	const plan = blankPlanOf(type, facts.vocabularies);
	const data: Record<string, unknown> = {};
	const set = (target: Record<string, unknown>, path: readonly string[], value: unknown): void => {
		const [step = '', ...rest] = path;
		if (rest.length === 0) target[step] = value;
		else set((target[step] ??= {}) as Record<string, unknown>, rest, value);
	};
	const answers: string[] = [];
	const fill = (rows: readonly PlanRow[], target: Record<string, unknown>, turn: number) => {
		for (const { field, path } of rows) {
			const { lines, value } = anAnswer(field, turn);
			answers.push(paragraphs(lines));
			set(target, path, value);
		}
	};
	fill(plan.essentials.rows, data, 0);
	plan.details.forEach(({ group, rows }, index) => {
		if (!group) return fill(rows, data, 0);
		const target = {};
		fill(rows, target, index);
		if (group.repeated) ((data[group.name] ??= []) as unknown[]).push(target);
		else data[group.name] = target;
	});
	let body = '';
	let cell = 0;
	let document = new TextDecoder().decode(parts['word/document.xml']);
	// The second cell of a row of two is the box.
	document = document.replace(
		/(<w:tr>(?:(?!<\/w:tr>)[\s\S])*?<\/w:tc><w:tc>(?:(?!<w:p[ />])[\s\S])*?)<w:p\/?>(?:<\/w:p>)?(<\/w:tc><\/w:tr>)/g,
		(_, before: string, after: string) => `${before}${answers[cell++]!}${after}`,
	);
	expect(cell).toBe(answers.length);
	const story = plan.storyHeading ? [plan.storyHeading] : [];
	const headings = plan.sections.length > 0 ? plan.sections : story;
	for (const { heading, hint } of headings) {
		const at = document.indexOf(escaped(hint));
		const end = document.indexOf('</w:p>', at) + '</w:p>'.length;
		document = `${document.slice(0, end)}${paragraphs([`Words under ${heading}`, 'More words.'])}${document.slice(end)}`;
		body += `${plan.sections.length > 0 ? `## ${heading}\n\n` : ''}Words under ${heading}\n\nMore words.\n\n`;
	}
	return { bytes: zipOf({ ...parts, 'word/document.xml': document }), data, body: body.trimEnd(), boxes: cell };
};

describe.each(contentTypes.map((type) => [type.name, type] as const))('the template of a %s', (name, type) => {
	test('filled in completely, it gives every answer back', async () => {
		const { bytes, data, body } = await filledIn(type);
		const imported = await importOf(bytes, { type: name, facts: known });
		expect(imported.frontMatter).toEqual(data);
		expect(imported.body.trim()).toBe(body);
		expect(lostWords(imported.report)).toEqual([]);
		expect(imported.report.missing).toEqual([]);
		expect(imported.findings).toEqual([]);
	});

	test('handed in blank, it makes an empty entry and says what is missing', async () => {
		const { bytes } = await templateFor(type, { vocabularies: facts.vocabularies, hubName: 'Test hub' });
		const imported = await importOf(bytes, { type: name, facts: known });
		expect(imported.frontMatter).toEqual({});
		expect(imported.report.missing.length).toBeGreaterThan(0);
		expect(lostWords(imported.report)).toEqual([]);
		expect(imported.body.replace(/^## .*$/gm, '').trim()).toBe('');
	});

	test('what it gives back is written to a file and read again unchanged', async () => {
		const { bytes, data } = await filledIn(type);
		const imported = await importOf(bytes, { type: name, facts: known });
		const format = entryFormat(type);
		const { [BODY]: _, ...form } = format.fromFile(
			format.toFile({ ...imported.frontMatter, ...(imported.body ? { [BODY]: imported.body } : {}) }),
		);
		expect(format.toFile(form)).toBe(format.toFile(data));
	});
});

/** Boxes of a blank document that go on two pages: a page holds about thirty lines of boxes with their hints. */
const BOXES = 14;

test.each(contentTypes.map((type) => [type.name, type] as const))(
	'the blank document of a %s asks a writer only what “Ready” asks, in few boxes and words',
	(_name, type) => {
		const { essentials, details, sections, opening, more = '' } = blankPlanOf(type, facts.vocabularies);
		const rows = [essentials, ...details].flatMap((table) => table.rows);
		expect(rows.filter(({ field }) => field.filledBy === 'editor')).toEqual([]);
		expect(details.flatMap((table) => table.rows).filter(({ required }) => !required)).toEqual([]);
		expect(rows.length).toBeLessThanOrEqual(BOXES);
		const words = [...opening, more, ...sections.flatMap(({ heading, hint }) => [heading, hint])]
			.concat(rows.flatMap(({ label, hint }) => [label, hint]))
			.join(' ')
			.split(/\s+/);
		expect(words.length).toBeLessThanOrEqual(560);
	},
);

test('what a blank document does not ask can be told on a line of its own', async () => {
	const [type] = contentTypes.filter(({ name }) => name === 'case-study');
	const { bytes } = await templateFor(type!, { vocabularies: facts.vocabularies, hubName: 'Test hub' });
	const archive = openZip(bytes);
	const parts = Object.fromEntries(
		await Promise.all(archive.names.map(async (name) => [name, (await archive.read(name))!] as const)),
	);
	const document = new TextDecoder()
		.decode(parts['word/document.xml'])
		.replace('<w:sectPr', `${paragraphs(['Cost: £80 for two chairs', 'Staff time: One hour a week'])}<w:sectPr`);
	const { frontMatter, report } = await importOf(zipOf({ ...parts, 'word/document.xml': document }), {
		type: 'case-study',
		facts: known,
	});
	expect(frontMatter).toEqual({ cost: '£80 for two chairs', staffTime: 'One hour a week' });
	expect(lostWords(report)).toEqual([]);
});
