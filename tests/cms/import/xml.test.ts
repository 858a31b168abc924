import { expect, test } from 'vitest';
import { UnreadableDocument } from '../../../cms/import/refusal.ts';
import { childrenOf, readXml, textWithin } from '../../../cms/import/xml.ts';
import { RESERVED_WORDS } from '../../support/reserved-words.ts';

const read = (xml: string) => readXml(new TextEncoder().encode(xml), 'a part');

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

test.each([W, STRICT])('elements and attributes have the prefix of Word, whatever the file calls them: %s', (space) => {
	const document = read(`<x:document xmlns:x="${space}"><x:p x:val="1"/><p xmlns="${space}" val="2"/></x:document>`);
	expect(childrenOf(document).map(({ name, attributes }) => [name, [...attributes]])).toEqual([
		['w:p', [['w:val', '1']]],
		['w:p', [['val', '2']]],
	]);
});

test.each(RESERVED_WORDS.filter((word) => /^[A-Za-z_]\w*$/.test(word)))(
	'“%s” is a name like any other, and no entity',
	(word) => {
		const element = read(`<${word} ${word}="1" b="&${word};">&${word};</${word}>`);
		expect([element.name, [...element.attributes], textWithin(element)]).toEqual([
			word,
			[
				[word, '1'],
				['b', `&${word};`],
			],
			`&${word};`,
		]);
		expect(read('<a/>').attributes.get(word)).toBeUndefined();
	},
);

test('text is as a reader of XML has it: references, sections taken as they are, no remarks', () => {
	const element = read(
		'<?xml version="1.0"?><!-- x --><a>1 &lt; &#50; &#x26; <![CDATA[<b> &amp;]]><!-- no --><?p no?>!</a>',
	);
	expect(textWithin(element)).toBe('1 < 2 & <b> &amp;!');
});

test('a reference that means nothing stays as it was typed', () => {
	expect(textWithin(read('<a>&nothing; &#0; &#x110000;</a>'))).toBe('&nothing; &#0; &#x110000;');
});

test.each([
	['<a><b></a>', 'not closed'],
	['<a></a></b>', 'not closed'],
	['<a><b>', 'ends too early'],
	['<a b="', 'ends too early'],
	['<a><!-- ', 'ends too early'],
	['', 'ends too early'],
	['words', 'ends too early'],
	['<a>< b></a>', 'without a name'],
	['<!DOCTYPE a><a/>', 'declaration'],
	['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'declaration'],
	[`<a>${'<b>'.repeat(500)}`, 'too many levels'],
	[`<a ${Array.from({ length: 400 }, (_, index) => `xmlns:a${index}="b"`).join(' ')}/>`, 'too many vocabularies'],
	[`<a>${'&x;'.repeat(1_001)}</a>`, 'too many mistakes'],
])('%s is refused', (xml, words) => {
	expect(() => read(xml)).toThrow(UnreadableDocument);
	expect(() => read(xml)).toThrow(words);
});
