/** Checks links inside the site once everything has been read. Pure. */
import { firstOfEachKind } from '../checks/most-of-a-kind.ts';
import { hrefOf } from '../content-model/address.ts';
import { dayInWords } from '../content-model/days.ts';
import type { Finding, TextFinding } from '../content-model/finding.ts';
import { inFile, located } from '../content-model/locate.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { isWorkedExample, WORKED_EXAMPLE } from '../content-model/worked-example.ts';
import type { CachedEntry } from './entry-cache.ts';
import { isFixedAddress, withoutQuery } from './site-addresses.ts';

/** An entry that was read, with its links and its headings. */
interface Linking {
	file: string;
	type: TypeName;
	id: string;
	data: unknown;
	made: CachedEntry;
}

interface WrongLink {
	said: string;
	next: string;
	severity?: TextFinding['severity'];
}

/**
 * Links that lead nowhere, or from what is real to a worked example; the page shows their words without the link.
 * @param entries all that a link may lead to
 * @param scheduled entries that are published later
 */
export const linkFindings = (
	entries: readonly Linking[],
	scheduled: readonly { type: TypeName; id: string; on: string }[] = [],
): Finding[] => {
	const later = new Map(scheduled.map(({ type, id, on }) => [hrefOf(type, id), on]));
	const headings = new Map(
		entries.map(({ type, id, made }) => [hrefOf(type, id), new Set(made.body.headings.map((heading) => heading.id))]),
	);
	const examples = new Set(entries.filter(({ data }) => isWorkedExample(data)).map(({ type, id }) => hrefOf(type, id)));
	/** What is wrong with a link of an entry, if anything is. */
	const wrongWith = (href: string, isExample: boolean): WrongLink | undefined => {
		const [address = '', fragment] = href.split('#');
		const path = withoutQuery(address);
		if (examples.has(path) && !isExample)
			return {
				said: ', a worked example, which was invented; expected a real page.',
				next: `Take the link out, or link to ${WORKED_EXAMPLE.address}.`,
			};
		const on = later.get(path);
		if (on !== undefined)
			return {
				said: `, which is published on ${dayInWords(on)}; until then its words stand without the link.`,
				next: 'Nothing needs to be done.',
				severity: 'inform',
			};
		const page = headings.get(path);
		const exists = page ? !fragment || page.has(fragment) : isFixedAddress(path);
		return exists
			? undefined
			: {
					said: `, expected a page${page ? ' and a heading' : ''} of the hub.`,
					next: 'Open the page you mean and copy its address from “/” on.',
				};
	};
	return entries.flatMap(({ file, data, made }) => {
		const found = made.links.flatMap(({ href, line, column }): TextFinding[] => {
			const wrong = wrongWith(href, isWorkedExample(data));
			if (!wrong) return [];
			const message = `Unexpected link to “${href}”${wrong.said}`;
			const { severity = 'warn', next } = wrong;
			return [{ rule: 'link', severity, line, column, found: href, message, next }];
		});
		return firstOfEachKind(located(found, inFile({ file, label: 'Body' })));
	});
};
