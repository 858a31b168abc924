/** “I have read this story”: said before it is published, by whoever reads it, of the version they have before them. */
import { contentTypes } from '../../src/content-model/index.ts';
import { conditionFor, type EditingRole } from '../../src/content-model/editing-roles.ts';
import { draftStatusOf } from './draft-status.ts';
import { pieceStateOf } from './offered.ts';
import { sentenceOf, type AskService } from './ask-service.ts';
import { openedVersions } from './opened-versions.ts';
import type { FormOf } from './tab-store.ts';
import { sayNext } from './what-next.ts';

/**
 * True for a form of a story that waits for readers, for somebody whose role reads them. The service says whether they
 * may read this one.
 */
export const isReadBy = (roles: readonly EditingRole[], { collection, slug }: FormOf): boolean =>
	slug !== '' &&
	contentTypes.some(({ name, tellsStories }) => name === collection && tellsStories) &&
	roles.some(
		(role) => conditionFor('confirm-reading', pieceStateOf(draftStatusOf(collection, slug), false), role) === 'not-own',
	);

const versionOf = ({ collection, slug }: FormOf): string | undefined => {
	const type = contentTypes.find(({ name }) => name === collection);
	return type && openedVersions.get(`content/${type.folder}/${slug}.${type.format}`);
};

/** Says it, and tells what is still missing. */
export const sayRead = async (ask: AskService, form: FormOf): Promise<void> => {
	try {
		const { collection, slug } = form;
		const { isReadByTwo } = await ask<{ isReadByTwo: boolean }>('confirmReading', {
			collection,
			slug,
			version: versionOf(form) ?? '',
		});
		sayNext({
			words: isReadByTwo
				? 'Your reading is kept. Two people have read it as it stands: once it is ready, a coalition editor can publish it.'
				: 'Your reading is kept, for as long as nobody changes a word. One more is needed; one of the two must be a safeguarding reader’s.',
		});
	} catch (error) {
		sayNext({ words: sentenceOf(error) });
	}
};
