/** What a coalition decides for its hub. One file per subject in `content/settings/`. */
import { contrastOn, LEAST_CONTRAST } from './contrast.ts';
import { isTimeZone } from './days.ts';
import { unexpected, type FieldFinding } from './finding.ts';
import { nearest } from './nearest.ts';
import { objectSchema, type DataOfFields, type Fields } from './field.ts';
import { gitHostFields, unfitGitHost } from './git-host.ts';
import { helplineFields } from './helplines.ts';
import { choice, group, groups, lines, mailbox, optional, prose, text, webAddress } from './field.ts';
import { withoutEnd } from './text-ends.ts';
import { VOCABULARIES, type VocabularyName } from './vocabulary.ts';

export interface SettingsFile<F extends Fields = Fields> {
	/** File name in `content/settings/`, without its ending. */
	name: string;
	label: string;
	purpose: string;
	fields: F;
	/** What no single field can say, asked once every field holds. */
	check?: (data: never) => FieldFinding[];
	/** Brings what people may write in several ways into the one the rest relies on. Asked of sound data only. */
	settled?: (data: never) => unknown;
}

const settingsFile = <F extends Fields>(file: SettingsFile<F>) => file;

/** Colours that cannot be read are refused where they are chosen, in the editor as in the build. */
const unreadable = ({
	colours: { accent, accentDark },
}: {
	colours: { accent: string; accentDark: string };
}): FieldFinding[] =>
	(
		[
			['accent', 'light', accent],
			['accentDark', 'dark', accentDark],
		] as const
	).flatMap(([key, ground, colour]) => {
		const contrast = contrastOn(ground, colour);
		return contrast >= LEAST_CONTRAST
			? []
			: [
					unexpected('settings', {
						path: ['colours', key],
						found: `${colour}, which has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1 with its ground`,
						expected: `at least ${LEAST_CONTRAST} to 1`,
						next: ground === 'light' ? 'Choose a darker colour.' : 'Choose a lighter colour.',
					}),
				];
	});

