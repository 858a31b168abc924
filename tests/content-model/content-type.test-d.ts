/** Promises that the compiler keeps. Checked by `npm test types`; nothing here runs. */
import { defineContentType, type DataOf } from '../../src/content-model/content-type.ts';
import { date, optional, references, text } from '../../src/content-model/field.ts';

const naming = { name: 'page', folder: 'pages', singular: 'Page', plural: 'Pages', purpose: 'A page.', reviewMonths: 12 } as const;

export const withFacet = defineContentType({ ...naming, fields: { networks: references('Networks', 'network') }, facets: ['networks'] });

// @ts-expect-error free text has no closed list of values, so nobody could choose from it
export const withTextFacet = defineContentType({ ...naming, fields: { title: text('Title') }, facets: ['title'] });

// @ts-expect-error a facet is one of the type’s own fields
export const withStrangeFacet = defineContentType({ ...naming, fields: { title: text('Title') }, facets: ['networks'] });

export const dated = defineContentType({ ...naming, fields: { on: date('On'), until: optional(date('Until')) } });

export const required: DataOf<typeof dated> = { on: '2026-03-04' };

// @ts-expect-error a required field is always there
export const incomplete: DataOf<typeof dated> = { until: '2026-03-04' };
