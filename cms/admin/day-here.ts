import { dayIn } from '../../src/content-model/day-in.ts';

/** The day it is where the editor sits, `yyyy-mm-dd`. */
export const dayHere = (): string => dayIn(new Intl.DateTimeFormat().resolvedOptions().timeZone);
