/** Hands a document to the editing service. */
import type { ImportQuestions, ImportRequest, ImportedPage } from '../import-protocol.ts';
import { sendToService } from './send-to-service.ts';
import type { ExplainedFinding } from '../explained-finding.ts';

/** The page that was kept, what is asked before it is, or why nothing was. */
export type ImportAnswer =
	{ kept: ImportedPage } | { asked: ImportQuestions } | { error: string; findings?: ExplainedFinding[] | undefined };

const REFUSED = 'The hub did not take the document and did not say why. Wait a minute, then bring it in again.';

/** In: where the service answers. Out: a function that asks it, and always has an answer in words. */
export const sendImportTo =
	(address: string) =>
	async (asked: ImportRequest): Promise<ImportAnswer> => {
		try {
			const response = await sendToService(address, { action: 'importDocument', params: asked });
			const answer = (await response.json()) as ImportedPage &
				Partial<ImportQuestions> & { error?: string; findings?: ExplainedFinding[] };
			if (response.ok && answer.questions)
				return { asked: { questions: answer.questions, sections: answer.sections ?? [] } };
			return response.ok ? { kept: answer } : { error: answer.error ?? REFUSED, findings: answer.findings };
		} catch {
			return {
				error:
					'The editing service does not answer. Look whether the hub is still running, then bring the document in again.',
			};
		}
	};
