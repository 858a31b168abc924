/** An agenda as a Word document to edit. Pure: items in, bytes out. */
import { Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx';
import type { HubSettings } from '../content-model/settings.ts';
import { WORD_BORDERS, WORD_WIDTH, wordDocument } from '../media/word-document.ts';
import { blank, bullet, headed, opening, plain, type ListedLine } from './word-parts.ts';
import { xmlCharacters } from './xml.ts';

export interface AgendaItem {
	/** Of the item on its page. */
	id: string;
	heading: string;
	/** Each with who by their role, by when, from where; they name nobody. */
	lines: readonly ListedLine[];
	/** How many there are beside these, and where they stand. */
	more?: { count: number; href: string; label: string } | undefined;
}

/** Under the Chatham House Rule nobody may be told which organisations were there, so a note names none. */
const ACTION_COLUMNS = [
	'What will be done',
	'Who (role; organisation only outside the Chatham House Rule)',
	'By when',
] as const;
const COLUMN = Math.floor(WORD_WIDTH / ACTION_COLUMNS.length);

/** A table in which whoever writes up the meeting notes what people took on. */
const actionsToFillIn = (rows: number) =>
	new Table({
		columnWidths: ACTION_COLUMNS.map(() => COLUMN),
		layout: TableLayoutType.FIXED,
		width: { size: COLUMN * ACTION_COLUMNS.length, type: WidthType.DXA },
		borders: WORD_BORDERS,
		rows: [
			new TableRow({
				tableHeader: true,
				children: ACTION_COLUMNS.map(
					(words) => new TableCell({ shading: { fill: 'E6EEEE' }, children: [plain(words)] }),
				),
			}),
			...Array.from(
				{ length: rows },
				() => new TableRow({ children: ACTION_COLUMNS.map(() => new TableCell({ children: [blank()] })) }),
			),
		],
	});

/**
 * @param agenda its `first` are the lines under the heading: when and where
 * @returns the bytes of a .docx file, the same for the same agenda
 */
export const agendaDocument = (
	{ name, address }: HubSettings,
	{ title, first, items }: { title: string; first: readonly string[]; items: readonly AgendaItem[] },
): Promise<Uint8Array> => {
	const children: FileChild[] = [
		opening(title),
		...first.map(plain),
		headed('Welcome'),
		plain('Organisations here, never names; none under the Chatham House Rule:'),
		blank(),
		...items.flatMap(({ heading, lines, more }) => [
			headed(heading),
			...lines.map((line) => bullet(address, line)),
			...(more ? [bullet(address, { words: `${more.count} more: ${more.label}`, href: more.href })] : []),
			plain('Notes:'),
			blank(),
		]),
		headed('Decisions'),
		blank(),
		headed('Actions'),
		actionsToFillIn(5),
		headed('Next meeting'),
		plain('Day and place:'),
	];
	return wordDocument({ creator: xmlCharacters(name), title: xmlCharacters(title), children });
};
