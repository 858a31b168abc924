/** Which field of a type a label in a document means. */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { AnyField, Field, Fields } from '../../src/content-model/field.ts';
import { plainHeading } from './section-words.ts';
import { own } from '../../src/content-model/own.ts';

export interface FieldPlace {
	/** Names from the outermost field inwards: `['owner', 'role']`. */
	path: readonly string[];
	field: Field;
	/** Labels on the way, as a writer reads them: “Owner › Role”. */
	label: string;
}

/** What people write instead of a label, by the name of the field; of a part of a group, by both names. */
const OTHER_LABELS: Readonly<Record<string, readonly string[]>> = {
	title: [
		'title',
		'name',
		'project title',
		'title of the project',
		'case study title',
		'title of case study',
		'title of project',
		'title of practice',
		'title of good practice',
		'project name',
		'name of project',
		'name of the project',
		'name of initiative',
		'name of practice',
		'project',
		'preferred term',
	],
	summary: [
		'summary',
		'abstract',
		'one sentence answer',
		'in one sentence',
		'one line summary',
		'in brief',
		'at a glance',
	],
	networks: [
		'local network',
		'network',
		'networks',
		'area',
		'place',
		'borough',
		'local authority',
		'location',
		'local area',
		'locality',
		'council',
		'region',
	],
	network: ['network'],
	sectors: ['sector', 'field', 'fields'],
	themes: ['theme', 'topic', 'topics', 'subject', 'subjects', 'keywords'],
	principles: ['principle'],
	practiceLevels: ['practice level', 'level', 'levels'],
	organisations: ['organisation', 'partners', 'partner organisations', 'organisations involved'],
	ageGroups: ['age group', 'ages', 'age range'],
	heldOn: ['date', 'date held', 'date of meeting', 'meeting date', 'held', 'when'],
	from: ['start', 'start time', 'starts', 'starts at'],
	to: ['end', 'end time', 'ends', 'ends at', 'until', 'finish'],
	place: ['venue', 'location', 'where'],
	publishedOn: ['published', 'date published', 'publication date'],
	reviewedOn: ['last reviewed', 'reviewed', 'reviewed on'],
	reviewDueOn: ['review date', 'next review', 'review due', 'review due on'],
	setting: ['type of setting', 'where it happened'],
	cost: ['costs', 'budget', 'funding', 'cost and funding', 'resources'],
	'owner/role': ['author', 'authors', 'written by', 'prepared by', 'completed by', 'submitted by'],
	'contact/role': ['contact', 'contact details', 'contact person', 'lead contact', 'for more information'],
	staffTime: ['time', 'staff hours', 'time needed'],
	stage: ['status', 'stage of the work'],
	knowledge: ['kind of evidence', 'type of evidence', 'evidence type'],
	url: ['website', 'link', 'url', 'web link'],
	publisher: ['published by', 'author organisation'],
	purpose: ['aim', 'aims', 'purpose of the meeting'],
	group: ['who took part', 'participants'],
};

const SEPARATOR = ' › ';

/**
 * Every field of a type with its place, groups opened; the items of repeated groups are not, because a label cannot say
 * which is meant.
 */
export const fieldPlaces = (
	fields: Fields,
	path: readonly string[] = [],
	labels: readonly string[] = [],
): FieldPlace[] =>
	Object.entries(fields).flatMap(([name, anyField]: [string, AnyField]) => {
		const field = anyField as Field;
		const here = [...path, name];
		const words = [...labels, field.label];
		const place: FieldPlace = { path: here, field, label: words.join(SEPARATOR) };
		return field.kind === 'group' ? [place, ...fieldPlaces(field.fields, here, words)] : [place];
	});

const PRINCIPLES = 'principles';

/** `restorative principles`, `principles of restorative practice` → `principles`: whichever framework they are of. */
const withoutFramework = (heading: string): string =>
	heading.endsWith(` ${PRINCIPLES}`) || heading.startsWith(`${PRINCIPLES} of `) ? PRINCIPLES : heading;

/** Finds fields by what a document calls them. */
export interface Labels {
	/** The field a label means; undefined if none, or if two could be meant. */
	find: (label: string) => FieldPlace | undefined;
	/** The group or repeated group a title over a table means: “Outcome 2”, “Owner”. */
	findGroup: (title: string) => FieldPlace | undefined;
}

export const labelsOf = (fields: AnyContentType['fields']): Labels => labelsAmong(fieldPlaces(fields as Fields));

/** The same within one item of a repeated group, or within a group. */
export const labelsAmong = (places: readonly FieldPlace[]): Labels => {
	const known = new Map<string, FieldPlace | undefined>();
	const add = (words: string, place: FieldPlace, isWeak = false) => {
		const key = plainHeading(words);
		// Two fields with one label: neither is meant, unless one was there by its full name.
		const before = known.get(key);
		// A label cannot fill in a whole group: what it can fill in goes before.
		if (!known.has(key) || (isWeak && before?.field.kind === 'group')) known.set(key, place);
		else if (before !== place && !isWeak) known.set(key, undefined);
	};
	const top = places.filter(({ path }) => path.length === 1);
	for (const place of places) add(place.label, place);
	for (const place of top) for (const other of own(OTHER_LABELS, place.path[0]!) ?? []) add(other, place, true);
	const inner = places.filter(({ path }) => path.length > 1);
	for (const place of inner) for (const other of own(OTHER_LABELS, place.path.join('/')) ?? []) add(other, place, true);
	const ownLabels = inner.map(({ field }) => plainHeading(field.label));
	// The last part of a label is enough where only one field ends so: “Basis”.
	for (const place of inner)
		if (ownLabels.filter((label) => label === plainHeading(place.field.label)).length === 1)
			add(place.field.label, place, true);
	return {
		find: (label) =>
			known.get(plainHeading(label)) ??
			known.get(withoutFramework(plainHeading(label))) ??
			known.get(plainHeading(label.replace(/\([^()]*\)/g, ''))) ??
			known.get(plainHeading(label).replace(/s$/, '')),
		findGroup: (title) => {
			const words = plainHeading(title).replace(/ \d+$/, '');
			return places.find(
				({ field, label }) =>
					(field.kind === 'group' || field.kind === 'groups') &&
					[label, field.label, ...(field.kind === 'groups' ? [field.singular] : [])].some(
						(name) => plainHeading(name) === words,
					),
			);
		},
	};
};
