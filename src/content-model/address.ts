/** Where an entry stands on the site. The one place that makes addresses. */
import { typesByName } from './index.ts';
import type { TypeName } from './type-names.ts';

/**
 * Address of an entry from the root of the site: `hrefOf('case-study', 'ashford/calm-waiting')` →
 * `/case-studies/ashford/calm-waiting/`.
 */
export const hrefOf = (type: TypeName, id: string) => `${typesByName[type].address}${id}/`;

/** Vocabularies whose terms have a page each, showing what has been shared there. */
export const BROWSABLE = ['sectors', 'themes', 'principles'] as const;

/**
 * Address of a term’s page: `termHref('sectors', 'health')` → `/sectors/health/`; undefined where terms have no page.
 */
export const termHref = (vocabulary: string, id: string) =>
	(BROWSABLE as readonly string[]).includes(vocabulary) ? `/${vocabulary}/${id}/` : undefined;
