/** Session sheets: one for each model, and for each theme after it. */
import { expect, test } from 'vitest';
import { sessionSheetsOf } from '../../src/library/session-sheets.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { someVocabularies } from '../support/vocabularies.ts';

const themes = someVocabularies.themes.terms.map(({ id }) => id);
const pack = (...questions: string[]) => ({ points: ['a', 'b', 'c'], questions, tryThis: 'd' });
const guide = (id: string, data: Record<string, unknown>) =>
	aHubEntry('practice-guide', id, { title: `Guide ${id}`, themes: [themes[0]!], ...data });

test('each model has a sheet, and one for each theme, at addresses of their own', () => {
	const sheets = sessionSheetsOf(aHub());
	expect(sheets.map(({ href }) => href)).toEqual(
		['what-so-what-now-what', 'gibbs'].flatMap((model) => [
			`/session-sheets/${model}/`,
			...themes.map((theme) => `/session-sheets/${model}/${theme}/`),
		]),
	);
	expect(sheets[0]!.questions.map(({ label }) => label)).toEqual(['What?', 'So what?', 'Now what?']);
	expect(sheets.at(-1)!.questions).toHaveLength(6);
});

test('a sheet on a theme begins with questions of its guides, one of each first, and never with invented ones', () => {
	const hub = aHub(
		guide('a', { teamPack: pack('A1?', 'A2?') }),
		guide('b', { teamPack: pack('B1?', 'B2?') }),
		guide('c', {}),
		guide('i', { teamPack: pack('Invented?'), illustrative: true }),
	);
	const at = (key: string) => sessionSheetsOf(hub).find((sheet) => sheet.key === key)!.toBeginWith;
	expect(at(`gibbs/${themes[0]}`).map(({ words, guide: from }) => [words, from])).toEqual([
		['A1?', 'Guide a'],
		['B1?', 'Guide b'],
		['A2?', 'Guide a'],
	]);
	expect(at('gibbs')).toEqual([]);
	expect(at(`gibbs/${themes[1]}`)).toEqual([]);
});
