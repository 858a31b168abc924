import { expect, test } from 'vitest';
import { partsOfBody } from '../../src/checks/body-parts.ts';
import { partsOfForm } from '../../src/checks/form-parts.ts';
import { checkText } from './check-text.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';

const bodyOf = (body: string, firstLine = 1) => {
	const { tree, findings } = readBody(body, { firstLine });
	if (!tree) throw new Error(JSON.stringify(findings));
	return partsOfBody(tree, firstLine);
};

test('a body is taken apart into blocks of plain words', () => {
	const { parts } = bodyOf(
		'## What we did\n\nWe *met* and [read the guide](/practice-guides/a/).\n\n- One\n- Two\n\n> Said.\n',
	);
	expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
		['heading', 'What we did'],
		['paragraph', 'We met and read the guide.'],
		['web-address', '/practice-guides/a/'],
		['words-of-address', 'practice guides a'],
		['list-item', 'One'],
		['list-item', 'Two'],
		['quotation', 'Said.'],
	]);
});

test('a finding in a body has the place of the words in the file', () => {
	const taken = bodyOf('## What we did\n\nWe met *and* talked to Agnieszka\nevery week.\n', 10);
	const [finding] = checkText(documentOf('', taken));
	expect(finding).toMatchObject({ rule: 'name', found: 'Agnieszka', line: 12, column: 24 });
});

test('the words of a component are read, and the speaker’s source is not the writer’s own', () => {
	const { parts } = bodyOf(
		'<Quotation role="School nurse" source="Amina Khan, Annual report">\n\nIt helped.\n\n</Quotation>\n',
	);
	expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
		['field', 'School nurse'],
		['source', 'Amina Khan, Annual report'],
		['quotation', 'It helped.'],
	]);
});

test('a table is read by cell, with its caption', () => {
	const taken = bodyOf(
		'<DataTable caption="Pupils by area">\n\n| Area | Pupils |\n| --- | --- |\n| Dudley | 3 |\n\n</DataTable>\n',
	);
	expect(taken.tables).toMatchObject([
		{
			caption: 'Pupils by area',
			rows: [
				['Area', 'Pupils'],
				['Dudley', '3'],
			],
		},
	]);
	expect(checkText(documentOf('', taken))).toMatchObject([{ rule: 'small-count', line: 5, column: 12, found: '3' }]);
});

test('links and pictures are listed with their words', () => {
	const taken = bodyOf('Read [more](https://example.org/).\n\n![A low lamp](/media/room.jpg)\n');
	expect(taken.links).toMatchObject([{ text: 'more', href: 'https://example.org/', line: 1, column: 6 }]);
	expect(taken.pictures).toMatchObject([{ alternativeText: 'A low lamp', address: '/media/room.jpg', line: 3 }]);
});

test('words on two lines of a link stay two words, and a picture in a link is read out', () => {
	const words = (body: string) => bodyOf(body).links.map(({ text }) => text);
	expect(words('[click\\\nhere](/practice-guides/a/)\n')).toEqual(['click here']);
	expect(words('[![The team card](/media/card.png)](/practice-guides/a/)\n')).toEqual(['The team card']);
});

test('the form gives its written values, and knows what each is for', () => {
	const parts = partsOfForm('meeting-note', {
		title: 'Waiting areas',
		summary: 'What we heard.',
		place: 'The Hall, Dudley',
		body: 'coalition',
		heldOn: '2026-01-01',
		items: [{ title: 'Chairs', discussion: 'They were hard.' }],
		questions: ['Who pays?'],
	});
	expect(parts.map(({ kind, where, text }) => [kind, where, text])).toEqual([
		['title', 'Title', 'Waiting areas'],
		['summary', 'One-sentence answer', 'What we heard.'],
		['venue', 'Place', 'The Hall, Dudley'],
		['field', 'Items › item 1 › Item', 'Chairs'],
		['field', 'Items › item 1 › What was said', 'They were hard.'],
		['field', 'Questions left open › question 1', 'Who pays?'],
	]);
});

test('titles and publishers of sources are not the writer’s own words', () => {
	const parts = partsOfForm('case-study', {
		sources: [{ title: 'Amina Khan: Growing up', publisher: 'Malachi House' }],
	});
	expect(parts.map(({ kind }) => kind)).toEqual(['source', 'source']);
});
