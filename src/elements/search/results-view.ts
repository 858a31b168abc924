/** Results as a list: title, the passage that answers, and what kind of page it is. */
import { dayInWords } from '../../content-model/days.ts';
import { WORKED_EXAMPLE } from '../../content-model/worked-example.ts';
import type { SearchResult } from '../../search/results.ts';
import type { Passage } from '../../search/passages.ts';
import { createElement } from '../create-element.ts';
import { own } from '../../content-model/own.ts';

const passageText = ({ parts }: Passage) =>
	parts.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text));

const passageView = (passage: Passage) =>
	createElement(
		'li',
		{},
		passage.heading ? createElement('a', { href: passage.url }, passage.heading) : undefined,
		createElement('p', {}, ...passageText(passage)),
	);

/** The reasons are written out when somebody opens them: few do, and every key typed draws ten of these. */
const whyView = (why: SearchResult['why']) => {
	const details = createElement('details', { class: 'why' }, createElement('summary', {}, 'Why this result?'));
	details.addEventListener(
		'toggle',
		() => details.append(createElement('ul', {}, ...why.map(({ reason }) => createElement('li', {}, reason)))),
		{ once: true },
	);
	return details;
};

/**
 * One result. The heading is a link; passages under headings link straight to where they stand.
 * @param typeNames what to call each content type: `{ 'case-study': 'Case study' }`
 */
export const resultView = (result: SearchResult, typeNames: Readonly<Record<string, string>>): HTMLLIElement => {
	const {
		url,
		title,
		summary,
		type,
		networks,
		knowledge,
		stage,
		heldOn,
		overdue,
		illustrative,
		withdrawn,
		passages,
		why,
		incomplete,
	} = result;
	const marks = [
		own(typeNames, type) ?? '',
		networks.length > 3 ? `${networks.length} places` : networks.join(', '),
		heldOn && dayInWords(heldOn),
	].filter(Boolean);
	const states = [knowledge, stage].filter(Boolean);
	const [first, ...others] = passages;
	return createElement(
		'li',
		{ class: 'result' },
		createElement('p', { class: 'shelf-mark' }, ...marks.map((mark) => createElement('span', {}, mark as string))),
		createElement('h3', {}, createElement('a', { href: url }, title)),
		incomplete
			? createElement('p', { class: 'quiet' }, 'The rest of this result did not arrive. The link works.')
			: undefined,
		summary && !first ? createElement('p', {}, summary) : undefined,
		first && !first.heading ? createElement('p', {}, ...passageText(first)) : undefined,
		createElement('ul', { class: 'passages' }, ...(first && !first.heading ? others : passages).map(passageView)),
		createElement(
			'p',
			{ class: 'card-foot' },
			...states.map((state) => createElement('span', {}, state)),
			illustrative && createElement('span', { class: 'tag' }, WORKED_EXAMPLE.badge),
			overdue && createElement('span', { class: 'tag overdue-tag' }, 'Overdue for review'),
			withdrawn && createElement('span', { class: 'tag overdue-tag' }, 'Withdrawn'),
		),
		whyView(why),
	);
};
