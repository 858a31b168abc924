import { byStory, type Rule } from '../rule.ts';
import { matchesIn, numbersIn, sightingOf } from '../reading/patterns.ts';

const COORDINATES = /(?<![\d.])-?\d{1,2}\.\d{3,},\s?-?\d{1,3}\.\d{3,}(?!\d)/gu;
const THREE_WORDS = /\/\/\/[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}/gu;
const GRID = /(?<![A-Z0-9])(?:H[PTUWXYZ]|N[A-DF-HJ-OR-UW-Z]|S[C-EH-KM-PR-Z]|T[AFGLMQRV]) ?(?:\d{4} ?\d{4}|\d{5} ?\d{5})(?![A-Z0-9])/gu;
const MAP_LINK = /(?:@-?\d{1,2}\.\d{3,},-?\d{1,3}\.\d{3,}|[?&](?:q|ll|center|query)=-?\d{1,2}\.\d{3,}(?:,|%2C)-?\d{1,3}\.\d{3,})/giu;

export const mapReference: Rule = {
	id: 'map-reference',
	family: 'people',
	title: 'Point on a map',
	why: 'A point on a map is an address.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'warn'),
	check: (document) =>
		[COORDINATES, THREE_WORDS, GRID, MAP_LINK].flatMap((expression) =>
			(expression === THREE_WORDS ? matchesIn : numbersIn)(document, expression, ({ kind }) => kind !== 'words-of-address').map((match) => sightingOf(match, document.tellsStories ? 'block' : 'warn', 'This points to a place within metres.', 'Name the borough or the town instead.')),
		),
	fires: ['Found at 52.47862, -1.90844.', 'It is ///table.lamp.window', 'Grid reference SP 0658 8671'],
	silent: ['Scores rose from 3.125 to 4.5.', 'See chapter 12.345'],
};
