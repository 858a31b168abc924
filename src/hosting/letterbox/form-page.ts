/** The plain form of a release as it goes out where there is a letterbox: open without script, filled in, answered. */
import type { Element, ElementContent } from 'hast';
import { idAt, nameAt } from '../../contribution-form/control-names.ts';
import { asksOf, LONGEST_REASON, LONGEST_ROLE } from '../../contribution-form/answers.ts';
import {
	htmlElement,
	elementIn,
	elementsIn,
	hasClass,
	isNamed,
	letterboxPart,
	copyOf,
	type LetterboxHere,
	type Page,
} from './built-page.ts';
import { ANSWERS, FORM, TRAP } from '../../contribution-form/letterbox-names.ts';

/** Id of the heading over what is in the way. */
const SUMMARY = 'check-summary-title';

export interface FormOpened {
	/** The page of the letterbox, which has the parts that go into forms. */
	letterbox: Page;
	here: LetterboxHere;
	/** Where the form is posted to. */
	posts: string;
	/** The number of this form. */
	form: string;
}

/** Opens the form for whoever has no script; the script finds by `data-posts` where it may post. */
export const openPlainForm = (page: Page, { letterbox, here, posts, form }: FormOpened): void => {
	const replace = (name: string, part: string) => {
		elementIn(page, hasClass(name), `“${name}”`).children = letterboxPart(letterbox, part);
	};
	if (here === 'closed') {
		elementIn(page, hasClass('before-writing'), '“before-writing”').children.unshift(
			...letterboxPart(letterbox, 'closed'),
		);
		return;
	}
	elementIn(page, ({ tagName }) => tagName === 'hub-contribution-form', 'the form').properties['dataPosts'] = posts;
	const posted = formIn(page);
	// What is in the way stands below the introduction: the page is shown from there on.
	Object.assign(posted.properties, { action: `${posts}#${SUMMARY}`, acceptCharset: 'utf-8' });
	delete elementIn(posted, ({ tagName }) => tagName === 'fieldset', 'the controls of the form').properties['disabled'];
	replace('what-happens', 'what-happens');
	replace('no-script', 'no-script');
	replace('clear', 'clear');
	const checking = elementIn(posted, hasClass('checking'), '“checking”');
	for (const button of elementsIn(checking, ({ tagName }) => tagName === 'button'))
		Object.assign(button.properties, { dataScript: 'with', hidden: true });
	checking.children.push(...letterboxPart(letterbox, 'send'));
	putBefore(posted, checking, letterboxPart(letterbox, 'sender'));
	elementIn(page, isNamed(nameAt(FORM)), 'a box for the number of the form').properties['value'] = form;
	fillChoices(page);
};

/** Puts something before the heading that an element of the form stands under. */
const putBefore = (form: Element, below: Element, more: readonly ElementContent[]): void => {
	const around = elementIn(form, ({ children }) => children.includes(below), 'the controls of the form');
	const heading = around.children.findLastIndex(
		(child, index) => index < around.children.indexOf(below) && child.type === 'element' && child.tagName === 'h2',
	);
	around.children.splice(heading, 0, ...more);
};

const formIn = (page: Page): Element =>
	elementIn(page, ({ tagName, properties }) => tagName === 'form' && properties['noValidate'] === true, 'the form');

/** Lists to choose from stand once in the page, for the script; without it each needs its own. */
const fillChoices = (page: Page): void => {
	const lists = new Map(
		elementsIn(page, ({ tagName }) => tagName === 'datalist').map((list) => [list.properties['id'], list.children]),
	);
	for (const select of elementsIn(page, ({ tagName }) => tagName === 'select')) {
		const choices = lists.get(`choices-${String(select.properties['dataChoices'])}`);
		if (choices && elementsIn(select, ({ tagName }) => tagName === 'option').length === 1)
			select.children.push(...choices.flatMap((choice) => (choice.type === 'element' ? [copyOf(choice)] : [])));
	}
};

/** Puts what somebody typed back where it stood; there they can at least copy it. */
export const putBackTyped = (page: Page, typed: ReadonlyMap<string, readonly string[]>): void => {
	for (const shut of elementsIn(formIn(page), ({ tagName }) => tagName === 'fieldset'))
		delete shut.properties['disabled'];
	const controls = elementsIn(formIn(page), ({ tagName }) => ['input', 'textarea', 'select'].includes(tagName));
	for (const control of controls) {
		const { name, type } = control.properties;
		const values = typed.get(String(name)) ?? [];
		// Whoever filled in the box that nobody sees, by a program of their browser, shall not have to find it.
		if (type === 'hidden' || name === nameAt(TRAP)) continue;
		if (type === 'checkbox' || type === 'radio') setTick(control, values);
		else if (control.tagName === 'textarea') control.children = [{ type: 'text', value: values[0] ?? '' }];
		else if (control.tagName === 'select') setChoice(control, values[0] ?? '');
		else control.properties['value'] = values[0] ?? '';
	}
	openFolds(page, typed);
};

const setTick = (control: Element, values: readonly string[]): void => {
	if (values.includes(String(control.properties['value']))) control.properties['checked'] = true;
	else delete control.properties['checked'];
};

const setChoice = (control: Element, value: string): void => {
	for (const option of elementsIn(control, ({ tagName }) => tagName === 'option'))
		if (value !== '' && option.properties['value'] === value) option.properties['selected'] = true;
		else delete option.properties['selected'];
};

