/** A small hub on the disk, for one test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { onTestFinished } from 'vitest';
import type { Field } from '../../src/content-model/field.ts';
import { settingsFiles } from '../../src/content-model/settings.ts';
import { aFile, aValueFor } from './an-entry.ts';
import { someHubSettings } from './hub-settings.ts';
import { someVocabularies } from './vocabularies.ts';

/** The settings of a hub, as texts by path. */
export const someSettings = (): Record<string, string> =>
	Object.fromEntries(
		settingsFiles.map(({ name, fields }) => {
			const vocabulary = (someVocabularies as Record<string, unknown>)[name];
			const filled = Object.fromEntries(
				Object.entries(fields).flatMap(([key, field]) => (field.required ? [[key, aValueFor(field as Field)]] : [])),
			);
			return [`content/settings/${name}.yaml`, stringify(name === 'hub' ? someHubSettings : (vocabulary ?? filled))];
		}),
	);

/** The entries that others refer to when a builder fills in a reference. */
export const someNeighbours = (): Record<string, string> => ({
	'content/organisations/a-organisation.yaml': aFile('organisation'),
	'content/networks/a-network.yaml': aFile('network'),
});

/** Writes files into a folder of its own, which goes when the test is over. @returns the root of the checkout */
export const aContentFolder = async (files: Record<string, string> = {}): Promise<string> => {
	const root = await mkdtemp(join(tmpdir(), 'hub-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	await writeInto(root, { ...someSettings(), ...someNeighbours(), ...files });
	return root;
};

/** Writes files below a root; an existing file is replaced. */
export const writeInto = async (root: string, files: Record<string, string>): Promise<void> => {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
};
