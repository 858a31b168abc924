/**
 * Checks a contribution as the build will check the finished page, with the same code. Pure; runs in node and in a
 * browser.
 */
import { checkDocument } from '../checks/check-document.ts';
import { firstOfEachKind } from '../checks/most-of-a-kind.ts';
import type { Allowlist } from '../checks/allowlist.ts';
import type { Wording } from '../checks/wording.ts';
import type { SchemaContext } from '../content-model/field.ts';
import type { Finding } from '../content-model/finding.ts';
import { typeNamed } from '../content-model/index.ts';
import { checkData } from '../content-model/check-data.ts';
import { located } from '../content-model/locate.ts';
import { fieldAt, type Path } from '../content-model/walk.ts';
import { readBody } from '../safe-mdx/contribution.ts';
import type { Assembled } from './assemble.ts';
import { editorsFields, editorsPartForChecking } from './contributed-types.ts';
import { contributionDocument } from './contribution-document.ts';
import { BODY_PART } from './control-names.ts';
import { inForm, type InForm } from './in-form.ts';
import { missingWords } from './missing-words.ts';

export interface ContributionContext extends SchemaContext {
	allowlist: Allowlist;
	wording: Wording;
	/** `yyyy-mm-dd` */
	today: string;
}

/**
 * Everything the checks have to say about a contribution, in the order of the form. Fields an editor fills in are
 * taken as filled in, and nothing is said about them. Never throws.
 */
export const checkContribution = (contribution: Assembled, context: ContributionContext): Finding<InForm>[] => {
	const { tree, findings } = readBody(contribution.body, { firstLine: 1 });
	const locate = inForm(contribution, tree);
	const editors = editorsFields(typeNamed(contribution.type));
	return firstOfEachKind(
		[
			...located(findingsInFields(contribution, context), locate),
			...emptySections(contribution),
			...located(findings, locate),
			...checkDocument(contributionDocument(contribution, tree, context), locate),
		].filter(({ control: [first = ''] }) => !Object.hasOwn(editors, first)),
	);
};

/** What the schema says of the fields. It speaks of the file: a form shows what was found already. */
const findingsInFields = (contribution: Assembled, { vocabularies, today }: ContributionContext) => {
	const { type, data } = contribution;
	return checkData(
		typeNamed(type),
		{ ...data, ...editorsPartForChecking(type, today) },
		{ vocabularies, today },
	).findings.map((finding) => ({
		...finding,
		found: '',
		...(finding.rule === 'missing-field' ? missingWordsAt(contribution, finding.path) : {}),
	}));
};

/** What is simply not filled in is better said in the words of the form. */
const missingWordsAt = ({ type }: Assembled, path: Path) => {
	const field = fieldAt(typeNamed(type).fields, path);
	return field && typeof path.at(-1) === 'string' ? missingWords(field) : {};
};

const emptySections = ({ type, bodyParts }: Assembled): Finding<InForm>[] =>
	typeNamed(type).sections.flatMap(({ heading, hint, required }, index): Finding<InForm>[] =>
		required && !bodyParts.some(({ heading: filled }) => filled === heading)
			? [
					{
						control: [BODY_PART, index],
						where: heading,
						rule: 'missing-section',
						severity: 'block',
						found: '',
						message: `Nothing is written under “${heading}”, expected a few sentences.`,
						next: `Write there: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
					},
				]
			: [],
	);
