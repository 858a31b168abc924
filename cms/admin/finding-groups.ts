/** What the checks found, in the order in which a writer meets it. */
import type { AnyField } from '../../src/content-model/field.ts';
import { contentTypes } from '../../src/content-model/index.ts';
import type { ExplainedFinding } from '../explained-finding.ts';
import { REQUIRED_WHEN_READY } from '../required-when-ready.ts';

/** What the panel tells apart, in this order. */
export interface FindingGroup {
	one: string;
	heading: string;
	worst: 'block' | 'warn' | 'inform' | 'none';
	findings: ExplainedFinding[];
}

const isMissing = ({ rule }: ExplainedFinding) => REQUIRED_WHEN_READY.has(rule);

/** True for a box that the type leaves to editors. */
const isEditors = (collection: string, { where }: ExplainedFinding): boolean => {
	const [label] = where.split(' › ');
	const fields = Object.values(contentTypes.find(({ name }) => name === collection)?.fields ?? {}) as AnyField[];
	return fields.some((field) => field.label === label && field.filledBy === 'editor');
};

/** The findings in groups: what stops a save, what is still to be filled in and by whom, what asks for an answer. */
export const inGroups = (collection: string, findings: readonly ExplainedFinding[]): FindingGroup[] => {
	const of = (severity: string) => findings.filter((finding) => finding.severity === severity);
	const missing = of('block').filter(isMissing);
	const groups: FindingGroup[] = [
		{
			one: 'to put right',
			heading: 'To put right before it can be saved',
			worst: 'block',
			findings: of('block').filter((finding) => !isMissing(finding)),
		},
		{
			one: 'to answer',
			heading: 'To answer before it is ready: put it right, or allow it with a reason',
			worst: 'warn',
			findings: of('warn'),
		},
		{
			one: 'to fill in',
			heading: 'To fill in before it is ready; a draft can be saved without',
			worst: 'none',
			findings: missing.filter((finding) => !isEditors(collection, finding)),
		},
		{
			one: 'for the editor',
			heading: 'For the editor to fill in',
			worst: 'none',
			findings: missing.filter((finding) => isEditors(collection, finding)),
		},
		{ one: 'to know', heading: 'Good to know', worst: 'inform', findings: of('inform') },
	];
	return groups.filter((group) => group.findings.length > 0);
};

/** “3 before Ready: 1 to put right, 2 to answer; 1 to know”: what stands between the piece and its being ready. */
export const countsInWords = (groups: readonly FindingGroup[]): string => {
	if (groups.length === 0) return 'Nothing found';
	const before = groups.filter(({ worst }) => worst !== 'inform');
	const after = groups.filter(({ worst }) => worst === 'inform');
	const inWords = (some: readonly FindingGroup[]) =>
		some.map(({ findings, one }) => `${findings.length} ${one}`).join(', ');
	const total = before.reduce((sum, { findings }) => sum + findings.length, 0);
	const standing = total > 0 ? `${total} before Ready: ${inWords(before)}` : 'Nothing stands between this and Ready';
	return after.length > 0 ? `${standing}; ${inWords(after)}` : standing;
};
