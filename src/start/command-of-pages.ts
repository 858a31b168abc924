/** Tells pages which of Astro’s commands makes them; asked with `isBuilt`. */
import type { AstroIntegration } from 'astro';

export const tellPagesOfCommand = (): AstroIntegration => ({
	name: 'command-of-pages',
	hooks: {
		'astro:config:setup': ({ command, updateConfig }) =>
			void updateConfig({ vite: { define: { HUB_IS_SERVED: JSON.stringify(command === 'dev') } } }),
	},
});
