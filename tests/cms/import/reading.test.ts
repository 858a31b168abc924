import sharp from 'sharp';
import { neutralName } from '../../../cms/neutral-name.ts';
import { describe, expect, test } from 'vitest';
import { cleanPicture, LONGEST_SIDE } from '../../../cms/import/clean-picture.ts';
import { lostWords } from '../../../cms/import/read-document.ts';
import { aDocx, bold, cell, field, item, p, picture, run, table } from './a-docx.ts';
import { importOf } from './import-facts.ts';

const h = (level: number, words: string) => p(words, { style: `Heading${level}` });
const did = h(1, 'What we did');

describe('headings', () => {
	test.each([
		['What we did', 'What we did'],
		['what we did:', 'What we did'],
		['2.1 What we did', 'What we did'],
		['WHAT WE DID', 'What we did'],
		['What we di', 'What we did'],
		['Background & context', 'What the problem was'],
		['The issue', 'What the problem was'],
		['Methodology', 'What we did'],
		['Impact and outcomes', 'What changed and how we know'],
		['Lessons learned', 'What we would do differently'],
		['Lessons learnt / recommendations', 'What we would do differently'],
		['Limitations', 'Limits: what this does not show'],
		['Limits – what this does not show', 'Limits: what this does not show'],
	])('“%s” becomes the section “%s”', async (heading, section) => {
		const { body, report } = await importOf(aDocx({ body: h(1, heading) + p('Words.') }));
		expect(body).toBe(`## ${section}\n\nWords.\n`);
		expect(report.mapped.map(({ from }) => from)).toContain(heading);
	});

	test.each(['Partners', 'What we cooked', 'Results of the problem', 'Appendix'])(
		'“%s” is no section and stays under the one before, and the report says so',
		async (heading) => {
			const { body, report } = await importOf(aDocx({ body: did + p('One.') + h(1, heading) + p('Two.') }));
			expect(body).toBe(`## What we did\n\nOne.\n\n### ${heading}\n\nTwo.\n`);
			expect(report.changed.join()).toContain(`“${heading}”`);
		},
	);

	test('a smaller heading inside a section stays there, even if it could mean another', async () => {
		const { body } = await importOf(
			aDocx({ body: did + p('One.') + h(2, 'Data') + p('Two.') + h(3, 'Deeper') + p('Three.') }),
		);
		expect(body).toBe('## What we did\n\nOne.\n\n### Data\n\nTwo.\n\n#### Deeper\n\nThree.\n');
	});

	test('no level is left out, whatever the document does', async () => {
		const { body } = await importOf(aDocx({ body: did + p('One.') + h(4, 'Far down') + p('Two.') }));
		expect(body).toContain('\n### Far down\n');
	});

	test('a heading with nothing under it does not count as a section', async () => {
		const { body, report } = await importOf(aDocx({ body: h(1, 'What the problem was') + p() + did + p('One.') }));
		expect(body).toBe('## What we did\n\nOne.\n');
		expect(report.missing.map(({ what }) => what)).toContain('The section “What the problem was”');
	});

	test('the title is found as a title, as the one heading above the others, and as a first line', async () => {
		for (const title of [
			p('A calm wait', { style: 'Title' }),
			h(1, 'A calm wait'),
			p(bold('A calm wait')),
			p('A calm wait'),
		]) {
			const { frontMatter, body } = await importOf(aDocx({ body: title + h(2, 'What we did') + p('One.') }));
			expect([frontMatter['title'], body]).toEqual(['A calm wait', '## What we did\n\nOne.\n']);
		}
	});

	test('a sentence at the beginning is not made a title', async () => {
		const { frontMatter, body } = await importOf(aDocx({ body: p('We began in March.') + p('It rained.') }));
		expect(frontMatter).toEqual({});
		expect(body).toBe('We began in March.\n\nIt rained.\n');
	});
});

