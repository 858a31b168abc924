/** How far each draft is for one person: whether it is theirs, what waits for them, what they may do. */
import type { Contributor } from '../../src/content-model/editing-permission.ts';
import { isMine, stepsOpenTo, waitsFor } from '../../src/content-model/editing-queue.ts';
import { stepsOf } from '../../src/content-model/editing-steps.ts';
import type { DraftStanding } from '../draft-standing.ts';
import { placeOfEntry } from './paths.ts';
import { isDraft, pieceAt, type PieceSources } from './permission.ts';

/** One draft, as it is for one person now; undefined where it was published or deleted meanwhile. */
export const draftStandingOf = async (
	person: Contributor,
	sources: PieceSources,
	{ collection, slug }: { collection: string; slug: string },
): Promise<DraftStanding | undefined> => {
	const place = placeOfEntry(collection, slug);
	const piece = { ...(await pieceAt(sources, place)), steps: stepsOf(place.type) };
	if (!isDraft(piece)) return undefined;
	const counted = piece.readings.filter(({ by }) => !piece.writers.includes(by));
	return {
		collection,
		slug,
		isMine: isMine(person, piece),
		waits: waitsFor(person, piece),
		may: stepsOpenTo(person, piece),
		...(place.type?.tellsStories
			? { readings: { people: counted.length, bySafeguarding: counted.some(({ isSafeguarding }) => isSafeguarding) } }
			: {}),
	};
};
