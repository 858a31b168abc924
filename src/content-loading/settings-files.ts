/** Reads what the coalition has decided for its hub: `content/settings/`. Runs in node. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOfBuild } from './audience-of-build.ts';
import { parseFrontMatter } from '../safe-mdx/front-matter.ts';
import { firstOfEachKind } from '../checks/most-of-a-kind.ts';
import type { Finding, Spot } from '../content-model/finding.ts';
import { inFile, located, START } from '../content-model/locate.ts';
import {
	helplineSettings,
	hubSettings,
	placeSettings,
	settingsSchema,
	vocabularySettings,
	type HubSettings,
	type Places,
	type SettingsFile,
} from '../content-model/settings.ts';
import type { Helplines } from '../content-model/helplines.ts';
import type { Vocabularies, Vocabulary } from '../content-model/vocabulary.ts';
import type { Path } from '../content-model/walk.ts';

export interface Settings {
	hub: HubSettings;
	help: Helplines;
	/** Areas of the region and their neighbourhoods. */
	places: NonNullable<Places['areas']>;
	vocabularies: Vocabularies;
}

/** Settings that cannot be read stop everything: nothing can be checked without them. Carries everything found. */
export class UnreadableSettings extends Error {
	readonly findings: Finding[];
	constructor(findings: Finding[]) {
		super(
			`The settings of the hub cannot be read:\n${findings.map(({ file, line, where, message, next }) => `  ${file}:${line} ${where} ${message} ${next}`).join('\n')}`,
		);
		this.findings = findings;
	}
}

/** Checks the text of one settings file. `data` is undefined when anything is wrong. */
export const checkSettings = (
	settings: SettingsFile,
	text: string,
	file: string,
): { data: unknown; findings: Finding[] } => {
	const { data, findings: refused, placeOf } = parseFrontMatter(text, 1);
	const locate = inFile({ file, label: settings.label, fields: settings.fields, placeOf });
	const stopped = (findings: Finding<Spot>[]) => ({
		data: undefined,
		findings: firstOfEachKind(located(findings, locate)),
	});
	if (refused.length) return stopped(refused);
	const result = settingsSchema(settings).safeParse(data);
	if (result.success) {
		const findings = settings.check?.(result.data as never) ?? [];
		if (findings.length) return stopped(findings);
		return { data: settings.settled?.(result.data as never) ?? result.data, findings: [] };
	}
	return stopped(
		result.error.issues.map((issue) => ({
			path: issue.path as Path,
			rule: 'settings',
			severity: 'block',
			found: 'keys' in issue ? String(issue.keys) : '',
			message: `Unexpected ${'keys' in issue ? `field “${String(issue.keys)}”` : 'value'}, ${issue.message.startsWith('expected') ? issue.message : 'expected what the form asks for'}.`,
			next: 'Open the settings in the editor and fill in the field.',
		})),
	);
};

/**
 * Reads every settings file.
 * @throws {UnreadableSettings} with everything found in every file
 */
export const readSettings = async (root: string): Promise<Settings> => {
	const findings: Finding[] = [];
	const read = async (settings: SettingsFile) => {
		const file = `content/settings/${settings.name}.yaml`;
		const cannot = (found: string, message: string, next: string) =>
			void findings.push({
				file,
				...START,
				rule: 'settings',
				severity: 'block',
				where: settings.label,
				found,
				message,
				next,
			});
		const bytes = await readFile(join(root, file)).catch(() => undefined);
		if (bytes === undefined)
			return cannot(
				'no file',
				'The file is not there.',
				'Bring it back from the history, or copy it from another hub.',
			);
		let text: string;
		try {
			text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			return cannot(
				'bytes that are no text',
				'Unexpected bytes, expected text in UTF-8.',
				'Open it where it was written and save it as text with the encoding UTF-8.',
			);
		}
		const verdict = checkSettings(settings, text, file);
		findings.push(...verdict.findings);
		return verdict.data;
	};
	const hub = await read(hubSettings as unknown as SettingsFile);
	const help = await read(helplineSettings as unknown as SettingsFile);
	const places = await read(placeSettings as unknown as SettingsFile);
	const vocabularies: Record<string, Vocabulary> = {};
	for (const settings of vocabularySettings)
		vocabularies[settings.name] = (await read(settings as unknown as SettingsFile)) as Vocabulary;
	if (findings.length) throw new UnreadableSettings(findings);
	return {
		hub: { ...(hub as HubSettings), address: addressOfBuild((hub as HubSettings).address) },
		help: help as Helplines,
		places: (places as Places).areas ?? [],
		vocabularies: vocabularies as unknown as Vocabularies,
	};
};
