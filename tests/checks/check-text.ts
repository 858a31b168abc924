import { checkDocument } from '../../src/checks/check-document.ts';
import type { CheckedDocument } from '../../src/checks/document.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { inFile } from '../../src/content-model/locate.ts';

/** Checks a text that stands in no file: places are those of the text. */
export const checkText = (document: CheckedDocument, rules?: readonly Rule[]) =>
	checkDocument(document, inFile({ file: 'text' }), rules);
