/**
 * The one step from the spot that a check knows to where somebody is sent: a line of a file, a control of a form.
 */
import type { Fields } from './field.ts';
import { comparePlace, compareSeverity, type Finding, type InFile, type Place, type Spot } from './finding.ts';
import { labelOfPath, type Path } from './walk.ts';

/** Says where a spot is for somebody, and where it comes in the order of reading: by line, then by column. */
export type Locate<Where> = (spot: Spot) => { at: Where; order: Place };

const locatedAt = <Where, Rule extends string>(
	{ rule, severity, found, message, next }: Finding<Spot, Rule>,
	at: Where,
): Finding<Where, Rule> => ({ rule, severity, found, message, next, ...at });

/** The same findings, where somebody is sent. */
export const located = <Where, Rule extends string>(
	findings: readonly Finding<Spot, Rule>[],
	locate: Locate<Where>,
): Finding<Where, Rule>[] => findings.map((finding) => locatedAt(finding, locate(finding).at));

/** The same, in the order of reading; of those at one place, the stronger first. */
export const locatedInOrder = <Where>(findings: readonly Finding<Spot>[], locate: Locate<Where>): Finding<Where>[] =>
	findings
		.map((finding) => ({ finding, ...locate(finding) }))
		.sort(
			(one, other) =>
				comparePlace(one.order, other.order) || compareSeverity(other.finding.severity, one.finding.severity),
		)
		.map(({ finding, at }) => locatedAt(finding, at));

/** Where a file begins. */
export const START: Place = { line: 1, column: 1 };

interface FileRead {
	/** The name to print. */
	file: string;
	/** What to call a spot that has no name of its own. */
	label?: string;
	/** The fields that stand in the file, and where each does. */
	fields?: Fields;
	placeOf?: (path: Path) => Place;
	/** Where a line of the body stands for its writer. */
	placeInText?: ((line: number) => InFile['inText']) | undefined;
}

/** Locates in a file, by line and column. */
export const inFile =
	({ file, label = '', fields = {}, placeOf = () => START, placeInText }: FileRead): Locate<InFile> =>
	(spot) => {
		const { line, column } = 'path' in spot ? placeOf(spot.path) : spot;
		const where = 'path' in spot ? labelOfPath(fields, spot.path) || label : (spot.where ?? label);
		const inText = 'path' in spot ? undefined : placeInText?.(line);
		return { at: { file, line, column, where, ...(inText ? { inText } : {}) }, order: { line, column } };
	};
