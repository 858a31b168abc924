import { expect, test } from 'vitest';
import { placeOf } from '../../cms/service/paths.ts';
import { readRequest } from '../../cms/service/protocol.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { assemble } from '../../src/contribution-form/assemble.ts';
import { editorsFields } from '../../src/contribution-form/contributed-types.ts';
import { entryText } from '../../src/contribution-form/entry-text.ts';
import { saveRequest } from '../../src/contribution-form/send.ts';
import { readEntry } from '../../src/content-loading/read-entry.ts';
import { someVocabularies } from '../support/vocabularies.ts';
import { aFilledForm } from './a-filled-form.ts';

test('the editing service understands what the form sends, and keeps it where the type has its files', () => {
	const sent: unknown = JSON.parse(
		JSON.stringify(saveRequest(assemble('case-study', aFilledForm()), { branch: 'main' })),
	);
	const { request } = readRequest(sent);
	if (request?.action !== 'persistEntry') throw new Error('The service did not read it as a request to save.');
	const { dataFiles, options } = request.params;
	expect(placeOf(dataFiles[0]!.path)).toMatchObject({ collection: options.collectionName, slug: dataFiles[0]!.slug });
	expect(options).toMatchObject({ newEntry: true, useWorkflow: true });
});

test('a contribution without a title has no place to be kept, so nothing is sent', () => {
	expect(saveRequest(assemble('case-study', aFilledForm({ title: [''] })), { branch: 'main' })).toBeUndefined();
});

test('all that a sound contribution lacks is what an editor fills in', () => {
	const { findings } = readEntry(
		typeNamed('case-study'),
		'content/case-studies/dudley/a-calmer-way-to-wait.mdx',
		entryText(assemble('case-study', aFilledForm())),
		{ vocabularies: someVocabularies, today: '2026-11-22' },
	);
	const blocking = findings.filter(({ severity }) => severity === 'block');
	const editors = Object.values(editorsFields(typeNamed('case-study')))
		.filter(({ required }) => required)
		.map(({ label }) => label);
	expect(new Set(blocking.map(({ rule }) => rule))).toEqual(new Set(['missing-field']));
	expect(blocking.map(({ where }) => where).sort()).toEqual(editors.sort());
});
