import { expect, test } from 'vitest';
import { partsOfForm } from '../../../src/checks/form-parts.ts';
import { documentOf, plainPart } from '../../../src/checks/plain-text.ts';
import { unexplainedAbbreviation } from '../../../src/checks/rules/unexplained-abbreviation.ts';

const found = (data: Record<string, unknown>, note = '') =>
	unexplainedAbbreviation
		.check({
			...documentOf('', { type: 'term' }),
			parts: [
				...partsOfForm('term', data),
				...(note ? [plainPart(note, { kind: 'comment', where: 'Note after “#”' })] : []),
			],
		})
		.map((match) => ('part' in match ? match.part.text.slice(match.start, match.end) : ''));

test('the words a term lists explain themselves, in its own text too', () => {
	expect(
		found({
			title: 'Youth rehabilitation order',
			abbreviations: ['YRO'],
			narrower: ['ISS'],
			oldNames: ['YOT'],
			note: 'A YRO may hold ISS.',
		}),
	).toEqual([]);
});

test('an abbreviation in the text of a term that nobody explains is still said', () => {
	expect(found({ title: 'Order', abbreviations: ['YRO'], note: 'The QXB decides.' })).toEqual(['QXB']);
});

test('a note after “#” is read by nobody who does not know the word', () => {
	expect(found({ title: 'Order' }, 'seen at QXB')).toEqual([]);
});
