import type CMS from '@sveltia/cms';
import { editorFiles } from '../files.ts';
import { fromFile, toFile } from './formats.ts';
import type { FormEntry, renderCase } from '../preview/case-preview.ts';

/** React, as the editor has it: its previews are written for it. */
interface React {
	createElement(type: string, props: object): unknown;
	useState<Value>(first: Value): [Value, (value: Value) => void];
	useEffect(effect: () => () => void, on: unknown[]): void;
}
/** What the editor gives a preview. Maps are immutable ones, with the values inside. */
interface PreviewProps {
	entry: { get(name: string): unknown };
	getCollection(name: string): Promise<unknown>;
}

const react = (): React => (globalThis as unknown as { __SVELTIA_CMS_REACT__: React }).__SVELTIA_CMS_REACT__;

type Renderer = { renderCase: typeof renderCase };

/** Shows a case as its page will look, with the site's own components and style sheets. */
export function registerPreview(cms: typeof CMS, styles: readonly string[], today: () => string): void {
	for (const style of styles) cms.registerPreviewStyle(new URL(style, document.baseURI).href);
	// What the bundle's links begin with, in place of what a build knows.
	Object.assign(globalThis, { siteBase: new URL('../', document.baseURI).pathname });
	const renderer = import(/* @vite-ignore */ new URL(editorFiles.preview, document.baseURI).href) as Promise<Renderer>;

	const Preview = ({ entry, getCollection }: PreviewProps) => {
		const { createElement, useEffect, useState } = react();
		const [html, setHtml] = useState('');
		useEffect(() => {
			let isLatest = true;
			void (async () => {
				const all = async (name: string) => entriesOf(await getCollection(name));
				const [{ renderCase: render }, organisations, needs] = await Promise.all([renderer, all('organisationer'), all('behov')]);
				// As it would be read again: what is left empty is not there.
				const { body, ...data } = fromFile('exempel', toFile('exempel', (entry.get('data') as { toJS(): Record<string, unknown> }).toJS()));
				const page = await render({
					id: String(entry.get('slug') || 'nytt'),
					data,
					body: String(body ?? ''),
					organisations,
					needs,
					today: today(),
				});
				if (isLatest) setHtml(page);
			})();
			return () => {
				isLatest = false;
			};
		}, [entry]);
		return createElement('div', { dangerouslySetInnerHTML: { __html: html } });
	};
	cms.registerPreviewTemplate('exempel', Preview);
}

function entriesOf(found: unknown): FormEntry[] {
	return [found].flat().map((each) => {
		const { slug, data } = (each as { toJS(): { slug: string; data: Record<string, unknown> } }).toJS();
		return { id: slug, data };
	});
}
