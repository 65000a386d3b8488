/** Node needs the full path of this CommonJS file; its published types know the short one. */
declare module 'hyphen/sv/index.js' {
	import * as hyphen from 'hyphen/sv';
	export default hyphen;
}
