/** The page that says where to turn shows helplines that stand in the settings: the search knows them as well. Pure. */
import { allHelplines, shownHelp, type Helplines } from '../content-model/helplines.ts';
import type { SearchDocument } from './document.ts';
import { escaped } from './escaped.ts';

const linesOf = ({ situations, frontDoors = [] }: Helplines): string[] => [
	...situations.flatMap(({ heading, helplines }) => [
		`${heading}.`,
		...helplines.map(({ name, forWhom, number, place }) =>
			[name, forWhom, number, place].filter((part) => part !== undefined).join('. '),
		),
	]),
	...frontDoors.map(({ area, service }) => `${area}: ${service}.`),
];

/** The document with each helpline that is shown, found by its name as by a title and by what it is for. */
export const withHelplines = (document: SearchDocument, help: Helplines): SearchDocument => {
	const shown = shownHelp(help);
	const lines = linesOf(shown);
	return {
		...document,
		otherNames: [...document.otherNames, ...allHelplines(shown).map(({ name }) => name)],
		html: [document.html, ...lines.map((line) => `<p>${escaped(line)}</p>`)].join('\n'),
		text: [document.text, ...lines].join('\n'),
	};
};
