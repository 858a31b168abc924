/**
 * What needs somebody’s attention in the hub, counted; and for the coalition, which pages. Worked examples count
 * nowhere but among the entries that were left out: nobody can tell what an entry is that could not be read. Pure.
 */
import type { LoadedContent, LoadedEntry } from '../content-loading/load-content.ts';
import { hrefOf } from '../content-model/address.ts';
import type { AnyContentType } from '../content-model/content-type.ts';
import { keyOf } from '../content-model/entry-key.ts';
import { typeNamed } from '../content-model/index.ts';
import { daysBetween } from '../content-model/review-state.ts';
import { walkFields } from '../content-model/walk.ts';
import { isWorkedExample } from '../content-model/worked-example.ts';
import { buildReportOf, type BuildReport } from './build-report.ts';
import { networksNotHeardFrom, sharedUnder } from './coverage.ts';
import type { Hub, HubEntry } from './hub.ts';
import { reviewsOf } from './reviews.ts';
import { realOf } from './worked-examples.ts';

/** One thing that needs attention. */
export interface Ailing {
	label: string;
	/** Its page; nothing where it has none. */
	href?: string | undefined;
	/** The file to change. */
	file?: string | undefined;
	/** What is known of it beside that: a day, a number. */
	note?: string | undefined;
}

export interface Measure {
	name: string;
	label: string;
	/** What to do about it. */
	advice: string;
	/** The page where it can be seen closer, if there is one that everybody may read. */
	see?: { href: string; label: string };
	/** Left out of the public hub, not even counted there. */
	isForCoalition?: boolean;
	found: readonly Ailing[];
}

/** A year, after which nobody can say that links to other sites still lead anywhere. */
const YEAR_DAYS = 365;
/** How long before its end a consent is told of. */
const CONSENT_DAYS = 60;

type Known = Pick<LoadedContent, 'entries' | 'workedExamples' | 'findings' | 'leftOut' | 'scheduled' | 'ended'>;

const ailing = ({ data, href, file }: Pick<HubEntry, 'data' | 'href' | 'file'>, note?: string): Ailing => ({
	label: data.title,
	href,
	file,
	note,
});

/** Addresses of entries that another entry names, links to or defines by a marked word. */
const namedByOthers = (hub: Hub, { entries }: Known): ReadonlySet<string> => {
	const real = new Set(hub.entries.map(({ href }) => href));
	const linked = entries.flatMap(({ type, id, body: { linked: addresses, defined = [] } }) => {
		const from = hrefOf(type, id);
		if (!real.has(from)) return [];
		return [...addresses, ...defined.map((slug) => hrefOf('term', slug))].filter((address) => address !== from);
	});
	const named = hub.entries.filter((entry) => hub.pointingTo(entry).some(({ href }) => href !== entry.href));
	return new Set([...linked, ...named.map(({ href }) => href)]);
};

/** True where the entry, in its text or one of its fields, leads to another site. */
const leadsOutside = ({ type, body, data }: LoadedEntry): boolean => {
	let leads = body.html.includes('href="https://') || body.html.includes('href="http://');
	walkFields(typeNamed(type).fields, data, ({ kind }) => {
		leads ||= kind === 'web-address';
	});
	return leads;
};

/**
 * True for a page that nobody has read for a year. One without a day counts as never read, unless its type asks for
 * none: a record of a decision stays as it was decided.
 */
const isLongUnread =
	(today: string) =>
	({ type, data: { reviewedOn } }: HubEntry): boolean =>
		reviewedOn === undefined ? 'reviewedOn' in typeNamed(type).fields : daysBetween(reviewedOn, today) > YEAR_DAYS;

const ofPages = (hub: Hub, known: Known): Measure[] => {
	const named = namedByOthers(hub, known);
	const unnamed = hub.entries.filter(({ href }) => !named.has(href));
	const outside = new Set(known.entries.filter(leadsOutside).map(({ type, id }) => keyOf(type, id)));
	return [
		{
			name: 'overdue',
			label: 'Pages overdue for review',
			advice: 'Ask who answers for the page to read it, or withdraw it.',
			see: { href: '/reviews/', label: 'Reviews due' },
			found: reviewsOf(hub)
				.filter(({ dueOn }) => dueOn < hub.today)
				.map(({ entry, dueOn }) => ailing(entry, dueOn)),
		},
		{
			name: 'ownerless',
			label: 'Pages whose organisation the hub does not know',
			advice: 'Name the organisation that answers for the page now.',
			found: hub.entries
				.filter(({ data }) => data.owner && !hub.find('organisation', data.owner.organisation))
				.map((entry) => ailing(entry)),
		},
		{
			name: 'orphaned',
			label: 'Practice that no other page leads to',
			advice: 'Name it where it bears on a guide, a meeting or another place.',
			found: unnamed.filter(({ type }) => typeNamed(type).role === 'practice').map((entry) => ailing(entry)),
		},
		{
			name: 'unreferenced',
			label: 'Resources, organisations and other pages for reference that no other page names',
			advice: 'Name it where it helps, or ask whether the hub still needs it.',
			found: unnamed
				.filter(({ type }) => ['support', 'reference'].includes(typeNamed(type).role))
				.map((entry) => ailing(entry)),
		},
		{
			name: 'links-outside',
			label: 'Pages with links to other sites that nobody has read for a year',
			advice: 'Follow the links when the page is read again.',
			found: hub.entries
				.filter(({ type, id }) => outside.has(keyOf(type, id)))
				.filter(isLongUnread(hub.today))
				.map((entry) => ailing(entry, entry.data.reviewedOn ?? 'no day of review')),
		},
	];
};

