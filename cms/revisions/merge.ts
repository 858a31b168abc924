/** Two people changed one page: what differs, which side each change is on, and the page of what was chosen. Pure. */
import type { Fields } from '../../src/content-model/field.ts';
import { own } from '../../src/content-model/own.ts';
import { BODY_LABEL } from '../body-field.ts';
import { differencesBetween, isSame, type Difference, type VersionParts } from './differences.ts';
import { textParagraphs, comparedPassages, type ComparedPassage } from './passages.ts';

export type Side = 'mine' | 'theirs';

/** One passage of which one side is to be chosen. */
export interface PassageChoice {
	/** The field, or the passage of the text by its place among those that differ. */
	name: string;
	/** What is shown: `before` is theirs, `after` is mine. */
	differences: Difference[];
	/** The side that changed it; mine where both did. */
	suggested: Side;
}

interface Versions {
	/** What both began from. */
	base: VersionParts;
	mine: VersionParts;
	theirs: VersionParts;
}

const passageName = (index: number) => `text ${index}`;

/** Everything in which the two differ, fields first. */
export const choicesBetween = (fields: Fields, { base, mine, theirs }: Versions): PassageChoice[] => {
	const names = [...new Set([...Object.keys(fields), ...Object.keys(theirs.data), ...Object.keys(mine.data)])];
	const only = (name: string, { data }: VersionParts): VersionParts => ({
		data: { [name]: own(data, name) },
		body: '',
	});
	const inFields = names
		.filter((name) => !isSame(own(mine.data, name), own(theirs.data, name)))
		.map((name): PassageChoice => ({
			name,
			differences: differencesBetween(fields, only(name, theirs), only(name, mine)),
			suggested: isSame(own(mine.data, name), own(base.data, name)) ? 'theirs' : 'mine',
		}));
	const known = new Set(textParagraphs(base.body));
	const inText = textPassages(mine, theirs)
		.filter((passage) => !passage.isSame)
		.map(({ before, after }, index): PassageChoice => ({
			name: passageName(index),
			differences: [{ where: BODY_LABEL, before: before.join('\n\n'), after: after.join('\n\n') }],
			suggested: isMine(before, after, known) ? 'mine' : 'theirs',
		}));
	return [...inFields, ...inText];
};

/** Whether I changed a passage: it holds something new of mine, or I took out what stood there. */
const isMine = (theirs: readonly string[], mine: readonly string[], known: ReadonlySet<string>): boolean =>
	mine.some((paragraph) => !known.has(paragraph)) ||
	(theirs.length > mine.length && theirs.every((paragraph) => known.has(paragraph)));

const textPassages = (mine: VersionParts, theirs: VersionParts): ComparedPassage[] =>
	comparedPassages(textParagraphs(theirs.body), textParagraphs(mine.body));

/** The text with the sides that were chosen; word for word that of a side whose passages were all chosen. */
export const mergedText = ({ mine, theirs }: Pick<Versions, 'mine' | 'theirs'>, chosen: ReadonlyMap<string, Side>) => {
	const passages = textPassages(mine, theirs);
	let index = -1;
	const sides = passages.map((passage): Side | undefined => {
		if (passage.isSame) return undefined;
		index += 1;
		return chosen.get(passageName(index)) ?? 'mine';
	});
	if (!sides.includes('theirs')) return mine.body;
	if (!sides.includes('mine')) return theirs.body;
	return passages
		.flatMap((passage, at) => {
			if (passage.isSame) return passage.both;
			return sides[at] === 'mine' ? passage.after : passage.before;
		})
		.join('\n\n');
};

/** The fields with the sides that were chosen. */
export const mergedFields = (
	mine: Record<string, unknown>,
	theirs: Record<string, unknown>,
	chosen: ReadonlyMap<string, Side>,
): Record<string, unknown> => {
	const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
	return Object.fromEntries(
		names.flatMap((name) => {
			const side = chosen.get(name) === 'mine' ? mine : theirs;
			return Object.hasOwn(side, name) ? [[name, own(side, name)]] : [];
		}),
	);
};
