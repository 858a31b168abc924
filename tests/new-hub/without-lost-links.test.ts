import { expect, test } from 'vitest';
import { withoutLostLinks } from '../../src/new-hub/without-lost-links.ts';

const without = (text: string) => withoutLostLinks(text, (address) => address === '/gone/');

test.each([
	['what leads elsewhere stays', 'See [a page](/there/). And [the web](https://gone/).', undefined],
	['a sentence goes alone', 'Rest. The guide on [care](/gone/) is for you. Go on.', 'Rest. Go on.'],
	['with a place on the page', 'Rest. See [care](/gone/#part). Go on.', 'Rest. Go on.'],
	['an item goes whole', '- One. [Two](/gone/).\n- Three.', '- Three.'],
	['a numbered one too', '1. [Two](/gone/).\n2. Three.', '2. Three.'],
	['a paragraph of nothing else goes', 'One.\n\n[Two](/gone/).\n\nThree.', 'One.\n\nThree.'],
	['bold begins a sentence', 'One [two](/gone/). **Three.**', '**Three.**'],
])('%s', (_, text, left) => {
	expect(without(text)).toBe(left ?? text);
});
