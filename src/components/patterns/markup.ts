/**
 * Parts of the site as they stand in its HTML, for the pattern library: what is shown there is what is copied. All
 * invented.
 */
import { WORKED_EXAMPLE } from '../../content-model/worked-example.ts';

export const shelfMark = `<p class="shelf-mark">
	<a href="/case-studies/">Case study</a>
	<span>Example place</span>
	<span>Practice reflection</span>
</p>`;

export const tags = `<p><span class="tag">To confirm</span> <span class="tag overdue-tag">Overdue for review</span> <span class="tag overdue-tag">Withdrawn</span> <span class="tag">${WORKED_EXAMPLE.badge}</span></p>`;

export const workedExampleMark = `<p class="illustrative"><strong>${WORKED_EXAMPLE.badge}.</strong> ${WORKED_EXAMPLE.sentence}</p>`;

export const alerts = `<p class="alert"><strong>Withdrawn</strong> on <time datetime="2026-03-03">3 March 2026</time>. The team has changed how it works.</p>
<p class="alert plain"><strong>Not yet confirmed.</strong> A practitioner should confirm what this word means.</p>`;

export const beforeYouRead = `<p class="content-notes"><strong>Before you read:</strong> this page mentions restraint. You can stop at any point. <a href="/handbook/patterns/ways/">If you need help now</a></p>`;

export const nothingYet = `<p>Nothing yet. <a href="/contribute/case-study/">Share what you have tried</a>.</p>`;

export const chips = `<ul class="chips">
	<li><a href="/themes/">All themes</a></li>
	<li><a href="/sectors/">All sectors</a></li>
	<li><a href="/networks/">All places</a></li>
</ul>`;

export const facts = `<dl class="facts">
	<div>
		<dt>Setting</dt>
		<dd>An invented front desk</dd>
	</div>
	<div>
		<dt>Themes</dt>
		<dd>
			<ul class="link-list">
				<li><a href="/themes/">First contact</a></li>
				<li><a href="/themes/">Trust</a></li>
			</ul>
		</dd>
	</div>
	<div>
		<dt>Website</dt>
		<dd><a href="https://example.org/" rel="noreferrer">example.org</a></dd>
	</div>
</dl>`;

export const doAndAvoidLists = `<div class="do-and-avoid">
	<div class="do">
		<h3>Do</h3>
		<ul>
			<li>Say who you are.</li>
			<li>Ask what would help.</li>
		</ul>
	</div>
	<div class="avoid">
		<h3>Avoid</h3>
		<ul>
			<li>Asking twice for the same story.</li>
		</ul>
	</div>
</div>`;

export const menu = `<div class="site-nav">
	<ul>
		<li><a href="/practice-guides/">Guides</a></li>
		<li><a href="/examples/" aria-current="true">Examples</a></li>
		<li><a href="/learning/">Learning</a></li>
	</ul>
</div>`;

export const searchBox = `<div class="search-box large">
	<a class="search-link" href="/search/">Search the hub</a>
</div>`;

export const searchResult = `<ol class="results">
	<li class="result">
		<p class="shelf-mark">
			<span>Practice guide</span>
			<span>Example place</span>
		</p>
		<h3><a href="/practice-guides/">A calm start to the day</a></h3>
		<ul class="passages">
			<li>
				<a href="/practice-guides/">What changed</a>
				<p>Fewer children came in late after ten minutes at the <mark>gate</mark>.</p>
			</li>
		</ul>
		<p class="card-foot">
			<span>Practice reflection</span>
			<span class="tag overdue-tag">Overdue for review</span>
		</p>
		<details class="why">
			<summary>Why this result?</summary>
			<ul>
				<li>“Gate” stands in the text.</li>
			</ul>
		</details>
	</li>
</ol>`;

export const getHelp = `<p><a class="get-help" href="/handbook/patterns/ways/">Get help</a></p>`;

export const leaveThisSite = `<p><a class="exit-button" href="/">Leave this site</a></p>`;

export const buttons = `<p class="buttons">
	<button type="submit">Check what I wrote</button>
	<button type="button">Add another outcome</button>
</p>
<button type="button" class="quiet-button">Remove outcome 1</button>`;

export const fieldWithFinding = `<div class="field">
	<label for="field-setting">Setting</label>
	<p class="hint" id="field-setting-hint">Where it happened, without the name of a place.</p>
	<div class="field-findings" id="field-setting-findings">
		<p><span class="visually-hidden">To put right: </span>“12 Example Street”. This is an address, expected the kind of place. Write “a front desk in a town centre”.</p>
	</div>
	<input
		id="field-setting"
		type="text"
		value="12 Example Street"
		aria-invalid="true"
		aria-describedby="field-setting-hint field-setting-findings"
		autocomplete="off"
	>
</div>
<div class="field">
	<label for="field-summary">In short</label>
	<div class="field-findings advice" id="field-summary-findings">
		<p><span class="visually-hidden">To think about: </span>This sentence has 41 words. Try two sentences.</p>
	</div>
	<textarea id="field-summary" rows="3" aria-describedby="field-summary-findings" autocomplete="off"></textarea>
</div>`;
