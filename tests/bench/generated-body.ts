/**
 * Bodies of about 800 words in the subset people write in: headings, lists, tables, footnotes, links and components.
 */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { between, line, paragraph, pick, pickSome, sentence, type Chance } from './generated-words.ts';

/** What a body may point to and mention. */
export interface Surroundings {
	/** Addresses of pages of the hub. */
	addresses: readonly string[];
	/** Words of the vocabulary, as people write them. */
	terms: readonly string[];
}

/** Counts of people are published rounded to 5. */
const rounded = (chance: Chance) => 5 * between(chance, 4, 90);

const COMPONENTS: readonly ((chance: Chance) => string)[] = [
	(chance) =>
		`<Callout kind="${pick(chance, ['note', 'caution', 'reflection'])}">\n\n${paragraph(chance, 2)}\n\n</Callout>`,
	(chance) => `<Quotation role="Support worker">\n\n${sentence(chance)}\n\n</Quotation>`,
	(chance) => `<KeyFigure value="${rounded(chance)}" label="${line(chance, 60)}" source="The team’s own count" />`,
	(chance) => `<Steps>\n\n${[1, 2, 3, 4].map((number) => `${number}. ${sentence(chance)}`).join('\n')}\n\n</Steps>`,
	(chance) => `<DoAvoid do="${line(chance, 80)}" avoid="${line(chance, 80)}" />`,
	(chance) =>
		`<DataTable caption="${line(chance, 60)}">\n\n| Month | Before | After |\n| --- | ---: | ---: |\n${['January', 'February', 'March'].map((month) => `| ${month} | ${rounded(chance)} | ${rounded(chance)} |`).join('\n')}\n\n</DataTable>`,
];

const FREE_HEADINGS = ['Why it matters', 'How it went', 'What people said', 'What comes next', 'Where to begin'];

/**
 * A body with every heading its type asks for.
 * @param words about how many
 */
export const generatedBody = (
	chance: Chance,
	type: AnyContentType,
	{ addresses, terms }: Surroundings,
	words: number,
): string => {
	const headings = type.sections.length
		? type.sections.map(({ heading }) => heading)
		: FREE_HEADINGS.slice(0, words > 400 ? 5 : 3);
	// A sentence has about 19 words, and lists and components take a third of a body.
	const sentences = Math.max(2, Math.round((words * 0.62) / 19 / headings.length));
	const parts = headings.map((heading, index) => {
		const [first, second] = pickSome(chance, addresses, 2);
		return [
			`## ${heading}`,
			paragraph(chance, Math.ceil(sentences / 2), pickSome(chance, terms, 1)),
			index % 2 === 0 && first
				? `${sentence(chance)} See [${line(chance, 40).toLowerCase()}](${first}) for another view.${index === 0 ? '[^1]' : ''}`
				: `- ${sentence(chance)}\n- **${line(chance, 30)}.** ${sentence(chance)}\n- ${sentence(chance)}`,
			pick(chance, COMPONENTS)(chance),
			paragraph(chance, Math.floor(sentences / 2)),
			...(index === 1 && second
				? [`### ${line(chance, 40)}`, `${sentence(chance)} [${line(chance, 40).toLowerCase()}](${second}).`]
				: []),
		].join('\n\n');
	});
	return `${parts.join('\n\n')}\n${addresses.length ? `\n[^1]: ${sentence(chance)}\n` : ''}`;
};
