/** How people lay a story out: headings, labels, tables and lists. */
import { bold, cell, h, item, p, run, table } from '../a-docx.ts';
import { byHand, story, type AnyDocument } from './story.ts';

export const laidOut: readonly AnyDocument[] = [
	byHand('Word: the headings of the form', { body: p('A calmer waiting room', { style: 'Title' }) + story() }),
	byHand('Word: the headings others use', {
		body:
			h(1, 'A calmer waiting room in one clinic') +
			story(['1. Background', '2. Our approach', '3. Results', '4. Lessons learnt', '5. Limitations'], 2),
	}),
	byHand('Word: labels and answers at the top', {
		body:
			p('A calmer waiting room', { style: 'Title' }) +
			p(bold('Network: ') + run('Dudley')) +
			p('Sectors: Primary care and community health; Policing') +
			p('Themes: First contact, Equity, culture and racism and Places and buildings') +
			p('Stage\tBeing tried') +
			p('Cost: £60 for cards & a lamp') +
			p('Published on: 3rd March 2026') +
			story(),
	}),
	byHand('Word: a table of answers at the top', {
		body:
			table(
				['Title', 'A calmer waiting room'],
				['Network', 'Dudley'],
				['One-sentence answer', 'Chairs and a clear time made waiting calmer.'],
				['Setting', 'One clinic'],
				['Shoe size', 'Nine'],
			) + story(),
	}),
	byHand('Word: two-level bullets and numbers', {
		body:
			story() +
			h(2, 'How we did it, step by step') +
			item('First point') +
			item('Inner point', 1) +
			item('Innermost point', 2) +
			item('Second point') +
			item('Counted one', 0, 2) +
			item('Counted inner', 1, 2) +
			item('Counted two', 0, 2) +
			p('After the list.'),
	}),
	byHand('Word: a table with merged cells and a caption', {
		body:
			story() +
			p('Table 1. Check-ins each month, both desks', { style: 'Caption' }) +
			table(
				[cell('Desk', '<w:vMerge w:val="restart"/>'), cell('Months', '<w:gridSpan w:val="2"/>')],
				[cell('', '<w:vMerge/>'), 'March', 'April'],
				['Front', '24', '31'],
				['Back', 'fewer than 8', '12 | 13'],
			),
	}),
	byHand('Word: a table without a caption, cells of several paragraphs', {
		body:
			story() +
			table(
				['Before', 'After'],
				[cell(p('No chairs') + p('No sign')), cell(item('Chairs') + item('A sign'))],
				[cell(table(['inner one', 'inner two'])), 'Plain'],
			),
	}),
	byHand('Word: sections out of order and one twice', {
		body: story(['Results', 'Background', 'What we did', 'Context', 'Limits']),
	}),
	byHand('Word: no headings at all', {
		body: p('A calmer waiting room') + p('Visitors waited in a corridor without chairs.') + p('We moved the chairs.'),
	}),
	byHand('Word: a box made of one cell', {
		body:
			h(1, 'What we did') + table([cell(p('Remember') + p('Ask first.') + item('Then wait'))]) + p('After the box.'),
	}),
	byHand('All capitals, and bullets typed by hand', {
		body:
			p('A CALMER WAITING ROOM') +
			p('BACKGROUND') +
			p('Visitors waited.') +
			p('WHAT WE DID') +
			p('•\tMoved the chairs') +
			p('• Turned the radio off') +
			p('Then we stopped.'),
	}),
	byHand('Meeting notes with items', {
		body:
			p('Coalition meeting: waiting', { style: 'Title' }) +
			p('Date: Tuesday 3 March 2026') +
			p('Venue: Town Hall') +
			h(1, 'Receptions') +
			p('People compared receptions.') +
			h(1, 'Questions left open') +
			item('Who decides?') +
			item('What would a child say?') +
			h(1, 'Decisions') +
			item('Start with receptions.'),
	}),
];
