/** What is taken, and how it comes in. */
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { RequestError } from '../../../cms/service/refusal.ts';
import { aLetterbox, bodyOf, codeIn, filled, ORIGIN, pageIn, SEND, SENDER, typedIn } from './a-letterbox.ts';

test('is open without script, lists what there is to choose, and says where it is posted to', async () => {
	const { app } = await aLetterbox();
	const form = pageIn(await app.inject('/contribute/case-study/'));
	expect(form.querySelector('form')!.getAttribute('action')).toBe(`${SEND}#check-summary-title`);
	expect(form.querySelector('form > fieldset')!.hasAttribute('disabled')).toBe(false);
	expect(form.querySelector('.no-script')!.textContent).toContain('works all the same');
	expect(
		[...form.querySelectorAll('select[name="networks.0"] option')].map((option) => option.getAttribute('value')),
	).toEqual(['', 'dudley', 'sandwell']);
	expect(form.querySelector('button[data-script="without"]')!.textContent).toBe('Check and send to the coalition');
	for (const name of Object.keys(SENDER)) expect(form.querySelector(`[name="${name}"]`), name).not.toBeNull();
});

test('has another number each time', async () => {
	const { app } = await aLetterbox();
	const numberOf = async () =>
		pageIn(await app.inject('/contribute/case-study/'))
			.querySelector('[name="letterbox.form"]')!
			.getAttribute('value')!;
	const [one, other] = [await numberOf(), await numberOf()];
	expect(one.length).toBeGreaterThan(20);
	expect(one).not.toBe(other);
});

test('a closed letterbox says so kindly, and the form downloads as on any host', async () => {
	const { app, store, post } = await aLetterbox({ open: false });
	const form = pageIn(await app.inject('/contribute/case-study/'));
	expect(form.querySelector('.before-writing .alert')!.textContent).toContain('closed at the moment');
	expect(form.querySelector('[name="letterbox.role"]')).toBeNull();
	expect(form.querySelector('hub-contribution-form')!.hasAttribute('data-posts')).toBe(false);
	const answer = await post(SEND, filled());
	expect(answer.statusCode).toBe(503);
	expect(answer.body).toContain('The letterbox is closed at the moment. Nothing was kept');
	expect(store.list()).toEqual([]);
});

test('is taken with a code that is shown once, and waits as the file the form would hand over', async () => {
	const { store, post } = await aLetterbox();
	const answer = await post(SEND, filled());
	const code = codeIn(answer);
	expect([answer.statusCode, answer.headers['set-cookie'], answer.headers['cache-control']]).toEqual([
		200,
		undefined,
		'no-store',
	]);
	const [letter] = store.list();
	expect(letter).toMatchObject({
		type: 'case-study',
		state: 'waiting',
		sender: {
			role: 'Practice manager',
			organisation: 'A surgery in one town',
			mailbox: 'planted-mailbox@example.org',
		},
	});
	expect(JSON.parse(letter!.file!)).toMatchObject({
		format: 1,
		type: 'case-study',
		data: { title: 'A calmer way to wait', networks: ['dudley'] },
	});
	expect(letter!.file).not.toMatch(/planted-mailbox|Practice manager|letterbox/);
	expect(store.find(code)).toEqual(letter);
});

test('is answered as data where the script of the form asks', async () => {
	const { store, post } = await aLetterbox();
	const answer = await post(SEND, filled(), {
		accept: 'application/json',
		origin: ORIGIN,
		'sec-fetch-site': 'same-origin',
	});
	const { code, days } = answer.json<{ code: string; days: number }>();
	expect([store.find(code)?.state, days]).toEqual(['waiting', 90]);
	const refused = await post(SEND, filled({ title: [''] }), { accept: 'application/json' });
	expect([refused.statusCode, refused.json()]).toMatchObject([
		422,
		{ findings: [{ control: ['title'], severity: 'block' }] },
	]);
});

