/**
 * Refusals that Decap has told the writer of, and then leaves uncaught: it rejects with its own “…_FAILURE” action once
 * the notice stands there, and with nothing once the form marks which boxes are empty.
 */

/** True for what Decap rejects with after it has shown the reason. */
export const isTold = (reason: unknown): boolean =>
	reason === undefined || /_FAILURE$/.test(String((reason as { type?: unknown } | null)?.type ?? ''));

/** From here on, a fault in the browser’s console is one that nobody was told of. */
export const passOverToldRefusals = (): void =>
	window.addEventListener('unhandledrejection', (event) => {
		if (isTold(event.reason)) event.preventDefault();
	});
