/** What pages may know of the build they stand in, beside the hub itself. */
import { shownHelp } from '../content-model/helplines.ts';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { loadedByNode } from '../content-loading/loaded-by-node.ts';
import { checkContextOf, type CheckContext } from '../content-loading/checked-document.ts';
import { buildReportOf, type BuildReport } from './build-report.ts';
import { hubMeasures, publicHealth, type Measure } from './health.ts';
import type { Hub } from './hub.ts';

/** Whether only the coalition may read this build. */
export const isForCoalition = (): boolean => audienceOf() === 'coalition';

const contentOfThisBuild = () => loadedByNode().currentContent({ root: process.cwd(), audience: audienceOf() });

/** What this build left out and warned of, as far as everybody may know. */
export const thisBuild = async (): Promise<BuildReport> => buildReportOf(await contentOfThisBuild());

/** What needs attention in this hub: all of it for the coalition, what everybody may know for the public. */
export const healthOfThisBuild = async (hub: Hub): Promise<Measure[]> => {
	const measures = hubMeasures(hub, await contentOfThisBuild());
	return isForCoalition() ? measures : publicHealth(measures);
};

/**
 * What the checks of the plain form may know: they run in a browser, so it is made from published entries alone, and
 * holds no number that waits on the list of helplines until it was seen where it can be relied on.
 */
export const publicCheckContextOf = ({ settings, entries }: Pick<Hub, 'settings' | 'entries'>): CheckContext =>
	checkContextOf({ ...settings, help: shownHelp(settings.help) }, entries);
