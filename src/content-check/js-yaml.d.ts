/** Astro's own YAML reader; its published types are a package of their own. */
declare module 'js-yaml' {
	export function load(text: string): unknown;
	export class YAMLException extends Error {
		reason: string;
		mark?: { line: number };
	}
}
