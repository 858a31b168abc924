/** Everything a contribution can be refused for. Rules decide *whether*; the two tables say *how it is said*. */
import { BODY_REFUSALS } from './body-refusals.ts';
import { FIELD_REFUSALS } from './field-refusals.ts';
import type { Refusal } from './refusal.ts';

const table = { ...BODY_REFUSALS, ...FIELD_REFUSALS };

export type RefusalId = keyof typeof table;

/** Every refusal by the id of its rule. */
export const REFUSALS: Readonly<Record<RefusalId, Refusal>> = table;
