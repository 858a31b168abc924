import { expect, test } from 'vitest';
import { BODY } from '../../cms/body-field.ts';
import { entryFormat as formatOf, settingsFormat, SOURCE } from '../../cms/entry-format.ts';
import { objectSchema } from '../../src/content-model/field.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { parse } from 'yaml';

/** The format, with what the form keeps for itself left out. */
const entryFormat = (type: Parameters<typeof formatOf>[0]) => {
	const { fromFile, toFile } = formatOf(type);
	return {
		toFile,
		fromFile: (text: string) => {
			const { [SOURCE]: _, ...shown } = fromFile(text);
			return shown;
		},
	};
};

const meeting = entryFormat(typeNamed('meeting-note'));
const organisation = entryFormat(typeNamed('organisation'));

test('a field called “body” and the body itself do not meet', () => {
	const text = meeting.toFile({ title: 'Reception', body: 'coalition', [BODY]: 'We met.\n' });
	expect(text).toBe('---\ntitle: Reception\nbody: coalition\n---\n\nWe met.\n');
	expect(meeting.fromFile(text)).toEqual({ title: 'Reception', body: 'coalition', [BODY]: 'We met.\n' });
});

test('what a writer left or made empty is not written', () => {
	expect(
		organisation.toFile({ title: 'Centre', summary: '', networks: [], website: null, sources: [{}], kind: undefined }),
	).toBe('title: Centre\n');
	expect(
		meeting.toFile({ title: 'Reception', questions: ['', 'Who pays?', null], decisions: [{ decision: '' }] }),
	).toContain('questions:\n  - Who pays?\n---');
});

test('no and nought are answers, not empty fields', () => {
	const note = meeting.toFile({ title: 'Reception', chathamHouse: false });
	expect(note).toContain('chathamHouse: false');
	const study = entryFormat(typeNamed('case-study')).toFile({
		outcomes: [{ measure: 'Visits', direction: 'better', people: 0 }],
	});
	expect(study).toContain('people: 0');
});

test('an optional group is a list of at most one in the form and a group in the file', () => {
	const text = meeting.toFile({ nextMeeting: [{ on: '2026-03-31', place: '' }] });
	expect(text).toBe('---\nnextMeeting:\n  on: 2026-03-31\n---\n');
	expect(meeting.fromFile(text)).toEqual({ nextMeeting: [{ on: '2026-03-31' }] });
	expect(meeting.toFile({ nextMeeting: [] })).toBe('---\n---\n');
});

test('days and times stay text, as the schema wants them', () => {
	const text = meeting.toFile({ heldOn: '2026-03-31', from: '09:30', to: '00:00' });
	const data = parse(text.split('---')[1]!) as Record<string, unknown>;
	expect(data).toEqual({ heldOn: '2026-03-31', from: '09:30', to: '00:00' });
	const { heldOn, from, to } = typeNamed('meeting-note').fields;
	expect(objectSchema({ heldOn, from, to }, { vocabularies: {} as never }).safeParse(data).success).toBe(true);
});

test.each([
	'true',
	'no',
	'12',
	'1e3',
	'0x10',
	'null',
	'~',
	'- x',
	'# x',
	'a: b',
	'"',
	"'",
	'*a',
	'&a',
	'!x',
	'{a}',
	'[a]',
	'| x',
	'> x',
	'%x',
	'@x',
	'`x',
	'2026-01-01',
	'ends with colon:',
	'tab\there',
	'  spaces  inside  ',
	'emoji 🌱',
	'اردو',
	'a #b',
	'<<',
	'---',
	'...',
])('text that YAML could misread stays text: %s', (title) => {
	const text = meeting.toFile({ title, purpose: `${title}\n\n${title}` });
	expect(meeting.fromFile(text)).toEqual({ title: title.trim(), purpose: `${title}\n\n${title}` });
});

test('fields are written in the order of the model; a key the model does not know stays, at the end', () => {
	expect(organisation.toFile({ odd: 1, kind: 'charity', title: 'Centre' })).toBe(
		'title: Centre\nkind: charity\nodd: 1\n',
	);
});

test('a line of hyphens in a body is not the end of the fields', () => {
	const text = meeting.toFile({ title: 'Reception', [BODY]: 'Before\n\n---\n\nAfter\n' });
	expect(meeting.fromFile(text)).toEqual({ title: 'Reception', [BODY]: 'Before\n\n---\n\nAfter\n' });
});

test('a file from Windows, or without fields, can be opened', () => {
	expect(meeting.fromFile('---\r\ntitle: Reception\r\n---\r\n\r\nWe met.\r\n')).toEqual({
		title: 'Reception',
		[BODY]: 'We met.\n',
	});
	expect(meeting.fromFile('We met.')).toEqual({ [BODY]: 'We met.' });
	expect(meeting.fromFile('')).toEqual({});
});

test('a list of references that unfolds without end is not read', () => {
	expect(() => organisation.fromFile('a: &a [x]\nb: [*a, *a]\n')).toThrow();
});

const written = `# Who looks after this: the editor.
title: "Centre" # as on its own page
kind: charity

networks:
  - dudley # first
  - sandwell
sources:
  - title: 'One'
    publisher: A
    kind: web-page
  - title: "Two"
    publisher: B
    kind: web-page
reviewedOn: "2026-01-01"
`;

/** Opens the text, changes what the form holds, and saves. */
const changed = (text: string, change: (data: Record<string, unknown>) => void) => {
	const { fromFile, toFile } = formatOf(typeNamed('organisation'));
	const data = fromFile(text);
	change(data);
	return toFile(data);
};

