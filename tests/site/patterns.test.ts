import { expect, test } from 'vitest';
import { components } from '../../src/authoring/index.ts';
import { patternPages } from '../../src/library/pattern-pages.ts';
import { builtPages } from '../support/built-site.ts';

const page = (path: string) => builtPages().find((built) => built.path === path)!.html;

test.each(components.map(({ name }) => name))('%s is shown in light and in dark', (name) => {
	const shown = page('/handbook/patterns/text/').split('<div class="specimen"').slice(1);
	for (const scheme of ['light', 'dark'])
		expect(
			shown.filter(
				(piece) => piece.startsWith(` data-scheme="${scheme}"`) && piece.includes(`data-component="${name}"`),
			),
		).toHaveLength(1);
});

test.each(patternPages.map(({ href }) => href))('%s asks for nothing that the policy of pages forbids', (href) => {
	expect(page(href)).not.toMatch(/<style|\sstyle="|<script(?![^>]*\ssrc=)/);
});

test('the handbook, the list of all pages and the sitemap lead to the patterns', () => {
	for (const path of ['/handbook/', '/sitemap/']) expect(page(path)).toContain('href="/handbook/patterns/"');
});
