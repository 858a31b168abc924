/** What became of a document, as headings and lists. */
import type { ImportedPage } from '../import-protocol.ts';
import { elementWith } from './element-with.ts';
import { itemOf } from './findings-panel.ts';
import type { ExplainedFinding } from '../explained-finding.ts';

/** The page was kept: where to open it, and the report. */
export const keptView = ({
	title,
	kind,
	isDraft,
	isNew,
	open,
	pictures,
	report,
	findings,
}: ImportedPage): HTMLElement[] => {
	const link = elementWith('a', isDraft ? 'Open the draft' : 'Open the page');
	link.href = open;
	link.className = 'open';
	const where = elementWith('p');
	where.append(link);
	const withPictures = pictures > 0 ? `, with ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}` : '';
	const kept = `The ${kind.toLowerCase()} “${title}” was kept${isDraft ? ' as a draft' : ''}${withPictures}. ${isDraft ? 'Nothing is published.' : 'The site shows it once nothing that is needed is missing.'}`;
	if (!isNew)
		return [
			focused('It is in the hub already'),
			elementWith(
				'p',
				`The same document was brought in before, as the ${kind.toLowerCase()} “${title}”. It is one draft, and nothing in it was changed.`,
			),
			where,
		];
	return [
		focused('It is in the hub'),
		elementWith('p', kept),
		where,
		...report.flatMap(({ heading, lines }) => [
			elementWith('h4', heading),
			listOf(lines.map((line) => elementWith('li', line))),
		]),
		...(findings.length > 0 ? [elementWith('h4', 'What the checks find'), findingsList(findings)] : []),
	];
};

/** Nothing was kept: why, and what to do. */
export const stoppedView = (error: string, findings: ExplainedFinding[] = []): HTMLElement[] => [
	focused('Nothing was kept'),
	...(findings.length > 0
		? [
				elementWith('p', 'This stands in the way. Put it right in the document, save it there, and choose it again.'),
				findingsList(findings),
			]
		: [elementWith('p', error)]),
];

/** Where the focus goes, so that a screen reader begins here. */
const focused = (words: string) => {
	const heading = elementWith('h3', words);
	heading.tabIndex = -1;
	return heading;
};

// Lines are those of the entry it would have become, which nobody has seen.
const findingsList = (findings: readonly ExplainedFinding[]) =>
	listOf(findings.map((finding) => itemOf({ ...finding, where: finding.where || 'In the text' })));

const listOf = (items: HTMLElement[]) => {
	const list = elementWith('ul');
	list.append(...items);
	return list;
};
