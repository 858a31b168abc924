/** The sheets of paper that are made from a guide, beside its page. Pure. */
import { GUIDE_SHEETS } from '../content-model/practice-guide.ts';
import type { HubEntryOf } from './hub.ts';

type Guide = HubEntryOf<'practice-guide'>;

/** A guide with a team pack. */
export type GuideWithTeamPack = Guide & { data: { teamPack: NonNullable<Guide['data']['teamPack']> } };

export const hasTeamPack = (guide: Guide): guide is GuideWithTeamPack => guide.data.teamPack !== undefined;

/** Address and words of a link to each sheet that this guide has. */
export const sheetsOf = (guide: Guide): { href: string; label: string }[] => [
	{ href: `${guide.href}${GUIDE_SHEETS.onePage}/`, label: 'Do and avoid on one page' },
	...(hasTeamPack(guide)
		? [{ href: `${guide.href}${GUIDE_SHEETS.teamPack}/`, label: 'Team pack for 15 minutes' }]
		: []),
];
