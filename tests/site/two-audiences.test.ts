import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../support/built-site.ts';
import { findWords } from '../support/every-byte.ts';
import type { EveryField } from '../support/every-field.ts';
import type { SmallCheckout } from '../support/small-checkout.ts';
import { testsOfWhatIsKeptBack } from './kept-back.ts';
import { writeWhatIsKeptBack } from './what-is-kept-back.ts';
import { buildInto, checkoutWithAStory, plant, plantedWords as words } from './planted-words.ts';

let checkout: SmallCheckout;
let keptBack: EveryField;
const folder = (out: string) => join(checkout.root, out);

beforeAll(async () => {
	checkout = await checkoutWithAStory();
	keptBack = await writeWhatIsKeptBack(checkout);
	await buildInto(checkout, 'without');
	await plant(checkout);
	await buildInto(checkout, 'with');
}, 600_000);

afterAll(() => checkout?.close());

test('the public build is the same, byte for byte, whether the coalition’s folder is there or not', async () => {
	const [without, withIt] = [filesBelow(folder('without')), filesBelow(folder('with'))];
	expect(withIt).toEqual(without);
	const different: string[] = [];
	for (const file of without)
		if (!(await readFile(join(folder('without'), file))).equals(await readFile(join(folder('with'), file))))
			different.push(file);
	expect(different).toEqual([]);
});

test('a picture that only a coalition’s page shows is not in the public build, whatever its address', () => {
	expect(filesBelow(folder('with')).filter((file) => file.startsWith('media/') && !file.endsWith('.gitkeep'))).toEqual([
		'media/chairs.png',
	]);
});

test('no word that was written for the coalition stands in any file of the public build, packed ones included', () => {
	expect(findWords(folder('with'), words)).toEqual([]);
});

testsOfWhatIsKeptBack(
	() => folder('without'),
	() => keptBack,
);
