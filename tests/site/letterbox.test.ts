/** The forms of the built site as a host with a letterbox opens them. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { CONTRIBUTED, formAddress } from '../../src/content-model/contributed.ts';
import type { Letter } from '../../src/contribution-form/letter.ts';
import { SENDER } from '../../src/contribution-form/letterbox-names.ts';
import { nameAt } from '../../src/contribution-form/control-names.ts';
import { printPage, readPage } from '../../src/hosting/letterbox/built-page.ts';
import { openPlainForm } from '../../src/hosting/letterbox/form-page.ts';
import { fillStatusPage, receipt, statusOf } from '../../src/hosting/letterbox/status-page.ts';
import { builtPages } from '../support/built-site.ts';
import { faultsOf } from '../support/html-rules.ts';

const built = new Map(builtPages().map(({ path, html }) => [path, html]));
const pageAt = (path: string) => readPage(built.get(path)!);

test.each(CONTRIBUTED)('the form of a %s is open without script, and sound', async (type) => {
	const page = pageAt(formAddress(type));
	openPlainForm(page, { letterbox: pageAt('/letterbox/'), here: 'open', posts: '/letterbox/send/', form: 'a number' });
	const html = printPage(page);
	const { document } = parseHTML(html);
	expect(document.querySelectorAll('form fieldset[disabled]')).toHaveLength(0);
	for (const path of Object.values(SENDER))
		expect(document.querySelectorAll(`[name="${nameAt(path)}"]`)).toHaveLength(1);
	// Every list that can be reached without script holds what there is to choose.
	for (const select of document.querySelectorAll('form select[data-choices]'))
		expect(select.querySelectorAll('option').length, select.getAttribute('name')!).toBe(
			document.querySelectorAll(`#choices-${select.getAttribute('data-choices')} option`).length + 1,
		);
	// Boxes to tick that answer one question share its name; every other name stands once.
	const names = [...document.querySelectorAll('form [name]:not([type="checkbox"], [type="radio"])')].map((box) =>
		box.getAttribute('name'),
	);
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	const faults = await faultsOf(formAddress(type), html);
	expect(faults.filter((fault) => !fault.includes(' form-dup-name: '))).toEqual([]);
});

test('a closed letterbox is said on every form', () => {
	for (const type of CONTRIBUTED) {
		const page = pageAt(formAddress(type));
		openPlainForm(page, { letterbox: pageAt('/letterbox/'), here: 'closed', posts: '', form: '' });
		expect(printPage(page)).toContain('The letterbox is closed at the moment');
	}
});

test('where a piece stands is sound, and says nothing of what it says on a host without a letterbox', async () => {
	const letter: Letter = {
		pseudonym: 'a',
		type: 'case-study',
		state: 'waiting',
		sentAt: '2026-11-28',
		changedAt: '2026-11-28',
		sender: undefined,
		file: undefined,
		draft: undefined,
		said: [{ side: 'editor', words: 'Which year?', at: '2026-11-28' }],
	};
	for (const answer of [receipt('0000', 90), statusOf(letter, { code: '0000', publishedAt: undefined })]) {
		const page = pageAt('/letterbox/');
		fillStatusPage(page, { here: 'open', answer });
		const html = printPage(page);
		expect(html).not.toContain('has no letterbox');
		expect(await faultsOf('/letterbox/', html)).toEqual([]);
	}
	expect(built.get('/letterbox/')).toContain('has no letterbox');
});
