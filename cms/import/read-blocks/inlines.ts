/** Reads what can stand in a paragraph: runs, links, fields, and what was inserted or deleted. */
import type { Inline } from '../blocks.ts';
import type { Style } from '../word-styles.ts';
import type { XmlElement } from '../xml.ts';
import { alternativeOf, contentControl } from './content-controls.ts';
import { equationOf } from './drawings.ts';
import { hrefOfInstruction } from './open-fields.ts';
import { each, type Handlers, type BlockReader } from './reader.ts';
import { linked, runOf } from './runs.ts';

const hyperlink = (element: XmlElement, reader: BlockReader, look: Style): Inline[] =>
	linked(hrefOf(element, reader), reader.inlinesIn(element, look));

const hrefOf = ({ attributes }: XmlElement, { relationships }: BlockReader): string => {
	const target = relationships.get(attributes.get('r:id') ?? '')?.target ?? '';
	const anchor = attributes.get('w:anchor');
	return anchor && !target.includes('#') ? `${target}#${anchor}` : target;
};

const simpleField = (element: XmlElement, reader: BlockReader, look: Style): Inline[] => {
	const instruction = element.attributes.get('w:instr') ?? '';
	reader.fields.begin({ instruction });
	reader.fields.show();
	const inlines = linked(hrefOfInstruction(instruction), reader.inlinesIn(element, look));
	reader.fields.end();
	return inlines;
};

const inserted = (element: XmlElement, reader: BlockReader, look: Style): Inline[] => {
	reader.seen.insertions += 1;
	return reader.inlinesIn(element, look);
};

/** Counts what was deleted; it is not read. */
export const deleted = (_element: XmlElement, { seen }: BlockReader): [] => {
	seen.deletions += 1;
	return [];
};

/** What can stand in a paragraph. Paragraphs and tables are not for it, but seen there: they are read as blocks. */
export const INLINES: Handlers<Inline, [look: Style]> = new Map([
	['w:r', runOf],
	['w:hyperlink', hyperlink],
	['w:fldSimple', simpleField],
	...each(['w:ins', 'w:moveTo'], inserted),
	...each(['w:del', 'w:moveFrom'], deleted),
	[
		'w:sdt',
		(element, reader, look) => contentControl(element, reader).flatMap((content) => reader.inlinesIn(content, look)),
	],
	['mc:AlternateContent', (element, reader, look) => reader.inlinesIn(alternativeOf(element), look)],
	...each(['m:oMath', 'm:oMathPara'], equationOf),
]);
