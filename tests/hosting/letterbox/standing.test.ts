/** What whoever has a code sees and does; and what nobody sees. */
import { expect, test } from 'vitest';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAfterLetters } from '../../../src/hosting/letterbox/look-after-letters.ts';
import { addRelease } from '../../support/a-release.ts';
import { aLetterbox, PAGES, filled, pageIn, SEND } from './a-letterbox.ts';

test('is shown to whoever has the code, without a cookie or an address that holds it', async () => {
	const { send, shown } = await aLetterbox();
	const code = await send();
	const answer = await shown(code.toLowerCase());
	expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([200, undefined]);
	const document = pageIn(answer);
	expect(document.querySelector('main')!.textContent).toContain('It waits for an editor');
	for (const link of document.querySelectorAll('[href], [action]'))
		expect(`${link.getAttribute('href')} ${link.getAttribute('action')}`).not.toContain(code);
	expect(answer.body).not.toMatch(/planted-mailbox|Practice manager|calmer way/);
});

test.each(['', 'nonsense', '0000-0000', 'constructor'])(
	'“%s” is no code, and it is said what one looks like',
	async (code) => {
		const { shown } = await aLetterbox();
		const answer = await shown(code);
		expect([answer.statusCode, pageIn(answer).querySelector('[role="status"]')!.textContent]).toEqual([
			422,
			expect.stringContaining('expected five groups of four') as string,
		]);
	},
);

test('nothing is told for a code that nobody has', async () => {
	const { shown } = await aLetterbox();
	const answer = await shown('0000-0000-0000-0000-0000');
	expect([answer.statusCode, pageIn(answer).querySelector('[role="status"]')!.textContent]).toEqual([
		404,
		expect.stringContaining('nothing in the letterbox for this code') as string,
	]);
});

test('codes cannot be tried without end', async () => {
	const { shown } = await aLetterbox();
	const answers = [];
	for (let time = 0; time < 125; time += 1) answers.push((await shown('0000-0000-0000-0000-0000')).statusCode);
	expect([answers.filter((status) => status === 404).length, answers.at(-1)]).toEqual([120, 429]);
});

test('a question is answered there, and the answer is checked as the piece was', async () => {
	const { store, post, send, shown } = await aLetterbox();
	const code = await send();
	const { pseudonym } = store.find(code)!;
	store.ask(pseudonym, 'Which <year> was it?');
	const asked = pageIn(await shown(code));
	expect(asked.querySelector('.letterbox-said')!.textContent).toContain('Which <year> was it?');
	const answer = (words: string, more: [string, string[]][] = []) =>
		post('/letterbox/answer/', [['code', [code]], ['words', [words]], ...more]);

	const named = await answer('Kofi, who is nine, told us.');
	expect([named.statusCode, pageIn(named).querySelector('textarea')!.textContent]).toEqual([
		422,
		'Kofi, who is nine, told us.',
	]);
	const phoned = await answer('Ring 07700 900123.', [['nobodyMeant', ['yes']]]);
	expect(phoned.statusCode).toBe(422);
	for (const refused of ['', ' ', 'x'.repeat(5001)]) expect((await answer(refused)).statusCode).toBe(422);
	expect(store.find(code)!.said).toHaveLength(1);

	// Twice: the page was loaded again.
	for (let time = 0; time < 2; time += 1)
		expect((await answer('It was the second year.')).body).toContain('Sent. An editor will read it here.');
	expect((await answer('We put Kofi in, our booking system.', [['nobodyMeant', ['yes']]])).statusCode).toBe(200);
	expect(store.find(code)!.said.map(({ words }) => words)).toEqual([
		'Which <year> was it?',
		'It was the second year.',
		'We put Kofi in, our booking system.',
	]);
});

test('it can be taken back by whoever means it', async () => {
	const { store, post, send } = await aLetterbox();
	const code = await send();
	const back = (more: [string, string[]][]) => post('/letterbox/take-back/', [['code', [code]], ...more]);
	expect((await back([])).statusCode).toBe(422);
	expect(store.find(code)!.state).toBe('waiting');
	expect((await back([['sure', ['yes']]])).body).toContain('You have taken it back, and it is erased.');
	expect(store.find(code)).toMatchObject({ state: 'taken-back', file: undefined, sender: undefined });
	// Loaded again, the page says what is so, and nothing alarming.
	const again = (await back([['sure', ['yes']]])).body;
	expect(again).toContain('You have taken it back, and it is erased.');
	expect(again).not.toContain('cannot be done any more');
});

test('what an editor does is seen: taken over, declined with words, published', async () => {
	const { store, served, releases, send, shown } = await aLetterbox();
	const [over, declined] = [await send({ 'letterbox.form': ['one'] }), await send({ 'letterbox.form': ['two'] })];
	store.decline(store.find(declined)!.pseudonym, 'We have one like it.');
	expect(pageIn(await shown(declined)).querySelector('blockquote')!.textContent).toBe('We have one like it.');
	store.takeOver(store.find(over)!.pseudonym, { collection: 'case-study', slug: 'dudley/a-calmer-way-to-wait' });
	expect((await shown(over)).body).toContain('taken it over as a draft');
	expect(await lookAfterLetters(store, served)).toBe(0);
	expect(store.find(over)!.state).toBe('taken-over');
	await addRelease(releases, { ...PAGES, '/case-studies/dudley/a-calmer-way-to-wait/index.html': 'a' });
	await served.look();
	await lookAfterLetters(store, served);
	expect(store.find(over)).toMatchObject({ state: 'finished', sender: undefined });
	expect(
		pageIn(await shown(over))
			.querySelector('.letterbox-answer a')!
			.getAttribute('href'),
	).toBe('/case-studies/dudley/a-calmer-way-to-wait/');
});

test.each(['/letterbox/', '/letterbox/answer/', '/letterbox/take-back/', '/letterbox/send/case-study/'])(
	'%s can be opened',
	async (address) => {
		const { app } = await aLetterbox();
		expect([200, 303]).toContain((await app.inject(address)).statusCode);
	},
);

test('nothing of a contribution stands in the log, whatever becomes of it', async () => {
	const planted = { 'bodyPart.0': ['planted-story Kofi Mensah 07700 900123'], 'letterbox.role': ['planted-role'] };
	const { lines, post, send, shown } = await aLetterbox();
	await post(SEND, filled(planted));
	const code = await send({ 'letterbox.role': ['planted-role'] });
	await shown(code);
	const answer = { code: [code], words: ['planted-answer'] };
	await post('/letterbox/answer/', Object.entries(answer));
	const failing = await aLetterbox({}, { checkLetter: () => Promise.reject(new Error('planted-fault in a story')) });
	expect((await failing.post(SEND, filled(planted))).statusCode).toBe(500);
	await expect.poll(() => [lines.length, failing.lines.length]).toEqual([4, 2]);
	const log = [...lines, ...failing.lines].join('');
	expect(log).not.toMatch(/planted|Kofi|Mensah|07700|calmer|127\.0\.0\.1/);
	expect(log).not.toContain(code);
	for (const line of lines) expect(JSON.parse(line)).toMatchObject({ part: 'letterbox', method: 'POST' });
});

test('the release that is filled in is left as it was', async () => {
	const { releases, post } = await aLetterbox();
	await post(SEND, filled({ title: ['planted-title'], summary: [''] }));
	const files = (await readdir(releases, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
	expect(files.length).toBeGreaterThan(2);
	for (const file of files)
		expect(await readFile(join(file.parentPath, file.name), 'latin1')).not.toContain('planted-title');
});
