/** What comes to the letterbox stands in the log of who did what: that something came, and what became of it. */
import { expect, test } from 'vitest';
import { aLetterbox, filled, SEND } from './a-letterbox.ts';

const IN_THE_WAY = { 'bodyPart.0': ['Kofi Mensah, planted, told us on 07700 900123.'] };

test('a letter is sent, answered and taken back, by its own sign', async () => {
	const { audit, store, post, send, shown } = await aLetterbox();
	await post(SEND, filled(IN_THE_WAY));
	const code = await send();
	const { pseudonym } = store.find(code)!;
	await shown(code);
	await shown('0000-0000-0000-0000-0000');
	await post('/letterbox/answer/', [
		['code', [code]],
		['words', ['It was the second year.']],
	]);
	await post('/letterbox/take-back/', [
		['code', [code]],
		['sure', ['yes']],
	]);
	expect(audit.told()).toEqual([
		'refused nobody send-letter not-accepted',
		`done nobody send-letter letter:${pseudonym}`,
		'refused nobody find-letter not-there',
		`done nobody answer-letter letter:${pseudonym}`,
		`done nobody take-letter-back letter:${pseudonym}`,
	]);
	const written = JSON.stringify(audit.rows());
	expect(written).not.toMatch(/planted|Kofi|calmer|surgery|127\.0|second year/);
	for (const part of code.split('-')) expect(written).not.toContain(part);
});

test.each([
	['closed', { open: false }, {}, 'closed'],
	['full', { waiting: 1 }, {}, 'full'],
	['too often', { perHour: 1 }, {}, 'too-often'],
	['a program', {}, { 'letterbox.website': ['filled'] }, 'trapped'],
])('why something was not taken stands there as well: %s', async (_what, settings, change, why) => {
	const { audit, post } = await aLetterbox(settings);
	if (why === 'full' || why === 'too-often') await post(SEND, filled());
	await post(SEND, filled({ 'letterbox.form': ['another form'], ...change }));
	expect(audit.told().at(-1)).toBe(`refused nobody send-letter ${why}`);
	expect(audit.told().filter((line) => line.startsWith('refused'))).toHaveLength(1);
});

test('what cannot be written down is not taken, and what somebody takes back is erased all the same', async () => {
	const { audit, store, post, send } = await aLetterbox();
	const code = await send();
	audit.breakIt();
	const refused = await post(SEND, filled({ 'letterbox.form': ['another form'] }));
	expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '600']);
	expect(refused.body).toContain('Nothing can be taken at the moment. Nothing was kept');
	expect(store.list()).toHaveLength(1);
	const answered = await post('/letterbox/answer/', [
		['code', [code]],
		['words', ['Still here.']],
	]);
	expect([answered.statusCode, answered.body]).toEqual([503, expect.stringContaining('Still here.') as string]);
	expect(store.find(code)!.said).toEqual([]);
	await post('/letterbox/take-back/', [
		['code', [code]],
		['sure', ['yes']],
	]);
	expect(store.find(code)!.state).toBe('taken-back');
});
