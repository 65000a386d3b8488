import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } };

/** Fast ones first: plain Node, then Astro's own set-up for component markup, then the built site in a browser. */
export default defineConfig({
	test: {
		projects: [
			{ resolve, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ resolve, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
			'./tests/component/vitest.config.ts',
			{
				resolve,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/setup.ts',
					testTimeout: 20_000,
					// A busy machine may take more than the usual second to show what was asked for.
					expect: { poll: { timeout: 10_000 } },
					// Half of the time the tests wait for the browser: two files share the cores well.
					maxWorkers: 2,
				},
			},
		],
	},
});
