/** What whoever looks after a host may decide about its log of who did what. */
import { z } from 'zod';
import { numberSetting } from '../setting-values.ts';

/** As the handbook says under “Keeping pages current”: the record of who approved what is kept for so long. */
export const YEARS_HELD = 6;

export const auditSettings = z.strictObject({ years: numberSetting(1, 10).default(YEARS_HELD) });

export type AuditSettings = z.output<typeof auditSettings>;
