import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hubSettings, settingsFiles, type HubSettings, type SettingsFile } from '../../src/content-model/settings.ts';
import { checkSettings, readSettings, UnreadableSettings } from '../../src/content-loading/settings-files.ts';
import { aContentFolder, someSettings } from '../support/a-content-folder.ts';

const SETTINGS = settingsFiles as readonly SettingsFile[];
const textOf = (name: string) => someSettings()[`content/settings/${name}.yaml`]!;
const findingsOf = (text: string) =>
	checkSettings(hubSettings as unknown as SettingsFile, text, 'content/settings/hub.yaml').findings;

test.each(SETTINGS)('the settings “$label” are read', (settings) => {
	expect(checkSettings(settings, textOf(settings.name), 'f').findings).toEqual([]);
});

test('a finding in the settings says its place, its label and what is expected', () => {
	const text = textOf('hub').replace(/^( *)accent: .*$/m, '$1accent: teal');
	const [finding] = findingsOf(text);
	expect(finding).toMatchObject({
		where: 'Colours › Accent, light',
		message: 'Unexpected value, expected a colour such as #1f5c57.',
	});
	expect(text.split('\n')[finding!.line - 1]).toContain('teal');
});

test.each(['areas: []\n', '{}\n', ''])(
	'a hub that has listed no places yet is read all the same: “%s”',
	async (text) => {
		expect((await readSettings(await aContentFolder({ 'content/settings/places.yaml': text }))).places).toEqual([]);
	},
);

const withLine = (key: string, value: string) =>
	textOf('hub').replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
const addressRead = (address: string) =>
	(checkSettings(hubSettings as unknown as SettingsFile, withLine('address', address), 'f').data as HubSettings)
		.address;

test.each([
	['https://hub.example.org', 'https://hub.example.org'],
	['https://hub.example.org/', 'https://hub.example.org'],
	['https://hub.example.org//', 'https://hub.example.org'],
	['https://HUB.example.org', 'https://hub.example.org'],
	['https://hub.example.org:8443/', 'https://hub.example.org:8443'],
	['https://hub.example.org:443', 'https://hub.example.org'],
	['http://hub.example.org/', 'http://hub.example.org'],
	['https://example.org/hub', 'https://example.org/hub'],
	['https://Example.org/Services/practice-hub.v2//', 'https://example.org/Services/practice-hub.v2'],
	['https://bücher.example', 'https://xn--bcher-kva.example'],
])('the address %s is taken as %s', (written, taken) => {
	expect(addressRead(written)).toBe(taken);
});

test.each([
	'https://example.org/hub//two',
	'https://example.org/.hub',
	'https://example.org/my%20hub',
	'https://example.org/hub/?a=b',
	'https://example.org/hub/#top',
	'https://example.org/"><script>',
	'https://example.org/?a=b',
	'https://example.org/#top',
	'https://example..org',
	'https://-example.org',
	'hub.example.org',
	'ftp://example.org',
	'https://my hub.example.org',
	'https://',
	'""',
	'12',
	'[]',
	'https://name:word@example.org',
	'javascript:alert(1)',
])('the address %s is answered with one sentence at its place', (address) => {
	const [finding, ...more] = findingsOf(withLine('address', address));
	expect(finding).toMatchObject({
		where: 'Address of the hub',
		severity: 'block',
		message: expect.stringMatching(/^Unexpected .+, expected .+\.$/) as string,
	});
	expect(finding?.next).toMatch(/\.$/);
	expect(more).toEqual([]);
});

test.each(['Pacific/Auckland', 'Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'])(
	'%s is a time zone',
	(zone) => {
		expect(findingsOf(withLine('timeZone', zone))).toEqual([]);
	},
);

test.each([
	['Europe/Londn', 'Did you mean Europe/London?'],
	['London', undefined],
	['"+01:00"', undefined],
	['Mars/Olympus', undefined],
	['constructor', undefined],
])('%s is no time zone, and is answered with one sentence', (zone, next) => {
	const [finding, ...more] = findingsOf(withLine('timeZone', zone));
	expect(finding).toMatchObject({
		where: 'Time zone',
		message: expect.stringContaining('expected the name of a time zone such as Europe/London') as string,
		...(next ? { next } : {}),
	});
	expect(more).toEqual([]);
});

test.each(SETTINGS)('a byte-order mark before the settings “$label” changes nothing', (settings) => {
	const text = textOf(settings.name);
	expect(checkSettings(settings, `\uFEFF${text}`, 'f')).toEqual(checkSettings(settings, text, 'f'));
});

test.each([
	['latin-1', Buffer.from(textOf('hub').replace(/^name: .*$/m, 'name: Café'), 'latin1')],
	['UTF-16', Buffer.from(`\ufeff${textOf('hub')}`, 'utf16le')],
])('settings in %s are refused in a sentence, not read with other letters', async (_encoding, bytes) => {
	const root = await aContentFolder();
	await writeFile(join(root, 'content/settings/hub.yaml'), bytes);
	await expect(readSettings(root)).rejects.toMatchObject({
		findings: [{ file: 'content/settings/hub.yaml', message: 'Unexpected bytes, expected text in UTF-8.' }],
	});
});

test('an unknown key in the settings is refused', () => {
	expect(findingsOf(`${textOf('hub')}analytics: yes\n`).map(({ message }) => message)).toEqual([
		'Unexpected field “analytics”, expected what the form asks for.',
	]);
});

test('a colour is six digits: nothing else can get into the style sheet', () => {
	for (const colour of [
		'"#fff"',
		'red',
		'"#0b5c5a}body{display:none"',
		'"#0b5c5a;"',
		'"url(https://example.org)"',
		'"#0B5C5A"',
	])
		expect(findingsOf(textOf('hub').replace(/^( *)accent: .*$/m, `$1accent: ${colour}`)), colour).toHaveLength(1);
});

test('every finding of every file is told before anything stops', async () => {
	const root = await aContentFolder({
		'content/settings/hub.yaml': 'name: A\n',
		'content/settings/themes.yaml': 'terms: []\n',
	});
	await rm(join(root, 'content/settings/stages.yaml'));
	const error = await readSettings(root).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(UnreadableSettings);
	const files = new Set((error as UnreadableSettings).findings.map(({ file }) => file));
	expect([...files].sort()).toEqual([
		'content/settings/hub.yaml',
		'content/settings/stages.yaml',
		'content/settings/themes.yaml',
	]);
	expect((error as Error).message).toContain('Bring it back from the history');
});

test('a colour that cannot be read on its ground is refused where it was chosen', () => {
	const withAccent = (colour: string) =>
		findingsOf(textOf('hub').replace(/^( *)accent: .*$/m, `$1accent: "${colour}"`));
	expect(withAccent('#0b5c5a')).toEqual([]);
	expect(withAccent('#7fd1c7')).toMatchObject([
		{
			where: 'Colours › Accent, light',
			severity: 'block',
			next: 'Choose a darker colour.',
			message: expect.stringMatching(/contrast of 1\.\d to 1/) as string,
		},
	]);
});
