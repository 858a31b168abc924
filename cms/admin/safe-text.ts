/** Keeps what writers type inside the safe subset: see `makeSafe`. */
import type { DecapCmsCore } from 'decap-cms-core';
import { makeSafe, makeTypable } from '../../src/contributions/stray-characters.ts';

/** File → form takes away the backslashes only MDX needs; form → file puts them back. */
export const bodySerialiser = {
	deserialize: (text: string) => makeTypable(text),
	serialize: (text: string) => makeSafe(text),
};

/** For both of Decap’s rich-text widgets, so that moving to the newer one is a change of one word. */
export const keepBodiesSafe = (cms: typeof DecapCmsCore) => {
	for (const widget of ['markdown', 'richtext']) cms.registerWidgetValueSerializer(widget, bodySerialiser);
};
