/** `/sok/pagefind.js`: Pagefind's own interface over the unchanged `/pagefind/pagefind.js`, with Swedish search. */
import { searchLayer } from './layer.ts';
import type { FilterCounts, PagefindInstance, PagefindModule, SearchOptions, SearchResponse } from './pagefind-types.ts';
import { readPageValues } from './page-values.ts';
import { indexHash, pageFile } from './word-files.ts';
import { wordLoader } from './word-loader.ts';

const enginePath = new URL('../pagefind/', import.meta.url).href;

async function fetched(address: string, cache: RequestCache = 'default'): Promise<Response> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return response;
}

async function unzipped(name: string): Promise<string> {
	const { body } = await fetched(new URL(name, import.meta.url).href);
	return body ? new Response(body.pipeThrough(new DecompressionStream('gzip'))).text() : '';
}

const readHash = async (): Promise<string> => indexHash(await (await fetched(`${enginePath}pagefind-entry.json`, 'no-cache')).text());

const loadEngine = (): Promise<PagefindModule> => import(/* @vite-ignore */ `${enginePath}pagefind.js`);

/** A search of its own, with its own options. */
export function createInstance(options: Record<string, unknown> = {}): PagefindInstance<SearchResponse> {
	let settings = { ...options };
	let latest = 0;
	let started: ReturnType<typeof start> | undefined;
	async function start() {
		// The engine finds its files beside itself, not beside this module. A question takes it a millisecond: a worker is
		// not worth the bytes of the whole engine once more.
		const engine = (await loadEngine()).createInstance({ noWorker: true, ...settings, basePath: enginePath });
		const hash = readHash();
		const words = wordLoader(hash, unzipped);
		await Promise.all([engine.init(), words('')]);
		const valuesOf = async (ids: readonly string[]) => readPageValues(await unzipped(pageFile(await hash)), ids);
		const newLayer = () => searchLayer(engine, words, excerptOptions, valuesOf);
		return { engine, newLayer, layer: newLayer() };
	}
	const excerptOptions = () => ({ length: Number(settings['excerptLength'] ?? 30), ellipsis: String(settings['excerptEllipsis'] ?? '') });
	/** Started once, or anew when that failed. */
	const ready = () => {
		started ??= start().catch((error: unknown) => {
			started = undefined;
			throw error;
		});
		return started;
	};

	const instance: PagefindInstance<SearchResponse> = {
		async options(more) {
			settings = { ...settings, ...more };
			if (started) await (await started).engine.options(more);
		},
		async init() {
			await ready();
		},
		async destroy() {
			const running = started;
			started = undefined;
			if (running) await (await running).engine.destroy();
		},
		async mergeIndex(url, more) {
			const running = await ready();
			await running.engine.mergeIndex(url, more);
			running.layer = running.newLayer();
		},
		async search(term, more?: SearchOptions) {
			return (await ready()).layer.search(term, more);
		},
		async debouncedSearch(term, more, milliseconds = 300) {
			const own = ++latest;
			await new Promise((resolve) => setTimeout(resolve, milliseconds));
			if (own !== latest) return null;
			const answer = await instance.search(term, more);
			return own === latest ? answer : null;
		},
		async preload(term, more) {
			await instance.search(term, more);
		},
		async filters(): Promise<FilterCounts> {
			return (await ready()).layer.filters();
		},
	};
	return instance;
}

export const { options, init, destroy, mergeIndex, search, debouncedSearch, preload, filters } = createInstance();
