/** The parts of a page that its list of contents names. Pure. */
import type { RenderedBody } from '../content-model/entry.ts';
import { typeNamed, type OwnLayoutName } from '../content-model/index.ts';
import { guidePassages } from '../content-model/practice-guide.ts';
import type { HubEntry, HubEntryOf } from './hub.ts';

interface Heading {
	id: string;
	text: string;
}

export interface Chapter extends Heading {
	/** The headings below its own. */
	parts: Heading[];
}

/** Where a guide says who has tried it. */
export const TRIED = { id: 'tried-heading', heading: 'Where this has been tried' };

const chapter = ({ id, heading }: { id: string; heading: string }): Chapter => ({ id, text: heading, parts: [] });

/** The second and third level of the headings of a body, the third under the second. */
const chaptersOf = (headings: RenderedBody['headings']): Chapter[] => {
	const chapters: Chapter[] = [];
	for (const { depth, id, text } of headings) {
		if (id === 'footnote-label') continue;
		if (depth === 2) chapters.push({ id, text, parts: [] });
		if (depth === 3) chapters.at(-1)?.parts.push({ id, text });
	}
	return chapters;
};

/** The same with what the page of a guide shows before and after its body. */
const chaptersOfGuide = (
	{ data }: Pick<HubEntryOf<'practice-guide'>, 'data'>,
	headings: RenderedBody['headings'],
): Chapter[] => [
	chapter(guidePassages.glance),
	...chaptersOf(headings),
	...(data.localDifferences?.length ? [chapter(guidePassages.differences)] : []),
	chapter(TRIED),
];

/** The chapters of each page that is laid out in a way of its own; none where its parts are not those of its body. */
const OWN: Record<OwnLayoutName, (entry: HubEntry, headings: RenderedBody['headings']) => Chapter[]> = {
	'case-study': (_entry, headings) => chaptersOf(headings),
	'practice-guide': (entry, headings) => chaptersOfGuide(entry as unknown as HubEntryOf<'practice-guide'>, headings),
	'meeting-note': () => [],
	'reflective-note': () => [],
	question: () => [],
	indicator: () => [],
	network: () => [],
	term: () => [],
};

/** Fewer than this are seen at a glance. */
const WORTH_LISTING = 3;

/** The chapters that the page of an entry lists; none where there are few. */
export const chaptersOn = (entry: HubEntry, headings: RenderedBody['headings']): Chapter[] => {
	const type = typeNamed(entry.type);
	const chapters = type.layout === 'own' ? OWN[type.name as OwnLayoutName](entry, headings) : chaptersOf(headings);
	return chapters.length < WORTH_LISTING ? [] : chapters;
};
