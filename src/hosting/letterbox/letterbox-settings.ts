/** What whoever looks after a host may decide about its letterbox. */
import { z } from 'zod';
import { numberSetting } from '../setting-values.ts';

export const letterboxSettings = z.strictObject({
	/** Whether it takes anything now. What was sent before can be looked at and answered all the same. */
	open: z.boolean('expected true or false'),
	/** How many pieces may wait for an editor. */
	waiting: numberSetting(1, 10_000).default(200),
	/** How many days a piece is held after the last word about it. */
	days: numberSetting(1, 730).default(90),
	/** How many pieces may come from one place of the network in an hour, sent back ones among them. */
	perHour: numberSetting(1, 10_000).default(60),
	/** How large a piece may be. */
	kilobytes: numberSetting(10, 5000).default(500),
});

export type LetterboxSettings = z.output<typeof letterboxSettings>;
