import type { AstroIntegration } from 'astro';
import { ContentError, stopOnFaults } from '../content-check/stop-on-faults.ts';
import { checkedFolder, contentFolder, today } from '../site/settings.ts';

/** Guards a bare `astro build`: stops it before Astro reads the content. Under development it only warns. */
export function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				if (command === 'build' && process.env[checkedFolder] === contentFolder) return;
				const { warnings } = await stopOnFaults(contentFolder, today).catch((error: unknown) => {
					if (command === 'dev' && error instanceof ContentError) return { warnings: error.message };
					throw error;
				});
				if (warnings) logger.warn(`\n${warnings}`);
			},
		},
	};
}
