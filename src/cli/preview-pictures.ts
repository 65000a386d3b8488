/**
 * `npm run preview-pictures [-- --base <git ref> --dir <folder> --out <folder>]`: photographs the pages that a proposal changes,
 * as a phone and a laptop show them, and lists them in `bilder.md` beside the pictures.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { changedPages } from '../review/changes.ts';
import { pictureName, previewFragment, widths } from '../review/preview.ts';
import { findBrowser } from '../site/browser.ts';
import { serveSite } from '../site/server.ts';
import { projectFolder, publicAddress } from '../site/settings.ts';
import { builtFolder } from './built-folder.ts';
import { changedContent } from './changed-content.ts';

/** Nobody looks through more, and a whole portfolio would take half an hour. */
const mostPages = 30;

const { values } = parseArgs({
	options: {
		base: { type: 'string', default: 'origin/main' },
		dir: { type: 'string', default: 'dist' },
		out: { type: 'string', default: '.build/bilder' },
	},
});
const folder = builtFolder(values.dir);
const out = resolve(projectFolder, values.out);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const pages = changedPages(changedContent(values.base).changes);
const built = pages.filter((address) => existsSync(join(folder, address, 'index.html')));
const shown = built.slice(0, mostPages);
if (shown.length > 0) await photograph(shown);

const missing = pages.filter((address) => !built.includes(address));
writeFileSync(join(out, 'bilder.md'), previewFragment({ shown, missing, left: built.length - shown.length }));
console.log(`${shown.length * widths.length} bilder av ${shown.length} sidor ligger i ${out}.`);

async function photograph(addresses: readonly string[]): Promise<void> {
	const { address: site, server } = await serveSite({ folder, base: publicAddress().base, port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		for (const width of widths) {
			const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'sv-SE' });
			for (const address of addresses) {
				await page.goto(site + address.slice(1), { waitUntil: 'networkidle' });
				await page.screenshot({ path: join(out, pictureName(address, width)), fullPage: true });
			}
		}
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
}
