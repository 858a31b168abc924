/** A session sheet as a Word document to write in. Pure: words in, bytes out. */
import type { HubSettings } from '../content-model/settings.ts';
import { wordDocument } from '../media/word-document.ts';
import { blank, bullet, headed, opening, plain } from './word-parts.ts';
import { xmlCharacters } from './xml.ts';

export interface SheetQuestion {
	label: string;
	hint: string | undefined;
}

/**
 * Lines to write on that one side of A4 has beside the words of a sheet, and how many of them a question to begin with
 * takes: the longest sheets, with three of those, then come to 720 of 743 points.
 */
const ROOM = 12;
const ROOM_TO_BEGIN_WITH = 2;

/** @returns the bytes of a .docx file, the same for the same sheet */
export const sessionDocument = (
	{ name, address }: HubSettings,
	sheet: {
		title: string;
		model: string;
		rules: readonly string[];
		toBeginWith: readonly { words: string; guide: string }[];
		questions: readonly SheetQuestion[];
	},
): Promise<Uint8Array> => {
	const room = (lines: number) => Array.from({ length: lines }, blank);
	const left = ROOM - ROOM_TO_BEGIN_WITH * sheet.toBeginWith.length;
	const lines = Math.max(1, Math.floor(left / sheet.questions.length));
	return wordDocument({
		creator: xmlCharacters(name),
		title: xmlCharacters(sheet.title),
		children: [
			opening(sheet.title),
			plain(`Model: ${sheet.model}`),
			...sheet.rules.map(plain),
			...(sheet.toBeginWith.length ? [headed('To begin with')] : []),
			...sheet.toBeginWith.map(({ words, guide }) => bullet(address, { words, note: guide })),
			...sheet.questions.flatMap(({ label, hint }) => [headed(label), ...(hint ? [plain(hint)] : []), ...room(lines)]),
			headed('What we will try'),
			...room(2),
			plain('When we come back to it:'),
			headed('What we still ask'),
			...room(1),
		],
	});
};
