import { getEntry, render } from 'astro:content';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownProcessor } from '@/markdown/processor.ts';
import { digestOf } from '@/site/digest.ts';

/**
 * The project's folder, where every build and the server under development run. A built page no longer knows where its program lay, and
 * Astro's own answer would tie each page to all others.
 */
const root = pathToFileURL(`${process.cwd()}/`);

type WithText = 'exempel' | 'behov' | 'ideslussar' | 'sidor';

/** What Astro keeps of a file, besides what its types say. */
interface Kept {
	/** Its pictures, as it names them. */
	assetImports?: string[];
	/** It is a module of its own (MDX). */
	deferredRender?: boolean;
}

/** A file with a written text. */
async function textFile(collection: WithText, id: string) {
	const entry = await getEntry(collection, id);
	if (!entry?.filePath) throw new Error(`No entry "${id}" in ${collection}.`);
	return { ...entry, ...(entry as Kept), filePath: entry.filePath };
}

const pathInContent = (collection: WithText, filePath: string): string => `${collection}/${basename(filePath)}`;

/** The file in the content folder, such as `exempel/forsta-svaret.md`, and a digest of its text and pictures. */
export async function textSource(collection: WithText, id: string): Promise<{ path: string; digest: string }> {
	const { filePath, digest = '', assetImports = [] } = await textFile(collection, id);
	const pictures = new Set(assetImports.map((name) => new URL(name, new URL(filePath, root)).href));
	const files = [...pictures].sort().map((href) => new URL(href));
	return {
		path: pathInContent(collection, filePath),
		digest: digestOf([`${digest}`, ...files.filter((file) => existsSync(file)).map((file) => readFileSync(file))]),
	};
}

/** The names of the components that a text places. */
export async function componentsInText(collection: WithText, id: string): Promise<readonly string[]> {
	const { filePath } = await textFile(collection, id);
	const names = readFileSync(new URL(filePath, root), 'utf8').matchAll(/<([A-Z]\w*)/g);
	return [...new Set(Array.from(names, ([, name = '']) => name))];
}

const base = import.meta.env.BASE_URL;
let renderer: ReturnType<ReturnType<typeof markdownProcessor>['createRenderer']> | undefined;

/** The text of a Markdown file as HTML, with what Astro has to know to put its pictures in. */
async function rendered(filePath: string) {
	const file = new URL(filePath, root);
	const text = readFileSync(file, 'utf8')
		.normalize()
		.replace(/^\uFEFF?\s*---[\s\S]*?\n---/, '');
	renderer ??= markdownProcessor(base).createRenderer({ syntaxHighlight: false });
	const { code, metadata } = await (await renderer).render(text.trim(), { fileURL: file });
	return { html: code, metadata: { ...metadata, imagePaths: [...metadata.localImagePaths, ...metadata.remoteImagePaths] } };
}

/** The written text of an entry, ready to place on a page. */
export async function loadText(collection: WithText, id: string) {
	const entry = await textFile(collection, id);
	if (entry.deferredRender) return { ...(await render(entry)), isEmpty: false };
	const text = await rendered(entry.filePath);
	return { ...(await render({ ...entry, rendered: text })), isEmpty: text.html === '' };
}

/** The case's picture, where it has one. */
export async function loadPicture(id: string) {
	const entry = await getEntry('exempel', id);
	return entry?.data.bild?.fil;
}
