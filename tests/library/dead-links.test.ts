import { expect, test } from 'vitest';
import { unlinkDead } from '../../src/library/dead-links.ts';
import { readBody } from '../../src/safe-mdx/contribution.ts';
import { render } from '../../src/safe-mdx/render.ts';

const HERE = new Set(['/practice-guides/here/']);

const shown = (markdown: string) => {
	const { tree, findings } = readBody(markdown, { firstLine: 1 });
	if (!tree) throw new Error(JSON.stringify(findings));
	const made = render(tree);
	return { before: made.body.html, after: unlinkDead(made.body, made.tree, HERE) };
};

test('a link to a page that is not there becomes its words', () => {
	expect(shown('See [the *old* guide](/practice-guides/gone/#part).').after).toBe('<p>See the <em>old</em> guide.</p>');
	expect(shown('[one](/gone/) and [two](/practice-guides/here/) and [three](/gone/?q=a "Title")').after).toBe(
		'<p>one and <a href="/practice-guides/here/">two</a> and three</p>',
	);
});

test.each([
	'[here](/practice-guides/here/) [part](/practice-guides/here/#part) [home](/)',
	'[search](/search/?q=custody&x=1) [theme](/themes/first/) [a file](/media/a-card.pdf)',
	'[elsewhere](https://example.org/gone/) [mail](mailto:a@example.org) [below](#note)',
	'A note.[^1]\n\n[^1]: The note.',
])('every other link stays: %s', (markdown) => {
	const { before, after } = shown(`${markdown}\n`);
	expect(after).toBe(before);
	// Whatever else is taken out of the same body.
	expect(shown(`${markdown}\n\n[one](/gone/)\n`).after).toContain(before.split('\n')[0]!);
});

test('a note inside the words of a link that leads nowhere is still a link to the note', () => {
	const { before, after } = shown('See [the old guide[^1]](/gone/) first.\n\n[^1]: The note.\n');
	expect(before).toContain('<a href="/gone/">the old guide<sup><a href="#note-1"');
	expect(after).toMatch(/^<p>See the old guide<sup><a href="#note-1"[^>]*>1<\/a><\/sup> first\.<\/p>/);
	expect(after.split('<a ').length).toBe(after.split('</a>').length);
});
