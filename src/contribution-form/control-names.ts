/** What controls are called: a file of its own, because it is all that the page needs before the first check. */

/** Name of the control at a path: `['outcomes', 0, 'measure']` → `outcomes.0.measure`. */
export const nameAt = (path: readonly (string | number)[]) => path.join('.');

/** Id of the control at a path: `field-outcomes-0-measure`. */
export const idAt = (path: readonly (string | number)[]) => `field-${path.join('-')}`;

/** What the controls of the body are called: no field of the model may have this name. */
export const BODY_PART = 'bodyPart';

/** Stands for the number of a row that has not been added yet. */
export const UNNUMBERED = '_';
