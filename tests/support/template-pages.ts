/** A small set of pages that shows every template and every kind of component of the site at least once. */
import { builtPages, type BuiltPage } from './built-site.ts';

/** The template a page was made from, by what the page itself says. */
const templateOf = ({ path, html }: BuiltPage): string => {
	const [, type] = /<article[^>]* data-type="([^"]+)"/.exec(html) ?? [];
	if (type) return `one ${type}`;
	const [folder = '', ...rest] = path.split('/').filter(Boolean);
	// The handbook’s other pages are each made by a template of their own.
	if (folder === 'handbook' && (rest.length === 1 || rest[0] === 'patterns')) return path;
	return rest.length ? `${folder}, deeper${rest.length > 1 ? ` by ${rest.length}` : ''}` : path;
};

/** What marks each component of writers and of templates in the HTML. */
const COMPONENTS: Record<string, RegExp> = {
	note: /class="callout"[^>]*data-kind="note"/,
	caution: /class="callout"[^>]*data-kind="caution"/,
	reflection: /class="callout"[^>]*data-kind="reflection"/,
	quotation: /class="quotation"/,
	'key figure': /class="key-figure"/,
	steps: /<ol class="steps"/,
	'unit chart': /class="unit-chart"/,
	flow: /<figure class="flow"/,
	chart: /class="chart"/,
	'way out of the hub': /class="way-out"/,
	fold: /class="fold"/,
	'do and avoid pair': /class="do-avoid"/,
	'do and avoid lists': /class="do-and-avoid"/,
	'content note': /class="content-note"/,
	'content notes': /class="content-notes"/,
	'data table': /class="data-table"/,
	download: /class="download"/,
	footnotes: /class="footnotes"|data-footnotes/,
	'illustrative label': /class="illustrative"/,
	lineage: /class="lineage"/,
	sources: /class="sources"/,
	'defined word': /<a [^>]*class="word"/,
	outcomes: /class="outcomes"/,
	gaps: /class="gaps"/,
	'coverage table': /class="coverage/,
	helplines: /class="helplines"/,
	'way out': /<hub-exit/,
	overdue: /<p class="overdue alert"(?! hidden)/,
	withdrawn: /<strong>Withdrawn<\/strong>/,
	'task list': /type="checkbox"/,
	'list of links in a text': /<ul>\n<li><a href="[^"]*">[^<]*<\/a><\/li>/,
	picture: /<img /,
};

/** Components that some page of the site shows. */
export const componentsShown = (pages: readonly BuiltPage[] = builtPages()): string[] =>
	Object.keys(COMPONENTS).filter((name) => pages.some(({ html }) => COMPONENTS[name]!.test(html)));

/** For each template, its page with the most kinds of components; then more pages until every component is there. */
export const templatePages = (): (BuiltPage & { template: string })[] => {
	const shownOn = (html: string) => Object.values(COMPONENTS).filter((mark) => mark.test(html)).length;
	const chosen = new Map<string, BuiltPage>();
	for (const page of builtPages()) {
		const template = templateOf(page);
		const best = chosen.get(template);
		if (!best || shownOn(page.html) > shownOn(best.html)) chosen.set(template, page);
	}
	const result = [...chosen].map(([template, page]) => ({ template, ...page }));
	for (const name of componentsShown()) {
		const mark = COMPONENTS[name]!;
		if (result.some(({ html }) => mark.test(html))) continue;
		const page = builtPages().find(({ html }) => mark.test(html))!;
		result.push({ template: `a page with ${name}`, ...page });
	}
	return result;
};
