/** What becomes of an open form when its session ends, and is begun anew in another tab. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { formToken, openedBy, sendToService } from '../../../cms/admin/send-to-service.ts';

const ADDRESS = '/api/cms/v1';
const SAVE = { action: 'persistEntry', params: { text: 'what was typed' } };

/** The server’s part: who is signed in now, if anybody, and with which token. */
let session: { name: string; formToken: string } | undefined;
let asked: string[];
let answers: (body: string) => Response;

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status });

const server = (address: string, { headers, body }: { headers: Record<string, string>; body?: string }) => {
	asked.push(body ?? address);
	if (!session) return json(401, { error: 'Your session has ended.' });
	if (body === undefined) return json(200, { writer: { name: session.name }, formToken: session.formToken });
	return headers['hub-form-token'] === session.formToken ? answers(body) : json(403, { error: 'Not told here.' });
};

beforeEach(() => {
	asked = [];
	answers = () => json(200, { kept: true });
	session = { name: 'Writer abc123', formToken: 'first' };
	vi.stubGlobal('document', parseHTML('<!doctype html><html><body></body></html>').document);
	vi.stubGlobal('fetch', (address: string, request: never) => Promise.resolve(server(address, request)));
	openedBy({ name: 'Writer abc123' }, 'first');
});
afterEach(() => {
	openedBy({ name: '' }, undefined);
	vi.unstubAllGlobals();
});

const said = () => document.querySelector('.what-next p')?.textContent ?? '';
const send = async () => (await sendToService(ADDRESS, SAVE)).status;

test('a request brings what the page was told', async () => {
	expect(await send()).toBe(200);
	expect(asked).toEqual([JSON.stringify(SAVE)]);
	expect(said()).toBe('');
});

test('where the session has ended it is said once, kindly, with the way back', async () => {
	session = undefined;
	expect([await send(), await send()]).toEqual([401, 401]);
	expect(document.querySelectorAll('.what-next')).toHaveLength(1);
	expect(said()).toMatch(/^You are signed out here: .*, or you signed out in another tab\. Nothing is saved until/);
	expect(document.querySelector('.what-next a')?.getAttribute('href')).toBe('/sign-in/');
	expect(document.querySelector('.what-next a')?.getAttribute('target')).toBe('_blank');
});

test('it is said anew with each thing that somebody does, never by what the page asks by itself', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	session = undefined;
	const ask = (action: string) => sendToService(ADDRESS, { action, params: {} });
	await ask('checkEntry');
	expect(said()).toMatch(/^You are signed out here/);
	document.querySelector('.what-next')!.remove();
	vi.advanceTimersByTime(5000);
	await ask('checkEntry');
	expect(said()).toBe('');
	// A save of a new page asks first whether there is one.
	await ask('unpublishedEntry');
	const notice = document.querySelector('.what-next');
	expect(said()).toMatch(/^You are signed out here/);
	await send();
	expect(document.querySelector('.what-next')).toBe(notice);
	vi.advanceTimersByTime(5000);
	await send();
	expect(document.querySelector('.what-next')).not.toBe(notice);
	expect(document.querySelectorAll('.what-next')).toHaveLength(1);
});

test('whoever signs in again in another tab saves in this one, as if nothing had been', async () => {
	session = undefined;
	await send();
	session = { name: 'Writer abc123', formToken: 'second' };
	asked = [];
	expect(await send()).toBe(200);
	expect(asked).toEqual([JSON.stringify(SAVE), `${ADDRESS}/config`, JSON.stringify(SAVE)]);
	// What lies over the buttons of the form has gone.
	expect(said()).toBe('');
	expect(formToken()).toBe('second');
});

test('what somebody wrote is not saved as by whoever signed in after them', async () => {
	session = { name: 'Coalition editor def456', formToken: 'second' };
	expect(await send()).toBe(403);
	expect(asked).toEqual([JSON.stringify(SAVE), `${ADDRESS}/config`]);
	expect(formToken()).toBe('first');
});

test('what one may not do is not asked twice', async () => {
	answers = () => json(403, { error: 'Who may do that: a keeper.' });
	expect(await send()).toBe(403);
	expect(asked.filter((body) => body === JSON.stringify(SAVE))).toHaveLength(1);
});

test('where nobody signs in nothing is asked besides', async () => {
	openedBy({ name: 'Hub editor' }, undefined);
	session = undefined;
	expect(await send()).toBe(401);
	expect([asked.length, said()]).toEqual([1, '']);
});
