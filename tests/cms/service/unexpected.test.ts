/** What nobody expected is told to whoever looks after the hub, and to nobody else. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { aHub, serve } from './a-hub.ts';

const failing = async (tell: (words: string, quoting: unknown) => void) => {
	const hub = await aHub();
	const service = await serve(hub.root, {
		origins: ['https://hub.example.org'],
		signIn: () => Promise.reject(new Error('planted-word')),
		tell,
	});
	onTestFinished(async () => {
		await service.close();
		await hub.remove();
	});
	return service;
};

test('a hosted hub logs it in its own way, and says whom to ask', async () => {
	const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	onTestFinished(() => printed.mockRestore());
	const told: unknown[][] = [];
	const service = await failing((...parts) => told.push(parts));
	const { status, body } = await service.send({
		method: 'GET',
		path: '/api/cms/v1/config',
		headers: { Host: 'hub.example.org' },
	});
	expect(status).toBe(500);
	expect(body.error).toContain('Your text is still in the form. Tell whoever looks after the hub.');
	expect(body.error).not.toContain('planted-word');
	expect(told).toEqual([['The editing service met something unexpected.', new Error('planted-word')]]);
	expect(printed).not.toHaveBeenCalled();
});

test('a hub that is being stopped says so, in words that hold on a server', async () => {
	const service = await failing(() => undefined);
	await service.stop();
	const { status, body } = await service.send({
		method: 'GET',
		path: '/api/cms/v1/config',
		headers: { Host: 'hub.example.org' },
	});
	expect(status).toBe(503);
	expect(body.error).toContain('Save again in a minute.');
	expect(body.error).not.toContain('npm start');
});
