/**
 * Checks a contribution as the build will check the finished page, with the same code. Pure; runs in node and in a
 * browser.
 */
import { checkDocument } from '../checks/check-document.ts';
import { firstOfEachKind } from '../checks/most-of-a-kind.ts';
import type { Allowlist } from '../checks/allowlist.ts';
import type { Wording } from '../checks/wording.ts';
import type { AnyField, Field, Fields, SchemaContext } from '../content-model/field.ts';
import type { Severity } from '../content-model/finding.ts';
import { typeNamed } from '../content-model/index.ts';
import { checkData } from '../content-model/schema-faults.ts';
import { labelOfPath, type Path } from '../content-model/walk.ts';
import { readBody } from '../safe-mdx/contribution.ts';
import type { Assembled } from './assemble.ts';
import { editorsFields, editorsPartForChecking } from './contributed-types.ts';
import { contributionDocument, FIRST_BODY_LINE, linesOfPaths } from './contribution-document.ts';
import { BODY_PART } from './control-names.ts';
import { missingWords } from './missing-words.ts';
import { own } from '../content-model/own.ts';

/** A finding that knows which control of the form it is about. */
export interface FormFinding {
	/** Path of the control; of the nearest field around it where the words are deeper. */
	control: Path;
	/** The labels the writer sees, outermost first. */
	where: string;
	rule: string;
	severity: Severity;
	/** The words found; empty where something is missing. */
	found: string;
	message: string;
	next: string;
}

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
export const checkContribution = (contribution: Assembled, context: ContributionContext): FormFinding[] => {
	const { tree, faults } = readBody(contribution.body, { firstLine: FIRST_BODY_LINE });
	const { lineOf, pathAt } = linesOfPaths();
	const inField = (path: Path): Pick<FormFinding, 'control' | 'where'> => ({
		control: contribution.controlPath(path),
		where: labelOfPath(typeNamed(contribution.type).fields, contribution.controlPath(path)),
	});
	const inBody = (line: number): Pick<FormFinding, 'control' | 'where'> => {
		const part = contribution.bodyParts.findLast((candidate) => candidate.line + FIRST_BODY_LINE - 1 <= line);
		return { control: part?.path ?? [BODY_PART, 0], where: part?.heading || 'More to say' };
	};
	const document = contributionDocument(contribution, tree, { ...context, lineOf });
	const editors = editorsFields(typeNamed(contribution.type));
	const findings = [
		...faultsOfFields(contribution, context).map(({ path, rule, message, next }): FormFinding => ({
			...inField(path),
			rule,
			severity: 'block',
			found: '',
			message,
			next,
			...(rule === 'missing-field' ? missingWordsAt(contribution, path) : {}),
		})),
		...emptySections(contribution),
		...faults.map(({ line, rule, severity, found, message, next }): FormFinding => ({
			...inBody(line),
			rule,
			severity,
			found,
			message,
			next,
		})),
		...checkDocument(document).map(({ line, rule, severity, found, message, next }): FormFinding => ({
			...(line >= FIRST_BODY_LINE ? inBody(line) : inField(pathAt(line) ?? [])),
			rule,
			severity,
			found,
			message,
			next,
		})),
	].filter(({ control: [first = ''] }) => !Object.hasOwn(editors, first));
	return firstOfEachKind(findings);
};

/**
 * False where something is missing, cannot be read or points to a person: such a text must not leave the page as a
 * draft.
 */
export const maySend = (findings: readonly FormFinding[]) => findings.every(({ severity }) => severity !== 'block');

const faultsOfFields = ({ type, data }: Assembled, { vocabularies, today }: ContributionContext) =>
	checkData(typeNamed(type), { ...data, ...editorsPartForChecking(type, today) }, { vocabularies, today }).faults;

/** The schema speaks of the file; what is simply not filled in is better said in the words of the form. */
const missingWordsAt = ({ type }: Assembled, path: Path) => {
	const names = path.filter((step) => typeof step === 'string');
	const field = names.reduce<AnyField | undefined>(
		(around, name, depth) =>
			depth === 0
				? own(typeNamed(type).fields as Fields, name)
				: own((around as { fields?: Fields } | undefined)?.fields, name),
		undefined,
	);
	return field && typeof path.at(-1) === 'string' ? missingWords(field as Field) : {};
};

const emptySections = ({ type, bodyParts }: Assembled): FormFinding[] =>
	typeNamed(type).sections.flatMap(({ heading, hint, required }, index): FormFinding[] =>
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
