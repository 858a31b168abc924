/** A session sheet in Word, as another program reads it: `mammoth`. */
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { sessionDocument } from '../../src/publishing/session-document.ts';
import { someHubSettings as settings } from '../support/hub-settings.ts';

const sheet = {
	title: 'Looking back: <first> & \u0007 contact',
	model: 'What? So what? Now what?',
	rules: ['Nobody has to speak.'],
	toBeginWith: [{ words: 'Who waits?', guide: 'Waiting' }],
	questions: [
		{ label: 'What?', hint: 'What happened.' },
		{ label: 'So what?', hint: undefined },
	],
};

test('another program reads the questions in their order, each once, and the same file is made twice', async () => {
	const bytes = await sessionDocument(settings, sheet);
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
	expect([...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading]) => heading)).toEqual([
		'To begin with',
		'What?',
		'So what?',
		'What we will try',
		'What we still ask',
	]);
	expect(value).toContain('Looking back: &lt;first&gt; &amp;  contact');
	expect(value).toContain('<li>Who waits?: Waiting</li>');
	const again = await sessionDocument(settings, { ...sheet, toBeginWith: [] });
	expect((await mammoth.convertToHtml({ buffer: Buffer.from(again) })).value).not.toContain('To begin with');
	expect(Buffer.from(bytes).equals(Buffer.from(await sessionDocument(settings, sheet)))).toBe(true);
});

const asked = (count: number) =>
	Array.from({ length: count }, (_, at) => ({ label: `Question ${at}`, hint: undefined }));
const toBeginWith = Array.from({ length: 3 }, () => sheet.toBeginWith[0]!);

test.each([
	['the three questions', { questions: asked(3), toBeginWith: [] }, 4],
	['the three questions, with some of guides', { questions: asked(3), toBeginWith }, 2],
	['Gibbs’s six', { questions: asked(6), toBeginWith: [] }, 2],
	['Gibbs’s six, with some of guides', { questions: asked(6), toBeginWith }, 1],
])('one side has room for %s: they share the lines to write on', async (_what, more, lines) => {
	const bytes = await sessionDocument(settings, { ...sheet, ...more });
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false });
	expect(/<h1>Question 0<\/h1>((?:<p><\/p>)+)<h1>/.exec(value)?.[1]).toBe('<p></p>'.repeat(lines));
	expect(value.split('<p></p>').length - 1).toBe(more.questions.length * lines + 3);
});
