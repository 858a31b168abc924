/** How far a draft is for whoever looks at the board, as the service tells it. */
import type { StepName } from '../src/content-model/editing-queue.ts';
import type { EditingAction } from '../src/content-model/editing-roles.ts';

export interface DraftStanding {
	collection: string;
	slug: string;
	/** Whether they wrote it, or a part of it. */
	isMine: boolean;
	/** What waits for them to do it. */
	waits: EditingAction[];
	/** What they may do to it. */
	may: StepName[];
	/** Of a story: who has read it as it stands, its writers not counted. */
	readings?: { people: number; bySafeguarding: boolean };
}
