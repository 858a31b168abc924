/** The log of a hosted hub: a line of JSON for each thing that happened, with nothing in it that people wrote. */
import { pino, type Logger } from 'pino';

export type HostLog = Logger;

/**
 * What is told of a fault: its kind, and where in the code it was met. Its message may quote what somebody wrote.
 * What the hub itself says of its own work is told as the line’s message.
 */
const wordless = (fault: unknown): { kind: string; code?: string; at: string[] } => {
	if (!(fault instanceof Error)) return { kind: typeof fault, at: [] };
	const { code } = fault as NodeJS.ErrnoException;
	return {
		kind: fault.name,
		...(typeof code === 'string' ? { code } : {}),
		at: (fault.stack ?? '')
			.slice((fault.stack?.lastIndexOf(fault.message) ?? 0) + fault.message.length)
			.split('\n')
			.flatMap((line) => /^\s+at .*?((?:src|cms|node_modules|node:)[^\s()]*:\d+)/.exec(line)?.[1] ?? [])
			.slice(0, 8),
	};
};

/** A log that writes where it is told; to standard output unless said. */
export const createLog = (destination?: { write: (line: string) => void }): HostLog => {
	const options = {
		base: null,
		formatters: { level: (label: string) => ({ level: label }) },
		timestamp: pino.stdTimeFunctions.isoTime,
		serializers: { err: wordless },
	};
	return destination ? pino(options, destination) : pino(options);
};
