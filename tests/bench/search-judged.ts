/**
 * The judged questions of the hub, as content. Each file in `tests/search/judged/` is a list of needs:
 *
 * ```yaml
 * - need: A receptionist wants people to feel safer while they wait.
 *   reader: practitioner          # practitioner, commissioner, lived-experience or network-lead
 *   half: tuning                  # tuning: may be looked at while working; reporting: only ever reported
 *   asked:                        # the same need in several forms, as people would type it
 *     plain: waiting room
 *     question: how do we make the waiting room less frightening
 *     misspelt: wating room
 *   grades:                       # 3 answers it; 2 answers a good part; 1 is worth a look; what is not named is 0
 *     /practice-guides/waiting-areas-and-receptions/: 3
 * ```
 *
 * Grades are given by reading the pages, before any tuning.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { JudgedQuery } from './search-collection.ts';

export const FORMS = ['plain', 'abbreviation', 'lay', 'old', 'misspelt', 'question'] as const;
export const READERS = ['practitioner', 'commissioner', 'lived-experience', 'network-lead'] as const;

const need = z.strictObject({
	need: z.string(),
	reader: z.enum(READERS),
	half: z.enum(['tuning', 'reporting']),
	asked: z.partialRecord(z.enum(FORMS), z.union([z.string(), z.array(z.string())])),
	grades: z.record(z.string().regex(/^\/.*\/$/), z.int().min(1).max(3)),
});

export type Need = z.infer<typeof need> & { file: string };

export type Half = Need['half'];

/** Every need of every file, in order. Throws with the file and the place of a need that is not of the form. */
export const readNeeds = async (folder: string): Promise<Need[]> => {
	const needs: Need[] = [];
	for (const file of (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()) {
		const list: unknown = parse(await readFile(join(folder, file), 'utf8')) ?? [];
		const read = z.array(need).safeParse(list);
		if (!read.success) throw new Error(`tests/search/judged/${file}: ${z.prettifyError(read.error)}`);
		needs.push(...read.data.map((one) => ({ ...one, file })));
	}
	return needs;
};

/** The questions of these needs, one for each form and wording. */
export const queriesOf = (needs: readonly Need[]): JudgedQuery[] =>
	needs.flatMap(({ asked, grades }) =>
		Object.entries(asked).flatMap(([form, texts]) =>
			[texts].flat().map((text) => ({ id: `${form}: ${text}`, text, form, grades: new Map(Object.entries(grades)) })),
		),
	);
