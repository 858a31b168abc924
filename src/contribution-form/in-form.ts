/** Says where a finding about a contribution stands in its form: by control, and under the labels the writer sees. */
import type { Root } from 'mdast';
import type { Fields } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import type { Locate } from '../content-model/locate.ts';
import { labelOfPath, walkFields, type Path } from '../content-model/walk.ts';
import { placesUnderHeadings, writtenPlaces } from '../safe-mdx/written-places.ts';
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
export const inForm = (contribution: Assembled, tree?: Root): Locate<InForm> => {
	const { fields } = typeNamed(contribution.type);
	const orderOf = orderOfFields(fields, contribution.data);
	const placeInText = tree ? writtenPlaces(tree) : placesUnderHeadings(contribution.body);
	return (spot) => {
		if (!('path' in spot))
			return { at: bodyControl(contribution, spot.line, placeInText), order: { line: spot.line, column: spot.column } };
		const control = contribution.controlPath(spot.path);
		return {
			at: { control, where: labelOfPath(fields, control) },
			order: { line: orderOf(spot.path), column: spot.offset ?? 0 },
		};
	};
};

const bodyControl = ({ bodyParts }: Assembled, line: number, placeInText: ReturnType<typeof writtenPlaces>): InForm => {
	const part = bodyParts.findLast((candidate) => candidate.line <= line);
	const control = part?.path ?? [BODY_PART, 0];
	const place = placeInText(line)?.words;
	if (part?.heading) return { control, where: place?.startsWith(part.heading) ? place : part.heading };
	// A type without headings has one box for all of its text.
	return { control, where: place?.startsWith('Text, ') ? place.replace('Text', ONE_BOX) : ONE_BOX };
};

/** What the box is called that holds the text of a type without headings. */
const ONE_BOX = 'More to say';

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
