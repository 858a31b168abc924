/**
 * The blank Word document of a type, for people who would rather write in Word. Made from the model; brought in again,
 * every box finds its field.
 */
import {
	BorderStyle,
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type FileChild,
} from 'docx';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Vocabularies } from '../../src/content-model/vocabulary.ts';
import { blankPlanOf, type PlanTable, type TemplatePlan } from './template-plan.ts';
import { withoutClock } from './without-clock.ts';

const HINT = 'HubHint';
const LABEL = 'HubLabel';
// A page of A4 between margins of two centimetres at the sides, in twentieths of a point.
const WIDTHS = [4819, 4819];
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '767676' };

/**
 * @returns the bytes of a .docx file, the same each time it is made, and its name: `case-study.docx`
 */
export const templateFor = async (
	type: AnyContentType,
	{ vocabularies, hubName }: { vocabularies: Vocabularies; hubName: string },
): Promise<{ name: string; bytes: Uint8Array }> => {
	const plan = blankPlanOf(type, vocabularies);
	const [heading = ''] = plan.opening;
	const document = new Document({
		creator: hubName,
		lastModifiedBy: hubName,
		title: heading,
		description: type.purpose,
		styles: {
			default: {
				document: {
					run: { font: 'Arial', size: 24, language: { value: 'en-GB' } },
					paragraph: { spacing: { after: 120 } },
				},
				heading1: {
					run: { size: 28, bold: true, color: '1F3A3A' },
					paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
				},
			},
			paragraphStyles: [
				{ id: 'HubOpening', name: 'Hub opening', basedOn: 'Normal', next: 'Normal', run: { size: 40, bold: true } },
				{
					id: HINT,
					name: 'Hub hint',
					basedOn: 'Normal',
					next: 'Normal',
					quickFormat: true,
					run: { size: 19, color: '4A4A4A' },
					paragraph: { spacing: { after: 60 } },
				},
				{ id: LABEL, name: 'Hub label', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { bold: true } },
			],
		},
		sections: [
			{
				properties: {
					page: { size: { width: 11906, height: 16838 }, margin: { top: 992, bottom: 992, left: 1134, right: 1134 } },
				},
				children: childrenOf(plan),
			},
		],
	});
	return { name: `${type.name}.docx`, bytes: withoutClock(new Uint8Array(await Packer.toArrayBuffer(document))) };
};

/** What stands in it, from its name to the last box. */
const childrenOf = (plan: TemplatePlan): FileChild[] => {
	const [heading = '', ...opening] = plan.opening;
	return [
		new Paragraph({ style: 'HubOpening', children: [new TextRun(heading)] }),
		...opening.map(hint),
		...headed(plan.essentialsHeading),
		...tables([plan.essentials]),
		...(plan.storyHeading
			? [...headed(plan.storyHeading.heading), hint(plan.storyHeading.hint), blank(), blank()]
			: []),
		...plan.sections.flatMap((section) => [...headed(section.heading), hint(section.hint), blank()]),
		...(plan.details.length > 0
			? [...headed(plan.detailsHeading), hint(plan.detailsHint), ...tables(plan.details)]
			: []),
		...(plan.more ? [hint(plan.more)] : []),
	];
};

const headed = (words: string) => [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words)] })];
const hint = (words: string) => new Paragraph({ style: HINT, children: [new TextRun(words)] });
const blank = () => new Paragraph({ children: [] });

const tables = (planned: readonly PlanTable[]): FileChild[] =>
	planned.flatMap(({ group, rows }): FileChild[] => [
		new Table({
			columnWidths: WIDTHS,
			layout: TableLayoutType.FIXED,
			width: { size: WIDTHS[0]! + WIDTHS[1]!, type: WidthType.DXA },
			borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
			rows: [
				...(group
					? [
							new TableRow({
								cantSplit: true,
								tableHeader: true,
								children: [
									new TableCell({
										columnSpan: 2,
										shading: { fill: 'E6EEEE' },
										children: [label(group.title), ...(group.hint ? [hint(group.hint)] : [])],
									}),
								],
							}),
						]
					: []),
				...rows.map(
					(row) =>
						new TableRow({
							cantSplit: true,
							children: [
								new TableCell({
									width: { size: WIDTHS[0]!, type: WidthType.DXA },
									children: [label(row.label), hint(row.hint)],
								}),
								new TableCell({ width: { size: WIDTHS[1]!, type: WidthType.DXA }, children: [blank()] }),
							],
						}),
				),
			],
		}),
		// Word joins tables that touch.
		blank(),
	]);

const label = (words: string) => new Paragraph({ style: LABEL, keepNext: true, children: [new TextRun(words)] });