test('opening and saving changes nothing, remarks and quotation marks included', () => {
	expect(changed(written, () => undefined)).toBe(written);
});

test('only the line of the field that was changed is written anew', () => {
	expect(changed(written, (data) => (data['kind'] = 'council'))).toBe(
		written.replace('kind: charity', 'kind: council'),
	);
	expect(changed(written, (data) => (data['title'] = 'Hub'))).toBe(written.replace('"Centre"', 'Hub'));
	expect(changed(written, (data) => ((data['sources'] as Record<string, unknown>[])[1]!['publisher'] = 'C'))).toBe(
		written.replace('publisher: B', 'publisher: C'),
	);
});

test('a field filled in later stands where the model has it; one that was cleared is gone', () => {
	const after = changed(written, (data) => {
		data['summary'] = 'In a sentence.';
		data['networks'] = [];
	});
	expect(after.split('\n').slice(1, 4)).toEqual([
		'title: "Centre" # as on its own page',
		'summary: In a sentence.',
		'kind: charity',
	]);
	expect(after).not.toContain('networks');
	expect(after).toContain('reviewedOn: "2026-01-01"');
});

test('an item taken out or put in leaves the others as they were', () => {
	const without = changed(written, (data) => (data['networks'] = ['sandwell']));
	expect(parse(without)).toMatchObject({ networks: ['sandwell'] });
	const more = changed(written, (data) => (data['networks'] = ['dudley', 'walsall', 'sandwell']));
	expect(more).toContain('- dudley # first\n  - walsall\n  - sandwell');
});

const entry = [
	'---',
	'title: Reception',
	'purpose: |',
	'  To listen.',
	'  To learn.',
	'questions:',
	'  - Who pays?',
	'  - Who minds?',
	'---',
	'',
	'We met.',
	'',
	'- One',
	'- Two',
	'',
];
const asFile = (endings: readonly string[], text = entry) =>
	text.map((line, index) => (index === text.length - 1 ? line : line + endings[index % endings.length]!)).join('');
const saved = (text: string, change: (data: Record<string, unknown>) => void) => {
	const { fromFile, toFile } = formatOf(typeNamed('meeting-note'));
	const data = fromFile(text);
	change(data);
	return toFile(data);
};

test.each([
	['Windows', asFile(['\r\n'])],
	['old Macs', asFile(['\r'])],
	['Unix', asFile(['\n'])],
	['two systems in turn', asFile(['\r\n', '\n'])],
	['three systems in turn', asFile(['\r\n', '\n', '\r', '\n'])],
	['Windows, with a byte-order mark', `\uFEFF${asFile(['\r\n'])}`],
	['Unix, with a byte-order mark', `\uFEFF${asFile(['\n'])}`],
	['Windows, without an end to its last line', asFile(['\r\n'], entry.slice(0, -1))],
	['Windows, with blank lines at its end', asFile(['\r\n'], [...entry, '', ''])],
	[
		'Windows, without a blank line above the body',
		asFile(
			['\r\n'],
			entry.filter((_line, index) => index !== 9),
		),
	],
	[
		'Windows, with blanks after the hyphens',
		asFile(
			['\r\n'],
			entry.map((line) => (line === '---' ? '--- ' : line)),
		),
	],
	['Windows, with no body', asFile(['\r\n'], entry.slice(0, 9))],
])('in a file of %s one changed word changes that word, and nothing else', (_system, file) => {
	expect(saved(file, () => undefined)).toBe(file);
	expect(saved(file, (data) => (data['title'] = 'Waiting'))).toBe(file.replace('Reception', 'Waiting'));
	expect(saved(file, (data) => ((data['questions'] as string[])[1] = 'Who cares?'))).toBe(
		file.replace('Who minds?', 'Who cares?'),
	);
	if (file.includes('We met.'))
		expect(saved(file, (data) => (data[BODY] = (data[BODY] as string).replace('met', 'spoke')))).toBe(
			file.replace('met', 'spoke'),
		);
});

test('a new line ends as most lines of the file do', () => {
	expect(saved(asFile(['\r\n']), (data) => (data['questions'] as string[]).push('Who knows?'))).toBe(
		asFile(['\r\n']).replace('Who minds?', 'Who minds?\r\n  - Who knows?'),
	);
	expect(saved(asFile(['\r\n', '\r\n', '\n']), (data) => (data['summary'] = 'In a sentence.'))).toContain(
		'summary: In a sentence.\r\n',
	);
});

test.each([
	['\uFEFF', '\r\n', '\r\n'],
	['', '\r\n', ''],
	['', '\r', '\r'],
	['\uFEFF', '\n', ''],
])('a file of fields keeps its mark (%j), its line endings (%j) and its end (%j)', (mark, ending, last) => {
	const file = `${mark}${['# Ours', 'title: "Centre"', 'kind: charity', 'networks:', '  - dudley'].join(ending)}${last}`;
	expect(changed(file, () => undefined)).toBe(file);
	expect(changed(file, (data) => (data['kind'] = 'council'))).toBe(file.replace('charity', 'council'));
});

test('settings keep their line endings too', () => {
	const file = '\uFEFF# Ours\r\nterms:\r\n  - id: one\r\n    label: One\r\n    meaning: First.\r\n';
	const { fromFile, toFile } = settingsFormat();
	const data = fromFile(file);
	expect(toFile(data)).toBe(file);
	(data['terms'] as Record<string, unknown>[])[0]!['label'] = 'The one';
	expect(toFile(data)).toBe(file.replace('label: One', 'label: The one'));
});
