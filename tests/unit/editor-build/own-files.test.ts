import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, onTestFinished, test } from 'vitest';
import { ownFiles } from '../../../src/editor-build/own-files.ts';

/** What a form of one module would be. */
async function formOf(code: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'form-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'form.js'), code);
	const bundle = await rolldown({ input: join(folder, 'form.js'), logLevel: 'silent', plugins: [ownFiles()] });
	const { output } = await bundle.generate({ dir: folder });
	return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

test('a form of its own files is bundled', async () => {
	expect(await formOf('console.log(new URL("https://www.example.org/"));')).toContain('https://www.example.org/');
});

test.each([
	['a font at a delivery network', 'document.body.style.font = "url(https://cdn.jsdelivr.net/npm/font.woff2)";'],
	['a module at another address', 'import("https://example.org/module.js");'],
	['a library that is not installed', 'import "no-such-library";'],
])('a form with %s is not', async (_, code) => {
	await expect(formOf(code)).rejects.toThrow('The form would fetch from elsewhere');
});

test('the grammars for code, which no text of the portfolio needs, are left out', async () => {
	expect(await formOf('import("@shikijs/langs/abap").then(console.log);')).toContain('[]');
});
