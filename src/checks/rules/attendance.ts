import { lastUpTo } from '../../content-model/last-up-to.ts';
import type { Part } from '../document.ts';
import { everywhere, type Rule } from '../rule.ts';
import { documentOf } from '../plain-text.ts';
import { namesIn } from '../names/find-names.ts';

const LIST =
	/(?:^|\n)[^\n]{0,12}?\b(?:present|attendees|attended by|in attendance|apologies|attendance|minutes|note[- ]taker|chair|facilitator|circulation)\b(?<people>[^\n]*)/dgiu;

const kept = new WeakMap<Part, readonly { start: number; end: number }[]>();

/** True where this offset stands in a list of people: behind such a word, on its line. */
const isInList = (part: Part, offset: number): boolean => {
	const lists =
		kept.get(part) ??
		[...part.text.matchAll(LIST)].map(({ indices }) => ({
			start: indices?.groups?.['people']?.[0] ?? 0,
			end: indices?.groups?.['people']?.[1] ?? 0,
		}));
	kept.set(part, lists);
	const list = lastUpTo(lists, offset, ({ start }) => start);
	return list !== undefined && offset <= list.end;
};

export const attendance: Rule = {
	id: 'attendance',
	family: 'people',
	title: 'List of people at a meeting',
	why: 'A note tells which organisations took part; a list of names tells where somebody works and whom they meet.',
	source: 'The hub’s own rule: roles and organisations only.',
	severityFor: everywhere('block'),
	check: (document) =>
		document.type !== 'meeting-note'
			? []
			: namesIn(document).flatMap(({ part, start, end }) =>
					isInList(part, start)
						? [
								{
									part,
									start,
									end,
									severity: 'block',
									message: 'A person is named in a list of those who were there.',
									next: 'Take the names out; choose the organisations under “Organisations present”.',
								},
							]
						: [],
				),
	fires: ['Present: Amina Khan, Jo Whitehouse', 'Apologies: Zbyrszko Wlk'],
	silent: ['Present: twelve people from six organisations', 'The group was present throughout.'],
	example: (text) => documentOf(text, { type: 'meeting-note' }),
};
