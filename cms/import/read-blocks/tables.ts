/** Reads a table of a document: its rows, wherever Word keeps them, and what each cell covers. */
import type { Cell, Table } from '../blocks.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { contentControl } from './content-controls.ts';
import type { BlockReader } from './reader.ts';

const MOST_COVERED = 100;

export const tableOf = (element: XmlElement, reader: BlockReader): Table => {
	const rows = rowsIn(element, reader).filter((row) => {
		const isDeleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
		if (isDeleted) reader.seen.deletions += 1;
		return !isDeleted;
	});
	return { kind: 'table', rows: rows.map((row) => [...skippedIn(row), ...cellsIn(row, reader)]) };
};

const rowsIn = (outer: XmlElement, reader: BlockReader): XmlElement[] =>
	childrenOf(outer).flatMap((child) => {
		switch (child.name) {
			case 'w:tr':
				return [child];
			case 'w:sdt':
				return contentControl(child, reader).flatMap((content) => rowsIn(content, reader));
			case 'w:ins':
			case 'w:customXml':
			case 'w:moveTo':
				return rowsIn(child, reader);
			default:
				return [];
		}
	});

const cellsIn = (outer: XmlElement, reader: BlockReader): Cell[] =>
	childrenOf(outer).flatMap((child): Cell[] => {
		switch (child.name) {
			case 'w:tc':
				return [cellOf(child, reader)];
			case 'w:sdt':
				return contentControl(child, reader).flatMap((content) => cellsIn(content, reader));
			case 'w:customXml':
				return cellsIn(child, reader);
			default:
				return [];
		}
	});

/** A row may begin some columns in. */
const skippedIn = (row: XmlElement): Cell[] => {
	const skipped = Number(childOf(childOf(row, 'w:trPr'), 'w:gridBefore')?.attributes.get('w:val') ?? 0) || 0;
	return skipped > 0 ? [{ blocks: [], columns: Math.min(MOST_COVERED, skipped), continues: false }] : [];
};

const cellOf = (element: XmlElement, reader: BlockReader): Cell => {
	const properties = childOf(element, 'w:tcPr');
	const merge = childOf(properties, 'w:vMerge');
	const covered = Number(childOf(properties, 'w:gridSpan')?.attributes.get('w:val') ?? 1) || 1;
	return {
		blocks: reader.blocksIn(element),
		columns: Math.max(1, Math.min(MOST_COVERED, covered)),
		continues: merge !== undefined && merge.attributes.get('w:val') !== 'restart',
	};
};
