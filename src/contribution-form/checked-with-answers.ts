/** Checks what somebody typed, with what they answer to the findings. Pure. */
import type { Allowance } from '../checks/allowance.ts';
import type { ContributedName } from '../content-model/contributed.ts';
import type { Finding } from '../content-model/finding.ts';
import { withAnswers } from './answers.ts';
import { assemble, type Assembled, type Typed } from './assemble.ts';
import { checkContribution, type ContributionContext } from './check-contribution.ts';
import type { InForm } from './in-form.ts';

/** Out: the contribution with the answers that are about something in it, and what the checks say of both. */
export const checkedWithAnswers = (
	type: ContributedName,
	typed: Typed,
	answers: readonly Allowance[],
	context: ContributionContext,
): { contribution: Assembled; findings: Finding<InForm>[] } => {
	const written = assemble(type, typed);
	const found = checkContribution(written, context);
	const contribution = withAnswers(written, answers, found);
	return { contribution, findings: contribution === written ? found : checkContribution(contribution, context) };
};
