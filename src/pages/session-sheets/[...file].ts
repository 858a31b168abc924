import { theHub } from '../../library/hub.ts';
import { GROUND_RULE, HOW_IT_GOES, sessionSheetsOf, SHEET_FILE } from '../../library/session-sheets.ts';
import { sessionDocument } from '../../publishing/session-document.ts';

/** Each session sheet as a Word document to write in. */
export const getStaticPaths = async () =>
	sessionSheetsOf(await theHub()).map(({ key }) => ({ params: { file: `${key}/${SHEET_FILE}` }, props: { key } }));

export const GET = async ({ props }: { props: { key: string } }) => {
	const hub = await theHub();
	const sheet = sessionSheetsOf(hub).find(({ key }) => key === props.key)!;
	const bytes = await sessionDocument(hub.settings.hub, { ...sheet, rules: [HOW_IT_GOES, GROUND_RULE] });
	return new Response(Buffer.from(bytes), {
		headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
	});
};
