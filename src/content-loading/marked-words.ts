/** Decides which words of the vocabulary are marked in running text. Pure. */
import { asExpression } from '../content-model/as-expression.ts';
import type { Term } from '../content-model/term.ts';
import type { DefinitionMarker } from '../safe-mdx/vocabulary-marks.ts';

/** A single short word is mostly everyday English ("home", "contact"); marking it would only be in the way. */
const SHORTEST_SINGLE_WORD = 8;

/**
 * A marker for the terms that have a meaning to show: their names and other forms in any case, and their
 * abbreviations as written. A form that belongs to more than one term is never marked: a reader would be misled.
 * @returns undefined where there is nothing to mark
 */
export const markerOf = (terms: readonly { id: string; data: Term }[]): DefinitionMarker | undefined => {
	const slugs = new Map<string, string>();
	for (const { id, data } of terms) {
		if (!data.meaning) continue;
		for (const form of [data.title, ...(data.otherForms ?? [])])
			if (/[\s-]/.test(form) || form.length >= SHORTEST_SINGLE_WORD) slugs.set(form.toLowerCase(), id);
		for (const form of data.abbreviations ?? [])
			if (/^[A-Z][A-Za-z]*[A-Z]$/.test(form) && form.length >= 3) slugs.set(form, id);
	}
	// Every term claims all its forms, in any case and also where it has no meaning to show, so that a shared one counts
	// as shared.
	const claims = new Map<string, Set<string>>();
	for (const { id, data } of terms)
		for (const form of [data.title, ...(data.otherForms ?? []), ...(data.abbreviations ?? [])].map((claimed) =>
			claimed.toLowerCase(),
		))
			claims.set(form, (claims.get(form) ?? new Set()).add(id));
	const single = [...slugs].filter(([form]) => claims.get(form.toLowerCase())?.size === 1);
	if (!single.length) return undefined;
	const bySpelling = new Map(single);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${single
			.map(([form]) => asExpression(form))
			.sort((a, b) => b.length - a.length)
			.join('|')})(?![\\p{L}\\p{N}-])`,
		'giu',
	);
	return {
		pattern,
		slugOf: (match) => bySpelling.get(match) ?? (/[a-z]/.test(match) ? bySpelling.get(match.toLowerCase()) : undefined),
	};
};
