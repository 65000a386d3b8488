import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../../../src/site/digest.ts';
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

	const rclone = ['/usr/bin/rclone', '/usr/local/bin/rclone'].some(existsSync);

	test.runIf(rclone)(
		'uploads so that no page lacks a file, an open page keeps its own, and the next day only the new is left',
		() => {
			const root = mkdtempSync(join(tmpdir(), 'lager-'));
			onTestFinished(() => rmSync(root, { recursive: true }));
			const block = /^cat > \.build[\s\S]*?(?=^```)/m.exec(guide)?.[0] ?? '';
			const [today = '', tomorrow = ''] = block.split('# Nästa dag:\n');
			const env = {
				...process.env,
				RCLONE_CONFIG: join(root, 'conf'),
				RCLONE_CONFIG_LAGER_TYPE: 'alias',
				RCLONE_CONFIG_LAGER_REMOTE: root,
			};
			writeFileSync(env.RCLONE_CONFIG, '');
			const upload = (commands: string) => execFileSync('sh', ['-ec', commands], { cwd: root, env });
			const stored = () => filesIn(join(root, 'portfolj')).map((file) => file.slice(join(root, 'portfolj').length + 1));
			const build = (version: string) => {
				rmSync(join(root, 'dist'), { recursive: true, force: true });
				for (const file of [
					'index.html',
					`exempel/${version}/index.html`,
					`_astro/stil.${version}.css`,
					`pagefind/pagefind.${version}.pf_meta`,
				]) {
					mkdirSync(join(root, 'dist', file, '..'), { recursive: true });
					writeFileSync(join(root, 'dist', file), version);
					// Of the same size and time as the one before: only the content tells them apart.
					utimesSync(join(root, 'dist', file), 1, 1);
				}
			};
			mkdirSync(join(root, '.build'));
			build('ett');
			upload(today);
			build('två');

			const lines = today.trimEnd().split('\n');
			upload(lines.slice(0, -2).join('\n'));
			expect(readFileSync(join(root, 'portfolj/index.html'), 'utf8')).toBe('ett');
			expect(stored()).toContain('_astro/stil.två.css');

			upload(lines.join('\n'));
			expect(readFileSync(join(root, 'portfolj/index.html'), 'utf8')).toBe('två');
			expect(stored()).toContain('_astro/stil.ett.css');
			expect(stored()).not.toContain('exempel/ett/index.html');

			upload(tomorrow);
			expect(stored().filter((file) => file.includes('ett'))).toEqual([]);
			expect(stored()).toHaveLength(4);
		},
		20_000,
	);

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

	test('copies what is there, and the project’s own word lists for whichever portfolio it builds', () => {
		const copied = [...container.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));

		expect(copied).toContain('content/sok');
		expect(copied).toContain('${INNEHALL}');
		expect(copied.filter((path) => !path.includes('$') && !existsSync(join(projectFolder, path)))).toEqual([]);
	});

	test('is told to run with a file system it cannot write in, and with no rights to gain', () => {
		for (const option of ['--read-only', '--tmpfs /tmp', '--cap-drop=all', 'no-new-privileges']) expect(container).toContain(option);
	});

	test('runs as somebody without rights, on a port that needs none', () => {
		const server = container.slice(container.lastIndexOf('FROM '));

		expect(server).toMatch(/^USER [1-9]\d*$/m);
		expect(server).toMatch(/^EXPOSE 8080$/m);
		expect(container).toContain('--listen 8080');
	});
});
