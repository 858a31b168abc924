// eslint-disable-next-line no-control-regex -- XML 1.0 forbids them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Text without the characters that XML 1.0 forbids even where they are escaped; one of them makes a whole feed
 * unreadable.
 */
export const xmlCharacters = (text: string): string => text.replace(FORBIDDEN, '');

/**
 * Text made safe for XML, attributes included: `a < b & "c"` → `a &lt; b &amp; &quot;c&quot;`. Characters XML forbids
 * are dropped.
 */
export const escapeXml = (text: string): string =>
	xmlCharacters(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
