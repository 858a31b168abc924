/** Hands a document to the editing service. */
import type { ImportRequest, ImportedPage } from '../import-protocol.ts';
import type { ExplainedFinding } from '../explained-finding.ts';

/** The page that was kept, or why nothing was. */
export type ImportAnswer = { kept: ImportedPage } | { error: string; findings?: ExplainedFinding[] | undefined };

/** In: where the service answers. Out: a function that asks it, and always has an answer in words. */
export const sendImportTo =
	(address: string) =>
	async (asked: ImportRequest): Promise<ImportAnswer> => {
		try {
			const response = await fetch(address, {
				method: 'POST',
				credentials: 'same-origin',
				headers: { 'Content-Type': 'application/json; charset=utf-8' },
				body: JSON.stringify({ action: 'importDocument', params: asked }),
			});
			const answer = (await response.json()) as ImportedPage & { error?: string; findings?: ExplainedFinding[] };
			return response.ok
				? { kept: answer }
				: { error: answer.error ?? `The editing service answered ${response.status}.`, findings: answer.findings };
		} catch {
			return {
				error:
					'The editing service does not answer. Look whether the hub is still running, then bring the document in again.',
			};
		}
	};
