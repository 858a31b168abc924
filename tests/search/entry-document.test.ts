import { expect, test } from 'vitest';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { searchDocumentOf, type Findable } from '../../src/search/entry-document.ts';
import { aHubEntry } from '../support/a-hub.ts';
import { someVocabularies } from '../support/vocabularies.ts';

const NO_BODY = { html: '', text: '', headings: [], linked: [] };

const documentOf = (type: TypeName, data: Record<string, unknown> = {}) =>
	searchDocumentOf({ ...aHubEntry(type, 'one', data), body: NO_BODY } as unknown as Findable, {
		vocabularies: someVocabularies,
		titleOf: () => undefined,
	});

test('a page and a page of the handbook speak of the hub, unless they say that they speak of practice', () => {
	for (const type of ['page', 'handbook-page'] as const) {
		expect(documentOf(type).meta.aboutTheHub, type).toBe(true);
		expect(documentOf(type, { ofPractice: true }).meta.aboutTheHub, type).toBeUndefined();
	}
	expect(documentOf('practice-guide').meta.aboutTheHub).toBeUndefined();
});
