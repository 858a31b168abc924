/** Documents that are brought in, and the hub they are brought into: for tests of the import. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { aDocx, p } from '../../import/a-docx.ts';
import { aHub, checkModuleCalled, serve, type Answer, type Asking, type TestHub } from '../a-hub.ts';

/** What somebody wrote in Word: a title, a passage under a heading, and what else is put into it. */
export const aWordDocument = ({
	title = 'Calmer waiting',
	passage = 'Fewer people left.',
	more = '',
	parts = {},
}: { title?: string; passage?: string; more?: string; parts?: object } = {}) =>
	aDocx({ body: p(title, { style: 'Title' }) + p('Results', { style: 'Heading1' }) + p(passage) + more, ...parts });

/** Sends a Word document. */
export const bringing = (service: Asking, bytes: Uint8Array, more: Record<string, unknown> = {}): Promise<Answer> =>
	service.ask('importDocument', {
		fileName: 'report.docx',
		content: Buffer.from(bytes).toString('base64'),
		type: 'case-study',
		network: 'dudley',
		...more,
	});
/** Sends a file of the plain form; a text is sent as it is. */
export const contributing = (service: Asking, value: unknown, more: Record<string, unknown> = {}): Promise<Answer> =>
	service.ask('importDocument', {
		fileName: 'calm.contribution.json',
		content: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64'),
		...more,
	});

/** The page that `aWordDocument` becomes, and its file. */
export const ID = 'dudley/calmer-waiting';
export const FILE = `content/case-studies/${ID}.mdx`;

/** Everything in a hub, byte for byte. */
export const everything = async (hub: TestHub): Promise<string> => {
	const names = (await readdir(hub.root, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	// What git and the service keep for themselves is looked at through git.
	return (
		(
			await Promise.all(
				names
					.filter((name) => !name.includes('/.git/'))
					.map(async (name) => `${name} ${(await readFile(name)).toString('base64')}`),
			)
		)
			.sort()
			.join('\n') +
		hub.git('for-each-ref') +
		hub.git('count-objects', '-v')
	);
};

/** One hub for all tests of a file, because a service takes a moment to start; each test finds it without drafts. */
export const aHubWithDrafts = (): { hub: TestHub; service: Asking } => {
	const here = {} as { hub: TestHub; service: Asking };
	beforeAll(async () => {
		here.hub = await aHub();
		// More documents in a few seconds than a person brings in: the rate has tests of its own.
		here.service = await serve(here.hub.root, {
			mode: 'workflow',
			checking: checkModuleCalled('strict'),
			limits: { imports: 1_000 },
		});
	});
	afterEach(() => {
		for (const draft of here.hub.git('for-each-ref', '--format=%(refname)', 'refs/drafts').split('\n').filter(Boolean))
			here.hub.git('update-ref', '-d', draft);
	});
	afterAll(async () => {
		await here.service.close();
		await here.hub.remove();
	});
	return here;
};
