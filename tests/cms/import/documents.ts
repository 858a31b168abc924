/** Documents in the ways people make them, in Word, Google Docs and LibreOffice. All invented. */
import { fromALibrary } from './documents/library.ts';
import { fromOtherPrograms } from './documents/other-programs.ts';
import type { AnyDocument } from './documents/story.ts';
import { laidOut } from './documents/structure.ts';
import { easilyMisread } from './documents/text.ts';
import { withWordFeatures } from './documents/word-features.ts';

export const documents: readonly AnyDocument[] = [
	...laidOut,
	...withWordFeatures,
	...easilyMisread,
	...fromOtherPrograms,
	...fromALibrary,
];
