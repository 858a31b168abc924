import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inASentence, portOf } from '../../src/start/in-a-sentence.ts';
import { aContentFolder } from '../support/a-content-folder.ts';

/** Runs a command in a checkout, and gives what it printed and its exit code. */
const run = (root: string, script: string, environment: Record<string, string>, ...parts: string[]) =>
	new Promise<{ code: number; printed: string }>((done, failed) => {
		const child = spawn(process.execPath, [resolve(script), ...parts], {
			cwd: root,
			env: { ...process.env, NO_COLOR: '1', HUB_TODAY: '', AUDIENCE: '', PORT: '', ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let printed = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (piece: Buffer) => (printed += piece.toString()));
		child.on('error', failed);
		child.on('exit', (code) => done({ code: code ?? 1, printed }));
	});

const START = 'src/commands/start.ts';
const BUILD = 'src/commands/build.ts';
const PREVIEW = 'src/commands/preview.ts';
const CHECK = 'src/commands/check.ts';
const SEARCH = 'src/commands/search.ts';
const IMPORT = 'src/commands/import.ts';
const SERVICE = 'src/commands/editing-service.ts';

test.each([
	[
		CHECK,
		'--help',
		/^Options: --json, .*\.\nFor example: npm run check -- content\/case-studies\nREADME\.md says what it does\.\n$/,
	],
	[BUILD, '-h', /^Options: none\.\nFor example: npm run build\n/],
	[PREVIEW, '--help', /^Options: --port, --from\.\nFor example: /],
])('%s %s says what the command takes, and that is no fault', async (script, asked, said) => {
	const { code, printed } = await run('.', script, {}, asked);
	expect([code, printed]).toEqual([0, expect.stringMatching(said)]);
});

test.each([
	[START, { PORT: 'abc' }, [], 2, 'PORT: unexpected “abc”, expected a number from 1 to 65535. For example: PORT=4321'],
	[START, { PORT: '99999' }, [], 2, 'PORT: unexpected “99999”, expected a number from 1 to 65535.'],
	[START, {}, ['--port', '80a'], 2, '--port: unexpected “80a”, expected a number from 1 to 65535.'],
	[START, {}, ['--prot', '8080'], 2, 'Did you mean --port?'],
	[PREVIEW, { PORT: '-1' }, [], 2, 'PORT: unexpected “-1”'],
	[PREVIEW, {}, ['--port', '1e3'], 2, '--port: unexpected “1e3”'],
	[
		PREVIEW,
		{},
		['--from', 'nowhere'],
		2,
		'nowhere: found no build there, expected a folder with an index.html. Run “npm run build” first',
	],
	[PREVIEW, {}, [], 2, 'dist: found no build there'],
	[PREVIEW, {}, ['elsewhere'], 2, 'Unexpected “elsewhere” after the command, expected --port, --from.'],
	[BUILD, { AUDIENCE: 'members' }, [], 1, 'AUDIENCE is “members”; expected “public” or “coalition”.'],
	[BUILD, { HUB_TODAY: '31/3/2026' }, [], 1, 'HUB_TODAY is “31/3/2026”; expected a day written 2026-03-31.'],
	[BUILD, {}, ['--fast'], 2, 'Unexpected “--fast” after the command, expected none. For example: npm run build'],
	[
		CHECK,
		{},
		['content/case-study'],
		2,
		'content/case-study: found nothing there, expected a file or folder of this checkout.',
	],
	[CHECK, {}, ['--jsno'], 2, 'Did you mean --json?'],
	[CHECK, {}, ['--stdin', '--type', 'novel'], 2, '--type: unexpected “novel”, expected one of case-study'],
	[CHECK, {}, ['--stdin', '--type'], 2, 'expected a value with each option that takes one'],
	[SEARCH, {}, ['--filter', 'Health', 'waiting'], 1, 'found no index, expected one.'],
	[SEARCH, {}, ['--count', 'many', 'waiting'], 2, '--count: unexpected “many”'],
	[
		SEARCH,
		{},
		['--sort', 'best', 'waiting'],
		2,
		'--sort: unexpected “best”, expected one of relevance, newest, oldest.',
	],
	[SEARCH, {}, ['--coutn', '3', 'waiting'], 2, 'Did you mean --count?'],
	[
		IMPORT,
		{},
		['nothing.docx', '--type', 'case-study'],
		2,
		'nothing.docx: unexpected path, expected a file that is there.',
	],
	[SERVICE, {}, ['--port', '0'], 2, '--port: unexpected “0”'],
])(
	'%s with %j %j ends with %i and one sentence, never with a list of calls',
	async (script, environment, parts, code, sentence) => {
		const outcome = await run(await aContentFolder(), script, environment as Record<string, string>, ...parts);
		expect(outcome.printed).toContain(sentence);
		expect(outcome.printed.trim().split('\n')).toHaveLength(1);
		expect(outcome.code).toBe(code);
	},
	60_000,
);

test.each([START, BUILD, CHECK])(
	'%s says each fault of the settings with its file and line, and what to do',
	async (script) => {
		const root = await aContentFolder({ 'content/settings/themes.yaml': 'terms: []\n' });
		await rm(join(root, 'content/settings/hub.yaml'));
		const { code, printed } = await run(root, script, {});
		expect(printed).toMatch(/content\/settings\/hub\.yaml:1/);
		expect(printed).toContain('Bring it back from the history');
		expect(printed).toMatch(/content\/settings\/themes\.yaml:1/);
		expect(printed).not.toMatch(/^\s+at /m);
		expect(code).toBe(1);
	},
	60_000,
);

test.each([PREVIEW, SERVICE])(
	'%s says that the port is in use, and how to choose another',
	async (script) => {
		const server = createServer().listen(0, '127.0.0.1');
		onTestFinished(() => void server.close());
		await new Promise((done) => server.once('listening', done));
		const { port } = server.address() as AddressInfo;
		const root = await aContentFolder({ 'dist/index.html': 'home' });
		const { code, printed } = await run(root, script, {}, '--port', String(port));
		expect(printed.trim()).toBe(
			`Port ${port} is in use by another program, expected a free one. Stop the other program, or choose another: --port ${Math.min(port + 1, 65_535)}`,
		);
		expect(code).toBe(1);
	},
	60_000,
);

test('an empty port is the usual one', () => {
	expect(portOf(undefined, 4321, { PORT: '' })).toBe(4321);
	expect(portOf(undefined, 4321, {})).toBe(4321);
	expect(portOf('8080', 4321, { PORT: 'abc' })).toBe(8080);
});

test('a fault of the code says where it is; what was thrown on purpose speaks for itself', () => {
	expect(inASentence(new TypeError('x is not a function'))).toMatch(
		/^tests\/start\/in-a-sentence\.test\.ts:\d+: unexpected fault in the hub’s own code, “x is not a function”\./,
	);
	expect(inASentence(new Error('The table is not there.'))).toBe('The table is not there.');
	expect(inASentence('odd')).toContain('odd');
});
