import { contentTypes, typeNamed } from '../../content-model/index.ts';
import { theHub } from '../../library/hub.ts';
import { csvOf, figuresOf, jsonOf } from '../../publishing/export.ts';

/** Every type as JSON and as a table, and the figures of every indicator. */
export const getStaticPaths = async () => {
	const hub = await theHub();
	return [
		...contentTypes.flatMap(({ name, folder }) =>
			['json', 'csv'].map((ending) => ({
				params: { file: `${folder.replaceAll('/', '-')}.${ending}` },
				props: { name },
			})),
		),
		...hub.all('indicator').map(({ id }) => ({ params: { file: `${id}.csv` }, props: { indicator: id } })),
	];
};

export const GET = async ({
	params,
	props,
}: {
	params: { file: string };
	props: { name?: Parameters<typeof typeNamed>[0]; indicator?: string };
}) => {
	const hub = await theHub();
	if (props.indicator)
		return new Response(figuresOf(hub.find('indicator', props.indicator) ?? { data: undefined }), {
			headers: { 'Content-Type': 'text/csv; charset=utf-8' },
		});
	const type = typeNamed(props.name!);
	const entries = hub.all(props.name!);
	return params.file.endsWith('.json')
		? new Response(jsonOf(hub.settings.hub, type, entries), {
				headers: { 'Content-Type': 'application/json; charset=utf-8' },
			})
		: new Response(csvOf(hub.settings.hub, type, entries), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
