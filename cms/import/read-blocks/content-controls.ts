/** Elements that hold others: boxes to fill in, and two forms of the same thing. */
import { wordsOfBlocks } from '../blocks.ts';
import { contentsLost } from '../seen.ts';
import { storedText } from '../words.ts';
import { childOf, childrenOf, elementsWithin, switchOf, type XmlElement } from '../xml.ts';
import type { BlockReader } from './reader.ts';

/**
 * What stands in a box to fill in: nothing while it shows its prompt, or where Word makes a table of contents in it.
 */
export const contentControl = (element: XmlElement, reader: BlockReader): XmlElement[] => {
	const contents = childrenOf(element, 'w:sdtContent');
	const { lost } = reader.seen;
	if (switchOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')) {
		const words = contents
			.map((content) => storedText(content).replace(/\s+/g, ' ').trim())
			.join(' ')
			.trim();
		if (words) lost.push({ what: 'The prompt of an empty box', words, why: 'Nobody had filled the box in.' });
		return [];
	}
	const gallery = elementsWithin(element, 'w:docPartGallery')[0]?.attributes.get('w:val') ?? '';
	if (/^table of contents$/i.test(gallery)) {
		const words = contents
			.map((content) => wordsOfBlocks(reader.blocksIn(content)))
			.join(' ')
			.trim();
		if (words) lost.push(contentsLost(words));
		return [];
	}
	return contents;
};

/** The newer form of a drawing is the one people see; the older is there for old programs, and repeats its words. */
export const alternativeOf = (element: XmlElement): XmlElement => {
	const choices = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
	return choices.find(holdsSomething) ?? choices[0] ?? element;
};

const holdsSomething = (choice: XmlElement): boolean =>
	elementsWithin(choice, 'w:t', 'a:t', 'a:blip', 'v:imagedata', 'v:textpath', 'dgm:relIds', 'c:chart', 'm:t').length >
	0;
