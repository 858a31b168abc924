/** Promises that the compiler keeps. Checked by `npm test types`; nothing here runs. */
import { defineContentType, type DataOf } from '../../src/content-model/content-type.ts';
import { date, group, optional, references, text } from '../../src/content-model/field.ts';
import { inPassage, OPENING } from '../../src/content-model/passage.ts';
import {
	internal,
	published,
	unlessChathamHouse,
	type AnyPublishedFor,
	type PublishedFor,
	type PublishedName,
} from '../../src/content-model/publication.ts';

const naming = {
	name: 'page',
	folder: 'pages',
	singular: 'Page',
	plural: 'Pages',
	purpose: 'A page.',
	role: 'about-the-hub',
	list: 'none',
	menu: 'none',
	writtenBy: 'editors',
	calledAs: [],
	schemaOrg: 'WebPage',
	reviewMonths: 12,
} as const;

export const withFacet = defineContentType({
	...naming,
	fields: { networks: published(references('Networks', 'network')) },
	facets: ['networks'],
});

export const withTextFacet = defineContentType({
	...naming,
	fields: { title: published(text('Title')) },
	// @ts-expect-error free text has no closed list of values, so nobody could choose from it
	facets: ['title'],
});

export const withStrangeFacet = defineContentType({
	...naming,
	fields: { title: published(text('Title')) },
	// @ts-expect-error a facet is one of the type’s own fields
	facets: ['networks'],
});

export const withoutDay = defineContentType({
	...naming,
	// @ts-expect-error what is shared stands in feeds, so it has a sentence and a day
	role: 'practice',
	fields: { title: published(text('Title')) },
});

export const withStrangeParts = defineContentType({
	...naming,
	// @ts-expect-error a list is put in parts by a field that has one term of a list
	list: { by: 'title' },
	fields: { title: published(text('Title')) },
});

export const withHiddenFact = defineContentType({
	...naming,
	// @ts-expect-error no page shows a field that is kept from it
	facts: { shown: ['note'] },
	fields: { note: internal(text('Note')) },
});

export const withUndescribedTable = defineContentType({
	...naming,
	// @ts-expect-error nobody could say what the columns of its table mean
	hasTable: true,
	fields: { title: published(text('Title')) },
});

export const withoutMenu = defineContentType({
	...naming,
	// @ts-expect-error a type says where the menu leads to it, or that it does not
	menu: undefined,
	fields: { title: published(text('Title')) },
});

export const dated = defineContentType({
	...naming,
	fields: { on: published(date('On')), until: optional(published(date('Until'))) },
});

export const required: DataOf<typeof dated> = { on: '2026-03-04' };

// @ts-expect-error a required field is always there
export const incomplete: DataOf<typeof dated> = { until: '2026-03-04' };

// @ts-expect-error each field says where it is published
export const unanswered = defineContentType({ ...naming, fields: { title: text('Title') } });

export const unansweredPart = defineContentType({
	...naming,
	// @ts-expect-error so does each part of a group
	fields: { owner: group('Owner', { role: published(text('Role')), note: text('Note') }) },
});

// @ts-expect-error a result cannot quote what no page shows
inPassage(OPENING, internal(text('Note')));

// @ts-expect-error a group has no answer of its own: its parts have
internal(group('Owner', { role: published(text('Role')) }));

export const answered = defineContentType({
	...naming,
	fields: {
		owner: group('Owner', {
			role: published(text('Role')),
			note: internal(text('Note')),
			organisation: unlessChathamHouse(text('Organisation')),
		}),
	},
});

declare const study: PublishedFor<'page', 'case-study'>;
// @ts-expect-error a page cannot read the consent record
export const consent = study.consent;
// @ts-expect-error nor words that search alone finds by
export const typed = study.everyday;

declare const searched: PublishedFor<'search', 'term'>;
export const everyday: string[] | undefined = searched.everyday;

declare const note: PublishedFor<'data', 'meeting-note'>;
// @ts-expect-error who stands behind an action may be kept back, so nobody can count on it
export const behind: string | undefined = note.actions?.[0]?.owner.organisation.trim();

declare const any: AnyPublishedFor<'page'>;
export const title: string = any.title;
export const summary: string | undefined = any.summary;
// @ts-expect-error nor can a page that shows entries of any type
export const allowed = any.allowed;

// @ts-expect-error nor can a list of fields name it
export const asked: PublishedName<'page'>[] = ['title', 'consent'];
