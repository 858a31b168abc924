/** Entries of every type whose fields are all of another kind, or left out. */
import { stringify } from 'yaml';
import type { AnyContentType } from '../../../src/content-model/content-type.ts';
import type { Field, Fields } from '../../../src/content-model/field.ts';
import { contentTypes } from '../../../src/content-model/index.ts';
import { type MadeByMark, RUN } from './made.ts';

/** Of every type: each field holding a value of another kind, and none of its fields. */
const wrongValueFor = (field: Field): unknown => {
	switch (field.kind) {
		case 'lines':
		case 'terms':
		case 'references':
		case 'groups':
			return { constructor: [RUN] };
		case 'group':
			return [RUN];
		default:
			return { [RUN]: [null, 1, true] };
	}
};

const pathFor = ({ folder, format, naming }: AnyContentType, name: string) => {
	const id = naming.pattern
		.replace('<network>', 'dudley')
		.replace('<year-month-day>', '2026-03-03')
		.replace('<year>', '2026')
		.replace('<number>', '0999')
		.replace('<name>', name);
	return `content/${folder}/${id}.${format}`;
};

const asFile = ({ format }: AnyContentType, data: Record<string, unknown>) =>
	format === 'yaml' ? stringify(data) : `---\n${stringify(data)}---\n\nWords.\n`;

export const ofEveryType: [path: string, made: MadeByMark][] = (contentTypes as readonly AnyContentType[]).flatMap(
	(type): [string, MadeByMark][] => [
		[
			pathFor(type, 'all-wrong'),
			(mark) => [
				'left out',
				asFile(type, {
					...Object.fromEntries(
						Object.entries(type.fields as Fields).map(([name, field]) => [name, wrongValueFor(field as Field)]),
					),
					title: mark,
				}),
			],
		],
		[pathFor(type, 'title-only'), (mark) => ['left out', asFile(type, { title: mark })]],
	],
);
