/**
 * `npm run hosting -- --out <folder> [--dir <folder>] [--compress] [--root <folder>] [--listen <port>]`: writes the settings for web servers,
 * for a built site's base path and form. With `--compress`, also `.br` and `.gz` beside each of the site's texts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { htaccess } from '../hosting/apache.ts';
import { entriesOf } from '../hosting/built-site.ts';
import { readHostedSite } from '../site/hosted-site.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { compressSite } from '../hosting/compress.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { nginxConf } from '../hosting/nginx.ts';
import { projectFolder, publicAddress } from '../site/settings.ts';
import { builtFolder } from './built-folder.ts';

const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: 'dist' },
		out: { type: 'string' },
		compress: { type: 'boolean', default: false },
		root: { type: 'string', default: '/srv/portfolj/nuvarande' },
		listen: { type: 'string', default: '80' },
	},
});

if (values.out === undefined) {
	console.error('Säg vilken mapp inställningarna ska skrivas i: npm run hosting -- --out <mapp>');
	process.exitCode = 1;
} else await write(resolve(projectFolder, values.out));

async function write(out: string) {
	const folder = builtFolder(values.dir);
	const { site: origin, base } = publicAddress();
	const site = readHostedSite(folder, base);
	const { root, listen } = values;
	const files = {
		'nginx.conf': nginxConf(site, { listen, root, serverName: new URL(origin).hostname }),
		Caddyfile: caddyfile(site, { address: origin, root }),
		'.htaccess': htaccess(site),
		_headers: headersFile(site, entriesOf(folder)),
	};
	mkdirSync(out, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
	console.log(`Klart. Inställningarna ligger i ${out}: ${Object.keys(files).join(', ')}.`);
	if (values.compress) console.log(`${await compressSite(folder)} texter ligger nu också komprimerade (.br och .gz) i ${folder}.`);
}
