import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { documentOf } from '../plain-text.ts';

const VAGUE =
	/^(?:click|here|click here|press here|tap here|read|read more|more|more info(?:rmation)?|find out more|learn more|see more|see here|view|link|this|this (?:link|page|site|website|article|document|report|one|guide)|the (?:link|page|site|website)|page|website|site|document|download|pdf|it|go|visit|source|details|continue|website here|\d+)[.!>»→ ]*$/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

export const linkText: Rule = {
	id: 'link-text',
	family: 'quality',
	title: 'Text of a link',
	why: 'People who listen to a page go from link to link and hear only their words.',
	source: 'WCAG 2.2, 2.4.4 and 2.4.9.',
	severityFor: everywhere('warn'),
	check: (document) =>
		document.links.flatMap(({ text, href, ...at }): RuleMatch[] => {
			const words = text.trim();
			const sight = (message: string): RuleMatch[] => [
				{
					severity: 'warn',
					at,
					found: words || href,
					message,
					next: 'Say where the link leads: the title of the page, or what the reader finds there.',
				},
			];
			if (!words) return sight('The link has no words.');
			if (VAGUE.test(words)) return sight('These words do not say where the link leads.');
			return ADDRESS.test(words) ? sight('The link shows an address instead of words.') : [];
		}),
	fires: ['click here', 'https://example.org/a/b', 'More'],
	silent: ['Calm waiting: what we changed', 'the national definition'],
	example: (text) =>
		documentOf('', { parts: [], links: [{ text, href: 'https://example.org/', where: '', line: 1, column: 1 }] }),
};
