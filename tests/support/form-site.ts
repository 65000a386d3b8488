import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { FormSite } from '../../src/editor/form.ts';
import { editorFiles } from '../../src/editor/files.ts';
import { sveltiaConfig } from '../../src/editor/sveltia.ts';
import { serveSite } from '../../src/site/server.ts';
import { publicAddress } from '../../src/site/settings.ts';
import { buildsFolder } from './build-site.ts';

/** A built site, served until the test is over. @returns its address */
export async function serveBuilt(folder: string): Promise<string> {
	const { address, server } = await serveSite({ folder, base: publicAddress().base, port: 0 });
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return address;
}

/** The test site as if it had another repository: only what the form is told differs. */
export async function serveWithRepository(name: string, site: FormSite['site']): Promise<string> {
	const folder = join(buildsFolder, name);
	rmSync(folder, { recursive: true, force: true });
	cpSync(inject('siteFolder'), folder, { recursive: true });
	const config = sveltiaConfig({ site, url: 'https://portfolj.example.org/', logo: '/favicon.svg' });
	writeFileSync(join(folder, 'redigera', editorFiles.config), JSON.stringify(config));
	return serveBuilt(folder);
}
