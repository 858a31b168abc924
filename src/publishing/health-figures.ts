/** The health of a hub as open data: a row for each figure, or for each thing found. Pure. */
import type { HubSettings } from '../content-model/settings.ts';
import { asCsv } from './csv.ts';

export interface HealthFigure {
	name: string;
	label: string;
	advice: string;
	found: readonly { label: string; href?: string | undefined; file?: string | undefined; note?: string | undefined }[];
}

/** The figures as JSON, with what was found where `listed` says so. */
export const healthAsJson = (
	{ name, address, licence }: HubSettings,
	today: string,
	figures: readonly HealthFigure[],
	{ listed }: { listed: boolean },
): string => {
	const told = figures.map(({ name: measure, label, advice, found }) => ({
		measure,
		label,
		advice,
		number: found.length,
		...(listed
			? { found: found.map(({ href, ...one }) => ({ ...one, ...(href ? { page: `${address}${href}` } : {}) })) }
			: {}),
	}));
	return `${JSON.stringify({ hub: name, licence: licence.url, on: today, figures: told }, null, '\t')}\n`;
};

/** The figures as a table for a spreadsheet. */
export const healthAsCsv = (today: string, figures: readonly HealthFigure[]): string =>
	asCsv([
		['Measure', 'What', 'Number', 'On'],
		...figures.map(({ name, label, found }) => [name, label, String(found.length), today]),
	]);

/** What was found as a table for a spreadsheet, a row for each. */
export const foundAsCsv = ({ address }: HubSettings, figures: readonly HealthFigure[]): string =>
	asCsv([
		['Measure', 'What', 'Address', 'File', 'Note'],
		...figures.flatMap(({ name, found }) =>
			found.map(({ label, href, file = '', note = '' }) => [name, label, href ? `${address}${href}` : '', file, note]),
		),
	]);
