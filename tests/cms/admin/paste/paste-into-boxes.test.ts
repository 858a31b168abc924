import { expect, test } from 'vitest';
import { linesForBox } from '../../../../cms/admin/paste/paste-into-boxes.ts';

test('a table comes as its rows, without the frame around it', () => {
	const body =
		'<DataTable caption="Check-ins">\n\n| Month | Visits |\n| --- | --- |\n| March | 240 |\n\n</DataTable>\n';
	expect(linesForBox(body)).toBe('| Month | Visits |\n| --- | --- |\n| March | 240 |');
});

test('a list comes as numbered lines, whatever its marks were', () => {
	expect(linesForBox('- Say who you are.\n- Ask.\n')).toBe('1. Say who you are.\n2. Ask.');
	expect(linesForBox('3. Say who you are.\n4. Ask.\n')).toBe('1. Say who you are.\n2. Ask.');
});

test.each(['', 'Words.', 'Words.\n\n- One', '- One\n\nWords.', '## Heading'])(
	'%j comes as the browser brings it',
	(body) => {
		expect(linesForBox(body)).toBeUndefined();
	},
);
