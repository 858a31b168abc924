/** The log of who did what, as a page for keepers. Pure. */
import { AUDIT_OUTCOMES, AUDIT_REASONS, AUDITED_ACTIONS, type AuditedAction } from '../../content-model/audit-event.ts';
import { rolesInWords } from '../../content-model/editing-permission.ts';
import { EDITING_ROLES, SIGNED_IN_ROLES, type EditingRole } from '../../content-model/editing-roles.ts';
import { own } from '../../content-model/own.ts';
import { ownPage, safe } from '../own-page.ts';
import type { AuditRow } from './schema.ts';

export const AUDIT_LOG = '/audit-log/';
export const AUDIT_CSV = `${AUDIT_LOG}log.csv`;

/** What is asked for; nothing leaves nothing out. */
export interface LogFilter {
	/** `2026-11-28` */
	day: string;
	action: string;
	/** A role, or `nobody`. */
	role: string;
	/** Rows before this one; 0 for the newest. */
	before: number;
}

export interface LogView {
	hub: string;
	filter: LogFilter;
	rows: readonly AuditRow[];
	/** The number to go on from; undefined where there is no more. */
	next: number | undefined;
	timeZone: string;
	/** The address of a page that is published, by how the log names it. */
	published: ReadonlyMap<string, string>;
	/** How long the log is held. */
	years: number;
}

/** Beside the style of every page of the host. On a narrow screen each row stands as a block, with its headings. */
export const LOG_STYLE = `
body { max-width: 75rem; }
.filter { align-items: end; display: flex; flex-wrap: wrap; gap: 0.75rem; }
label { display: block; font-weight: 600; }
input, select { box-sizing: border-box; font: inherit; max-width: 100%; min-height: 2.75rem; padding: 0.2rem 0.4rem; }
table { border-collapse: collapse; width: 100%; }
caption { padding: 0.5rem 0; text-align: start; }
th, td { border-bottom: 1px solid; padding: 0.4rem 0.6rem 0.4rem 0; text-align: start; vertical-align: top; }
td:first-child { white-space: nowrap; }
td code { font-size: 0.9em; white-space: nowrap; }
.filter select { max-width: min(15rem, 100%); }
.ways { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.step { text-decoration: none; }
@media (max-width: 50rem) {
	.filter > *, .filter select, .filter input { max-width: 100%; width: 100%; }
	thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
	table, tbody, tr, td, caption { display: block; }
	tr { border-bottom: 2px solid; padding: 0.6rem 0; }
	td { border: 0; display: grid; gap: 0.5rem; grid-template-columns: 6rem 1fr; padding: 0.1rem 0; }
	td::before { content: attr(data-heading); font-weight: 600; }
	td:first-child { white-space: normal; }
	td:empty { display: none; }
}
`;

const HEADINGS = ['When', 'Who', 'What', 'On what', 'From', 'Outcome'] as const;

/** The whole page. */
export const logPage = (view: LogView): string =>
	ownPage({
		hub: view.hub,
		title: 'Who did what',
		style: LOG_STYLE,
		body: [
			explanation(view),
			filterForm(view.filter),
			view.rows.length === 0 ? '<p role="status">There is nothing in the log for this.</p>' : table(view),
			ways(view),
		].join('\n'),
	});

const explanation = ({ years }: LogView): string =>
	`<p>Whatever changes something here is written into this log before it is answered, and what was refused as well. People stand in it by role and by a pseudonym, pieces and places by a sign: the same sign is the same piece, or the same place in one month. A row is held for ${years} ${years === 1 ? 'year' : 'years'}. A row that is changed or taken out shows when the installation is looked at.</p>`;

const option = (value: string, words: string, chosen: string): string =>
	`<option value="${safe(value)}"${value === chosen ? ' selected' : ''}>${safe(words)}</option>`;

const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const filterForm = ({ day, action, role }: LogFilter): string => {
	const actions = Object.entries(AUDITED_ACTIONS).map(([name, words]) => option(name, capital(words), action));
	const roles = SIGNED_IN_ROLES.map((name) => option(name, EDITING_ROLES[name].label, role));
	return `<form class="filter" method="get" action="${AUDIT_LOG}">
<div><label for="day">Day</label><input id="day" name="day" type="date" value="${safe(day)}"></div>
<div><label for="role">Role</label><select id="role" name="role">${option('', 'Any', role)}${roles.join('')}${option('nobody', 'Nobody signed in, or the hub itself', role)}</select></div>
<div><label for="action">What was to be done</label><select id="action" name="action">${option('', 'Anything', action)}${actions.join('')}</select></div>
<div><button>Show</button></div>
</form>`;
};

