import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/** Fast ones first: plain Node, then Astro's own set-up for component markup, then the built site in a browser. */
export default defineConfig({
	test: {
		projects: [
			{ resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ resolve: { alias }, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
			'./tests/component/vitest.config.ts',
		],
	},
});
