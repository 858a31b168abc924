/** Sends a contribution to the letterbox of a hosted hub, for whoever has no account. */
import type { Allowance } from '../checks/allowance.ts';
import { nameAt } from './control-names.ts';
import type { LetterFinding } from './letter-check.ts';
import { ANSWERS } from './letterbox-names.ts';

export type LetterOutcome = { code: string; days: number } | { message: string; findings: LetterFinding[] };

/** What is posted: the form as it stands, and the answers to findings, as the form without script posts them. */
export const postedForm = (
	form: Iterable<[string, FormDataEntryValue]>,
	answers: readonly Allowance[],
): URLSearchParams => {
	const posted = new URLSearchParams();
	for (const [name, value] of form) if (typeof value === 'string') posted.append(name, value);
	for (const [index, { rule, words = '', byRole, why }] of answers.entries())
		for (const [part, value] of Object.entries({ rule, found: words, byRole, why }))
			posted.append(nameAt([...ANSWERS, index, part]), value);
	return posted;
};

/** Out: the receipt code, or why nothing was kept. Never throws. */
export const sendLetter = async (address: string, posted: URLSearchParams): Promise<LetterOutcome> => {
	try {
		const response = await fetch(address, {
			method: 'POST',
			credentials: 'omit',
			headers: { Accept: 'application/json' },
			body: posted,
		});
		const answer = (await response.json()) as Partial<{
			code: string;
			days: number;
			error: string;
			findings: LetterFinding[];
		}>;
		if (response.ok && answer.code !== undefined) return { code: answer.code, days: answer.days ?? 0 };
		return { message: answer.error ?? TRY_AGAIN, findings: answer.findings ?? [] };
	} catch {
		return { message: TRY_AGAIN, findings: [] };
	}
};

const TRY_AGAIN =
	'The letterbox could not be reached; the connection may be bad. What you wrote is still here. Try again.';