const table = (view: LogView): string => {
	const headings = HEADINGS.map((words) => `<th role="columnheader" scope="col">${words}</th>`).join('');
	// The roles are said, because browsers forget what a table is once its parts are laid out as blocks.
	return `<table role="table">
<caption>The newest first. Times are those of ${safe(view.timeZone)}.</caption>
<thead role="rowgroup"><tr role="row">${headings}</tr></thead>
<tbody role="rowgroup">
${view.rows.map((row) => rowOf(row, view)).join('\n')}
</tbody>
</table>`;
};

const rowOf = (row: AuditRow, { timeZone, published }: LogView): string => {
	const cells = [
		`<time datetime="${safe(row.at)}">${safe(timeInWords(row.at, timeZone))}</time>`,
		safe(whoInWords(row)),
		safe(capital(actionInWords(row))),
		row.targets
			.split(' ')
			.filter(Boolean)
			.map((target) => targetInHtml(target, published))
			.join(', '),
		row.place === '' ? '' : `<code>${safe(row.place)}</code>`,
		safe(endInWords(row)),
	];
	// One element a cell: on a narrow screen it stands beside its heading, whatever is in it.
	return `<tr role="row">${cells
		.map((cell, index) => `<td role="cell" data-heading="${HEADINGS[index]!}">${cell && `<span>${cell}</span>`}</td>`)
		.join('')}</tr>`;
};

/** `28 Nov 2026, 14:03:05` */
export const timeInWords = (at: string, timeZone: string): string =>
	new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at));

const rolesIn = ({ roles }: Pick<AuditRow, 'roles'>): EditingRole[] =>
	roles.split(' ').filter((role): role is EditingRole => Object.hasOwn(EDITING_ROLES, role));

/** `Coalition editor 3fa9c1`, as commits and the editor name them. */
export const whoInWords = (row: Pick<AuditRow, 'roles' | 'person' | 'place'>): string => {
	const roles = rolesIn(row);
	if (row.person !== '')
		return `${roles.length > 0 ? capital(rolesInWords(roles)) : 'Somebody without a role'} ${row.person.slice(1, 7)}`;
	return row.place === '' ? 'The hub itself' : 'Nobody signed in';
};

const actionInWords = ({ action }: Pick<AuditRow, 'action'>): string =>
	own(AUDITED_ACTIONS as Readonly<Record<string, string>>, action) ?? action;

/** `Refused: the role does not allow it` */
export const endInWords = ({ outcome, reason }: Pick<AuditRow, 'outcome' | 'reason'>): string => {
	const ended = own(AUDIT_OUTCOMES as Readonly<Record<string, string>>, outcome) ?? outcome;
	if (outcome === 'begun') return `${ended}; how it ended is not known`;
	return reason === ''
		? ended
		: `${ended}: ${own(AUDIT_REASONS as Readonly<Record<string, string>>, reason) ?? reason}`;
};

const targetInHtml = (target: string, published: ReadonlyMap<string, string>): string => {
	const [type = '', id = ''] = target.split(':');
	const words = type === 'count' ? id : `${type.replaceAll('-', ' ')} ${id}`;
	const address = published.get(target);
	return address === undefined ? safe(words) : `<a href="${safe(address)}">${safe(words)}</a>`;
};

const withFilter = (address: string, { day, action, role, before }: LogFilter): string => {
	const query = new URLSearchParams(
		Object.entries({ day, role, action, before: before === 0 ? '' : String(before) }).filter(
			([, value]) => value !== '',
		),
	).toString();
	return safe(query === '' ? address : `${address}?${query}`);
};

const ways = ({ filter, next }: LogView): string =>
	`<p class="ways">${filter.before === 0 ? '' : `<a class="step" href="${withFilter(AUDIT_LOG, { ...filter, before: 0 })}">The newest</a>`}
${next === undefined ? '' : `<a class="step" href="${withFilter(AUDIT_LOG, { ...filter, before: next })}">Older</a>`}
<a class="step" href="${withFilter(AUDIT_CSV, { ...filter, before: 0 })}">Download what is chosen as a table (CSV)</a></p>`;

/** What was asked for, as far as it can be understood. */
export const filterIn = (query: unknown): LogFilter => {
	const text = (name: string): string => {
		const value = own(query as Readonly<Record<string, unknown>>, name);
		return typeof value === 'string' ? value : '';
	};
	const [day, action, role, before] = [text('day'), text('action'), text('role'), text('before')];
	return {
		day: /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : '',
		action: Object.hasOwn(AUDITED_ACTIONS, action) ? (action as AuditedAction) : '',
		role: role === 'nobody' || (SIGNED_IN_ROLES as readonly string[]).includes(role) ? role : '',
		before: /^[1-9]\d{0,14}$/.test(before) ? Number(before) : 0,
	};
};
