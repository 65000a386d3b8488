import { defineMdastPlugin } from 'satteri';
import { swedish } from './swedish-marks.ts';

export const typography = defineMdastPlugin({
	name: 'typography',
	text(node, context) {
		const printed = swedish(node.value);
		if (printed !== node.value) context.setProperty(node, 'value', printed);
	},
});