/** What a theme needs from people here, by the part of the menu it stands in. */
const SHARED = [
	{ part: 'examples', words: 'no example' },
	{ part: 'guides', words: 'no guide' },
] as const;

const isPracticeIn = ({ type }: HubEntry, part: string): boolean => {
	const { role, menu }: AnyContentType = typeNamed(type);
	return role === 'practice' && menu !== 'none' && menu.in === part;
};

const ofCoverage = (hub: Hub): Measure[] => [
	{
		name: 'thin-themes',
		label: 'Themes without an example from here, or without a guide',
		advice: 'Ask the networks what they have tried there.',
		see: { href: '/themes/', label: 'Themes' },
		found: hub.settings.vocabularies.themes.terms.flatMap(({ id, label }) => {
			const shared = sharedUnder(hub, 'themes', id);
			const missing = SHARED.filter(({ part }) => !shared.some((entry) => isPracticeIn(entry, part)));
			const note = missing.map(({ words }) => words).join(', ');
			return missing.length ? [{ label, href: `/themes/${id}/`, note }] : [];
		}),
	},
	{
		name: 'silent-networks',
		label: 'Local networks not heard from for a year',
		advice: 'Ask the network how it is, and what it has tried.',
		see: { href: '/networks/', label: 'Local networks' },
		found: networksNotHeardFrom(hub).map(({ network, last }) => ailing(network, last)),
	},
];

/** Files in which the checks found what bears one rule. */
const byRule = ({ blocking, warnings }: BuildReport, { workedExamples }: Known, rule: string): Ailing[] => {
	const invented = new Set(workedExamples);
	const files = [...blocking, ...warnings]
		.filter(({ file, places }) => !invented.has(file) && places.some((place) => place.rule === rule))
		.map(({ file }) => file);
	return [...new Set(files)].map((file) => ({ label: file, file }));
};

/** Every entry that was left out; those that nobody may be told of, without their names. */
const brokenEntries = ({ blocking }: BuildReport, { leftOut }: Known): Ailing[] => {
	const named = new Set(blocking.map(({ file }) => file));
	return leftOut.map(({ file }) => (named.has(file) ? { label: file, file } : { label: 'An entry not named here' }));
};

const consentEnding = ({ entries }: Known, today: string): Ailing[] =>
	entries
		.filter(({ data }) => !isWorkedExample(data) && !(data as { withdrawn?: unknown }).withdrawn)
		.flatMap(({ type, id, file, data }) => {
			const { title, consent } = data as { title: string; consent?: { expiresOn?: string } };
			const ends = consent?.expiresOn;
			return ends && daysBetween(today, ends) <= CONSENT_DAYS
				? [{ label: title, href: hrefOf(type, id), file, note: ends }]
				: [];
		});

const ofChecks = (hub: Hub, known: Known, report: BuildReport): Measure[] => [
	{
		name: 'undescribed-pictures',
		label: 'Texts with a picture that nobody has described',
		advice: 'Say in a few words what the picture shows.',
		found: byRule(report, known, 'body-image-description'),
	},
	{
		name: 'dead-links',
		label: 'Texts with a link to a page of the hub that is not there, or is an invented one',
		advice: 'Open the page that was meant and copy its address.',
		found: byRule(report, known, 'link'),
	},
	{
		name: 'broken',
		label: 'Entries left out because of their faults',
		advice: 'Run npm run check, or open the entry in the editor.',
		see: { href: '/handbook/build-report/', label: 'Build report' },
		found: brokenEntries(report, known),
	},
	{
		name: 'consent-ending',
		label: `Stories whose consent ends within ${CONSENT_DAYS} days`,
		advice: 'Ask again, or withdraw the story before the day.',
		isForCoalition: true,
		found: consentEnding(known, hub.today),
	},
];

/**
 * Everything that is measured.
 * @param given the hub, and what was loaded to make it
 */
export const hubMeasures = (given: Hub, known: Known): Measure[] => {
	const hub = realOf(given);
	return [...ofPages(hub, known), ...ofCoverage(hub), ...ofChecks(hub, known, buildReportOf(known))];
};

/** What everybody may know of it: the numbers, and of what is the coalition’s own nothing. */
export const publicHealth = (measures: readonly Measure[]): Measure[] =>
	measures.filter(({ isForCoalition }) => !isForCoalition);