test.each([
	['bodyPart.3', 'Kofi, who is nine, told us that the clock frightened him.'],
	['summary', 'Ring her on 07700 900123 to hear how it went.'],
	['title', 'What Kofi Mensah taught us'],
	['outcomes.0.measure', 'Wrote to kofi.mensah1@gmail.com'],
])('an identifier in %s is shown with every word still there, and nothing is kept', async (name, words) => {
	const { store, post } = await aLetterbox();
	const answer = await post(SEND, filled({ [name]: [words] }));
	expect(answer.statusCode).toBe(422);
	expect(typedIn(answer, name)).toBe(words);
	const form = pageIn(answer);
	expect(form.querySelector('#check-summary-title')!.textContent).toMatch(/^\d things? to put right/);
	const control = form.querySelector(`form [name="${name}"]`)!;
	expect(form.querySelector('[name="letterbox.role"]')!.getAttribute('value')).toBe('Practice manager');
	expect(form.querySelector('select[name="networks.0"] option[selected]')!.getAttribute('value')).toBe('dudley');
	expect(form.querySelector('[name="sectors"][value="health"]')!.hasAttribute('checked')).toBe(true);
	expect(form.querySelector('.check-summary a')!.getAttribute('href')).toBe(`#${control.getAttribute('id')}`);
	expect(control.getAttribute('aria-invalid')).toBe('true');
	expect(store.list()).toEqual([]);
});

test('a word taken for a person can be answered without script, and the answer travels to the reviewer', async () => {
	const { store, post, send } = await aLetterbox();
	const words = { 'bodyPart.3': ['We would put Kofi in sooner. Kofi told people how long they would wait.'] };
	const form = pageIn(await post(SEND, filled(words)));
	const answers = [...form.querySelectorAll('.field-answers input, .field-answers textarea')].map(
		(box): [string, string[]] => {
			const name = box.getAttribute('name')!;
			if (name.endsWith('.byRole')) return [name, ['Reception lead']];
			return [name, [name.endsWith('.why') ? 'It is our booking system.' : box.getAttribute('value')!]];
		},
	);
	expect(answers.length).toBeGreaterThan(0);
	await send({ ...words, ...Object.fromEntries(answers) });
	expect(JSON.parse(store.list()[0]!.file!)).toMatchObject({
		data: {
			allowed: [{ rule: 'name', words: 'Kofi', byRole: 'Reception lead', on: '2026-11-28', unconfirmed: true }],
		},
	});
});

test.each(['Про ожидание', '!!!'])(
	'a title that makes no address, “%s”, is answered in words of a form',
	async (title) => {
		const { store, post } = await aLetterbox();
		const answer = await post(SEND, filled({ title: [title] }), { accept: 'application/json' });
		const { findings } = answer.json<{ findings: object[] }>();
		expect([answer.statusCode, findings]).toMatchObject([
			422,
			[
				{
					control: ['title'],
					where: 'Title',
					message: `The title “${title}” has no plain letters or digits, expected some, because the page’s address is made of them.`,
					next: 'Add a word or two in English to the title, and send it again.',
				},
			],
		]);
		expect(JSON.stringify(findings)).not.toMatch(/document|choose the file/);
		expect(store.list()).toEqual([]);
	},
);

test('a number cannot be answered away', async () => {
	const { post } = await aLetterbox();
	const words = { summary: ['Ring her on 07700 900123.'] };
	expect(pageIn(await post(SEND, filled(words))).querySelector('.field-answers')).toBeNull();
	const forced = {
		'letterbox.answers.0.rule': ['phone'],
		'letterbox.answers.0.found': ['07700 900123'],
		'letterbox.answers.0.byRole': ['Lead'],
		'letterbox.answers.0.why': ['It may.'],
	};
	expect((await post(SEND, filled({ ...words, ...forced }))).statusCode).toBe(422);
});

test.each([
	['letterbox.role', ''],
	['letterbox.role', 'Jane Smith, social worker'],
	['letterbox.organisation', ' '],
	['letterbox.organisation', 'Ring 07700 900123'],
	['letterbox.mailbox', 'not a mailbox'],
	['letterbox.role', 'r'.repeat(201)],
	['networks.0', 'nowhere'],
	['networks.0', ''],
	['title', '!!!'],
	['bodyPart.0', ''],
])('%s is not taken as “%s”', async (name, words) => {
	const { store, post } = await aLetterbox();
	const answer = await post(SEND, filled({ [name]: [words] }));
	expect([answer.statusCode, pageIn(answer).querySelectorAll('.check-summary li').length > 0]).toEqual([422, true]);
	expect(store.list()).toEqual([]);
});

