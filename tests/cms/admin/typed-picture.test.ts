import { expect, test } from 'vitest';
import { bodyComponents } from '../../../cms/admin/body-components.ts';
import { typedPicture } from '../../../cms/admin/typed-picture.ts';
import { PICTURE } from '../../../cms/collection.ts';
import { checkText } from '../../checks/check-text.ts';
import { documentOf } from '../../../src/checks/plain-text.ts';

test.each([
	['![A room](/media/room.jpg)', { description: 'A room', address: '/media/room.jpg', length: 26 }],
	['Before. ![A room](https://example.org/a.png)', { description: 'A room', address: '', length: 37 }],
	['![]()', { description: '', address: '', length: 5 }],
	['![A room](C:\\pictures\\room.jpg)', { description: 'A room', address: '', length: 31 }],
	['![A room](/media/../x.jpg)', { description: 'A room', address: '', length: 26 }],
])('%s is a picture', (before, picture) => {
	expect(typedPicture(before)).toEqual(picture);
});

test.each(['(as we said)', '[a link](https://example.org/)', '![A room](/media/room.jpg', '![A room] (x)', '!(x)', ''])(
	'%s is none',
	(before) => {
		expect(typedPicture(before)).toBeUndefined();
	},
);

test('a wall of brackets is looked at from its end alone', () => {
	expect(typedPicture(`${'![a]('.repeat(100_000)})`)).toMatchObject({ description: 'a', length: 6 });
});

interface Picture {
	id: string;
	pattern: RegExp;
	fromBlock: (match: RegExpMatchArray) => { src: string; alt: string };
	toBlock: (values: { src?: string; alt?: string }) => string;
}

const picture = bodyComponents().find(({ id }) => id === PICTURE) as unknown as Picture;
const read = (text: string) => picture.fromBlock(picture.pattern.exec(text)!);

test.each([
	[{ src: '', alt: '' }, ''],
	[{}, ''],
	[{ src: '', alt: ' A quiet\nroom ' }, '[Picture to add: A quiet room]'],
	[{ src: '/media/room.jpg', alt: 'A [quiet] room' }, '![A \\[quiet\\] room](/media/room.jpg)'],
	[{ src: '/media/room.jpg', alt: '' }, '![](/media/room.jpg)'],
])('a picture of %j is stored as %s', (values, stored) => {
	expect(picture.toBlock(values)).toBe(stored);
});

test('a picture that is not chosen yet is found again with its description', () => {
	for (const alt of ['A quiet room', 'A [quiet] room', 'Back\\slash'])
		expect(read(picture.toBlock({ src: '', alt }))).toEqual({ src: '', alt });
	expect(read('![A room](/media/room.jpg)')).toEqual({ src: '/media/room.jpg', alt: 'A room' });
});

test('a page that still describes a picture it does not have is told so', () => {
	const findings = checkText(documentOf('Text.\n\n[Picture to add: A quiet room]\n\nMore.', { type: 'page' }));
	expect(findings.filter(({ rule }) => rule === 'picture-description')).toMatchObject([{ severity: 'warn', line: 3 }]);
});
