import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../site/hosting.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Smaller files fit in one packet as they are. */
const worthIt = 1024;

async function compressFile(file: string): Promise<boolean> {
	const content = await readFile(file);
	if (content.length < worthIt) return false;
	const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
	const [br, gz] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
	return true;
}

/** Puts `.br` and `.gz` beside each text in a built site, as small as they get. @returns how many texts */
export async function compressSite(folder: string): Promise<number> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const texts = entries.filter((entry) => entry.isFile() && isText(entry.name)).map((entry) => join(entry.parentPath, entry.name));
	const done = await Promise.all(texts.map(compressFile));
	return done.filter(Boolean).length;
}
