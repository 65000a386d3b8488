import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../../src/site/settings.ts';

const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'content/README.md'])('%s', (name) => {
	const text = readFileSync(join(projectFolder, name), 'utf8');

	test('links to files that are there', () => {
		const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link = '']) => link);
		expect(links.filter((link) => !existsSync(join(projectFolder, dirname(name), link)))).toEqual([]);
	});

	test('names tests that are there', () => {
		const named = [...text.matchAll(/tests\/[\w/.-]+\.ts/g)].map(([path]) => path);
		expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
	});

	test('names commands that are there', () => {
		const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
		expect(named.filter((script) => !(script in scripts))).toEqual([]);
	});
});
