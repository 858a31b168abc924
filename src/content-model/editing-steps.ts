/** What the steps of a piece are called in the table of roles; they depend on what it is. */
import type { ContentType } from './content-type.ts';
import type { EditingAction } from './editing-roles.ts';

export interface PieceSteps {
	write: EditingAction;
	/** Between draft and review. */
	move: EditingAction;
	ready: EditingAction;
	publish: EditingAction;
	delete: EditingAction;
	/** Showing the draft to somebody outside; undefined for settings, which have no page. */
	share: EditingAction | undefined;
}

/** Settings are moved on by whoever may write them. */
const STEPS_OF_SETTINGS: PieceSteps = {
	write: 'write-settings',
	move: 'write-settings',
	ready: 'write-settings',
	publish: 'publish-settings',
	delete: 'write-settings',
	share: undefined,
};

/** @param type undefined for settings */
export const stepsOf = (type: Pick<ContentType, 'tellsStories' | 'writtenBy'> | undefined): PieceSteps =>
	type
		? {
				write: type.writtenBy === 'editors' ? 'write-reference' : 'write',
				move: 'move',
				ready: 'mark-ready',
				publish: type.tellsStories ? 'publish-story' : 'publish',
				delete: 'delete-draft',
				share: type.tellsStories ? 'share-story' : 'share-draft',
			}
		: STEPS_OF_SETTINGS;
