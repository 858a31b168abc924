/**
 * Fields of Word: an instruction that nobody sees, and what a reader sees instead of it. They begin and end anywhere.
 */

/** What the open fields together mean for the words inside them. */
interface Inside {
	/** Where the words lead; empty where they are no link. */
	href: string;
	/** True in a table of contents. */
	isContents: boolean;
	/** The innermost field whose instruction is being read: its words are not for readers. */
	unshown: Field | undefined;
}

interface Field {
	instruction: string;
	/**
	 * Worked out when the field begins, and again when its instruction is whole: asking every open field at every word
	 * would cost the square of their number where none is closed.
	 */
	inside: Inside;
}

export interface OpenFields {
	inside: () => Inside;
	/** What follows is the instruction of a new field. */
	begin: (instruction?: string) => void;
	addToInstruction: (words: string) => void;
	/** What follows is what a reader sees of the innermost field. */
	show: () => void;
	end: () => void;
}

const NO_FIELD: Inside = { href: '', isContents: false, unshown: undefined };

export const openFields = (): OpenFields => {
	const fields: Field[] = [];
	const inside = (): Inside => fields.at(-1)?.inside ?? NO_FIELD;
	return {
		inside,
		begin: (instruction = '') => {
			const field: Field = { instruction, inside: inside() };
			field.inside = { ...field.inside, unshown: field };
			fields.push(field);
		},
		addToInstruction: (words) => {
			const { unshown } = inside();
			if (unshown) unshown.instruction += words;
		},
		show: () => {
			const field = fields.at(-1);
			if (!field) return;
			const outside = fields.at(-2)?.inside ?? NO_FIELD;
			field.inside = {
				href: hrefOfInstruction(field.instruction) || outside.href,
				isContents: outside.isContents || /^\s*TOC\b/i.test(field.instruction),
				unshown: outside.unshown,
			};
		},
		end: () => {
			fields.pop();
		},
	};
};

/** `HYPERLINK "https://example.org/"` → the address; empty for every other instruction. */
export const hrefOfInstruction = (instruction: string): string => {
	const [, isLocal, quoted, bare] = /^\s*HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|(\S+))/i.exec(instruction) ?? [];
	const target = quoted ?? bare ?? '';
	if (target === '') return '';
	if (isLocal) return `#${target}`;
	const place = /\\l\s+"([^"]*)"/i.exec(instruction)?.[1];
	return place && !target.includes('#') ? `${target}#${place}` : target;
};
