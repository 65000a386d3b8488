import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineLogo, logoEntries } from '../../../src/site/logo.ts';

test('the logo comes without prolog and comments, as an image with the name of the organisation', () => {
	const file = '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- Ritad 1998 -->\n<svg viewBox="0 0 9 4"><!-- vapen --><path d="M0 0"/></svg>\n';

	expect(inlineLogo(file, 'Exempelkommun')).toBe('<svg role="img" aria-label="Exempelkommun" viewBox="0 0 9 4"><path d="M0 0"/></svg>');
});

test('what the file says of itself gives way to the name of the organisation', () => {
	const logo = inlineLogo(`<svg role="presentation" aria-hidden='true' aria-label="logga"></svg>`, 'Habo & "Mullsjö"');

	expect(logo).toBe('<svg role="img" aria-label="Habo &amp; &quot;Mullsjö&quot;"></svg>');
});

test('a file that is no picture stops the build', () => {
	expect(() => inlineLogo('<html></html>', 'Exempelkommun')).toThrow('not an SVG');
});

test('the logo is read from the content folder where the portfolio names one', () => {
	const folder = mkdtempSync(join(tmpdir(), 'logotyp-'));
	cpSync('tests/fixtures/minimal/webbplats.yaml', join(folder, 'webbplats.yaml'));
	expect(logoEntries(folder)).toEqual([{ id: 'logotyp', svg: '' }]);

	writeFileSync(join(folder, 'webbplats.yaml'), 'tema:\n  logotyp: logotyp.svg\n');
	writeFileSync(join(folder, 'logotyp.svg'), '<svg></svg>');

	expect(logoEntries(folder)).toEqual([{ id: 'logotyp', svg: '<svg></svg>' }]);
	rmSync(folder, { recursive: true });
});
