import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { Helplines } from '../../src/content-model/helplines.ts';
import { withHelplines } from '../../src/search/help-document.ts';
import { aDocument, aSearch } from './a-search.ts';

const help = parse(readFileSync('content/settings/helplines.yaml', 'utf8')) as Helplines;
const page = aDocument({ url: '/helplines/', title: 'If you need help now', html: '<p>Where to turn.</p>' });
const others = Array.from({ length: 8 }, (_, at) =>
	aDocument({ url: `/other-${at}/`, title: `Other ${at}`, html: '<p>Children, young people, men and women.</p>' }),
);

test('every helpline that is shown is found by its name and by whom it is for', async () => {
	const search = await aSearch([withHelplines(page, help), ...others]);
	const lines = help.situations.flatMap(({ helplines }) => helplines).filter(({ seenOn }) => seenOn !== 'elsewhere');
	expect(lines.length).toBeGreaterThan(5);
	for (const { name, forWhom } of lines) {
		expect((await search.addressesFor(name))[0], name).toBe('/helplines/');
		expect(await search.addressesFor(forWhom), forWhom).toContain('/helplines/');
	}
});

test('a number that waits to be seen where it can be relied on is not found', () => {
	const [situation] = help.situations;
	const waiting = { ...situation!.helplines[0]!, name: 'Unseen line', seenOn: 'elsewhere' as const };
	const { text, otherNames } = withHelplines(page, {
		...help,
		situations: [{ ...situation!, helplines: [waiting] }],
	});
	expect(text).not.toContain('Unseen line');
	expect(otherNames).not.toContain('Unseen line');
});
