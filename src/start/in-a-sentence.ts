/**
 * How commands of the hub end when something is wrong: one sentence that says where, what was found, what was expected
 * and what to do next, and an exit code. Used by every command.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../content-model/nearest.ts';

/** The command was not understood. Its message is shown as it is. */
export class Misunderstood extends Error {}

/** Somebody asked what the command takes. Its message is shown as it is, and nothing went wrong. */
class HelpAsked extends Error {}

/** Exit code of a command that was not understood; one that went wrong ends with 1. */
const MISUNDERSTOOD = 2;

/**
 * From here on, whatever nobody catches ends the process with a sentence instead of a list of calls. A fault of the
 * code itself says where it is, so that it can be told on.
 */
export const faultsInASentence = (): void => {
	process.on('uncaughtException', (fault: unknown) => {
		if (fault instanceof HelpAsked) {
			console.log(fault.message);
			process.exit(0);
		}
		console.error(inASentence(fault));
		process.exit(fault instanceof Misunderstood ? MISUNDERSTOOD : 1);
	});
};

/** What to print of anything that was thrown. */
export const inASentence = (fault: unknown): string => {
	if (!(fault instanceof Error)) return `Unexpected fault: ${String(fault)}. Tell whoever looks after the hub’s code.`;
	const isOfTheCode =
		fault instanceof TypeError ||
		fault instanceof ReferenceError ||
		fault instanceof RangeError ||
		fault instanceof SyntaxError;
	if (!isOfTheCode) return fault.message;
	const place = /\b((?:src|cms|tests)\/[^\s():]+:\d+)/.exec(fault.stack ?? '')?.[1] ?? 'an unknown place';
	return `${place}: unexpected fault in the hub’s own code, “${fault.message}”. Tell whoever looks after the code, with this line.`;
};

/**
 * Reads the arguments of a command.
 * @param example a whole command that works, shown to whoever typed something else
 * @throws {Misunderstood} for options the command does not have; what it takes, where somebody asks with `--help`
 */
export const readArguments = <Config extends ParseArgsConfig>(
	config: Config,
	example: string,
): ReturnType<typeof parseArgs<Config>> => {
	const options = Object.keys(config.options ?? {}).map((name) => `--${name}`);
	if ((config.args ?? process.argv.slice(2)).some((word) => word === '--help' || word === '-h'))
		throw new HelpAsked(
			`Options: ${options.join(', ') || 'none'}.\nFor example: ${example}\nREADME.md says what it does.`,
		);
	try {
		return parseArgs(config);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
		const [, typed] = /'([^\s'=]+)/.exec(message) ?? [];
		const meant = code.endsWith('UNKNOWN_OPTION') && typed ? nearest(typed, options) : undefined;
		throw new Misunderstood(
			`Unexpected ${typed ? `“${typed}”` : 'words'} after the command, expected ${code.endsWith('INVALID_OPTION_VALUE') ? 'a value with each option that takes one' : options.join(', ') || 'none'}. ${meant ? `Did you mean ${meant}?` : `For example: ${example}`}`,
			{ cause: error },
		);
	}
};

/**
 * The port to serve at: what `--port` says, else what `PORT` says, else the usual one. An empty one is none.
 * @throws {Misunderstood} for what is no port
 */
export const portOf = (
	option: string | undefined,
	usual: number,
	environment: Record<string, string | undefined> = process.env,
): number => {
	const [name, written] = option === undefined ? ['PORT', environment['PORT'] || String(usual)] : ['--port', option];
	const port = Number(written);
	if (/^\d{1,5}$/.test(written) && port >= 1 && port <= 65_535) return port;
	throw new Misunderstood(
		`${name}: unexpected “${written}”, expected a number from 1 to 65535. For example: ${name === 'PORT' ? `PORT=${usual}` : `--port ${usual}`}`,
	);
};

const WHY_NOT = new Map<string | undefined, string>([
	['EADDRINUSE', 'is in use by another program'],
	['EACCES', 'is kept for the system'],
]);

/** A sentence for a server that could not listen, or the error itself where the port is not the reason. */
export const cannotListen = (error: NodeJS.ErrnoException, port: number): Error => {
	const why = WHY_NOT.get(error.code);
	return why
		? new Error(
				`Port ${port} ${why}, expected a free one. Stop the other program, or choose another: --port ${port < 1024 ? 4321 : Math.min(port + 1, 65_535)}`,
			)
		: error;
};
