import { defineHastPlugin } from 'satteri';

/** A table wider than the window scrolls in a box of its own, which the keyboard can reach (WCAG 1.4.10, 2.1.1). */
export const scrollingTables = defineHastPlugin({
	name: 'scrolling-tables',
	element: {
		filter: ['table'],
		visit(node, context) {
			context.wrapNode(node, {
				type: 'element',
				tagName: 'section',
				properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: 'Tabell' },
				children: [],
			});
		},
	},
});
