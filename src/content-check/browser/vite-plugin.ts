import { fileURLToPath } from 'node:url';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const native = pathOf('../markdown.ts');

/** For a Vite bundle that holds the content check: puts the browser's Markdown reader in place of the site's. */
export const browserMarkdown = () => ({
	name: 'browser-markdown',
	enforce: 'pre' as const,
	load: (id: string) => (id === native ? `export { reader } from ${JSON.stringify(pathOf('markdown.ts'))};` : undefined),
});
