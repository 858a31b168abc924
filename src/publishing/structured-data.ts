/** What an entry is, in the words of schema.org, for search engines. Plain data. */
import { typeNamed } from '../content-model/index.ts';
import type { AnyPublishedFor } from '../content-model/publication.ts';
import type { HubSettings } from '../content-model/settings.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { isWorkedExample, WORKED_EXAMPLE } from '../content-model/worked-example.ts';

// schema.org has no word for an invented event or body, so its name says it.
const titleOf = (data: { title: string }) =>
	isWorkedExample(data) ? `${data.title} (${WORKED_EXAMPLE.badge.toLowerCase()})` : data.title;

/** A schema.org description of an entry; undefined values are left out when it is written as JSON. */
export const structuredDataOf = (
	{ name, address, licence }: HubSettings,
	entry: { type: TypeName; href: string; data: AnyPublishedFor<'data'> },
): object => {
	const { data } = entry;
	const url = `${address}${entry.href}`;
	const { schemaOrg: kind, address: list } = typeNamed(entry.type);
	const base = {
		'@context': 'https://schema.org',
		'@type': kind,
		url,
		name: titleOf(data),
		description: data.summary ?? data.meaning,
		inLanguage: kind === 'Organization' ? undefined : 'en-GB',
	};
	if (kind === 'Organization')
		return {
			'@context': base['@context'],
			'@type': kind,
			name: titleOf(data),
			description: data.summary,
			url: data.website ?? url,
		};
	if (kind === 'DefinedTerm') return { ...base, alternateName: data.otherForms, inDefinedTermSet: `${address}${list}` };
	if (kind === 'Event')
		return {
			...base,
			startDate: data.from ? `${data.heldOn}T${data.from}` : data.heldOn,
			location: data.place
				? { '@type': 'Place', name: data.place, address: data.place }
				: { '@type': 'VirtualLocation', url },
		};
	return {
		...base,
		headline: kind === 'WebPage' ? undefined : titleOf(data),
		datePublished: data.publishedOn,
		dateModified: data.reviewedOn,
		license: licence.url,
		publisher: { '@type': 'Organization', name },
		isPartOf: { '@type': 'WebSite', name, url: address },
	};
};
