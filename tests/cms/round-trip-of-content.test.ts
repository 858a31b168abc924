/** Every entry of this hub, opened in the editor and saved as it is: not one byte may change. */
import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { bodySerialiser } from '../../cms/admin/safe-text.ts';
import { BODY } from '../../cms/body-field.ts';
import { entryFormat, settingsFormat, type EntryFormat } from '../../cms/entry-format.ts';
import { contentTypes } from '../../src/content-model/index.ts';

const BOM = '\uFEFF';

/** As Decap holds it between opening and saving: plain data. */
const saved = ({ fromFile, toFile }: EntryFormat, text: string) =>
	toFile(structuredClone(fromFile(text)) as Record<string, unknown>);

/** As somebody who opens the raw text, and leaves it as it is there. */
const savedFromRawText = ({ fromFile, toFile }: EntryFormat, text: string) => {
	const { [BODY]: body, ...rest } = fromFile(text);
	return toFile({ ...rest, ...(typeof body === 'string' ? { [BODY]: [...body].join('') } : {}) });
};

const filesIn = async (folder: string, format: string) => {
	const files: string[] = [];
	for await (const file of glob(`content/${folder}/**/*.${format}`)) files.push(file);
	return files.sort();
};

const VARIANTS: [string, (text: string) => string][] = [
	['as it stands', (text) => text],
	['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
	['with a byte-order mark', (text) => BOM + text],
	['with both', (text) => BOM + text.replaceAll('\n', '\r\n')],
	['without a break at its end', (text) => text.replace(/\n+$/, '')],
];

const FORMATS: [string, string, EntryFormat][] = [
	...contentTypes.map((type): [string, string, EntryFormat] => [
		type.folder,
		type.format,
		entryFormat(type, bodySerialiser),
	]),
	['settings', 'yaml', settingsFormat()],
];

describe.each(FORMATS)('%s', (folder, ending, format) => {
	test.each(VARIANTS)('opened and saved, every file stays as it was, %s', async (_how, variant) => {
		const changed: string[] = [];
		for (const file of await filesIn(folder, ending)) {
			const text = variant(await readFile(file, 'utf8'));
			if (saved(format, text) !== text || savedFromRawText(format, text) !== text) changed.push(file);
		}
		expect(changed).toEqual([]);
	});
});

test('there is content to try', async () => {
	expect((await filesIn('**', '{mdx,yaml}')).length).toBeGreaterThan(0);
});
