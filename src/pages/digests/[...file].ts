import { VIEWS } from '../../content-model/views.ts';
import { daysInWords, DIGEST_FILE, digestsOf } from '../../library/digests.ts';
import { theHub } from '../../library/hub.ts';
import { digestDocument } from '../../publishing/digest-document.ts';

/** The digest of each half-year as a Word document. */
export const getStaticPaths = async () =>
	digestsOf(await theHub()).map(({ key, href }) => ({
		params: { file: `${href.slice(VIEWS.digests.address.length)}${DIGEST_FILE}` },
		props: { key },
	}));

export const GET = async ({ props }: { props: { key: string } }) => {
	const hub = await theHub();
	const digest = digestsOf(hub).find(({ key }) => key === props.key)!;
	const { label, items } = digest;
	const { name } = hub.settings.hub;
	const written = { title: `${name}: ${label}`, first: [daysInWords(digest, hub.today)], items };
	return new Response(Buffer.from(await digestDocument(hub.settings.hub, written)), {
		headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
	});
};
