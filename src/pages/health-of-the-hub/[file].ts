import { theHub } from '../../library/hub.ts';
import { healthOfThisBuild, isForCoalition } from '../../library/this-build.ts';
import { foundAsCsv, healthAsCsv, healthAsJson } from '../../publishing/health-figures.ts';

/** The figures as data; which pages they count, for the coalition alone. */
export const getStaticPaths = () =>
	['figures.csv', 'figures.json', ...(isForCoalition() ? ['pages.csv'] : [])].map((file) => ({ params: { file } }));

export const GET = async ({ params: { file } }: { params: { file: string } }) => {
	const hub = await theHub();
	const measures = await healthOfThisBuild(hub);
	const csv = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
	if (file === 'pages.csv') return csv(foundAsCsv(hub.settings.hub, measures));
	if (file === 'figures.csv') return csv(healthAsCsv(hub.today, measures));
	return new Response(healthAsJson(hub.settings.hub, hub.today, measures, { listed: isForCoalition() }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
