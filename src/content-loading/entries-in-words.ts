import { dayInWords } from '../content-model/days.ts';
import type { LoadedContent } from './load-content.ts';

/**
 * `12 entries published, 1 left out, 2 wait for their day: the next on 1 December 2026.`
 * @param into the folder they were built into
 */
export const entriesInWords = (
	{
		entries,
		leftOut,
		scheduled,
	}: { [Part in 'entries' | 'leftOut']: readonly unknown[] } & Pick<LoadedContent, 'scheduled'>,
	into?: string,
): string => {
	const counted = `${entries.length} entries published${into ? ` into ${into}/` : ''}, ${leftOut.length} left out`;
	const [next] = scheduled.map(({ on }) => on).sort();
	if (next === undefined) return `${counted}.`;
	const wait = scheduled.length === 1 ? '1 waits for its day' : `${scheduled.length} wait for their day`;
	return `${counted}, ${wait}: ${scheduled.length === 1 ? '' : 'the next on '}${dayInWords(next)}.`;
};
