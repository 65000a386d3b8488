import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashedFiles, headersFor } from '../../../src/site/hosting.ts';
import { projectFolder } from '../../../src/site/settings.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const guide = read('deploy/README.md');
const container = read('deploy/Containerfile');

describe('the guide to hosts', () => {
	test('uploads to an object store the files that may be kept first, all of them and no others', () => {
		const listed = /<<'SLUT'\n([\s\S]*?)\nSLUT/.exec(guide)?.[1]?.split('\n');

		expect(listed).toEqual(hashedFiles.map((files) => `/${files.replace(/\/\*$/, '/**')}`));
	});

	test('gives the cache rules as they are', () => {
		for (const path of ['/', '/_astro/a.1.css']) expect(guide).toContain(headersFor(path, { base: '/' })['Cache-Control']);
	});
});

describe('the container', () => {
	test('builds in the very image the proposals are checked in', () => {
		const image = /image: (\S+)/.exec(read('.gitlab-ci.yml'))?.[1];

		expect(image).toContain('@sha256:');
		expect(container).toContain(`/${image} AS bygge`);
	});

	test('runs as somebody without rights, on a port that needs none', () => {
		const server = container.slice(container.lastIndexOf('FROM '));

		expect(server).toMatch(/^USER [1-9]\d*$/m);
		expect(server).toMatch(/^EXPOSE 8080$/m);
		expect(container).toContain('--listen 8080');
	});
});
