/** Where a finding stands, as its writer sees it. */
import type { Finding } from '../src/content-model/finding.ts';

/** What the checks call the text of a page as a whole. */
const TEXT = new Set(['', 'Body']);

/** True for what was found in the text of a page, not in a box beside it. */
export const isInText = ({ where }: Pick<Finding, 'where'>): boolean => TEXT.has(where);

/** “What we did, second paragraph”, “Outcomes › outcome 2 › Direction”; never a line of the file. */
export const placeInWords = (finding: Pick<Finding, 'where' | 'inText'>): string => {
	const { where, inText } = finding;
	if (!inText) return isInText(finding) ? 'Text' : where;
	return isInText(finding) ? inText.words : `${inText.words} (${where})`;
};
