/** The part of the form that is fetched with the first check: the content model, the checks, and how findings are shown. */
import { assemble, type Assembled, type Typed } from './assemble.ts';
import type { ContributedName } from '../../content-model/contributed.ts';
import { contributionFile } from './contribution-file.ts';
import { judgeContribution, type FormFinding } from './judge-contribution.ts';
import { JUDGING_FACTS, unpackFacts, type JudgingFacts } from './judging-facts.ts';

export { clearFindings, showBeside, summaryView } from './findings-view.ts';
export { maySend } from './judge-contribution.ts';
export { findService, send, type Service } from './send.ts';
export { contributionFile };

const todayHere = () => {
	const now = new Date();
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/** Reads a form and judges it. @throws when what the checks need to know cannot be fetched */
export const openChecks = async (): Promise<(type: ContributedName, form: HTMLFormElement) => { contribution: Assembled; findings: FormFinding[] }> => {
	const response = await fetch(JUDGING_FACTS);
	if (!response.ok) throw new Error(`${JUDGING_FACTS} answered ${response.status}; expected what the checks need to know.`);
	const facts = unpackFacts((await response.json()) as JudgingFacts);
	return (type, form) => {
		const contribution = assemble(type, typedIn(form));
		return { contribution, findings: judgeContribution(contribution, { ...facts, today: todayHere() }) };
	};
};

const typedIn = (form: HTMLFormElement): Typed => {
	const typed = new Map<string, string[]>();
	for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.set(name, [...(typed.get(name) ?? []), value]);
	return typed;
};
