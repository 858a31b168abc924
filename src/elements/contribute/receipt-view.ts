/** What takes the place of the form once it has been sent: the code, which is shown only this once. */
import { LETTERBOX, RECEIPT } from '../../contribution-form/receipt-words.ts';
import { createElement } from '../create-element.ts';

export const receiptView = ({ code, days }: { code: string; days: number }): HTMLElement =>
	createElement(
		'div',
		{ class: 'letterbox-receipt', role: 'group', tabindex: '-1', 'aria-labelledby': 'letterbox-receipt-title' },
		createElement('p', { class: 'alert plain' }, RECEIPT.taken),
		createElement('h2', { id: 'letterbox-receipt-title' }, RECEIPT.heading),
		createElement('p', {}, createElement('code', { class: 'receipt-code' }, code)),
		createElement('p', {}, createElement('strong', {}, RECEIPT.once), ` ${RECEIPT.use}`),
		createElement('p', {}, RECEIPT.held(days)),
		createElement('p', {}, createElement('a', { href: LETTERBOX }, RECEIPT.link)),
	);
