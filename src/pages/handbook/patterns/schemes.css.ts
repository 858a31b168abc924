import { colourSchemesOf } from '../../../publishing/colour-schemes.ts';
import tokens from '../../../styles/tokens.css?raw';

/** Light and dark side by side, whatever scheme the reader’s device asks for. */
export const GET = () => new Response(colourSchemesOf(tokens), { headers: { 'Content-Type': 'text/css' } });
