/** Text made safe for XML, attributes included: `a < b & "c"` → `a &lt; b &amp; &quot;c&quot;`. Characters XML forbids are dropped. */
export const escapeXml = (text: string): string =>
	text
		// eslint-disable-next-line no-control-regex -- XML 1.0 forbids them
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
