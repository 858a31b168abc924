import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hubSettings, settingsFiles, type SettingsFile } from '../../src/content-model/settings.ts';
import { judgeSettings, readSettings, UnreadableSettings } from '../../src/intake/settings-files.ts';
import { aContentFolder, someSettings } from '../support/a-content-folder.ts';

const SETTINGS = settingsFiles as readonly SettingsFile[];
const textOf = (name: string) => someSettings()[`content/settings/${name}.yaml`]!;
const faultsOf = (text: string) => judgeSettings(hubSettings as unknown as SettingsFile, text, 'content/settings/hub.yaml').findings;

test.each(SETTINGS)('the settings “$label” are read', (settings) => {
	expect(judgeSettings(settings, textOf(settings.name), 'f').findings).toEqual([]);
});

test('a fault in the settings says its place, its label and what is expected', () => {
	const text = textOf('hub').replace(/^( *)accent: .*$/m, '$1accent: teal');
	const [fault] = faultsOf(text);
	expect(fault).toMatchObject({ where: 'Colours › Accent, light', message: 'Unexpected value, expected a colour such as #1f5c57.' });
	expect(text.split('\n')[fault!.line - 1]).toContain('teal');
});

test.each(['areas: []\n', '{}\n', ''])('a hub that has listed no places yet is read all the same: “%s”', async (text) => {
	expect((await readSettings(await aContentFolder({ 'content/settings/places.yaml': text }))).places).toEqual([]);
});

test('an unknown key in the settings is refused', () => {
	expect(faultsOf(`${textOf('hub')}analytics: yes\n`).map(({ message }) => message)).toEqual(['Unexpected field “analytics”, expected what the form asks for.']);
});

test('a colour is six digits: nothing else can get into the style sheet', () => {
	for (const colour of ['"#fff"', 'red', '"#0b5c5a}body{display:none"', '"#0b5c5a;"', '"url(https://example.org)"', '"#0B5C5A"']) expect(faultsOf(textOf('hub').replace(/^( *)accent: .*$/m, `$1accent: ${colour}`)), colour).toHaveLength(1);
});

test('every fault of every file is told before anything stops', async () => {
	const root = await aContentFolder({ 'content/settings/hub.yaml': 'name: A\n', 'content/settings/themes.yaml': 'terms: []\n' });
	await rm(join(root, 'content/settings/stages.yaml'));
	const error = await readSettings(root).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(UnreadableSettings);
	const files = new Set((error as UnreadableSettings).findings.map(({ file }) => file));
	expect([...files].sort()).toEqual(['content/settings/hub.yaml', 'content/settings/stages.yaml', 'content/settings/themes.yaml']);
	expect((error as Error).message).toContain('Bring it back from the history');
});

test('a colour that cannot be read on its ground is refused where it was chosen', () => {
	const withAccent = (colour: string) => faultsOf(textOf('hub').replace(/^( *)accent: .*$/m, `$1accent: "${colour}"`));
	expect(withAccent('#0b5c5a')).toEqual([]);
	expect(withAccent('#7fd1c7')).toMatchObject([{ where: 'Colours › Accent, light', severity: 'block', next: 'Choose a darker colour.', message: expect.stringMatching(/contrast of 1\.\d to 1/) as string }]);
});
