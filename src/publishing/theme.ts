import type { HubSettings } from '../content-model/settings.ts';

/** The hub’s own colours as a style sheet. The light one stands on paper, the dark one on night. */
export const themeOf = ({ accent, accentDark }: HubSettings['colours']): string =>
	`:root{--accent-light:${accent};--accent-dark:${accentDark}}\n`;
