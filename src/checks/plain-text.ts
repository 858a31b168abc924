/** Makes a document of plain text: for examples, for tests, and for words pasted into a form. */
import type { Place, TextSpot } from '../content-model/finding.ts';
import { typesByName } from '../content-model/index.ts';
import { placesIn } from '../content-model/places-in.ts';
import type { TypeName } from '../content-model/type-names.ts';
import type { CheckedDocument, Part, PartKind } from './document.ts';
import { EMPTY_ALLOWLIST } from './allowlist.ts';
import { NO_WORDING } from './wording.ts';

/** A part whose text stands in the file exactly as it is read: no markup inside. */
export const plainPart = (
	text: string,
	{
		kind = 'paragraph',
		where = '',
		line = 1,
		column = 1,
		depth,
	}: Partial<Pick<Part, 'kind' | 'where' | 'depth'> & Place> = {},
): Part => ({
	kind,
	where,
	text,
	...(depth === undefined ? {} : { depth }),
	spotOf: namedSpots(where, placesIn(text, { line, column })),
});

/** The same places, each with what it is called. */
export const namedSpots =
	(where: string, placeOf: (offset: number) => Place) =>
	(offset: number): TextSpot => ({ ...placeOf(offset), where });

/** Paragraphs, list items and headings of a text with blank lines between its blocks. */
export const partsOfText = (text: string, kind?: PartKind): Part[] => {
	const parts: Part[] = [];
	let line = 1;
	for (const block of text.split(/(\n[ \t]*\n)/)) {
		const start = line;
		line += block.split('\n').length - 1;
		if (!block.trim()) continue;
		const heading = /^(#{1,6})[ \t]+/.exec(block);
		if (heading && !kind)
			parts.push(
				plainPart(block.slice(heading[0].length), {
					kind: 'heading',
					line: start,
					column: heading[0].length + 1,
					depth: heading[1]?.length ?? 2,
				}),
			);
		else parts.push(plainPart(block, { kind: kind ?? 'paragraph', line: start }));
	}
	return parts;
};

/** A document whose body is this text: `documentOf('Kofi moved.', { type: 'case-study' })`. */
export const documentOf = (
	text: string,
	{ kind, type = 'case-study', ...rest }: Partial<CheckedDocument> & { kind?: PartKind } = {},
): CheckedDocument => ({
	type: type as TypeName,
	tellsStories: typesByName[type].tellsStories,
	parts: partsOfText(text, kind),
	links: [],
	pictures: [],
	tables: [],
	data: {},
	allowlist: EMPTY_ALLOWLIST,
	wording: NO_WORDING,
	today: '2026-11-22',
	...rest,
});
