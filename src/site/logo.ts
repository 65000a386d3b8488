import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** The file that `tema.logotyp` in `webbplats.yaml` names, as the one entry of a collection; its text is empty where there is no such file. */
export function logoEntries(contentFolder: string): { id: string; svg: string }[] {
	const path: string | undefined = parse(readFileSync(resolve(contentFolder, 'webbplats.yaml'), 'utf8'))?.tema?.logotyp;
	const file = path && resolve(contentFolder, path);
	return [{ id: 'logotyp', svg: file && existsSync(file) ? readFileSync(file, 'utf8') : '' }];
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An SVG file as markup to place in a page: without prolog and comments, and named as an image for those who do not see it. */
export function inlineLogo(file: string, name: string): string {
	const [svg] = /<svg[\s>][\s\S]*<\/svg>/i.exec(file) ?? [];
	if (!svg) throw new Error('The logo is not an SVG.');
	const named = `<svg role="img" aria-label="${escapeAttribute(name)}"`;
	return svg
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/^<svg[^>]*>/i, (tag) =>
			tag.replace(/\s(role|aria-[a-z]+|focusable)\s*=\s*("[^"]*"|'[^']*')/gi, '').replace(/^<svg/i, () => named),
		);
}
