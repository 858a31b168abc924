/** What the editor makes of Decap, whatever keeps the entries: widgets, formats, previews, and its own habits. */
import { DecapCmsCore as CMS } from 'decap-cms-core';
import BooleanWidget from 'decap-cms-widget-boolean';
import DateTimeWidget from 'decap-cms-widget-datetime';
import FileWidget from 'decap-cms-widget-file';
import ImageWidget from 'decap-cms-widget-image';
import ListWidget from 'decap-cms-widget-list';
import MarkdownWidget from 'decap-cms-widget-markdown';
import NumberWidget from 'decap-cms-widget-number';
import ObjectWidget from 'decap-cms-widget-object';
import RelationWidget from 'decap-cms-widget-relation';
import SelectWidget from 'decap-cms-widget-select';
import StringWidget from 'decap-cms-widget-string';
import TextWidget from 'decap-cms-widget-text';
import { contentTypes } from '../../src/content-model/index.ts';
import { formatNameOf, SETTINGS } from '../collection.ts';
import { entryFormat, settingsFormat } from '../entry-format.ts';
import { DayOrTimeBox } from './day-and-time-boxes.ts';
import { nameParts } from './accessible-names.ts';
import { registerComponents } from './body-components.ts';
import { labelsFrom } from './group-words.ts';
import { holdingItsValue } from './held-value.ts';
import { followingItsValue } from './lists-that-follow.ts';
import { keepTypedText } from './keep-typed-text.ts';
import { showingDraftPictures } from './pictures-of-draft.ts';
import { pasteIntoBoxes } from './paste/paste-into-boxes.ts';
import { phrases } from './phrases.ts';
import { registerPreviews } from './preview.ts';
import { bodySerialiser, keepStars } from './safe-text.ts';
import { silenceNotices } from './silent-notices.ts';
import { TextField } from './text-field.ts';
import { passOverToldRefusals } from './told-refusals.ts';
import { keepUploadNamesNeutral } from './upload-names.ts';
import type { DecapConfig } from '../decap.ts';

/** Before Decap is opened. */
export const registerParts = ({ showsPages }: { showsPages: boolean }): void => {
	for (const widget of [StringWidget, TextWidget]) {
		const typed = (widget as { Widget: () => { controlComponent: never } }).Widget();
		CMS.registerWidget({ ...typed, controlComponent: holdingItsValue(typed.controlComponent) } as never);
	}
	const widgets = [NumberWidget, BooleanWidget, SelectWidget, RelationWidget, ObjectWidget, FileWidget];
	const list = (ListWidget as { Widget: () => { controlComponent: never } }).Widget();
	CMS.registerWidget({ ...list, controlComponent: followingItsValue(list.controlComponent) } as never);
	const image = (ImageWidget as { Widget: () => { controlComponent: never } }).Widget();
	CMS.registerWidget({ ...image, controlComponent: showingDraftPictures(image.controlComponent) } as never);
	const dayOrTime = (DateTimeWidget as { Widget: () => object }).Widget();
	CMS.registerWidget({ ...dayOrTime, controlComponent: DayOrTimeBox } as never);
	for (const widget of widgets) CMS.registerWidget((widget as { Widget: () => never }).Widget());
	const { Widget } = MarkdownWidget as { Widget: (own: object) => never };
	CMS.registerWidget(Widget({ controlComponent: TextField }));
	registerComponents(CMS);
	CMS.registerRemarkPlugin(keepStars as never);
	registerPreviews(CMS, { showsPages });
	for (const type of contentTypes)
		CMS.registerCustomFormat(formatNameOf(type.name), type.format, entryFormat(type, bodySerialiser) as never);
	CMS.registerCustomFormat(formatNameOf(SETTINGS), 'yaml', settingsFormat() as never);
	CMS.registerLocale('en', phrases as never);
};

/**
 * Decap would show the notes beside a draft; the text as readers will see it helps more writers. On a phone there is
 * room for the form alone. Their own choice is kept.
 */
const showPreviewFirst = () => {
	const pane = 'cms.right-pane';
	if (localStorage.getItem(pane) === null)
		localStorage.setItem(pane, matchMedia('(width < 50rem)').matches ? 'none' : 'preview');
};

/** With Decap, just before it is opened. */
export const openParts = (config: DecapConfig): void => {
	keepUploadNamesNeutral();
	pasteIntoBoxes();
	passOverToldRefusals();
	silenceNotices();
	showPreviewFirst();
	keepTypedText();
	nameParts();
	labelsFrom(config);
};
