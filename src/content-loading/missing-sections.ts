/** Holds the headings of a body against the sections of its type. Pure. */
import type { AnyContentType, Section } from '../content-model/content-type.ts';
import type { RenderedBody } from '../content-model/entry.ts';
import type { TextFinding } from '../content-model/finding.ts';
import { findingOnLine } from './finding-on-line.ts';

/**
 * Each required heading must stand in the body, in the order of the type.
 * @param line the line of the file on which the body begins
 */
export const missingSections = (
	{ sections }: Pick<AnyContentType, 'sections'>,
	headings: readonly Pick<RenderedBody['headings'][number], 'depth' | 'text'>[],
	line: number,
): TextFinding[] => {
	const present = headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
	return [
		...sections
			.filter(({ required, heading }: Section) => required && !present.includes(heading))
			.map(({ heading, hint }: Section) =>
				findingOnLine(
					line,
					'missing-section',
					present.join(', ') || 'no headings',
					`The heading “${heading}” is missing.`,
					`Add a line “## ${heading}” and write under it: ${hint}`,
				),
			),
		...(areInOrder(sections, present)
			? []
			: [
					findingOnLine(
						line,
						'section-order',
						present.join(', '),
						`Unexpected order of headings, expected ${sections.map(({ heading }: Section) => `“${heading}”`).join(', ')}.`,
						'Move the sections into this order.',
					),
				]),
	];
};

const areInOrder = (sections: readonly Section[], present: readonly string[]): boolean =>
	sections
		.map(({ heading }) => present.indexOf(heading))
		.filter((index) => index >= 0)
		.every((index, number, order) => number === 0 || index >= order[number - 1]!);
