/** The pages of a release that the letterbox fills in, made small. A test of the site looks at the real ones. */

const row = (label: string, name: string, control: string) =>
	`<div class="field"><label for="field-${name.replaceAll('.', '-')}">${label}</label>${control}</div>`;
const line = (name: string) =>
	row(name, name, `<input id="field-${name.replaceAll('.', '-')}" name="${name}" type="text">`);
const text = (name: string) =>
	row(name, name, `<textarea id="field-${name.replaceAll('.', '-')}" name="${name}"></textarea>`);
const tick = (name: string, value: string) =>
	`<input id="field-${name}-${value}" name="${name}" type="checkbox" value="${value}">`;

export const FORM_PAGE = `<!doctype html><html lang="en-GB"><head><title>Contribute</title></head><body><main id="main">
<section class="before-writing"><h2>Before you write</h2><ul class="what-happens"><li>You download it.</li></ul></section>
<hub-contribution-form data-type="case-study">
<div class="no-script alert">This form needs JavaScript.</div>
<form method="post" novalidate><div class="check-result" hidden></div><fieldset disabled>
${['title', 'summary', 'setting', 'outcomes.0.measure', 'outcomes.0.direction', 'knowledge', 'stage', 'namesInStory', 'consent.basis'].map(line).join('\n')}
${[0, 1, 2, 3, 4].map((part) => text(`bodyPart.${part}`)).join('\n')}
<fieldset id="field-networks"><select id="field-networks-0" name="networks.0" data-choices="network"><option value="">Choose…</option></select>
<template><select name="networks._" data-choices="network"><option value="">Choose…</option></select></template></fieldset>
${tick('sectors', 'health')}${tick('sectors', 'schools')}${tick('themes', 'places-and-buildings')}${tick('principles', 'trust')}
<h2>Check and keep</h2><div class="checking"><button type="submit">Check what I wrote</button></div>
<div class="keep" hidden><p class="clear">Download it.</p></div>
</fieldset></form>
<datalist id="choices-network"><option value="dudley">Dudley</option><option value="sandwell">Sandwell</option></datalist>
</hub-contribution-form></main></body></html>`;

export const LETTERBOX_PAGE = `<!doctype html><html lang="en-GB"><head><title>Letterbox</title></head><body><main id="main">
<h1>Where your contribution stands</h1>
<div data-letterbox="absent">There is none.</div>
<div class="letterbox-answer" hidden data-letterbox="open closed"></div>
<form class="letterbox-code" method="post" action="/letterbox/" hidden data-letterbox="open closed"><input name="code"></form>
<template id="letterbox-what-happens"><li>You send it.</li></template>
<template id="letterbox-no-script"><p>The form works all the same.</p></template>
<template id="letterbox-clear">Send it.</template>
<template id="letterbox-sender">${['role', 'organisation', 'mailbox'].map((name) => line(`letterbox.${name}`)).join('\n')}
<div class="letterbox-trap">${line('letterbox.website')}</div><input type="hidden" name="letterbox.form"></template>
<template id="letterbox-send"><button type="submit" data-script="without">Check and send to the coalition</button></template>
<template id="letterbox-closed"><p class="alert">The letterbox is closed at the moment.</p></template>
</main></body></html>`;
