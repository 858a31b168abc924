/** Shows findings: a summary with links at the top of the form, and each beside the control it is about. */
import { rulePageOf } from '../../checks/rule-page.ts';
import { createElement } from '../create-element.ts';
import { answerControls, type GiveAnswer } from './answers.ts';
import { toBeAnswered } from '../../contribution-form/answers.ts';
import { idAt } from '../../contribution-form/control-names.ts';
import type { InForm } from '../../contribution-form/in-form.ts';
import type { Finding, Severity } from '../../content-model/finding.ts';

const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, button';

/** The element a finding is about: its control, or the nearest field around it. */
const elementFor = (form: HTMLElement, control: InForm['control']): HTMLElement | undefined => {
	for (let length = control.length; length > 0; length -= 1) {
		const found = form.querySelector<HTMLElement>(`#${CSS.escape(idAt(control.slice(0, length)))}`);
		if (found) return found;
	}
	return undefined;
};

/**
 * Puts the focus on a control, or on the first one inside a group; opens what it is folded into. In a text it selects
 * the words that are meant.
 */
export const focusOn = (element: HTMLElement, words = '') => {
	for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
		folded.open = true;
	const target = element.matches(FOCUSABLE) ? element : (element.querySelector<HTMLElement>(FOCUSABLE) ?? element);
	target.focus({ preventScroll: true });
	const at = target instanceof HTMLTextAreaElement && words !== '' ? target.value.indexOf(words) : -1;
	if (at >= 0) (target as HTMLTextAreaElement).setSelectionRange(at, at + words.length);
	// The label above is what tells where one is.
	(target.closest('.field') ?? target).scrollIntoView({ block: 'start' });
};

const sentenceOf = ({ found, message }: Finding<InForm>) =>
	found && !message.includes(found) ? `“${found}”. ${message}` : message;

/** Takes every message about findings off the form. */
export const clearFindings = (form: HTMLElement) => {
	for (const note of form.querySelectorAll<HTMLElement>('.field-findings')) {
		const described = form.querySelector(`[aria-describedby~="${CSS.escape(note.id)}"]`);
		const others =
			described
				?.getAttribute('aria-describedby')
				?.split(' ')
				.filter((id) => id !== note.id) ?? [];
		if (others.length > 0) described?.setAttribute('aria-describedby', others.join(' '));
		else described?.removeAttribute('aria-describedby');
		note.remove();
	}
	for (const answers of form.querySelectorAll('.field-answers')) answers.remove();
	for (const element of form.querySelectorAll('[aria-invalid]')) element.removeAttribute('aria-invalid');
};

/** Puts each finding beside its control. */
export const showBeside = (form: HTMLElement, findings: readonly Finding<InForm>[], give: GiveAnswer) => {
	clearFindings(form);
	const byElement = new Map<HTMLElement, Finding<InForm>[]>();
	for (const finding of findings) {
		const element = elementFor(form, finding.control);
		if (element && finding.severity !== 'inform') byElement.set(element, [...(byElement.get(element) ?? []), finding]);
	}
	const asked = new Set(toBeAnswered([...byElement.values()].flat()));
	for (const [element, about] of byElement) {
		const blocks = about.some(({ severity }) => severity === 'block');
		const note = createElement(
			'div',
			{ class: blocks ? 'field-findings' : 'field-findings advice', id: `${element.id}-findings` },
			...about.map((finding) =>
				createElement(
					'p',
					{},
					createElement(
						'span',
						{ class: 'visually-hidden' },
						finding.severity === 'block' ? 'To put right: ' : 'To think about: ',
					),
					`${sentenceOf(finding)} ${finding.next}`,
				),
			),
		);
		// Beside the note, so that it is not read out as the description of the control.
		const answers = createElement(
			'div',
			{ class: 'field-answers' },
			...about
				.filter((finding) => asked.has(finding))
				.map((finding, index) => answerControls(finding, `${element.id}-answer-${index}`, give)),
		);
		const opening = element.querySelector(':scope > .hint') ?? element.querySelector(':scope > legend');
		if (opening) opening.after(note);
		else element.before(note);
		if (answers.childElementCount > 0) note.after(answers);
		element.setAttribute(
			'aria-describedby',
			[element.getAttribute('aria-describedby'), note.id].filter(Boolean).join(' '),
		);
		if (blocks && element.matches('input, select, textarea')) element.setAttribute('aria-invalid', 'true');
	}
};

const HEADINGS = {
	block: 'To put right before it can be sent',
	warn: 'Worth another look',
	inform: 'Good to know',
} as const;

const summaryTitle = (blocks: number, warns: number): string => {
	if (blocks > 0) return `${blocks} ${blocks === 1 ? 'thing' : 'things'} to put right`;
	return warns > 0
		? `Nothing stands in the way; ${warns} ${warns === 1 ? 'thing' : 'things'} to think about`
		: 'Nothing found to put right';
};

/** The summary of a check: what to put right first, then what to think about. Links lead to the controls. */
export const summaryView = (form: HTMLElement, findings: readonly Finding<InForm>[]): HTMLElement => {
	const sorted = inOrderOfForm(form, findings);
	const of = (severity: Severity) => sorted.filter((finding) => finding.severity === severity);
	const [blocks, warns] = [of('block').length, of('warn').length];
	return createElement(
		'div',
		{
			class: blocks > 0 ? 'check-summary stopped' : 'check-summary',
			role: 'group',
			tabindex: '-1',
			'aria-labelledby': 'check-summary-title',
		},
		createElement('h2', { id: 'check-summary-title' }, summaryTitle(blocks, warns)),
		blocks === 0 &&
			createElement('p', {}, 'The checks cannot know everything: a person reads it as well before it is published.'),
		...(['block', 'warn', 'inform'] as const).flatMap((severity): HTMLElement[] => {
			const items = of(severity);
			if (items.length === 0) return [];
			const list = createElement('ul', {}, ...items.map((finding) => itemOf(form, finding)));
			return severity === 'inform'
				? [createElement('details', {}, createElement('summary', {}, HEADINGS.inform), list)]
				: [createElement('h3', {}, HEADINGS[severity]), list];
		}),
	);
};

/** The order in which somebody comes to the controls. */
const inOrderOfForm = (form: HTMLElement, findings: readonly Finding<InForm>[]): Finding<InForm>[] => {
	const placed = findings.map((finding) => ({ finding, element: elementFor(form, finding.control) }));
	return placed
		.sort((one, other) => {
			if (!one.element || !other.element || one.element === other.element)
				return Number(!one.element) - Number(!other.element);
			return one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
		})
		.map(({ finding }) => finding);
};

const itemOf = (form: HTMLElement, finding: Finding<InForm>) => {
	const help = rulePageOf(finding.rule);
	const element = elementFor(form, finding.control);
	const link = element
		? createElement('a', { href: `#${element.id}` }, finding.where || 'The form')
		: createElement('strong', {}, finding.where || 'The form');
	if (element)
		link.addEventListener('click', (event) => {
			event.preventDefault();
			focusOn(element, finding.found);
		});
	return createElement(
		'li',
		{},
		link,
		`: ${sentenceOf(finding)} `,
		createElement('span', { class: 'next' }, finding.next),
		' ',
		// In a tab of its own, because this page keeps nothing when it is left.
		help &&
			createElement(
				'a',
				{
					href: help,
					target: '_blank',
					rel: 'noopener',
					'aria-label': `Why, in the handbook, in a new tab: ${finding.message}`,
				},
				'Why?',
			),
	);
};
