import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dueAfter, filledIn, ownFiles } from '../../src/new-hub/hub-content.ts';
import { hubPlanOf } from '../../src/new-hub/plan.ts';
import { checkSettings } from '../../src/content-loading/settings-files.ts';
import { settingsFiles, type SettingsFile } from '../../src/content-model/settings.ts';
import { someHubSettings } from '../support/hub-settings.ts';

const plan = hubPlanOf({
	name: 'North Coast Practice Hub, with a long name',
	region: 'North Coast',
	networks: 'Saltmarsh, Upper Dale',
	framework: 'restorative practice',
	principles: 'Respect, Repair',
});
const files = ownFiles(plan, { ...someHubSettings, regionCode: 'E47000007', notice: 'Ours.' }, '2026-11-28');

test.each([
	['2026-11-28', '2027-10-28'],
	['2026-01-31', '2026-12-28'],
	['2028-03-31', '2029-02-28'],
])('what is written on %s is due on %s', (today, due) => {
	expect(dueAfter(today)).toBe(due);
});

test('every settings file that is made holds', () => {
	const made = settingsFiles.filter(({ name }) => files[`content/settings/${name}.yaml`] !== undefined);
	expect(made.map(({ name }) => name)).toEqual(['hub', 'principles', 'places']);
	for (const settings of made) {
		const path = `content/settings/${settings.name}.yaml`;
		expect(checkSettings(settings as unknown as SettingsFile, files[path]!, path).findings).toEqual([]);
	}
});

test('nothing of the other hub’s region goes along, and what every hub needs does', () => {
	const hub = parse(files['content/settings/hub.yaml']!) as Record<string, unknown>;
	expect(hub).toMatchObject({ name: plan.name, region: 'North Coast', timeZone: 'Europe/London' });
	expect(hub).not.toHaveProperty('regionCode');
	expect(hub['notice']).toBe('This hub is being prepared.');
});

test('there is a file for each network', () => {
	expect(Object.keys(files).filter((path) => path.startsWith('content/networks/'))).toEqual([
		'content/networks/saltmarsh.yaml',
		'content/networks/upper-dale.yaml',
	]);
});

test('words in double braces are filled in; others stay as they are', () => {
	expect(filledIn('{{name}} in {{region}}, due {{due}}; {{other}} {name}', plan, '2026-11-28')).toBe(
		'North Coast Practice Hub, with a long name in North Coast, due 2027-10-28; {{other}} {name}',
	);
});
