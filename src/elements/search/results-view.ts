/** Results as a list: title, the passage that answers, and what kind of page it is. */
import { inWords } from '../../content-model/days.ts';
import { WORKED_EXAMPLE } from '../../content-model/worked-example.ts';
import type { SearchResult } from '../../search/engine.ts';
import type { Passage } from '../../search/passages.ts';
import { make } from '../create-element.ts';
import { own } from '../../content-model/own.ts';

const passageText = ({ parts }: Passage) => parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

const passageView = (passage: Passage) =>
	make(
		'li',
		{},
		passage.heading ? make('a', { href: passage.url }, passage.heading) : undefined,
		make('p', {}, ...passageText(passage)),
	);

/** The reasons are written out when somebody opens them: few do, and every key typed draws ten of these. */
const whyView = (why: SearchResult['why']) => {
	const details = make('details', { class: 'why' }, make('summary', {}, 'Why this result?'));
	details.addEventListener(
		'toggle',
		() => details.append(make('ul', {}, ...why.map(({ reason }) => make('li', {}, reason)))),
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
		dated,
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
		type === 'meeting-note' || type === 'event' || type === 'reflective-note' ? dated && inWords(dated) : '',
	].filter(Boolean);
	const states = [knowledge, stage].filter(Boolean);
	const [first, ...others] = passages;
	return make(
		'li',
		{ class: 'result' },
		make('p', { class: 'shelf-mark' }, ...marks.map((mark) => make('span', {}, mark as string))),
		make('h3', {}, make('a', { href: url }, title)),
		incomplete ? make('p', { class: 'quiet' }, 'The rest of this result did not arrive. The link works.') : undefined,
		summary && !first ? make('p', {}, summary) : undefined,
		first && !first.heading ? make('p', {}, ...passageText(first)) : undefined,
		make('ul', { class: 'passages' }, ...(first && !first.heading ? others : passages).map(passageView)),
		make(
			'p',
			{ class: 'card-foot' },
			...states.map((state) => make('span', {}, state)),
			illustrative && make('span', { class: 'tag' }, WORKED_EXAMPLE.badge),
			overdue && make('span', { class: 'tag overdue-tag' }, 'Overdue for review'),
			withdrawn && make('span', { class: 'tag overdue-tag' }, 'Withdrawn'),
		),
		whyView(why),
	);
};
