/** `npm run serve [-- --dir <folder> --port <number>]`: serves the built site with the headers it is meant for, and prints its address. */
import { parseArgs } from 'node:util';
import { publicAddress } from '../site/settings.ts';
import { serveSite } from '../site/server.ts';
import { builtFolder } from './built-folder.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } });
const folder = builtFolder(values.dir);
const { base } = publicAddress();

/** On the port asked for, or on a free one if that is taken. */
async function serve(port: number): ReturnType<typeof serveSite> {
	try {
		return await serveSite({ folder, base, port });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.log(`Port ${port} är upptagen. Tar en ledig i stället.`);
		return serveSite({ folder, base, port: 0 });
	}
}

const { address, server } = await serve(Number(values.port));
console.log(`Webbplatsen finns på ${address} (avsluta med Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		server.close();
		server.closeAllConnections();
	});
