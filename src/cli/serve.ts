/** `npm run serve [-- --dir <folder> --port <number>]`: serves the built site with the headers it is meant for, and prints its address. */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { projectFolder, publicAddress } from '../site/settings.ts';
import { serveSite } from '../site/server.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } });
const { address } = await serveSite({ folder: resolve(projectFolder, values.dir), base: publicAddress().base, port: Number(values.port) });
console.log(`Webbplatsen finns på ${address}`);
