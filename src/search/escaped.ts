/** Text as it stands between the tags of a page and in its attributes: `a < "b"` → `a &lt; &quot;b&quot;`. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
