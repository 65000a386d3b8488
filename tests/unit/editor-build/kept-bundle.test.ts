import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptBundle } from '../../../src/editor-build/kept-bundle.ts';

/** A project whose form is made of two modules, and a library outside it. The bundle says how many times it has been made. */
function project() {
	const root = mkdtempSync(join(tmpdir(), 'form-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const write = (path: string, text: string) => {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	for (const path of ['src/form.ts', 'src/fields.ts', 'src/search.ts', 'plugins/one.ts', 'node_modules/library/index.js']) write(path, '1');
	let times = 0;
	const bundled = async (meanwhile = () => {}) => {
		const folder = await keptBundle({
			place: join(root, 'kept'),
			root,
			sources: 'src',
			others: ['plugins', 'package-lock.json'],
			make: async (folder) => {
				mkdirSync(folder, { recursive: true });
				writeFileSync(join(folder, 'form.js'), String(++times));
				meanwhile();
				return ['made-up', ...['src/form.ts', 'src/fields.ts', 'node_modules/library/index.js'].map((path) => join(root, path))];
			},
		});
		return Number(readFileSync(join(folder, 'form.js'), 'utf8'));
	};
	return { root, write, bundled };
}

test.each<[string, (form: ReturnType<typeof project>) => void]>([
	['nothing has changed', () => {}],
	['a file has changed that is no part of it', ({ write }) => write('src/search.ts', '2')],
	['a file is new that is no part of it', ({ write }) => write('src/new.ts', '1')],
])('the form is not bundled again where %s', async (_, change) => {
	const form = project();
	expect(await form.bundled()).toBe(1);
	change(form);

	expect(await form.bundled()).toBe(1);
});

test.each<[string, (form: ReturnType<typeof project>) => void]>([
	['a module in it has changed', ({ write }) => write('src/fields.ts', '2')],
	['a module in it is gone', ({ root }) => rmSync(join(root, 'src/fields.ts'))],
	['it is bundled in another way', ({ write }) => write('plugins/one.ts', '2')],
	['there is one more step in the bundling', ({ write }) => write('plugins/two.ts', '1')],
	['the libraries have other versions', ({ write }) => write('package-lock.json', '{}')],
	['what was kept is gone', ({ root }) => rmSync(join(root, 'kept'), { recursive: true })],
])('the form is bundled again where %s', async (_, change) => {
	const form = project();
	expect(await form.bundled()).toBe(1);
	change(form);

	expect(await form.bundled()).toBe(2);
	expect(await form.bundled()).toBe(2);
});

test('a form whose code was changed while it was bundled is bundled again', async () => {
	const { write, bundled } = project();
	expect(await bundled(() => write('src/form.ts', '2'))).toBe(1);

	expect(await bundled()).toBe(2);
});