/** What is folded around something that is filled would hide it. */
const openFolds = (page: Page, typed: ReadonlyMap<string, readonly string[]>): void => {
	for (const fold of elementsIn(formIn(page), ({ tagName }) => tagName === 'details'))
		if (elementsIn(fold, ({ properties }) => (typed.get(String(properties['name'])) ?? []).some(Boolean)).length > 0)
			fold.properties['open'] = true;
};

/** A finding as the form shows it. */
export interface ShownFinding {
	/** Id of the control it is about, or of one around it. */
	at: string;
	where: string;
	rule: string;
	found: string;
	message: string;
	next: string;
	isAnswerable: boolean;
}

/** The ids of a control and of what is around it, the nearest first. */
export const idsAround = (control: readonly (string | number)[]): string[] =>
	control.map((_step, index) => idAt(control.slice(0, control.length - index)));

/** Out: a function that gives the first of some ids that the page has. */
export const idsOf = (page: Page): ((ids: readonly string[]) => string) => {
	const there = new Set(
		elementsIn(page, ({ properties }) => properties['id'] !== undefined).map(({ properties }) => properties['id']),
	);
	return (ids) => ids.find((id) => there.has(id)) ?? 'main';
};

/** Puts a message on top of the form, with what was found and boxes to answer what may be answered. */
export const showResult = (
	page: Page,
	title: string,
	lines: readonly string[],
	findings: readonly ShownFinding[],
): void => {
	const result = elementIn(page, hasClass('check-result'), 'a place for what was found');
	delete result.properties['hidden'];
	result.children = [
		htmlElement(
			'div',
			{ className: ['check-summary', 'stopped'], role: 'group', ariaLabelledBy: [SUMMARY] },
			htmlElement('h2', { id: SUMMARY }, title),
			...lines.map((line) => htmlElement('p', {}, line)),
			findings.length > 0 && htmlElement('ul', {}, ...findings.map(summaryLine)),
		),
	];
	showBeside(page, findings);
};

const sentenceOf = ({ found, message }: ShownFinding): string =>
	found && !message.includes(found) ? `“${found}”. ${message}` : message;

const summaryLine = (finding: ShownFinding, index: number): Element =>
	htmlElement(
		'li',
		{},
		htmlElement('a', { href: `#${finding.at}` }, finding.where || 'The form'),
		`: ${sentenceOf(finding)} `,
		htmlElement('span', { className: ['next'] }, finding.next),
		finding.isAnswerable && answerBoxes(finding, index),
	);

/** Role and reason, under names that the letterbox reads. */
const answerBoxes = (finding: ShownFinding, index: number): Element => {
	const { summary, only, why } = asksOf(finding);
	const [name, id] = [nameAt([...ANSWERS, index]), idAt([...ANSWERS, index])];
	return htmlElement(
		'div',
		{ className: ['field-answers'] },
		htmlElement(
			'details',
			{ className: ['answer'] },
			htmlElement('summary', {}, summary),
			htmlElement('p', {}, `A reviewer sees your answer and decides. ${only} Fill in both boxes, then send again.`),
			htmlElement('input', { type: 'hidden', name: `${name}.rule`, value: finding.rule }),
			htmlElement('input', { type: 'hidden', name: `${name}.found`, value: finding.found }),
			htmlElement('label', { htmlFor: [`${id}-role`] }, 'Your role, without your name'),
			htmlElement('input', {
				id: `${id}-role`,
				name: `${name}.byRole`,
				type: 'text',
				maxLength: LONGEST_ROLE,
				autoComplete: ['off'],
			}),
			htmlElement('label', { htmlFor: [`${id}-why`] }, why),
			htmlElement('textarea', {
				id: `${id}-why`,
				name: `${name}.why`,
				rows: 2,
				maxLength: LONGEST_REASON,
				autoComplete: ['off'],
			}),
		),
	);
};

const BOXES = new Set(['input', 'textarea', 'select']);

const showBeside = (page: Page, findings: readonly ShownFinding[]): void => {
	const byId = new Map<string, ShownFinding[]>();
	for (const finding of findings) byId.set(finding.at, [...(byId.get(finding.at) ?? []), finding]);
	for (const parent of elementsIn(page, () => true)) {
		const children = parent.children.flatMap((child) => {
			const about = child.type === 'element' ? byId.get(String(child.properties['id'])) : undefined;
			if (child.type !== 'element' || !about) return [child];
			const note = noteOf(about, `${String(child.properties['id'])}-findings`);
			const described = child.properties['ariaDescribedBy'];
			child.properties['ariaDescribedBy'] = [
				...(Array.isArray(described) ? described : []),
				note.properties['id'] as string,
			];
			if (BOXES.has(child.tagName)) child.properties['ariaInvalid'] = 'true';
			return [note, child];
		});
		if (children.length !== parent.children.length) parent.children = children;
	}
};

const noteOf = (about: readonly ShownFinding[], id: string): Element =>
	htmlElement(
		'div',
		{ className: ['field-findings'], id },
		...about.map((finding) =>
			htmlElement(
				'p',
				{},
				htmlElement('span', { className: ['visually-hidden'] }, 'To put right: '),
				`${sentenceOf(finding)} ${finding.next}`,
			),
		),
	);
