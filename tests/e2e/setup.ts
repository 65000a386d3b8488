import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/site/server.ts';
import { publicAddress } from '../../src/site/settings.ts';
import { findBrowser } from '../../src/site/browser.ts';
import { buildGoodSite, buildsFolder } from '../support/build-site.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The published content, built. */
		siteFolder: string;
		/** Address of that site on this machine, with base path. */
		siteAddress: string;
		/** Where to reach the one Chromium that all test files share. */
		browser: string;
	}
}

/** One build, one server with the site's own headers and one browser for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	rmSync(buildsFolder, { recursive: true, force: true });
	const executablePath = findBrowser();
	const folder = await buildGoodSite('site');
	const { address, server } = await serveSite({ folder, base: publicAddress().base, port: 0 });
	const browser = await chromium.launchServer({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
		],
	});
	project.provide('siteFolder', folder);
	project.provide('siteAddress', address);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		server.closeAllConnections();
		server.close();
		rmSync(buildsFolder, { recursive: true, force: true });
	};
}
