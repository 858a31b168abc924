import { expect, test } from 'vitest';
import { numberNamesIn } from '../../src/search/number-names.ts';
import { searchWordsOf } from '../../src/search/normalise.ts';
import { RESERVED_WORDS } from '../support/reserved-words.ts';
import { aDocument, aSearch } from './a-search.ts';

const namesIn = (text: string) =>
	numberNamesIn(searchWordsOf(text).flatMap(({ parts }) => parts)).map(({ name }) => name);

test.each([
	['section 136', ['s136']],
	['Section136 and sec. 47', ['s136', 's47']],
	['Year 6, Y6, yr 6 and year6', ['year6', 'year6', 'year6', 'year6']],
	['key stage 2', ['ks2']],
	['2023–24, 2023/24, 2023-2024 and 2023 to 24', ['2023-24', '2023-24', '2023-24']],
	['1.8 million', ['1.8m']],
	['year 2024, 2023–26, the last 3 sections', []],
	[RESERVED_WORDS.join(' '), []],
	['', []],
])('“%s” names %j', (text, names) => {
	expect(namesIn(text)).toEqual(names);
});

const pages = [
	aDocument({ url: '/section/', html: '<p>Detained under section 136 of the Act.</p>' }),
	aDocument({ url: '/short/', html: '<p>A place of safety, s136.</p>' }),
	aDocument({ url: '/room/', html: '<p>Room 136 is in another section of the house.</p>' }),
	aDocument({ url: '/year/', html: '<p>Pupils in Year 6 move on.</p>' }),
	aDocument({ url: '/years/', html: '<p>After 6 months, a year later.</p>' }),
	aDocument({ url: '/report/', html: '<p>The figures for 2023/24.</p>' }),
	aDocument({ url: '/day/', html: '<p>On 24 May 2023 they met.</p>' }),
	...Array.from({ length: 6 }, (_, at) =>
		aDocument({ url: `/z-${at}/`, html: `<p>Nothing of it ${'abcdef'[at]}x.</p>` }),
	),
];

test('a number is found however it is written, and never by its bare digits', async () => {
	const search = await aSearch(pages);
	for (const asked of ['s136', 's.136', 'S136', 'section 136', 'sec 136'])
		expect((await search.addressesFor(asked)).toSorted(), asked).toEqual(['/section/', '/short/']);
	for (const asked of ['year 6', 'Y6', 'yr 6']) expect(await search.addressesFor(asked), asked).toEqual(['/year/']);
	for (const asked of ['2023-24', '2023–24', '2023/24', '2023-2024'])
		expect(await search.addressesFor(asked), asked).toEqual(['/report/']);
});
