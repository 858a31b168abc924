/** The parts of an entry that come from its form. */
import { givesOf, typesByName } from '../content-model/index.ts';
import type { FieldKind } from '../content-model/field.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { labelOfPath, walkFields, type Path } from '../content-model/walk.ts';
import { textsOfAddress } from './address-parts.ts';
import type { Part, PartKind } from './document.ts';

/**
 * Every written value of an entry’s front matter as a part, in the order of the form.
 * Values chosen from a list, dates, numbers and references hold no words of the writer’s and are left out.
 * Values of the wrong shape are passed over: the schema says what is wrong with them.
 */
export const partsOfForm = (type: TypeName, data: unknown): Part[] => {
	const { fields } = typesByName[type];
	const listsWords = givesOf(type) === 'terms';
	const parts: Part[] = [];
	const add = (value: unknown, path: Path, kind: PartKind) => {
		if (typeof value !== 'string' || !value.trim()) return;
		parts.push({
			kind,
			where: labelOfPath(fields, path),
			text: value,
			spotOf: (offset) => ({ path, offset }),
		});
	};
	walkFields(fields, data, (field, value, path) => {
		const read = TEXTS[field.kind];
		if (typeof read !== 'string')
			for (const { text, at, kind } of read(value, path))
				add(text, at, listsWords && field.kind === 'lines' && kind === 'field' ? 'listed-word' : kind);
	});
	return parts;
};

interface FormText {
	text: unknown;
	at: Path;
	kind: PartKind;
}

/** Whether a field of this kind can hold words at all. */
export const holdsText = (kind: FieldKind) => typeof TEXTS[kind] !== 'string';

const written = (text: unknown, at: Path): FormText[] => [{ text, at, kind: kindOf(at) }];
const CHOSEN = 'Chosen from what there is; anything else is refused.';
const MEASURED = 'Of a shape that holds no words; anything else is refused.';

/**
 * Where the text of each kind of field stands, or why there is none. A new kind does not compile until it is answered
 * for.
 */
const TEXTS: Readonly<Record<FieldKind, string | ((value: unknown, at: Path) => FormText[])>> = {
	text: written,
	prose: written,
	lines: (value, path) => (Array.isArray(value) ? value.flatMap((line, index) => written(line, [...path, index])) : []),
	mailbox: (text, at) => [{ text, at, kind: 'mailbox' }],
	'web-address': (value, at) => (typeof value === 'string' ? textsOfAddress(value).map((one) => ({ ...one, at })) : []),
	upload: (value, at) => (typeof value === 'string' ? textsOfAddress(value).map((one) => ({ ...one, at })) : []),
	number: MEASURED,
	'yes-no': MEASURED,
	date: MEASURED,
	time: MEASURED,
	choice: CHOSEN,
	term: CHOSEN,
	terms: CHOSEN,
	reference: CHOSEN,
	references: CHOSEN,
	group: 'Its fields are visited themselves.',
	groups: 'Their fields are visited themselves.',
};

const kindOf = (path: Path): PartKind => {
	const last = path.findLast((step) => typeof step === 'string');
	if (path[0] === 'sources') return 'source';
	// An allowance quotes the very words that it allows; why, and who allows them, is the writer’s own text.
	if (path[0] === 'allowed' && (last === 'words' || last === 'rule')) return 'source';
	// Words of others, kept only to be found by.
	if (path[0] === 'everyday') return 'found-by';
	if (path.length === 1 && last === 'title') return 'title';
	if (path.length === 1 && last === 'summary') return 'summary';
	return last === 'place' ? 'venue' : 'field';
};
