/** An allowance: somebody looked at a finding, says why it may stand, and signs with role and day. */
import { MOST_ALLOWED_WORDS } from '../content-model/allowed-words.ts';
import type { Finding, Spot } from '../content-model/finding.ts';
import { oneLine } from '../content-model/one-line.ts';

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

/** True for a rule that blocks and whose finding the writer may still answer: “this is not a person”. */
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

/** What an allowance names of the words a finding quotes: one line, cut where it is longer than any sentence. */
export const wordsToAllow = (found: string): string => oneLine(found, MOST_ALLOWED_WORDS).replace(/\s+/g, ' ').trim();

const plain = (words: string) => wordsToAllow(words).normalize('NFKC').replaceAll('’', "'").toLowerCase();

/** What an allowance and a finding that it speaks of have in common. */
export const allowanceKeyOf = (rule: string, words: string) => JSON.stringify([rule, plain(words)]);

const isConfirmed = ({ unconfirmed }: Allowance) => !unconfirmed;

/** What blocks for another reason than a name is never its writer’s own to answer. */
const mayAnswer = ({ rule, severity }: Finding<Spot>) => severity !== 'block' || mayBeAnswered(rule);

/** The allowance that counts of two about the same: the later, then the first. */
const better = (one: Allowance, other: Allowance) => (other.on > one.on ? other : one);

type FindAllowance = (finding: Pick<Finding, 'rule' | 'found'>) => Allowance | undefined;

/** Finds the best allowance for a finding. Each allowance is read once, however many findings there are. */
const allowancesByWords = (allowances: readonly Allowance[]): FindAllowance => {
	const best = new Map<string, Allowance>();
	for (const allowance of allowances) {
		const key = allowanceKeyOf(allowance.rule, allowance.words ?? '');
		const known = best.get(key);
		best.set(key, known ? better(known, allowance) : allowance);
	}
	return ({ rule, found }) => {
		const everywhere = best.get(allowanceKeyOf(rule, ''));
		const here = best.get(allowanceKeyOf(rule, found));
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
	const confirmed = allowancesByWords(allowances.filter(isConfirmed));
	const answered = allowancesByWords(allowances.filter((allowance) => !isConfirmed(allowance)));
	return findings.map((finding) => {
		const allowance = confirmed(finding) ?? (mayAnswer(finding) ? answered(finding) : undefined);
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
				next: 'If you agree and are not the writer, press “Allow this…” beside it in the editor. If not, change the words.',
			};
		return {
			...finding,
			severity: 'inform',
			message: `${finding.message} Allowed until ${lastDay} by ${allowance.byRole}: ${allowance.why}`,
			next: 'Nothing to do.',
		};
	});
};
