/** Who of the people who do the work has read a guide, in words. Pure. */
import { dayInWords } from '../content-model/days.ts';
import type { PracticeGuide } from '../content-model/practice-guide.ts';

/**
 * `[{ role: 'Custody sergeant', on: '2026-12-03' }]` → `Read by people who do this work: Custody sergeant (3 December
 * 2026).`
 */
export const readByInWords = (readers: PracticeGuide['readBy']): string =>
	readers?.length
		? `Read by people who do this work: ${readers.map(({ role, on }) => `${role} (${dayInWords(on)})`).join('; ')}.`
		: 'Nobody who does this work has read this page for the hub yet. Its editors wrote it from the sources it lists.';
