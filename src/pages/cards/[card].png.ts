import type { APIRoute } from 'astro';
import { theHub } from '../../library/hub.ts';
import { socialCardFile, socialCards } from '../../library/social-cards.ts';
import { lightColours } from '../../publishing/colour-schemes.ts';
import type { SocialCard } from '../../publishing/social-card.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = async () =>
	[...socialCards(await theHub())].map(([file, card]) => ({ params: { card: file }, props: { card } }));

const colours = lightColours(tokens);
const colour = (meaning: string): string => {
	const found = colours.get(meaning);
	if (!found)
		throw new Error(`src/styles/tokens.css has no --colour-${meaning}, expected one that stands for a colour.`);
	return found;
};
const LOOK = {
	paper: colour('paper'),
	ink: colour('ink'),
	quiet: colour('quiet'),
	line: colour('line'),
	mark: colour('mark'),
};

export const GET: APIRoute<{ card: SocialCard }> = async ({ props: { card } }) => {
	const picture = await socialCardFile(await theHub(), card, LOOK);
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
