/** What the editor asks and says around a request of Decap’s: before a page goes, after it was published. */
import { askServiceAt, sentenceOf } from './ask-service.ts';
import { askWhetherToDelete, type Use } from './delete-question.ts';
import { entryOf } from './entry-of-path.ts';
import { openForm } from './history-dialog.ts';
import type { FormOf } from './tab-store.ts';
import { sayNext, sayPublished, type Published } from './what-next.ts';

/**
 * Asks whoever deletes a page that others name. Out: true where it is to go; pictures and documents are asked about
 * elsewhere.
 * @param address where the service answers
 */
export const mayBeDeleted = async (address: string, paths: readonly string[]): Promise<boolean> => {
	const [form] = paths.flatMap((path) => entryOf(path) ?? []);
	if (!form) return true;
	// What cannot be asked keeps nobody from deleting what has to go.
	const uses = await askServiceAt(address)<{ uses: Use[] }>('entryUses', form).then(
		(answer) => answer.uses,
		() => [],
	);
	return uses.length === 0 || askWhetherToDelete(uses);
};

/** Says what happens next to a page that was published, with a way to take it back. */
export const tellPublished = (address: string, published: Published, form: FormOf): void =>
	sayPublished(published, async () => {
		try {
			await askServiceAt(address)('undoPublication', { collection: form.collection, slug: form.slug });
			openForm(form);
		} catch (error) {
			sayNext({ words: sentenceOf(error) });
		}
	});
