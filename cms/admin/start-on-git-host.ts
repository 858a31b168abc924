/**
 * Opens the editor on a git host, with Decap’s own backend. What only the hub’s service can do is not offered: to see a
 * draft as its page, history, Word documents, pictures, meeting notes begun from an agenda, letters, readings by two.
 */
import { DecapCmsCore as CMS } from 'decap-cms-core';
import { LAPTOP_KEEPER } from '../../src/content-model/editing-roles.ts';
import type { FactsWithoutService } from '../git-host.ts';
import { askingHere, openChecksHere } from './checks-here.ts';
import { withFieldsAskedLater } from './fields-asked-later.ts';
import { gitHostBackend } from './git-host-backend.ts';
import { openParts, registerParts } from './parts-of-decap.ts';
import { hereAs } from './who-is-here.ts';
import { checkWith } from './writing-findings.ts';

/** The git host says who may do what, so the page offers everything. */
const ROLES = [LAPTOP_KEEPER] as const;

/** Rejects where the hub’s own files do not come. */
export const startOnGitHost = async (): Promise<void> => {
	const [facts, check] = await Promise.all([fetch('./hub.json'), openChecksHere()]);
	const { config } = (await facts.json()) as FactsWithoutService;
	const backend = gitHostBackend(check);
	if (!backend) throw new Error('This page was built for a hub with a service.');
	registerParts({ showsPages: false });
	CMS.registerBackend(config.backend.name, backend as never);
	checkWith(askingHere(check));
	openParts(config);
	hereAs(ROLES);
	CMS.init({ config: withFieldsAskedLater(config) as never });
	document.body.classList.add('without-media');
};
