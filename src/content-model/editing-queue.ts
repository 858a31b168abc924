/** What waits for whom: what somebody is to do next about a piece. Pure. */
import { isReadByTwo, mayDo, type EditedPiece, type EditingPerson } from './editing-permission.ts';
import { LAPTOP_KEEPER, type EditingAction } from './editing-roles.ts';
import type { PieceSteps } from './editing-steps.ts';

/** A piece, and what its steps are called. */
export interface QueuedPiece extends EditedPiece {
	steps: PieceSteps;
}

/** True where they wrote it, or a part of it. */
export const isMine = ({ id }: Pick<EditingPerson, 'id'>, { writers }: Pick<EditedPiece, 'writers'>): boolean =>
	writers.includes(id);

const lacksReading = (person: EditingPerson, piece: QueuedPiece): boolean =>
	piece.steps.publish === 'publish-story' &&
	!isReadByTwo(piece) &&
	!piece.readings.some(({ by }) => by === person.id) &&
	mayDo(person, 'confirm-reading', piece);

/**
 * What waits for somebody to do it, in its order: a draft waits for its writers alone, which is another list. Nobody is
 * asked to say of their own piece that it is ready, but for whoever is alone.
 */
export const waitsFor = (person: EditingPerson, piece: QueuedPiece): EditingAction[] => {
	const { ready, publish } = piece.steps;
	const isAlone = person.roles.includes(LAPTOP_KEEPER);
	const reading: EditingAction[] = lacksReading(person, piece) && !isAlone ? ['confirm-reading'] : [];
	if (piece.state === 'in-review')
		return (isAlone || !isMine(person, piece)) && mayDo(person, ready, piece) ? [...reading, ready] : reading;
	if (piece.state === 'ready') return mayDo(person, publish, piece) ? [...reading, publish] : reading;
	return [];
};

/** Steps of a draft that somebody may take now. */
export const STEP_NAMES = ['move', 'ready', 'publish', 'delete'] as const satisfies (keyof PieceSteps)[];
export type StepName = (typeof STEP_NAMES)[number];

export const stepsOpenTo = (person: EditingPerson, piece: QueuedPiece): StepName[] =>
	STEP_NAMES.filter((name) => mayDo(person, piece.steps[name], piece));
