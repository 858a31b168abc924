import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

/**
 * The sentence of the layout that writes the data block, taken from the file so that the test holds for what is built.
 */
const written = /const data = structuredData && (?<how>.+);/.exec(readFileSync('src/layouts/Page.astro', 'utf8'))
	?.groups?.['how'];

test('no title can close the data block of a page, or open a comment in it', () => {
	expect(written).toBe("JSON.stringify(structuredData).replaceAll('<', '\\\\u003c')");
	const write = (structuredData: object) => JSON.stringify(structuredData).replaceAll('<', '\\u003c');
	const part = fc.constantFrom(
		'</script>',
		'</SCRIPT ',
		'<script>',
		'<!--',
		'-->',
		']]>',
		'\u2028',
		'"',
		'\\',
		'words',
	);
	fc.assert(
		fc.property(
			fc.array(part).map((parts) => parts.join('')),
			(name) => {
				const text = write({ name });
				expect(text).not.toContain('<');
				expect(JSON.parse(text)).toEqual({ name });
				const { document } = parseHTML(
					`<html><body><script type="application/ld+json">${text}</script><p>after</p></body></html>`,
				);
				expect(document.querySelectorAll('script')).toHaveLength(1);
				expect(document.querySelector('p')?.textContent).toBe('after');
			},
		),
	);
});
