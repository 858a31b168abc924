/**
 * Checks what somebody without an account sends, by the same code as the form and the import: what passes can be taken
 * over as it is. Stores nothing. Runs in a worker thread.
 */
import { nothingBlocks, type Finding } from '../../src/content-model/finding.ts';
import { oneLine } from '../../src/content-model/one-line.ts';
import { answerable } from '../../src/contribution-form/answers.ts';
import type { Assembled } from '../../src/contribution-form/assemble.ts';
import type { ContributionContext } from '../../src/contribution-form/check-contribution.ts';
import { checkedWithAnswers } from '../../src/contribution-form/checked-with-answers.ts';
import { contributionFile } from '../../src/contribution-form/contribution-file.ts';
import { entryIdOf } from '../../src/contribution-form/entry-name.ts';
import type { InForm } from '../../src/contribution-form/in-form.ts';
import type { CheckedLetter, SentLetter } from '../../src/contribution-form/letter-check.ts';
import { keepsOutOfDrafts } from '../required-when-ready.ts';
import { FILE_NAME, inBase64 } from './letter-file.ts';
import { readSent } from './read-sent.ts';
import { RequestError } from './refusal.ts';

interface Hub {
	/** Root of the checkout. */
	root: string;
	context: ContributionContext;
	check: (path: string, text: string) => Promise<Finding[]>;
}

/** Everything that speaks against taking a contribution, in the order of the form. */
export const checkLetter = async (
	{ type, typed, answers }: SentLetter,
	{ root, context, check }: Hub,
): Promise<CheckedLetter> => {
	const { contribution, findings } = checkedWithAnswers(type, new Map(typed), answers, context);
	if (!nothingBlocks(findings)) return { findings: findings.map(answerable), file: undefined };
	const { text: file } = contributionFile(contribution);
	const beside = await blockingInImport(contribution, file, { root, check });
	return { findings: [...beside, ...findings].map(answerable), file: beside.length > 0 ? undefined : file };
};

/** What would keep an editor from taking it over: its page has no address, or the editor’s own check says more. */
const blockingInImport = async (
	contribution: Assembled,
	file: string,
	hub: Pick<Hub, 'root' | 'check'>,
): Promise<Finding<InForm>[]> => {
	const { type, data } = contribution;
	if (entryIdOf(type, data) === undefined) return [withoutAddress(String(data['title']))];
	try {
		const { findings } = await readSent({ fileName: FILE_NAME, content: inBase64(file) }, hub);
		return findings.filter(keepsOutOfDrafts).map(({ rule, severity, found, message, next, where }) => ({
			...{ rule, severity, found, message, next, where },
			control: ['title'],
		}));
	} catch (error) {
		if (!(error instanceof RequestError)) throw error;
		return [
			{
				control: 'networks' in data ? ['networks'] : ['title'],
				where: 'The page',
				rule: 'no-name',
				severity: 'block',
				found: '',
				message: error.message,
				next: 'Put it right here, and send it again.',
			},
		];
	}
};

/** The form asks for everything else that an address is made of. */
const withoutAddress = (title: string): Finding<InForm> => ({
	control: ['title'],
	where: 'Title',
	rule: 'no-name',
	severity: 'block',
	found: title,
	message: `The title “${oneLine(title, 60)}” has no plain letters or digits, expected some, because the page’s address is made of them.`,
	next: 'Add a word or two in English to the title, and send it again.',
});
