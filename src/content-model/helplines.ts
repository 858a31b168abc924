/**
 * Where people turn when they need help now: `content/settings/helplines.yaml`. A number is shown only with where it
 * was seen.
 */
import type { DataOfFields } from './field.ts';
import { choice, date, groups, lines, optional, prose, text, webAddress } from './field.ts';

/** The page that says where to turn. */
export const HELP_ADDRESS = '/helplines/';

/** Where a number was seen printed. Numbers seen only elsewhere wait on the list and are not shown. */
export const SEEN_ON = {
	own: 'The service’s own page',
	'public-body': 'A page of the NHS, the government, the police or a council',
	elsewhere: 'Somewhere else: not shown',
} as const;

/** What anybody can ask of a printed number: who printed it, when it was read, and whether somebody rang it. */
const provenance = {
	seenOn: choice('Seen on', SEEN_ON),
	printedBy: text('Printed by', {
		max: 160,
		hint: 'Who prints the number, and when, if the page says so.',
		example: 'Stockport Council',
	}),
	readOn: date('Read on', { hint: 'The day somebody here read that page.' }),
	rungOn: optional(date('Rung on', { hint: 'Only if one of your editors rang the number.' })),
	rungBy: optional(text('Rung by (role)')),
};

const helpline = {
	name: text('Name'),
	forWhom: text('For whom', { max: 160 }),
	number: optional(text('Number', { max: 40, hint: 'Leave it empty where only a web address is sure.' })),
	by: optional(choice('Reached by', { call: 'Calling', text: 'Text message' })),
	how: optional(
		text('How to use it', {
			max: 300,
			hint: 'What to say or press, or another way in. Nothing that you are not sure of.',
		}),
	),
	cost: optional(text('Cost', { max: 80 })),
	hours: optional(text('Hours', { max: 80, hint: 'Leave them out where two pages disagree.' })),
	url: optional(webAddress('Web address')),
	place: optional(text('Place', { max: 60, hint: 'Only if it serves one place.' })),
	...provenance,
};

export const helplineFields = {
	situations: groups(
		'Situations',
		'situation',
		{
			heading: text('Who you are and what is happening', { max: 80, example: 'You are a child or young person' }),
			advice: optional(prose('What to know first', { max: 600 })),
			urgent: optional(choice('Where it stands', { first: 'First, set apart from the rest', then: 'With the rest' })),
			helplines: groups('Helplines', 'helpline', helpline, { folded: true }),
		},
		{ folded: true, hint: 'In the order of the page. What cannot wait comes first.' },
	),
	frontDoors: optional(
		groups(
			'Who to tell about a child',
			'area',
			{
				area: text('Area', { max: 60 }),
				service: text('Service', { max: 120, example: 'Children’s services' }),
				dayNumber: optional(text('Number in the day', { max: 40 })),
				dayHours: optional(text('Hours in the day', { max: 120 })),
				nightNumber: optional(text('Number at night, weekends and holidays', { max: 40 })),
				nightHours: optional(text('Hours at night', { max: 120 })),
				url: webAddress('Web address'),
				note: optional(text('Note', { max: 200 })),
				...provenance,
			},
			{ folded: true, hint: 'The council’s door for a worry about a child, for each area.' },
		),
	),
	exitAddress: optional(
		webAddress('Exit button leads to', {
			hint: 'A button that leaves the site at once, for somebody who must not be seen reading it. Choose a page that anybody might have open, such as a weather forecast. Without one there is no button.',
		}),
	),
	exitThemes: optional(
		lines('Exit button on themes', 'theme', {
			max: 40,
			hint: 'Ids of the themes whose pages have the button. Pages with a content note have it as well.',
		}),
	),
	dangerWords: optional(
		lines('Words of danger', 'words', {
			most: 200,
			max: 60,
			hint: 'What people in danger type into search. These words bring this page before any result, in every form: “hurt me” also finds “hurting me”.',
		}),
	),
	staffWords: optional(
		lines('Words of a worker’s distress', 'words', {
			most: 200,
			max: 60,
			hint: 'What somebody types whom the work has worn out. These words bring this page as well, and the pages for staff beside it.',
		}),
	),
	staffPages: optional(
		lines('Pages for staff', 'address', {
			most: 6,
			max: 120,
			hint: 'Addresses of pages of the hub for somebody whom the work has worn out, such as /practice-guides/supervision/.',
		}),
	),
};

export type Helplines = DataOfFields<typeof helplineFields>;
export type Situation = Helplines['situations'][number];
export type Helpline = Situation['helplines'][number];
export type FrontDoor = NonNullable<Helplines['frontDoors']>[number];

/** True where a number may stand on a page: it was rung, or it was read where it can be relied on. */
export const mayBeShown = ({ seenOn, rungOn }: Pick<Helpline, 'seenOn' | 'rungOn'>): boolean =>
	seenOn !== 'elsewhere' || rungOn !== undefined;

/** The same list as pages may show it: what waits to be seen where it can be relied on is not in it. */
export const shownHelp = (help: Helplines): Helplines => ({
	...help,
	situations: help.situations.map((situation) => ({ ...situation, helplines: situation.helplines.filter(mayBeShown) })),
	...(help.frontDoors ? { frontDoors: help.frontDoors.filter(mayBeShown) } : {}),
});

/** Every helpline of every situation, in the order of the page, once for each name. */
export const allHelplines = ({ situations }: Pick<Helplines, 'situations'>): Helpline[] => [
	...new Map(situations.flatMap(({ helplines }) => helplines).map((one) => [one.name, one])).values(),
];

/**
 * Every telephone number that the file holds, as typed.
 * `shown` keeps to those that may stand on a page.
 */
export const numbersOf = (help: Helplines, { shown = false }: { shown?: boolean } = {}): string[] => {
	const kept = <T extends Pick<Helpline, 'seenOn' | 'rungOn'>>(list: readonly T[]) =>
		shown ? list.filter(mayBeShown) : list;
	return [
		...kept(help.situations.flatMap(({ helplines }) => helplines)).flatMap(({ number }) => number ?? []),
		...kept(help.frontDoors ?? []).flatMap(({ dayNumber, nightNumber }) =>
			[dayNumber, nightNumber].filter((number) => number !== undefined),
		),
	];
};