test('what somebody typed goes back as text only', async () => {
	const { post } = await aLetterbox();
	const words = '</textarea><script src=//evil></script>"><b onclick=a>$& $1';
	const answer = await post(
		SEND,
		filled({ 'bodyPart.0': [words], title: [words], summary: [''], 'letterbox.role': [words] }),
	);
	const form = pageIn(answer);
	expect(form.querySelectorAll('script, b, [onclick]')).toHaveLength(0);
	expect(form.querySelector('form [name="title"]')!.getAttribute('value')).toBe(words);
	expect(answer.body).toContain('&#x3C;/textarea>&#x3C;script');
});

test('the box that nobody sees keeps programs out, and a person is not lost for it', async () => {
	const { store, post } = await aLetterbox();
	const answer = await post(SEND, filled({ 'letterbox.website': ['https://example.com'] }));
	expect(answer.statusCode).toBe(422);
	expect(pageIn(answer).querySelector('[name="letterbox.website"]')!.getAttribute('value') ?? '').toBe('');
	expect(pageIn(answer).querySelector('form [name="title"]')!.getAttribute('value')).toBe('A calmer way to wait');
	expect(store.list()).toEqual([]);
});

test('the same form sent again by a reload is one letter', async () => {
	const { store, send } = await aLetterbox();
	const [first, second] = [await send(), await send()];
	expect([store.find(first), store.find(second)?.state, store.list().length]).toEqual([undefined, 'waiting', 1]);
});

test('is so large at most', async () => {
	const { store, post } = await aLetterbox({ kilobytes: 10 });
	const answer = await post(SEND, filled({ 'bodyPart.0': ['word '.repeat(3000)] }));
	expect([answer.statusCode, store.list()]).toEqual([413, []]);
	expect(answer.body).toContain('This is larger than 10 KB');
});

test('comes so often at most from one place, and another place is not held up', async () => {
	const { app } = await aLetterbox({ perHour: 2 });
	const from = (remoteAddress: string) =>
		app.inject({
			method: 'POST',
			url: SEND,
			payload: bodyOf(filled({ title: [''] })),
			remoteAddress,
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
		});
	const answers = [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')];
	expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 422, 429, 422]);
	expect(answers[2]!.body).toContain('Nothing was kept, and what you wrote is still here');
});

test('waits in so many pieces at most', async () => {
	const { store, post, send } = await aLetterbox({ waiting: 1 });
	await send({ 'letterbox.form': ['one'] });
	const answer = await post(SEND, filled({ 'letterbox.form': ['two'] }));
	expect([answer.statusCode, store.list().length]).toEqual([503, 1]);
	expect(pageIn(answer).querySelector('form [name="title"]')!.getAttribute('value')).toBe('A calmer way to wait');
});

test('is given back where the checks are too busy or stop it', async () => {
	const { store, post } = await aLetterbox(
		{},
		{ checkLetter: () => Promise.reject(new RequestError(503, 'Too much at once.')) },
	);
	const answer = await post(SEND, filled());
	expect([answer.statusCode, answer.body.includes('Too much at once.'), store.list()]).toEqual([503, true, []]);
});

test.each([
	[{ origin: 'https://elsewhere.example' }],
	[{ 'sec-fetch-site': 'cross-site', origin: 'null' }],
	[{ 'sec-fetch-site': 'same-site' }],
] as Record<string, string>[][])('is not taken from a page of another site: %j', async (headers) => {
	const { store, post } = await aLetterbox();
	expect([(await post(SEND, filled(), headers)).statusCode, store.list()]).toEqual([403, []]);
});

test.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])('is not taken as %s', async (type) => {
	const { app, store } = await aLetterbox();
	const { statusCode } = await app.inject({
		method: 'POST',
		url: SEND,
		payload: '{}',
		headers: { 'content-type': type },
	});
	expect([statusCode, store.list()]).toEqual([415, []]);
});

test.each([Buffer.from([0x61, 0x3d, 0xff, 0xfe]), 'a=1&'.repeat(6000)])(
	'is not taken where it cannot be read',
	async (payload) => {
		const { app, store } = await aLetterbox();
		const { statusCode } = await app.inject({
			method: 'POST',
			url: SEND,
			payload,
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
		});
		expect([statusCode, store.list()]).toEqual([400, []]);
	},
);

test('before the first release the form is not there yet, and it is said', async () => {
	const { app, releases } = await aLetterbox();
	await rm(releases, { recursive: true, force: true });
	const answers = [await app.inject('/contribute/case-study/'), await app.inject('/letterbox/')];
	expect(answers.map(({ statusCode, body }) => [statusCode, body.includes('being built')])).toEqual([
		[503, true],
		[503, true],
	]);
});
