/** A refusal by whatever checks: an error that has a status of HTTP, and words for whoever asked. */
export const refusalIn = (error: unknown): { status: number; words: string } | undefined => {
	if (!(error instanceof Error)) return undefined;
	const { status } = error as Error & { status?: unknown };
	return typeof status === 'number' && status >= 400 ? { status, words: error.message } : undefined;
};
