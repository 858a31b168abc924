/** The kinds of page of this hub, from its content model. Only the build of the index reads it. */
import type { AnyContentType } from '../content-model/content-type.ts';
import { contentTypes } from '../content-model/index.ts';
import type { PageKind } from './page-kinds.ts';

const suggestedAs = (gives: AnyContentType['gives']): PageKind['suggestedAs'] => {
	if (gives === 'terms') return 'term';
	return gives === 'places' ? 'place' : 'page';
};

const kindOf = ({ singular, calledAs, answers, gives, fields }: AnyContentType): PageKind => ({
	singular,
	calledAs,
	...(answers ? { answers } : {}),
	suggestedAs: suggestedAs(gives),
	tellsOfADay: 'heldOn' in fields,
});

/** Content type → what the search knows of it. */
export const KINDS_OF_HUB: Readonly<Record<string, PageKind>> = Object.fromEntries(
	contentTypes.map((type) => [type.name, kindOf(type)]),
);
