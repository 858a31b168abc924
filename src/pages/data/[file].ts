import { contentTypes, typeNamed } from '../../content-model/index.ts';
import type { TypeName } from '../../content-model/type-names.ts';
import { theHub } from '../../library/hub.ts';
import { csvOf, csvOfTable, jsonOf } from '../../publishing/export.ts';

/** Every type as JSON and as a table, and the figures beside an entry. */
export const getStaticPaths = async () => {
	const hub = await theHub();
	return [
		...contentTypes.flatMap(({ name, folder }) =>
			['json', 'csv'].map((ending) => ({
				params: { file: `${folder.replaceAll('/', '-')}.${ending}` },
				props: { name },
			})),
		),
		...contentTypes
			.filter(({ hasTable }) => hasTable)
			.flatMap(({ name }) => hub.all(name as TypeName))
			.map(({ type, id }) => ({ params: { file: `${id}.csv` }, props: { name: type, figuresOf: id } })),
	];
};

export const GET = async ({
	params,
	props,
}: {
	params: { file: string };
	props: { name: TypeName; figuresOf?: string };
}) => {
	const hub = await theHub();
	if (props.figuresOf)
		return new Response(csvOfTable(hub.find(props.name, props.figuresOf) ?? { data: undefined }), {
			headers: { 'Content-Type': 'text/csv; charset=utf-8' },
		});
	const type = typeNamed(props.name);
	const entries = hub.all(props.name);
	return params.file.endsWith('.json')
		? new Response(jsonOf(hub.settings.hub, type, entries), {
				headers: { 'Content-Type': 'application/json; charset=utf-8' },
			})
		: new Response(csvOf(hub.settings.hub, type, entries), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
