import type { JudgingFacts } from '../../elements/contribute/judging-facts.ts';
import { theHub, type Hub } from '../../library/hub.ts';

/** What the checks of the plain form need to know of this hub: nothing that does not stand on its pages as well. */
export const GET = async () => new Response(JSON.stringify(factsOf(await theHub())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

const factsOf = (hub: Hub): JudgingFacts => ({
	vocabularies: Object.fromEntries(Object.entries(hub.settings.vocabularies).map(([name, { terms }]) => [name, { terms: terms.map(({ id, label }) => ({ id, label, meaning: '' })) }])) as JudgingFacts['vocabularies'],
	register: {
		organisations: [...new Set([...hub.all('organisation').map(({ data }) => data.title), ...hub.entries.flatMap(({ data }) => (data.sources ?? []).map(publisherOf)).filter(Boolean)])],
		places: [hub.settings.hub.region, ...hub.all('network').map(({ data }) => data.title)],
		numbers: hub.settings.helplines.filter(({ checked }) => checked === 'yes').map(({ number }) => number),
		mailboxes: [hub.settings.hub.contact],
	},
	terms: hub
		.all('term')
		.filter(({ data }) => data.abbreviations ?? data.findOnly)
		.map(({ href, data: { title, abbreviations, findOnly, findOnlyBecause } }) => ({ data: { title, ...(abbreviations ? { abbreviations } : {}), ...(findOnly ? { findOnly } : {}), ...(findOnlyBecause ? { findOnlyBecause } : {}) }, href })),
});

/** Vocabulary entries keep their sources as lines, all others as groups. */
const publisherOf = (source: unknown): string => (typeof source === 'object' && source !== null && 'publisher' in source ? String(source.publisher) : '');
