/** Reviews due as open data: a row for each page. Pure. */
import type { HubSettings } from '../content-model/settings.ts';
import { asCsv } from './csv.ts';

export interface DuePage {
	title: string;
	href: string;
	/** What kind of page it is. */
	type: string;
	/** Who answers for it. */
	organisation: string;
	role: string;
	/** Days, `yyyy-mm-dd`. */
	reviewedOn: string;
	reviewDueOn: string;
}

/** The list as JSON. The state of a page follows from the day, and so is not written down. */
export const dueListAsJson = ({ name, address, licence }: HubSettings, pages: readonly DuePage[]): string =>
	`${JSON.stringify({ hub: name, licence: licence.url, pages: pages.map(({ href, ...page }) => ({ page: `${address}${href}`, ...page })) }, null, '\t')}\n`;

/** The list as a table for a spreadsheet; no cell is one that a spreadsheet would run. */
export const dueListAsCsv = ({ address }: HubSettings, pages: readonly DuePage[]): string =>
	asCsv([
		['Address', 'Title', 'Kind of page', 'Organisation', 'Role', 'Last reviewed on', 'Next review due on'],
		...pages.map(({ href, title, type, organisation, role, reviewedOn, reviewDueOn }) => [
			`${address}${href}`,
			title,
			type,
			organisation,
			role,
			reviewedOn,
			reviewDueOn,
		]),
	]);
