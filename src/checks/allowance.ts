/** An allowance: somebody looked at a finding, says why it may stand, and signs with role and day. */
import type { Finding, Spot } from '../content-model/finding.ts';

export interface Allowance {
	/** Id of the rule. */
	rule: string;
	/** The words it is about, as the finding quotes them. Empty: wherever this rule fires in the entry. */
	words?: string | undefined;
	byRole: string;
	why: string;
	/** `yyyy-mm-dd`. */
	on: string;
	/** True while it is the writer’s own answer and nobody else has looked. */
	unconfirmed?: boolean | undefined;
}

/** Rules that may take a word for a person. Numbers, addresses and dates are never the writer’s own to allow. */
const ANSWERED_BY_WRITERS: ReadonlySet<string> = new Set([
	'name',
	'name-with-title',
	'possible-name',
	'nickname',
	'staff',
	'initials',
]);

/** True for a rule whose finding the writer may answer: “this is not a person”. */
export const mayBeAnswered = (rule: string): boolean => ANSWERED_BY_WRITERS.has(rule);

/** How long an allowance holds: a year, then somebody looks again. */
const MONTHS = 12;

const isAllowance = (value: unknown): value is Allowance =>
	typeof value === 'object' &&
	value !== null &&
	(['rule', 'byRole', 'why', 'on'] as const).every(
		(key) =>
			typeof (value as Record<string, unknown>)[key] === 'string' && (value as Record<string, string>)[key]?.trim(),
	);

/** The allowances that front matter holds under `allowed`; anything not shaped like one is left to the schema. */
export const allowancesOf = (data: Readonly<Record<string, unknown>>): Allowance[] =>
	Array.isArray(data['allowed']) ? data['allowed'].filter(isAllowance) : [];

/** The last day on which an allowance given on `day` holds: `2026-03-31` → `2027-03-31`. */
export const lastDayOf = (day: string) => {
	const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
	return new Date(Date.UTC(year, month - 1 + MONTHS, dayOfMonth)).toISOString().slice(0, 10);
};

const plain = (words: string) => words.normalize('NFKC').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();

const isConfirmed = ({ unconfirmed }: Allowance) => !unconfirmed;

/** The allowance that counts of two about the same: a confirmed one, then the later, then the first. */
const better = (one: Allowance, other: Allowance) => {
	if (isConfirmed(one) !== isConfirmed(other)) return isConfirmed(one) ? one : other;
	return other.on > one.on ? other : one;
};

/** Finds the allowance for a finding. Each allowance is read once, however many findings there are. */
const allowancesByWords = (allowances: readonly Allowance[]) => {
	const keyOf = (rule: string, words: string) => JSON.stringify([rule, plain(words)]);
	const best = new Map<string, Allowance>();
	for (const allowance of allowances) {
		if (allowance.unconfirmed && !mayBeAnswered(allowance.rule)) continue;
		const key = keyOf(allowance.rule, allowance.words ?? '');
		const known = best.get(key);
		best.set(key, known ? better(known, allowance) : allowance);
	}
	return ({ rule, found }: Pick<Finding, 'rule' | 'found'>): Allowance | undefined => {
		const everywhere = best.get(keyOf(rule, ''));
		const here = best.get(keyOf(rule, found));
		return here && everywhere ? better(here, everywhere) : (here ?? everywhere);
	};
};

/**
 * The same findings, with those that somebody has allowed brought down to `inform`.
 * An allowance that is over, or dated after `today`, changes nothing but the message. A writer’s own answer keeps a
 * finding from blocking a draft, and it waits for somebody else: where several allow the same, a confirmed one counts.
 */
export const applyAllowances = (
	findings: readonly Finding<Spot>[],
	allowances: readonly Allowance[],
	today: string,
): Finding<Spot>[] => {
	if (!allowances.length) return [...findings];
	const allowanceFor = allowancesByWords(allowances);
	return findings.map((finding) => {
		const allowance = allowanceFor(finding);
		if (!allowance) return finding;
		if (allowance.on > today)
			return {
				...finding,
				message: `${finding.message} The allowance for it is dated ${allowance.on}, which is still to come.`,
				next: 'Date the allowance with the day on which somebody decided.',
			};
		const lastDay = lastDayOf(allowance.on);
		if (lastDay < today)
			return {
				...finding,
				message: `${finding.message} The allowance for it ended on ${lastDay}.`,
				next: 'Look again; if it may still stand, renew the allowance with today’s date.',
			};
		if (allowance.unconfirmed)
			return {
				...finding,
				severity: finding.severity === 'inform' ? 'inform' : 'warn',
				message: `${finding.message} The writer (${allowance.byRole}) answers: ${allowance.why} Nobody else has looked yet.`,
				next: 'If nobody is meant, open “Allowed findings”, put your own role there and take the tick “Not confirmed yet” away. If somebody is, take the words out.',
			};
		return {
			...finding,
			severity: 'inform',
			message: `${finding.message} Allowed until ${lastDay} by ${allowance.byRole}: ${allowance.why}`,
			next: 'Nothing to do.',
		};
	});
};
