/** The agenda in Word, as another program reads it: `mammoth`. */
import mammoth from 'mammoth';
import { expect, test, vi } from 'vitest';
import { agendaDocument } from '../../src/publishing/agenda-document.ts';
import { someHubSettings as settings } from '../support/hub-settings.ts';

const NASTY = 'A <b>“title”</b> & ]]> \u0007 more';
const agenda = {
	title: `Agenda: ${NASTY}`,
	first: ['4 March 2026, A hall'],
	items: [
		{
			id: 'actions',
			heading: 'Actions still to be done',
			lines: [
				{ words: NASTY, href: '/actions/coalition/walk/', note: 'Lead, due 1 April 2026' },
				{ words: 'Plain' },
				{ words: 'Again', href: '/actions/coalition/again/' },
			],
			more: { count: 3, href: '/actions/coalition/', label: 'Actions' },
		},
	],
};

test('another program reads the headings, the lines and their links', async () => {
	const bytes = await agendaDocument(settings, agenda);
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
	const shown = 'A &lt;b&gt;“title”&lt;/b&gt; &amp; ]]&gt;  more';
	expect(value).toContain(
		`<li><a href="https://hub.example.org/actions/coalition/walk/">${shown}</a>: Lead, due 1 April 2026</li><li>Plain</li>`,
	);
	expect(value).toContain('<a href="https://hub.example.org/actions/coalition/">3 more: Actions</a>');
	expect([...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading]) => heading)).toEqual([
		'Welcome',
		'Actions still to be done',
		'Decisions',
		'Actions',
		'Next meeting',
	]);
	expect(value).toContain('<table>');
});

test('whoever fills it in is told that the Chatham House Rule leaves organisations out, wherever it asks for them', async () => {
	const bytes = await agendaDocument(settings, agenda);
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
	const asking = value.split('\n').filter((line) => /organisation/i.test(line));
	expect(asking).toHaveLength(2);
	for (const line of asking) expect(line).toContain('Chatham House Rule');
});

test('the same agenda is the same file, byte for byte, on another day', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T09:30:15Z') });
	const once = await agendaDocument(settings, agenda);
	vi.setSystemTime(new Date('2031-11-30T23:59:59Z'));
	const again = await agendaDocument(settings, agenda);
	vi.useRealTimers();
	expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
});
