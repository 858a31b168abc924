/** A whole case study, typed into the editor’s form; its one-sentence answer names a child. */
import { choose, field, writeUnder } from './the-editor.ts';
import type { Page } from './watched-browser.ts';

export const writeAQuieterCorner = async (page: Page): Promise<void> => {
	for (const [label, words] of [
		['Title', 'A quieter corner for the first talk'],
		['One-sentence answer', 'Mia (8) talked more once the first talk was moved to a quieter corner.'],
		['Setting', 'One family hub'],
	] as const)
		await field(page, label).fill(words);
	for (const [label, option] of [
		['Local networks', 'Dudley'],
		['Sectors', 'Policing'],
		['Themes', 'First contact'],
		['Principles', 'Safety'],
		['Kind of knowledge', 'Practice reflection'],
		['Stage', 'Being tried'],
		['Names in the story', 'No names are used'],
		['Basis', 'No real person is described'],
	] as const)
		await choose(page, label, option);

	for (const [heading, words] of [
		['What the problem was', 'Families arrived upset and were spoken to at the counter.'],
		[
			'What we did',
			'We moved the first talk to a corner with two chairs. Waits of <10 minutes were not announced {at first}.',
		],
		['What changed and how we know', 'We counted nothing. Staff say that people stay longer.'],
		['What we would do differently', 'We would ask families first.'],
	] as const)
		await writeUnder(page, heading, words);
};
