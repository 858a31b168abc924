/**
 * The part of the form that is fetched with the first check: the content model, the checks, and how findings are
 * shown.
 */
import type { Assembled, Typed } from '../../contribution-form/assemble.ts';
import type { Allowance } from '../../checks/allowance.ts';
import type { ContributedName } from '../../content-model/contributed.ts';
import { contributionFile } from '../../contribution-form/contribution-file.ts';
import { checkedWithAnswers } from '../../contribution-form/checked-with-answers.ts';
import { checkSender } from '../../contribution-form/check-words.ts';
import type { InForm } from '../../contribution-form/in-form.ts';
import type { Finding } from '../../content-model/finding.ts';
import { todayHere } from '../today.ts';
import { CHECK_FACTS, unpackFacts, type CheckFacts } from '../../contribution-form/check-facts.ts';
import { inSite } from '../site-path.ts';

export { clearFindings, showBeside, summaryView } from './findings-view.ts';
export { answerTo } from '../../contribution-form/answers.ts';
export { nothingBlocks } from '../../content-model/finding.ts';
export { handOver, wayToSend } from './hand-over.ts';
export { contributionFile, todayHere };

/** Reads a form and checks it. @throws when what the checks need to know cannot be fetched */
export const openChecks = async (): Promise<
	(
		type: ContributedName,
		form: HTMLFormElement,
		answers: readonly Allowance[],
	) => { contribution: Assembled; findings: Finding<InForm>[] }
> => {
	const response = await fetch(inSite(CHECK_FACTS));
	if (!response.ok)
		throw new Error(`${CHECK_FACTS} answered ${response.status}; expected what the checks need to know.`);
	const facts = unpackFacts((await response.json()) as CheckFacts);
	return (type, form, answers) => {
		const [typed, context] = [typedIn(form), { ...facts, today: todayHere() }];
		const { contribution, findings } = checkedWithAnswers(type, typed, answers, context);
		return { contribution, findings: [...findings, ...checkSender(typed, context)] };
	};
};

const typedIn = (form: HTMLFormElement): Typed => {
	const typed = new Map<string, string[]>();
	for (const [name, value] of new FormData(form))
		if (typeof value === 'string') typed.set(name, [...(typed.get(name) ?? []), value]);
	return typed;
};
