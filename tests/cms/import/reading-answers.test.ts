/** Labels and answers of a document that is brought in: which fields they fill. */
import { expect, test } from 'vitest';
import { lostWords } from '../../../cms/import/read-document.ts';
import { aDocx, did, h, item, p, run } from './a-docx.ts';
import { importOf } from './import-facts.ts';

test('a label alone takes the list below it', async () => {
	const { frontMatter } = await importOf(
		aDocx({
			body:
				p('Title: A calm wait') + p('Sectors:') + item('Policing') + item('Housing and homelessness') + did + p('One.'),
		}),
	);
	expect(frontMatter).toMatchObject({ title: 'A calm wait', sectors: ['policing', 'housing'] });
});

test('an organisation is found by its name, with or without its letters', async () => {
	for (const name of [
		'Attachment Research Community (ARC)',
		'attachment research community',
		'ARC',
		'Attachment Reserch Community',
	]) {
		const { frontMatter } = await importOf(
			aDocx({ body: p('Title: A calm wait') + p(`Organisations: Dudley Council, ${name}`) + did + p('One.') }),
		);
		expect(frontMatter['organisations']).toEqual(['dudley-council', 'arc']);
	}
});

test('what the hub does not have is left out with its words and a next step', async () => {
	const { frontMatter, report } = await importOf(
		aDocx({
			body:
				p('Title: A calm wait') +
				p('Sectors: Policing; Fishing') +
				p('Published on: sometime in spring') +
				did +
				p('One.'),
		}),
	);
	expect(frontMatter).toEqual({ title: 'A calm wait', sectors: ['policing'] });
	expect(lostWords(report).map(({ words }) => words)).toEqual(['Fishing', 'Published on: sometime in spring']);
	expect(lostWords(report)[0]?.why).toContain('Policing');
});

test('a label further down is part of the text', async () => {
	const { frontMatter, body } = await importOf(aDocx({ body: did + p('Cost: it cost nothing.') }));
	expect(frontMatter).toEqual({});
	expect(body).toContain('Cost: it cost nothing.');
});

test('a second answer is not written over the first, and not lost', async () => {
	const { frontMatter, report } = await importOf(
		aDocx({ body: p('Title: One') + p('Title: Two') + did + p('Words.') }),
	);
	expect(frontMatter['title']).toBe('One');
	expect(lostWords(report).map(({ words }) => words)).toEqual(['Title: Two']);
});

test('the network given with the command owns the entry', async () => {
	const { frontMatter } = await importOf(aDocx({ body: p('Network: Dudley') + did + p('One.') }), {
		network: 'birmingham',
	});
	expect(frontMatter['networks']).toEqual(['birmingham', 'dudley']);
});

test('the address of a link beside a label is kept', async () => {
	const { frontMatter } = await importOf(
		aDocx({
			body:
				p(`${run('Web address: ')}<w:hyperlink r:id="l">${run('our report')}</w:hyperlink>`) +
				p('Why it matters here: it helps') +
				did,
			links: { l: 'https://example.org/report' },
		}),
		{ type: 'resource' },
	);
	expect(frontMatter['url']).toBe('https://example.org/report');
});

test('a reflective note answers its questions under headings of their name', async () => {
	const { frontMatter, body } = await importOf(
		aDocx({
			body:
				p('Listening', { style: 'Title' }) +
				h(1, 'What?') +
				p('It was loud.') +
				p('Then quiet.') +
				h(1, 'So what?') +
				p('We talk a lot.') +
				h(1, 'Now what?') +
				p('Wait.') +
				h(1, 'What we will try') +
				item('Count to ten'),
		}),
		{ type: 'reflective-note' },
	);
	expect(frontMatter).toEqual({
		title: 'Listening',
		threeQuestions: { what: 'It was loud.\n\nThen quiet.', soWhat: 'We talk a lot.', nowWhat: 'Wait.' },
		willTry: ['Count to ten'],
	});
	expect(body).toBe('');
});
