import { VIEWS } from '../../content-model/views.ts';
import { AGENDA_FILE, agendasOf, agendaToEdit } from '../../library/agenda.ts';
import { theHub } from '../../library/hub.ts';
import { agendaDocument } from '../../publishing/agenda-document.ts';

/** The agenda of each body as a Word document to edit. */
export const getStaticPaths = async () =>
	agendasOf(await theHub()).map(({ body, href }) => ({
		params: { file: `${href.slice(VIEWS.agendas.address.length)}${AGENDA_FILE}` },
		props: { body },
	}));

export const GET = async ({ props }: { props: { body: string } }) => {
	const hub = await theHub();
	const agenda = agendasOf(hub).find(({ body }) => body === props.body)!;
	return new Response(Buffer.from(await agendaDocument(hub.settings.hub, agendaToEdit(hub, agenda))), {
		headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
	});
};
