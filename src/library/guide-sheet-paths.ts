/** One page for each sheet of each guide. */
import { hasTeamPack } from './guide-sheets.ts';
import { theHub, type HubEntryOf } from './hub.ts';

const pathsOf = (guides: readonly HubEntryOf<'practice-guide'>[]) =>
	guides.map(({ id }) => ({ params: { guide: id } }));

/** A page for the one-page version of each guide. */
export const onePagePaths = async () => pathsOf((await theHub()).all('practice-guide'));

/** A page for each team pack. */
export const teamPackPaths = async () => pathsOf((await theHub()).all('practice-guide').filter(hasTeamPack));
