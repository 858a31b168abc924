/** Words that name a kind of page: who types “Walsall case studies” wants case studies. */
import { stemsOf } from './analyse.ts';

/** Content type → what people call it. The names are the hub’s own; a collection without such types is not affected. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	'case-study': ['case study', 'case studies', 'worked example', 'examples of practice'],
	'practice-guide': ['practice guide', 'guide', 'guidance', 'how to guide', 'tips'],
	'meeting-note': ['meeting note', 'meeting notes', 'minutes', 'meeting minutes', 'meeting actions'],
	'reflective-note': ['reflective note', 'reflective notes'],
	resource: ['resource', 'resources', 'toolkit', 'report', 'framework'],
	training: ['training', 'course', 'courses', 'e-learning', 'workshop'],
	event: ['event', 'events', 'upcoming meetings'],
	indicator: ['indicator', 'open data', 'figures', 'statistics'],
	organisation: ['organisation', 'organisations'],
	certification: ['certification', 'award scheme'],
};

const TYPE_OF_NAME = new Map(
	Object.entries(NAMES).flatMap(([type, names]) => names.map((name) => [stemsOf(name).join(' '), type] as const)),
);
const LONGEST = 3;

export interface AskedTypes {
	types: ReadonlySet<string>;
	/** Places of the words that name them, in the list given. */
	words: ReadonlySet<number>;
}

/** In: the stems of a question, in order. Out: the content types it names. Nothing where it names nothing else besides. */
export const askedTypesIn = (stems: readonly string[]): AskedTypes => {
	const types = new Set<string>();
	const words = new Set<number>();
	for (let from = 0; from < stems.length; from++)
		for (let to = Math.min(stems.length, from + LONGEST); to > from; to--) {
			const type = TYPE_OF_NAME.get(stems.slice(from, to).join(' '));
			if (type === undefined) continue;
			types.add(type);
			for (let at = from; at < to; at++) words.add(at);
			from = to - 1;
			break;
		}
	return words.size < stems.length ? { types, words } : { types: new Set(), words: new Set() };
};
