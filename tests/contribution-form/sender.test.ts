/** What the form asks about whoever sends it without an account. */
import { expect, test } from 'vitest';
import { EMPTY_ALLOWLIST } from '../../src/checks/allowlist.ts';
import { NO_WORDING } from '../../src/checks/wording.ts';
import { toBeAnswered } from '../../src/contribution-form/answers.ts';
import { checkSender } from '../../src/contribution-form/check-words.ts';
import { nameAt } from '../../src/contribution-form/control-names.ts';
import { SENDER } from '../../src/contribution-form/letterbox-names.ts';
import { someVocabularies } from '../support/vocabularies.ts';
import { aFilledForm } from './a-filled-form.ts';

const context = {
	vocabularies: someVocabularies,
	allowlist: EMPTY_ALLOWLIST,
	wording: NO_WORDING,
	today: '2026-11-22',
};
const found = (role: string, organisation: string, mailbox = '') =>
	checkSender(
		aFilledForm({
			[nameAt(SENDER.role)]: [role],
			[nameAt(SENDER.organisation)]: [organisation],
			[nameAt(SENDER.mailbox)]: [mailbox],
		}),
		context,
	);
const boxes = (...sender: Parameters<typeof found>) => found(...sender).map(({ control }) => control);

test('the check asks for role and organisation beside their boxes before anything is sent', () => {
	expect(boxes('', ' ')).toEqual([SENDER.role, SENDER.organisation]);
	expect(boxes('Practice manager', '')).toEqual([SENDER.organisation]);
	expect(boxes('Practice manager', 'A surgery', 'nobody')).toEqual([SENDER.mailbox]);
	expect(boxes('Practice manager', 'A surgery', 'somebody@example.org')).toEqual([]);
});

test('a name in a role is in the way, and is left out rather than answered', () => {
	const findings = found('Practice manager, Ann Whitfield', 'A surgery');
	expect(findings.map(({ control }) => control)).toEqual([SENDER.role]);
	expect(toBeAnswered(findings)).toEqual([]);
});

test('a form that no letterbox takes asks nothing of the sender', () => {
	expect(checkSender(aFilledForm(), context)).toEqual([]);
});