/** An address the hub can be published at: a host, perhaps with a port and with a folder of that host. */
const unusableAddress = ({ address }: { address: string }): FieldFinding[] => {
	const { pathname, search, hash, hostname } = new URL(address);
	const refused = (found: string, expected: string, next: string): FieldFinding[] => [
		unexpected('settings', { path: ['address'], found, expected, next }),
	];
	if (!HOST.test(hostname))
		return refused(
			`host “${hostname}”`,
			'a host such as hub.example.org',
			'Write the address as it stands in the browser when the hub is open.',
		);
	const folder = withoutEnd(pathname, /\//);
	const rest = `${FOLDER.test(folder) ? '' : folder}${search}${hash}`;
	return rest
		? refused(
				`“${rest}” after the host`,
				'nothing there, or a folder such as /hub',
				'Write the address of the hub’s home page, such as https://hub.example.org or https://example.org/hub.',
			)
		: [];
};

// https://www.rfc-editor.org/rfc/rfc1123#section-2.1
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Folders as they stand in an address, none of them hidden: `/services/practice-hub`. */
const FOLDER = /^(?:\/[a-z0-9][a-z0-9._-]*)*$/i;

const unknownTimeZone = ({ timeZone }: { timeZone: string }): FieldFinding[] => {
	if (isTimeZone(timeZone)) return [];
	const meant = nearest(timeZone, Intl.supportedValuesOf('timeZone'));
	return [
		unexpected('settings', {
			path: ['timeZone'],
			found: `time zone “${timeZone}”`,
			expected: 'the name of a time zone such as Europe/London',
			next: meant
				? `Did you mean ${meant}?`
				: 'Choose a name from the list of time zones at https://www.iana.org/time-zones.',
		}),
	];
};

const COLOUR = { expression: '^#[0-9a-f]{6}$', expected: 'a colour such as #1f5c57' };

export const hubSettings = settingsFile({
	name: 'hub',
	label: 'The hub',
	purpose: 'Name, region, contact, licence, colours, and who reviews what.',
	fields: {
		name: text('Name of the hub', { max: 60 }),
		shortName: text('Short name', { max: 30, hint: 'For the browser tab.' }),
		strapline: text('In one sentence', { max: 200 }),
		region: text('Region', { max: 60 }),
		regionCode: optional(
			text('Area code of the region', {
				max: 9,
				hint: 'From the national list, for joining figures. Leave it empty where there is none.',
			}),
		),
		community: text('The community', { max: 160, hint: 'Who the hub belongs to, in a few words.' }),
		address: webAddress('Address of the hub', { hint: 'Where its home page is published.' }),
		contact: mailbox('Contact mailbox'),
		replyWithin: text('Reply within', { max: 60, example: 'five working days' }),
		timeZone: text('Time zone', {
			max: 60,
			example: 'Europe/London',
			hint: 'Decides what day it is: what is overdue for review, what is coming.',
		}),
		licence: group('Licence of the content', { name: text('Name'), url: webAddress('Web address') }),
		colours: group(
			'Colours',
			{
				accent: text('Accent, light', { pattern: COLOUR }),
				accentDark: text('Accent, dark', { pattern: COLOUR }),
			},
			{
				hint: 'Each must be readable: the first on paper, the second on the dark of the night. A contrast of at least 4.5 to 1 is checked.',
			},
		),
		reviewers: lines('Who reviews', 'role', { hint: 'Roles that may publish.' }),
		is: lines('What the hub is', 'line'),
		isNot: lines('What the hub is not', 'line'),
		workedExamples: optional(
			choice(
				'Worked examples',
				{ shown: 'Shown on a page of their own, marked as invented', 'left-out': 'Left out of the site' },
				{ hint: 'Invented entries that show what to share. Leave empty to show them.' },
			),
		),
		notice: optional(
			prose('Notice', { max: 400, hint: 'Shown on every page. For a hub that is being prepared, say so here.' }),
		),
		...gitHostFields,
	},
	check: (
		data: {
			address: string;
			timeZone: string;
			colours: { accent: string; accentDark: string };
		} & Parameters<typeof unfitGitHost>[0],
	) => [...unusableAddress(data), ...unknownTimeZone(data), ...unreadable(data), ...unfitGitHost(data)],
	// `https://hub.example.org/` and `https://HUB.example.org` are one address; pages put their paths straight after it.
	settled: <Data extends { address: string }>(data: Data): Data => {
		const { origin, pathname } = new URL(data.address);
		return { ...data, address: `${origin}${withoutEnd(pathname, /\//)}` };
	},
});
export type HubSettings = DataOfFields<typeof hubSettings.fields>;

export const helplineSettings = settingsFile({
	name: 'helplines',
	label: 'Getting help',
	purpose:
		'Where people turn who need help now, and every number on the site. A number is shown with who prints it and the day it was read.',
	fields: helplineFields,
});

export const placeSettings = settingsFile({
	name: 'places',
	label: 'Places of the region',
	purpose:
		'Neighbourhoods, so that the checks know a place from a person, and say when a story names a place too small to be safe.',
	fields: {
		areas: optional(
			groups(
				'Areas',
				'area',
				{
					name: text('Area', { max: 60, hint: 'A council’s area.', example: 'Ashford' }),
					neighbourhoods: lines('Neighbourhoods', 'neighbourhood', {
						most: 200,
						max: 60,
						hint: 'Wards, estates, towns and villages in it, as people write them. Every spelling in use: “Kings Heath” and “King’s Heath”.',
					}),
				},
				{ folded: true },
			),
		),
	},
});
export type Places = DataOfFields<typeof placeSettings.fields>;

const vocabularyFields = {
	definition: optional(
		text('What the list is', {
			max: 300,
			hint: 'In one sentence, and whose it is. For principles: the definition they come from.',
		}),
	),
	source: optional(text('Where that is said', { max: 300, hint: 'A web address, or the name of the document.' })),
	terms: groups(
		'Terms',
		'term',
		{
			id: text('Id', {
				max: 40,
				hint: 'Stored in entries and addresses. Never change it once it is used.',
				pattern: { expression: '^[a-z0-9]+(?:-[a-z0-9]+)*$', expected: 'lower-case letters, digits and hyphens' },
			}),
			label: text('Label', { max: 80 }),
			meaning: text('Meaning', { max: 300 }),
			source: optional(text('Source', { max: 300 })),
			calledAs: optional(
				lines('Words people type for it', 'word', {
					most: 30,
					max: 60,
					hint: 'Who types one of these in search is offered to see only pages with this term: “pilot” for being tried.',
				}),
			),
			crosswalk: optional(
				groups('In other frameworks', 'wording', {
					framework: text('Framework', { max: 80 }),
					wording: text('Its wording', { max: 200 }),
				}),
			),
		},
		{ folded: true },
	),
};

export const vocabularySettings = Object.entries(VOCABULARIES).map(([name, { label, purpose }]) =>
	settingsFile({ name, label, purpose, fields: vocabularyFields }),
) as (SettingsFile<typeof vocabularyFields> & { name: VocabularyName })[];

export const settingsFiles = [hubSettings, ...vocabularySettings, placeSettings, helplineSettings] as const;

/** Settings hold no terms and no references, so their schema needs no context. */
export const settingsSchema = <F extends Fields>(file: SettingsFile<F>) =>
	objectSchema(file.fields, { vocabularies: {} as never });
