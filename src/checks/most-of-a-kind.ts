/**
 * Keeps a list of findings readable: a text that breaks one rule a thousand times is told so twenty times, and how
 * often in all.
 */
import type { Finding } from '../content-model/finding.ts';

/** Findings of one rule and severity in one entry. No page of the hub had more than six when this was set. */
export const MOST_OF_A_KIND = 20;

const NEXT_OF_THE_REST = 'See to those above first; the next are shown after that.';

/** True for what stands in the place of those that are not shown. */
export const isRest = ({ next }: Pick<Finding, 'next'>): boolean => next === NEXT_OF_THE_REST;

/**
 * In: the findings of one entry, in the order in which they are shown. Out: the same, but of each rule and severity
 * only the first twenty and, in the place of the next, how many more there are. That one blocks where they did.
 */
export const firstOfEachKind = <Found extends Pick<Finding, 'rule' | 'severity' | 'found' | 'message' | 'next'>>(
	findings: readonly Found[],
): Found[] => {
	const kindOf = ({ rule, severity }: Found) => `${severity} ${rule}`;
	const counts = new Map<string, number>();
	const numbered = findings.map((finding) => {
		const number = (counts.get(kindOf(finding)) ?? 0) + 1;
		counts.set(kindOf(finding), number);
		return { finding, number };
	});
	return numbered.flatMap(({ finding, number }): Found[] => {
		if (number <= MOST_OF_A_KIND) return [finding];
		const more = (counts.get(kindOf(finding)) ?? 0) - MOST_OF_A_KIND;
		// One more is told as itself: to say that there is one would take as much room.
		if (more === 1) return [finding];
		return number === MOST_OF_A_KIND + 1
			? [
					{
						...finding,
						found: '',
						message: `And ${more.toLocaleString('en-GB')} more of the same kind from here on.`,
						next: NEXT_OF_THE_REST,
					},
				]
			: [];
	});
};
