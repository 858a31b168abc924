import { BROWSABLE } from '../content-model/address.ts';
import { contentTypes } from '../content-model/index.ts';
import { GUIDE_SHEETS } from '../content-model/practice-guide.ts';
import { views } from '../content-model/views.ts';
import { WORKED_EXAMPLE } from '../content-model/worked-example.ts';
import { actionsOf, exampleActionsOf } from './actions.ts';
import { hasTeamPack } from './guide-sheets.ts';
import type { Hub } from './hub.ts';
import { partsWithPages } from './menu.ts';
import { patternPages } from './pattern-pages.ts';
import { rulePages } from './rule-pages.ts';

/** Every page that a search engine and a reader of the sitemap should know, with the day it was last reviewed. */
export const listedPages = (hub: Hub): { href: string; changedOn?: string | undefined }[] => [
	...[
		'/',
		'/new/',
		WORKED_EXAMPLE.address,
		'/sitemap/',
		'/handbook/reference/',
		'/handbook/rules/',
		'/handbook/roles/',
		...patternPages.map(({ href }) => href),
	].map((href) => ({
		href,
	})),
	...partsWithPages(hub).map(({ href }) => ({ href })),
	...contentTypes.filter(({ list }) => list !== 'none').map(({ address }) => ({ href: address })),
	...contentTypes.map(({ name }) => ({ href: `/handbook/reference/${name}/` })),
	...rulePages().map(({ id }) => ({ href: `/handbook/rules/${id}/` })),
	...views.map(({ address }) => ({ href: address })),
	...[...actionsOf(hub), ...exampleActionsOf(hub)].map(({ href }) => ({ href })),
	...BROWSABLE.flatMap((vocabulary) => [
		{ href: `/${vocabulary}/` },
		...hub.settings.vocabularies[vocabulary].terms.map(({ id }) => ({ href: `/${vocabulary}/${id}/` })),
	]),
	...hub.entries.map(({ href, data }) => ({ href, changedOn: data.reviewedOn })),
	...hub
		.all('practice-guide')
		.filter(hasTeamPack)
		.map(({ href, data }) => ({ href: `${href}${GUIDE_SHEETS.teamPack}/`, changedOn: data.reviewedOn })),
];
