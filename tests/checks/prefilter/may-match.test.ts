import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { mayMatch, mayMatchIn } from '../../../src/checks/prefilter/may-match.ts';

const asked = { times: 0, kept: 0, missed: [] as string[] };
const MAY_MATCH = '../../../src/checks/prefilter/may-match.ts';

/** The prefilter, which says as well where an expression that it passes over would have found something. */
const watched = (text: string, expression: RegExp) => {
	const may = mayMatch(text, expression);
	asked.times += 1;
	asked.kept += Number(may);
	// Run as it is: a copy would be compiled anew for each of many thousand questions.
	expression.lastIndex = 0;
	if (!may && expression.test(text)) asked.missed.push(`${expression.source.slice(0, 80)} in ${text}`);
	expression.lastIndex = 0;
	return may;
};

/** The same for the parts of a document: none may be passed over in which an expression would have found something. */
const watchedIn = (parts: readonly { text: string }[], expression: RegExp) => {
	const may = mayMatchIn(parts, expression);
	if (!may)
		for (const { text } of parts) {
			asked.times += 1;
			expression.lastIndex = 0;
			if (expression.test(text)) asked.missed.push(`${expression.source.slice(0, 80)} in ${text}, of a document`);
			expression.lastIndex = 0;
		}
	return may;
};

/** The checks, read anew so that they ask the watched prefilter whatever other tests have read before. */
const readAnew = async () => {
	vi.resetModules();
	vi.doMock(MAY_MATCH, () => ({ mayMatch: watched, mayMatchIn: watchedIn }));
	const { rules } = await import('../../../src/checks/rules/index.ts');
	const { documentOf } = await import('../../../src/checks/plain-text.ts');
	const { checkText } = await import('../check-text.ts');
	const { labelledIn, partsWith } = await import('../labelled-set.ts');
	return { rules, documentOf, checkText, labelledIn, partsWith };
};
const { rules, documentOf, checkText, labelledIn, partsWith } = await readAnew();

afterAll(() => {
	vi.doUnmock(MAY_MATCH);
	vi.resetModules();
});

/** The share of expressions that the rules run on running text, of those that they ask about. */
const shareRun = (check: () => void) => {
	Object.assign(asked, { times: 0, kept: 0, missed: [] });
	check();
	expect(asked.times).toBeGreaterThan(1000);
	return asked.kept / asked.times;
};

const bodiesOf = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n---\n').at(-1)!);

describe('a text is passed over only where an expression finds nothing in it', () => {
	it('in the examples of every rule', () => {
		shareRun(() => {
			for (const rule of rules)
				for (const text of [...rule.fires, ...rule.silent]) checkText(rule.example?.(text) ?? documentOf(text));
		});
		expect(asked.missed).toEqual([]);
	});

	it('in the labelled sentences', () => {
		shareRun(() => {
			for (const { text, place } of labelledIn('tuning')) {
				const taken = partsWith(text, place);
				if ('parts' in taken) checkText(documentOf('', taken));
			}
		});
		expect(asked.missed).toEqual([]);
	});

	it('in what the hub publishes, where most expressions are not run', () => {
		const texts = bodiesOf('content/practice-guides').concat(bodiesOf('content/case-studies'));
		const share = shareRun(() => texts.forEach((text) => checkText(documentOf(text))));
		expect(asked.missed).toEqual([]);
		expect(share).toBeLessThan(0.4);
	});

	it.each([
		['in capitals', 'HE WAS ARRESTED', /arrested/iu],
		['with the long s and the sign of Kelvin', 'arreſted in Kelvin park', /arrested in Kelvin/iu],
		['at the end of a long text', `${'a '.repeat(2000)}arrested`, /arrested/u],
		['across the end of a stretch', `${' '.repeat(508)}arrested`, /arrested/u],
		['at the edges of a word', '(arrested)', /\barrested\b/u],
		['beside a letter with an accent', 'éarrestedé', /\barrested\b/],
		['beside a digit', '7arrested7', /(?<!\p{L})arrested(?!\p{L})/u],
		['which asks for two things', 'a knife, not a blade', /knife\W+\w+ a blade/],
		['with other digits', 'Flat 7', /Flat \d/u],
		['with letters of other alphabets', 'Tết was in January', /T[eế]t/u],
	])('%s', (_, text, expression) => expect(mayMatch(text, expression)).toBe(true));

	it('which is where none of what it needs can stand', () =>
		expect(mayMatch('We met each week and had tea.', /arrested|stabbed/iu)).toBe(false));

	it.each([
		['stands within another word', 'unarrested', /\barrested/u],
		['goes on as another word', 'arrestedness', /arrested\b/u],
		['stands alone of two', 'a knife, no more', /knife.+blade/u],
	])('and where it %s', (_, text, expression) => expect(mayMatch(text, expression)).toBe(false));

	it('whatever was asked before of the same text', () => {
		const text = 'a whisk and a ladle';
		expect(mayMatch(text, /colander/u)).toBe(false);
		expect(mayMatch(text, /ladle/u)).toBe(true);
		expect(mayMatchIn([{ text: 'a sieve' }, { text }], /ladle/u)).toBe(true);
		expect(mayMatchIn([{ text: 'a sieve' }, { text }], /colander/u)).toBe(false);
	});
});
