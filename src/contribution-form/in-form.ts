/** Says where a finding about a contribution stands in its form: by control, and under the labels the writer sees. */
import type { Fields } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import type { Locate } from '../content-model/locate.ts';
import { labelOfPath, walkFields, type Path } from '../content-model/walk.ts';
import type { Assembled } from './assemble.ts';
import { BODY_PART } from './control-names.ts';

/** Where a finding stands in a form. */
export interface InForm {
	/** Path of the control; of the nearest field around it where the words are deeper. */
	control: Path;
	/** The labels the writer sees, outermost first. */
	where: string;
}

/** Locates in the form of a contribution. Fields come in the order of the form, then the body line by line. */
export const inForm = (contribution: Assembled): Locate<InForm> => {
	const { fields } = typeNamed(contribution.type);
	const orderOf = orderOfFields(fields, contribution.data);
	return (spot) => {
		if (!('path' in spot))
			return { at: bodyControl(contribution, spot.line), order: { line: spot.line, column: spot.column } };
		const control = contribution.controlPath(spot.path);
		return {
			at: { control, where: labelOfPath(fields, control) },
			order: { line: orderOf(spot.path), column: spot.offset ?? 0 },
		};
	};
};

const bodyControl = ({ bodyParts }: Assembled, line: number): InForm => {
	const part = bodyParts.findLast((candidate) => candidate.line <= line);
	return { control: part?.path ?? [BODY_PART, 0], where: part?.heading || 'More to say' };
};

/** The place of each field in the form, counted up to zero, because the lines of the body count from one. */
const orderOfFields = (fields: Fields, data: unknown): ((path: Path) => number) => {
	const keys: string[] = [];
	walkFields(fields, data, (_field, value, path) => {
		keys.push(path.join('.'));
		if (Array.isArray(value)) value.forEach((_item, index) => keys.push([...path, index].join('.')));
	});
	const order = new Map(keys.map((key, index) => [key, index - keys.length]));
	return (path) => order.get(path.join('.')) ?? 0;
};
