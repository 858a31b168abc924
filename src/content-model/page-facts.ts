/** Which fields a plain page shows, and where. */
import type { AnyContentType, PageFacts } from './content-type.ts';
import type { AnyField } from './field.ts';
import { publishedFields, type PublishedName } from './publication.ts';
import { naming, stewardship } from './shared-fields.ts';

/** Shown at the head and at the foot of every page. */
const FRAME: ReadonlySet<string> = new Set([...Object.keys(naming), ...Object.keys(stewardship), 'sources']);

/** What an entry is filed under and what goes with it comes last. */
const isLast = ({ kind }: AnyField) => kind === 'terms' || kind === 'references';

/**
 * The fields that a plain page shows: those its type names; where it names none, every field a page may show that the
 * head and the foot do not show already, in the order of the form.
 */
export const pageFactsOf = ({ facts, fields }: AnyContentType): PageFacts<PublishedName<'page'>> => {
	if (facts) return facts as unknown as PageFacts<PublishedName<'page'>>;
	const rest = publishedFields('page', fields).filter(([name]) => !FRAME.has(name));
	const namesOf = (some: typeof rest) => some.map(([name]) => name as PublishedName<'page'>);
	return {
		shown: [
			...namesOf(rest.filter(([, field]) => !isLast(field))),
			...namesOf(rest.filter(([, field]) => isLast(field))),
		],
	};
};
