import { expect, test } from 'vitest';
import { dayFrom, timeFrom } from '../../../cms/import/british-days.ts';
import { readContribution } from '../../../cms/import/contribution-file.ts';
import { entryIdFor } from '../../../cms/import/entry-id.ts';
import { typeNamed } from '../../../src/content-model/index.ts';
import { contributionFile } from '../../../src/contribution-form/contribution-file.ts';

test.each([
	'2026-03-04',
	'4 March 2026',
	'4th March 2026',
	'Wednesday 4 March 2026',
	'Wed 4 Mar 2026',
	'4 March, 2026',
	'March 4, 2026',
	'the 4th of March 2026',
	'04/03/2026',
	'4/3/26',
	'4.3.2026',
	'4-Mar-26',
])('“%s” is 4 March 2026', (written) => expect(dayFrom(written)).toBe('2026-03-04'));

test.each(['March 2026', '31/02/2026', '13/25/2026', '4 March', 'spring', '2026', '4 March 2026 and 5 March 2026', ''])(
	'“%s” is not one whole day',
	(written) => expect(dayFrom(written)).toBeUndefined(),
);

test.each([
	['9.30am', '09:30'],
	['09:30', '09:30'],
	['2pm', '14:00'],
	['2 p.m.', '14:00'],
	['12.15pm', '12:15'],
	['12am', '00:00'],
	['noon', '12:00'],
	['14.00', '14:00'],
	['25:00', undefined],
	['13pm', undefined],
	['9', undefined],
])('“%s” is %s', (written, time) => expect(timeFrom(written)).toBe(time));

test('an entry is named after its title, its network and its day', () => {
	const nextDecision = 7;
	expect(
		entryIdFor(
			typeNamed('case-study'),
			{
				title: 'Fewer people left the surgery, and why it mattered more than anything else we tried',
				networks: ['dudley'],
			},
			{ nextDecision },
		),
	).toEqual({ id: 'dudley/fewer-people-left-the-surgery-and-why-it-mattered-more-than' });
	expect(
		entryIdFor(
			typeNamed('meeting-note'),
			{ title: 'Coalition meeting: waiting', heldOn: '2026-03-04' },
			{ nextDecision },
		),
	).toEqual({ id: '2026/2026-03-04-coalition-meeting-waiting' });
	expect(entryIdFor(typeNamed('decision'), { title: 'Use plain files' }, { nextDecision })).toEqual({
		id: '0007-use-plain-files',
	});
	expect(entryIdFor(typeNamed('case-study'), { title: 'Calm' }, { nextDecision })).toEqual({
		needs: expect.stringContaining('--network') as string,
	});
	expect(entryIdFor(typeNamed('page'), {}, { nextDecision })).toEqual({
		needs: expect.stringContaining('--name') as string,
	});
	expect(entryIdFor(typeNamed('page'), { title: 'About' }, { name: '../up', nextDecision })).toEqual({
		needs: expect.stringContaining('“../up”') as string,
	});
});

test('the file of the plain form is read as it was written', () => {
	const { text } = contributionFile({
		type: 'case-study',
		data: { title: 'Calm' },
		body: '## What we did\n\nWe asked.\n',
	} as never);
	expect(readContribution(text)).toEqual({
		contribution: { format: 1, type: 'case-study', data: { title: 'Calm' }, body: '## What we did\n\nWe asked.\n' },
		unknown: [],
	});
});

test('a body typed freely is made safe, and answers the form does not have are named', () => {
	const { contribution, unknown } = readContribution(
		JSON.stringify({ type: 'page', data: { title: 'Hello', colour: 'blue' }, body: 'Score {x} <5', extra: 1 }),
	);
	expect(contribution.body).toBe('Score \\{x} \\<5');
	expect(contribution.data).toEqual({ title: 'Hello' });
	expect(unknown).toEqual([
		{ key: 'extra', words: '1' },
		{ key: 'colour', words: 'blue' },
	]);
});

test.each([
	['{', /not whole/],
	['[]', /another kind/],
	['{"type":"casestudy","data":{}}', /Did you mean “case-study”/],
	['{"type":"page","data":[]}', /without its answers/],
	['{"format":2,"type":"page","data":{}}', /form of file 2/],
])('%s is refused with a next step', (text, words) => expect(() => readContribution(text)).toThrow(words));
