/** A file's name as part of an address. Astro names style sheets and scripts after pages, `[...page].astro` too. */
const plain = (name: string): string => name.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '') || 'sida';

/** Names for the bundler's files, such as `_astro/lists.CrRYF3EM.css`: without dots in a row, which some servers and firewalls turn away. */
export const assetNames = {
	assetFileNames: ({ names: [name = ''] }: { names: readonly string[] }) => `_astro/${plain(name.replace(/\.[^.]*$/, ''))}.[hash][extname]`,
};

const script = ({ name }: { name: string }) => `_astro/${plain(name)}.[hash].js`;

export const scriptNames = { ...assetNames, chunkFileNames: script, entryFileNames: script };
