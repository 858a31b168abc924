/**
 * The blank Word document of a type, for people who would rather write in Word. Made from the model; brought in again,
 * every box finds its field.
 */
import {
	HeadingLevel,
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
import { WORD_BORDERS, WORD_OPENING, WORD_WIDTH, wordDocument } from '../../src/media/word-document.ts';
import { blankPlanOf, type PlanTable, type TemplatePlan } from './template-plan.ts';

const HINT = 'HubHint';
const LABEL = 'HubLabel';
const WIDTHS = [WORD_WIDTH / 2, WORD_WIDTH / 2];

/**
 * @returns the bytes of a .docx file, the same each time it is made, and its name: `case-study.docx`
 */
export const templateFor = async (
	type: AnyContentType,
	{ vocabularies, hubName }: { vocabularies: Vocabularies; hubName: string },
): Promise<{ name: string; bytes: Uint8Array }> => {
	const plan = blankPlanOf(type, vocabularies);
	const [heading = ''] = plan.opening;
	return {
		name: `${type.name}.docx`,
		bytes: await wordDocument({
			creator: hubName,
			title: heading,
			description: type.purpose,
			styles: [
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
			children: childrenOf(plan),
		}),
	};
};

/** What stands in it, from its name to the last box. */
const childrenOf = (plan: TemplatePlan): FileChild[] => {
	const [heading = '', ...opening] = plan.opening;
	return [
		new Paragraph({ style: WORD_OPENING, children: [new TextRun(heading)] }),
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
			width: { size: WORD_WIDTH, type: WidthType.DXA },
			borders: WORD_BORDERS,
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
