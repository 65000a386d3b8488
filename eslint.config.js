import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const forbid = (...patterns) => ({
	'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
});

const contentDoor = ['^astro:content$', 'Only src/data and src/content.config.ts import astro:content.'];

export default defineConfig(
	{ ignores: ['dist/', '.astro/', '.build/', 'node_modules/', 'tests/bench/build/peers/'] },
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	{ rules: { '@typescript-eslint/consistent-type-imports': 'error', 'no-console': 'off' } },
	{ files: ['src/**', 'tests/**'], ignores: ['src/data/**', 'src/content.config.ts'], rules: forbid(contentDoor) },
	{
		// The domain is pure: no Astro, files, DOM or clock.
		files: ['src/portfolio/**'],
		rules: {
			...forbid(
				['^(astro|node:|@/)', 'The domain knows zod and itself only.'],
				['^\\.\\./\\.\\./(?!portfolio)', 'The domain knows zod and itself only.'],
			),
			'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch'],
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
				{ selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Today is an argument.' },
			],
		},
	},
	{
		// What runs in the browser for every query is pure too.
		files: ['src/search/**'],
		rules: forbid(['^(astro|node:|@/)|^\\.\\./', 'The search layer knows itself only.']),
	},
);
