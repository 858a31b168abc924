import { VIEWS } from '../../content-model/views.ts';
import { typeNamed } from '../../content-model/index.ts';
import { gatheredHref } from '../../library/gathered.ts';
import { theHub } from '../../library/hub.ts';
import { viewsOf } from '../../library/meeting-views.ts';
import { gatheredReviews, organisationLabel, reviewsInFiles } from '../../library/reviews.ts';
import { dueListAsCsv, dueListAsJson } from '../../publishing/due-list.ts';

const ENDINGS = ['csv', 'json'] as const;

interface Props {
	key: string;
	ending: (typeof ENDINGS)[number];
}

/** The list as data, beside its page: of the whole hub, and of each owner. */
export const getStaticPaths = async () =>
	viewsOf(gatheredReviews(await theHub())).flatMap(({ key }) =>
		ENDINGS.map((ending) => ({
			params: { file: `${gatheredHref(VIEWS.reviews.address, key).slice(VIEWS.reviews.address.length)}due.${ending}` },
			props: { key, ending },
		})),
	);

export const GET = async ({ props: { key, ending } }: { props: Props }) => {
	const hub = await theHub();
	const view = viewsOf(gatheredReviews(hub)).find((one) => one.key === key)!;
	const pages = reviewsInFiles(hub, view).map(({ entry, dueOn, reviewedOn = '', organisation, role = '' }) => ({
		title: entry.data.title,
		href: entry.href,
		type: typeNamed(entry.type).singular,
		organisation: organisation === undefined ? '' : organisationLabel(hub, organisation),
		role,
		reviewedOn,
		reviewDueOn: dueOn,
	}));
	const { hub: settings } = hub.settings;
	return ending === 'csv'
		? new Response(dueListAsCsv(settings, pages), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
		: new Response(dueListAsJson(settings, pages), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