describe('answers at the top', () => {
	test('a label alone takes the list below it', async () => {
		const { frontMatter } = await importOf(
			aDocx({
				body:
					p('Title: A calm wait') +
					p('Sectors:') +
					item('Policing') +
					item('Housing and homelessness') +
					did +
					p('One.'),
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
});

describe('the text', () => {
	test('words before a deleted paragraph mark run on past a text box, and none is said twice or left out', async () => {
		const mark = '<w:rPr><w:del/></w:rPr>';
		const box = (content: string) =>
			`<w:r><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></w:r>`;
		const { body, report } = await importOf(
			aDocx({
				body:
					did +
					p(run('We hid '), { more: mark }) +
					p(run('and asked.') + box(p('Aside.'))) +
					p(run('Then.') + box(p(run('Last.'), { more: mark }))),
			}),
		);
		expect(body).toBe('## What we did\n\nWe hid and asked.\n\nAside.\n\nThen.\n\nLast.\n');
		expect(lostWords(report)).toEqual([]);
	});

	test('tracked insertions are kept and deletions are not, and no word of a comment or deletion is in the result', async () => {
		const imported = await importOf(
			aDocx({
				body:
					did +
					p(
						`${run('We ')}<w:del w:id="1"><w:r><w:delText>hid Zebra </w:delText></w:r></w:del><w:ins w:id="2">${run('asked.')}</w:ins><w:r><w:commentReference w:id="0"/></w:r>`,
					),
				comments: 'Ring Walrus',
			}),
		);
		expect(imported.body).toBe('## What we did\n\nWe asked.\n');
		expect(JSON.stringify(imported)).not.toMatch(/Zebra|Walrus/);
		expect(imported.report.changed).toEqual([
			'1 tracked insertion was kept.',
			'1 tracked deletion was left out.',
			'1 comment was left out. Comments are between writers; none of their words are kept.',
		]);
	});

	test('footnotes keep their place, and those with an address are offered as sources', async () => {
		const { body, frontMatter, report } = await importOf(
			aDocx({
				body: did + p(`${run('Waiting is hard')}<w:r><w:footnoteReference w:id="7"/></w:r>${run('.')}`),
				footnotes: { 7: 'Unwin (2019) A quiet study. https://example.org/quiet.' },
			}),
		);
		expect(body).toBe(
			'## What we did\n\nWaiting is hard[^1].\n\n[^1]: Unwin (2019) A quiet study. [https://example.org/quiet](https://example.org/quiet).\n',
		);
		expect(frontMatter['sources']).toEqual([
			{ title: 'Unwin (2019) A quiet study', year: 2019, url: 'https://example.org/quiet' },
		]);
		expect(report.missing.map(({ what }) => what)).toContain('Sources, source 1 › Publisher');
	});

	test('a table gets its caption, above or below', async () => {
		const caption = p('Table 2: Visits by month', { style: 'Caption' });
		const figures = table(['Month', 'Visits'], ['March', cell(p(run('<5')))]);
		for (const body of [caption + figures, figures + caption])
			expect((await importOf(aDocx({ body: did + body + p('End.') }))).body).toBe(
				'## What we did\n\n<DataTable caption="Table 2: Visits by month">\n\n| Month | Visits |\n| - | - |\n| March | \\<5 |\n\n</DataTable>\n\nEnd.\n',
			);
	});

	test('nested lists, a change from points to numbers, and numbers inside points', async () => {
		const { body } = await importOf(
			aDocx({
				body:
					did +
					item('One') +
					item('Two', 1) +
					item('First', 2, 2) +
					item('Second', 2, 2) +
					item('Three') +
					item('Counted', 0, 2),
			}),
		);
		expect(body).toBe('## What we did\n\n- One\n  - Two\n    1. First\n    2. Second\n- Three\n\n1. Counted\n');
	});

	test('a link keeps its words where its address is not one for the hub', async () => {
		const { body, report } = await importOf(
			aDocx({ body: did + p(field('HYPERLINK "javascript:alert(1)"', run('press me'))) }),
		);
		expect(body).toBe('## What we did\n\npress me\n');
		expect(report.changed.join()).toContain('javascript:alert(1)');
	});

	test('merged cells are divided, and the report says so', async () => {
		const { body, report } = await importOf(
			aDocx({ body: did + table([cell('Both', '<w:gridSpan w:val="2"/>')], ['a', 'b']) }),
		);
		expect(body).toContain('| Both | |');
		expect(report.changed.join()).toContain('Merged cells');
	});
});

describe('pictures', () => {
	test('a picture is made small and loses everything it says about its maker', async () => {
		const photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#336699' } })
			.withExif({ IFD0: { Artist: 'Somebody', ImageDescription: 'Secret' } })
			.jpeg()
			.toBuffer();
		expect((await sharp(photo).metadata()).exif).toBeDefined();
		const { pictures } = await importOf(
			aDocx({
				body: did + p(picture('i', 'Two chairs by a window')),
				others: { i: { kind: 'image', path: 'media/image1.jpeg', content: new Uint8Array(photo) } },
			}),
			{ cleanPicture },
		);
		const [only] = pictures;
		expect(only?.name).toBe(await neutralName('case-study', only!.bytes, 'jpg'));
		const { width, height, exif, icc, xmp } = await sharp(only!.bytes).metadata();
		expect({ width, height, exif, icc, xmp }).toEqual({
			width: LONGEST_SIDE,
			height: 800,
			exif: undefined,
			icc: undefined,
			xmp: undefined,
		});
		expect(Buffer.from(only!.bytes).includes('Somebody')).toBe(false);
	});

	test('a picture without a description waits for one and is not in the text until then', async () => {
		const bytes = aDocx({
			body: did + p('Chairs came.') + p(picture('i')),
			others: { i: { kind: 'image', path: 'media/image1.png', content: 'x' } },
		});
		const waiting = await importOf(bytes);
		expect(waiting.body).not.toContain('/media/');
		expect(waiting.report.missing.find(({ what }) => what.startsWith('Description'))?.next).toContain('“Chairs came.”');
		const described = await importOf(bytes, { descriptions: { 1: 'Two chairs by a window' } });
		expect(described.body).toMatch(/!\[Two chairs by a window\]\(\/media\/case-study-[0-9a-f]{12}\.png\)/);
		expect(described.report.missing.some(({ what }) => what.startsWith('Description'))).toBe(false);
	});

	test('what is no picture is left out and said', async () => {
		const { pictures, report } = await importOf(
			aDocx({
				body: did + p(picture('i')),
				others: {
					i: {
						kind: 'image',
						path: 'media/kofi.emf',
						content: '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
					},
				},
			}),
			{ cleanPicture },
		);
		expect(pictures).toEqual([]);
		expect(lostWords(report).map(({ what }) => what)).toEqual(['The picture after “What we did”']);
		expect(JSON.stringify(report)).not.toContain('kofi');
	});
});
