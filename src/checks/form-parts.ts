/** The parts of an entry that come from its form. */
import { typesByName } from '../content-model/index.ts';
import type { Place } from '../content-model/finding.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { labelOfPath, walkFields, type Path } from '../content-model/walk.ts';
import type { Part, PartKind } from './document.ts';

/** What is known about where a value stands: the place of its n-th character. */
export type PlaceOfValue = (path: Path, offset: number) => Place;

const NOWHERE: PlaceOfValue = (_path, offset) => ({ line: 1, column: 1 + offset });

/**
 * Every written value of an entry’s front matter as a part, in the order of the form.
 * Values chosen from a list, dates, numbers and references hold no words of the writer’s and are left out.
 * Values of the wrong shape are passed over: the schema says what is wrong with them.
 */
export const partsOfForm = (type: TypeName, data: unknown, placeOfValue: PlaceOfValue = NOWHERE): Part[] => {
	const { fields } = typesByName[type];
	const parts: Part[] = [];
	const add = (value: unknown, path: Path, kind: PartKind) => {
		if (typeof value !== 'string' || !value.trim()) return;
		const { line, column } = placeOfValue(path, 0);
		parts.push({ kind, where: labelOfPath(fields, path), text: value, line, column, placeOf: (offset) => placeOfValue(path, offset) });
	};
	walkFields(fields, data, (field, value, path) => {
		if (field.kind === 'text' || field.kind === 'prose') add(value, path, kindOf(path));
		if (field.kind === 'mailbox') add(value, path, 'mailbox');
		if (field.kind === 'web-address') add(value, path, 'web-address');
		if (field.kind === 'lines' && Array.isArray(value)) value.forEach((line, index) => add(line, [...path, index], kindOf(path)));
	});
	return parts;
};

const kindOf = (path: Path): PartKind => {
	const last = path.findLast((step) => typeof step === 'string');
	if (path[0] === 'sources') return 'source';
	// An allowance quotes the very words that it allows.
	if (path[0] === 'allowed') return 'source';
	// Words of others, kept only to be found by.
	if (path[0] === 'everyday') return 'found-by';
	if (path.length === 1 && last === 'title') return 'title';
	if (path.length === 1 && last === 'summary') return 'summary';
	return last === 'place' ? 'venue' : 'field';
};
